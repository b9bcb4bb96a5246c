using System.Globalization;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Tests.Naming;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("include_aliases", "IncludeAliases")]
    [InlineData("WNS", "Wns")]
    [InlineData("SMSPush", "SmsPush")]
    [InlineData("isSMS", "IsSms")]
    [InlineData("app_id", "AppId")]
    [InlineData("appID", "AppId")]
    [InlineData("macOS", "MacOS")]
    [InlineData("iOSPush", "IosPush")]
    [InlineData("ChromeWebPush", "ChromeWebPush")]
    [InlineData("ios_badgeType", "IosBadgeType")]
    [InlineData("zh-Hans", "ZhHans")]
    [InlineData("count.sum", "CountSum")]
    [InlineData("2fa", "Value2fa")]
    [InlineData("-1", "Minus1")]
    [InlineData("1", "Value1")]
    [InlineData(">=", "GreaterOrEqual")]
    [InlineData("=", "Equal")]
    [InlineData("", "Empty")]
    [InlineData("€", "Value")]
    [InlineData("größe", "Größe")]
    [InlineData("日本", "日本")]
    [InlineData("\"; class X {}", "ClassX")]
    public void A_name_of_the_wire_becomes_one_of_CSharp(string wire, string expected) => Assert.Equal(expected, CSharpName.Pascal(wire));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("value", "@value")]
    [InlineData("classes", "classes")]
    public void A_keyword_is_escaped(string name, string expected) => Assert.Equal(expected, CSharpName.Escape(name));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_the_wire_holds_the_name_is_legal(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var wire = RandomText(random);
            Assert.True(IsLegal(CSharpName.Pascal(wire)), $"Pascal made '{CSharpName.Pascal(wire)}' of '{Shown(wire)}'.");
            Assert.True(IsLegal(CSharpName.Camel(wire)), $"Camel made '{CSharpName.Camel(wire)}' of '{Shown(wire)}'.");
        }
    }

    [Fact]
    public void Every_single_character_makes_a_legal_name()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var wire = ((char)character).ToString();
            Assert.True(IsLegal(CSharpName.Pascal(wire)), $"Pascal made '{CSharpName.Pascal(wire)}' of '{Shown(wire)}'.");
            Assert.True(IsLegal(CSharpName.Pascal("1" + wire)), $"Pascal made '{CSharpName.Pascal("1" + wire)}' of 1 and '{Shown(wire)}'.");
        }
    }

    [Fact]
    public void A_name_is_a_fixed_point()
    {
        string[] wires = ["include_aliases", "WNS", "2fa", ">=", "zh-Hans", "macOS", "größe"];

        Assert.All(wires, wire => Assert.Equal(CSharpName.Pascal(wire), CSharpName.Pascal(CSharpName.Pascal(wire))));
    }

    /// <summary>What the C# language allows in an identifier, written from its grammar and not from the code under test.</summary>
    private static bool IsLegal(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    private static bool IsStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string RandomText(Random random) => string.Create(random.Next(0, 12), random, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            // Half of it from where names come from, half from anywhere, lone surrogates included.
            span[i] = source.Next(2) == 0 ? (char)source.Next(0x20, 0x7F) : (char)source.Next(0, char.MaxValue + 1);
        }
    });

    private static string Shown(string text) => string.Join(' ', text.Select(c => $"U+{(int)c:X4}"));
}
