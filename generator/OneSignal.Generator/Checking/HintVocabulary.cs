using System.Globalization;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Checking;

/// <summary>What each hint that a person may write means: where it is read, and which values it takes.</summary>
internal static class HintVocabulary
{
    private const string Yes = "true";

    private static readonly string[] Channels = ["push", "email", "sms"];

    private static readonly Dictionary<string, HintForm> Forms = new(StringComparer.Ordinal)
    {
        [Hint.Method] = new(Text, "a method name", SpecPartKind.Operation),
        [Hint.Name] = new(IsName, "a C# name in Pascal case", SpecPartKind.Parameter, SpecPartKind.Property, SpecPartKind.Schema),
        [Hint.Source] = OneOf(["app-id"], SpecPartKind.Parameter, SpecPartKind.Property),
        [Hint.Alias] = OneOf(["label", "id"], SpecPartKind.Parameter),
        [Hint.Runtime] = OneOf(["LanguageMap"], SpecPartKind.Schema),
        [Hint.IdempotencyKey] = OneOf([Yes], SpecPartKind.Property),
        [Hint.Paging] = OneOf(["offset", "cursor", "time-offset"], SpecPartKind.Operation),
        [Hint.PagingItems] = new(Text, "a property of the answer", SpecPartKind.Operation),
        [Hint.PagingNext] = new(Text, "a property of the answer", SpecPartKind.Operation),
        [Hint.PagingParam] = new(Text, "a query parameter", SpecPartKind.Operation),
        [Hint.Outcome] = new(Text, "a property of the answer", SpecPartKind.Operation),
        [Hint.RateLimit] = new(Text, "a text", SpecPartKind.Operation),
        [Hint.Plan] = OneOf(["paid", "enterprise"], SpecPartKind.Operation),
        [Hint.Target] = OneOf(["aliases", "subscriptions", "segments", "filters", "emails", "phones", "tokens"], SpecPartKind.Property),
        [Hint.Channels] = new(IsChannels, "a list of push, email and sms, separated by commas", SpecPartKind.Property),
        [Hint.Requires] = new(Text, "property names, separated by commas", SpecPartKind.Property),
        [Hint.RequiresValue] = new(IsCondition, "of the form property=value", SpecPartKind.Property),
        [Hint.Excludes] = new(Text, "property names, separated by commas", SpecPartKind.Property),
        [Hint.MaxBytes] = new(IsCount, "a whole number above 0", SpecPartKind.Property, SpecPartKind.Schema),
        [Hint.Replacement] = new(Text, "a text", SpecPartKind.Operation, SpecPartKind.Parameter, SpecPartKind.Property, SpecPartKind.Schema),
        [Hint.Secret] = OneOf([Yes], SpecPartKind.Property, SpecPartKind.Parameter, SpecPartKind.Schema),
        [Hint.Unsettled] = new(Text, "a text", SpecPartKind.Operation, SpecPartKind.Parameter, SpecPartKind.Property, SpecPartKind.Schema),
        [Hint.KeyKind] = OneOf(["app", "organization"], SpecPartKind.SecurityScheme),
        [Hint.KeyScheme] = OneOf(["Key"], SpecPartKind.SecurityScheme),
        [Hint.EnumNames] = new(_ => true, "a list", SpecPartKind.Schema, SpecPartKind.Property),
        [Hint.EnumDescriptions] = new(_ => true, "a list", SpecPartKind.Schema, SpecPartKind.Property),
    };

    public static IEnumerable<string> Names => Forms.Keys;

    public static HintForm? Find(string name) => Forms.GetValueOrDefault(name);

    /// <summary>Whether a key is meant as a hint, rightly spelt or not.</summary>
    public static bool LooksLikeHint(string key) =>
        key.StartsWith("x-os", StringComparison.OrdinalIgnoreCase) || key.StartsWith("x-enum", StringComparison.OrdinalIgnoreCase);

    /// <summary>The two hints that are lists; all others are scalars.</summary>
    public static bool IsList(string key) => key is Hint.EnumNames or Hint.EnumDescriptions;

    public static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    private static HintForm OneOf(string[] values, params SpecPartKind[] places) =>
        new(value => values.Contains(value, StringComparer.Ordinal), values.Length == 1 ? values[0] : "one of: " + string.Join(", ", values), places);

    private static bool Text(string value) => !string.IsNullOrWhiteSpace(value) && Split(value).All(part => part.Length > 0);

    private static bool IsName(string value) => CSharpName.IsIdentifier(value) && char.IsUpper(value[0]);

    private static bool IsChannels(string value) =>
        Split(value) is var channels && channels.All(Channels.Contains) && channels.Distinct(StringComparer.Ordinal).Count() == channels.Length;

    private static bool IsCondition(string value) => value.Split('=') is [{ Length: > 0 }, { Length: > 0 }];

    private static bool IsCount(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
}

/// <summary>Which values a hint takes, said for a program and for a reader, and where it is read.</summary>
internal sealed record HintForm(Func<string, bool> IsLegal, string Form, params SpecPartKind[] Places);
