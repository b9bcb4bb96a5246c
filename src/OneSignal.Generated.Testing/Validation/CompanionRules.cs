using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>
/// Compares the properties of an object with each other, as the document's hints say: which must come together, which
/// exclude each other, and which belong to one value of another.
/// </summary>
internal static class CompanionRules
{
    // Where these mean nothing OneSignal passes over them; its pages say so, or show them there.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "include_unsubscribed", "ip_allowlist", "key", "radius", "lat", "long",
    };

    public static IEnumerable<Violation> Check(RequestSchema schema, JsonElement value, string field)
    {
        foreach (var (name, property) in schema.Properties)
        {
            if (!IsSet(value, name))
            {
                continue;
            }

            foreach (var other in property.Excludes.Where(other => IsFirst(schema, name, other) && IsSet(value, other)))
            {
                yield return new Violation(Join(field, name), $"cannot be used together with {other}");
            }

            if (Harmless.Contains(name))
            {
                continue;
            }

            foreach (var other in property.Requires.Where(other => !IsSet(value, other)))
            {
                yield return new Violation(Join(field, name), $"needs {other} beside it: {other} is required then");
            }

            if (property.RequiredValue is { } wanted && value.Property(wanted.Name).Text() != wanted.Value)
            {
                yield return new Violation(Join(field, name), $"is for {wanted.Name} {wanted.Value} only");
            }
        }
    }

    // Of two that exclude each other, one is reported.
    private static bool IsFirst(RequestSchema schema, string name, string other) =>
        string.CompareOrdinal(name, other) < 0
        || !schema.Properties.TryGetValue(other, out var twin)
        || !twin.Excludes.Contains(name, StringComparer.Ordinal);

    // False says the same as nothing.
    private static bool IsSet(JsonElement value, string name) =>
        value.Property(name) is { ValueKind: not JsonValueKind.False } property && property.HasContent();

    private static string Join(string field, string name) => field.Length == 0 ? name : $"{field}.{name}";
}
