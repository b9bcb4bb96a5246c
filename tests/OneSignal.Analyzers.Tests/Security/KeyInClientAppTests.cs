using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Security;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Security;

public sealed class KeyInClientAppTests
{
    private const string Browser = "UsingMicrosoftNETSdkBlazorWebAssembly=true";

    [Theory]
    [InlineData("UseMaui=true", "A MAUI app")]
    [InlineData("UseMaui=True TargetPlatformIdentifier=Windows", "A MAUI app")]
    [InlineData(Browser, "A Blazor WebAssembly app")]
    [InlineData("RuntimeIdentifier=browser-wasm", "A WebAssembly app")]
    [InlineData("TargetPlatformIdentifier=android", "An Android app")]
    [InlineData("TargetPlatformIdentifier=ios", "An iOS app")]
    [InlineData("TargetPlatformIdentifier=maccatalyst", "A Mac Catalyst app")]
    [InlineData("TargetPlatformIdentifier=tvos", "A tvOS app")]
    [InlineData("TargetFrameworkIdentifier=MonoAndroid", "A Xamarin app")]
    [InlineData("TargetFrameworkIdentifier=Xamarin.iOS", "A Xamarin app")]
    public Task A_projects_properties_tell_an_app(string properties, string kind) =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            Raw("http.DefaultRequestHeaders.{|#0:Add|}(\"Authorization\", \"Key \" + key);"),
            properties,
            expected: Rule<KeyInClientApp>.At(0, DiagnosticSeverity.Warning).WithArguments(kind));

    [Theory]
    [InlineData("UseMaui=false")]
    [InlineData("UseWPF=true TargetPlatformIdentifier=Windows")]
    [InlineData("UsingMicrosoftNETSdkWeb=true TargetFrameworkIdentifier=.NETCoreApp")]
    [InlineData("")]
    public Task Servers_tools_and_desktop_programs_are_not_apps(string properties) =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(Raw("http.DefaultRequestHeaders.Add(\"Authorization\", \"Key \" + key);"), properties);

    [Theory]
    [InlineData("Android.App.Activity")]
    [InlineData("UIKit.UIApplication")]
    [InlineData("Xamarin.Forms.Application")]
    [InlineData("Microsoft.Maui.Hosting.MauiApp")]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder")]
    public Task What_a_project_references_tells_an_app(string type) =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            Raw("http.DefaultRequestHeaders.[|Add|](\"Authorization\", \"Key \" + key);"), "", Assembly(type));

    [Fact]
    public async Task A_server_that_references_its_WebAssembly_app_is_none()
    {
        var source = Raw("http.DefaultRequestHeaders.Add(\"Authorization\", \"Key \" + key);");
        const string host = "Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder";

        await Rule<KeyInClientApp>.VerifyInProjectAsync(source, "UsingMicrosoftNETSdkWeb=true", Assembly(host));
        await Rule<KeyInClientApp>.VerifyInProjectAsync(source, "", Assembly(host, "Microsoft.AspNetCore.Builder.WebApplication"));
    }

    [Fact]
    public Task A_type_of_the_users_with_such_a_name_tells_nothing() =>
        Rule<KeyInClientApp>.VerifyAsync(
            Raw("http.DefaultRequestHeaders.Add(\"Authorization\", \"Key \" + key);") + " namespace Android.App { class Activity; }",
            References.HttpOnly);

    [Theory]
    [InlineData("http.DefaultRequestHeaders.Authorization = new [|AuthenticationHeaderValue|](\"Key\", key);")]
    [InlineData("http.DefaultRequestHeaders.Authorization = [|new|](\"Basic\", key);")]
    [InlineData("request.Headers.[|TryAddWithoutValidation|](\"Authorization\", key);")]
    [InlineData("Action later = () => request.Headers.[|Add|](\"Authorization\", $\"Key {key}\");")]
    [InlineData("async Task F() { await Task.Yield(); request.Headers.[|Add|](\"Authorization\", $\"Key {key}\"); }")]
    [InlineData("request.Headers.[|Add|](\"Authorization\", \"Bearer os_v2_app_\" + key);")]
    public Task A_header_with_a_key_is_reported(string statement) =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(Raw(statement), Browser);

    [Theory]
    [InlineData("request.Headers.Authorization = new(\"Bearer\", token);")]
    [InlineData("request.Headers.Add(\"Authorization\", \"Bearer \" + token);")]
    [InlineData("request.Headers.Add(\"X-App\", key);")]
    public Task A_users_own_token_is_not_reported(string statement) =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(Raw(statement), Browser);

    [Fact]
    public Task A_key_for_another_service_is_not_reported() =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            Raw("http.DefaultRequestHeaders.Add(\"Authorization\", \"Key \" + key);", "https://example.org") + " // not OneSignal", Browser);

    [Fact]
    public Task The_typed_clients_keys_are_reported_in_top_level_statements() =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            """
            using System;
            using OneSignal.Generated;

            var secret = Environment.GetEnvironmentVariable("KEY")!;
            AppApiKey key = [|new|](secret);
            using var client = new OneSignalClient(new OneSignalClientOptions
            {
                AppKey = key,
                OrganizationKey = new [|OrganizationApiKey|](secret),
            });
            """,
            Browser,
            references: References.Client);

    [Fact]
    public Task A_registration_is_reported_unless_its_key_is() =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            """
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using OneSignal.Generated;

            static class Startup
            {
                static void Register(IServiceCollection services, IConfiguration settings)
                {
                    services.[|AddOneSignal|]();
                    services.[|AddOneSignal|](settings.GetSection("OneSignal"));
                    services.[|AddOneSignal|](options => options.AppId = settings["App"]);
                    services.AddOneSignal(options => options.AppKey = new [|AppApiKey|](settings["Key"]!));
                }
            }
            """,
            Browser,
            references: References.Hosting);

    [Fact]
    public Task Classes_of_the_users_with_the_clients_names_are_not_reported() =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            """
            class AppApiKey(string key) { public string Key => key; }

            static class Registrations { public static object AddOneSignal(this object services) => new AppApiKey("x"); }

            class C { object M() => new object().AddOneSignal(); }
            """,
            Browser,
            references: References.Client);

    [Fact]
    public async Task An_option_says_what_is_an_app()
    {
        var option = RuleOptions.IsClientApp;
        await Rule<KeyInClientApp>.VerifyWithOptionAsync(
            Raw("http.DefaultRequestHeaders.[|Add|](\"Authorization\", key);"), option, "true", References.HttpOnly);
        await Rule<KeyInClientApp>.VerifyWithOptionAsync(
            Raw("http.DefaultRequestHeaders.Add(\"Authorization\", key);"), option, "false", References.HttpOnly);
    }

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<KeyInClientApp>.VerifyInProjectAsync(
            "// <auto-generated/>\n#nullable enable\n" + Raw("http.DefaultRequestHeaders.Add(\"Authorization\", key);"), Browser);

    /// <summary>An assembly that has public types of those names and nothing else.</summary>
    private static MetadataReference Assembly(params string[] types)
    {
        var source = string.Concat(types.Select(static type =>
            $"namespace {type[..type.LastIndexOf('.')]} {{ public class {type[(type.LastIndexOf('.') + 1)..]}; }} "));
        return CSharpCompilation.Create(
            "Platform",
            [CSharpSyntaxTree.ParseText(source)],
            Frameworks.Full,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
    }

    private static string Raw(string statement, string url = "https://api.onesignal.com") =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;

        class Push
        {
            const string Url = "{{url}}";

            void M(HttpClient http, HttpRequestMessage request, string key, string token)
            {
                {{statement}}
            }
        }
        """;
}
