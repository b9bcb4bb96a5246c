using System.Globalization;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>Values that match a schema of the document, as texts.</summary>
internal static class Samples
{
    public static string Of(RequestSchema schema) => schema.Target switch
    {
        { Values: [var first, ..] } => first,
        { Type: "array" } list => Of(list.Items!),
        { Type: "integer" or "number" } number => Math.Max(1, number.Minimum ?? 1).ToString(CultureInfo.InvariantCulture),
        { Type: "boolean" } => "true",
        { Format: "uuid" } => Guid.NewGuid().ToString(),
        { Format: "date-time" } => "2026-12-01T08:00:00Z",
        { Format: "email" } => "ada@example.com",
        { Format: "e164" } => "+15555550100",
        { Format: "uri" } => "https://www.example.com/a",
        { Format: "byte" } => "QUFB",
        { MaxLength: < 9 and var length } => new string('A', length),
        _ => "some text",
    };
}
