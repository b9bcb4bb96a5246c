using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Engine;

/// <summary>Code is looked at wherever C# lets it stand, once, and only code that is written by hand.</summary>
public sealed class MemberCodeTests
{
    private const string Found = "http.GetAsync([|\"http://api.onesignal.com\"|])";

    [Theory]
    [InlineData("void M() { _ = {0}; }")]
    [InlineData("object M() => {0};")]
    [InlineData("object P => {0};")]
    [InlineData("object P { get; } = {0};")]
    [InlineData("object P { get { return {0}; } }")]
    [InlineData("object P { get => {0}; set { } }")]
    [InlineData("object P { get => this; set => _ = {0}; }")]
    [InlineData("object P { get => this; init { _ = {0}; } }")]
    [InlineData("object this[int at] => {0};")]
    [InlineData("object this[int at] { get { return {0}; } }")]
    [InlineData("event Action E { add => {0}; remove { } }")]
    [InlineData("event Action E { add { } remove { _ = {0}; } }")]
    [InlineData("readonly object a = 1, b = {0};")]
    [InlineData("event Action E = () => {0};")]
    [InlineData("C() { _ = {0}; }")]
    [InlineData("C() => _ = {0};")]
    [InlineData("C(object given) { } C() : this({0}) { }")]
    [InlineData("static C() { _ = {0}; }")]
    [InlineData("~C() { _ = {0}; }")]
    [InlineData("public static C operator +(C left, C right) { _ = {0}; return left; }")]
    [InlineData("public static explicit operator int(C from) => {0}.Id;")]
    [InlineData("class Nested { object M() => {0}; }")]
    [InlineData("struct Nested() { object a = {0}; }")]
    [InlineData("record Nested(int A) { object M() => {0}; }")]
    [InlineData("record struct Nested(int A) { object M() => {0}; }")]
    [InlineData("interface INested { object M() => {0}; }")]
    [InlineData("class Base(object given) { object G => given; } class Nested() : Base({0});")]
    [InlineData("void M() { object Local() => {0}; Local(); }")]
    [InlineData("void M() { Func<object> lambda = () => {0}; lambda(); }")]
    public Task Every_declaration_with_code_is_looked_at(string member) =>
        Rule<HttpsMissing>.VerifyAsync(
            $$"""
            using System;
            using System.Net.Http;

            namespace N
            {
                namespace Inner
                {
                    #pragma warning disable CS0169, CS0414, CS0067, CS8618, CS9113
                    class C
                    {
                        static readonly HttpClient http = new();

                        {{member.Replace("{0}", Found, StringComparison.Ordinal)}}
                    }
                }
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task Top_level_statements_are_looked_at_beside_a_class() =>
        Rule<HttpsMissing>.VerifyAsync(
            $$"""
            using System.Net.Http;

            var http = new HttpClient();
            await {{Found}};

            class C
            {
                object M(HttpClient http) => {{Found}};
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task A_member_that_a_tool_has_written_is_left_alone() =>
        Rule<HttpsMissing>.VerifyAsync(
            $$"""
            using System.CodeDom.Compiler;
            using System.Net.Http;

            class C
            {
                [GeneratedCode("tool", "1.0")]
                object M(HttpClient http) => http.GetAsync("http://api.onesignal.com");

                object N(HttpClient http) => {{Found}};
            }
            """,
            References.HttpOnly);
}
