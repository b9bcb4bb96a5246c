using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>A DateTime that is made a text by a format that the code says.</summary>
/// <param name="Time">The time.</param>
/// <param name="Says">What the text says of the zone.</param>
internal sealed record TimeText(IOperation Time, TimeTextZone Says)
{
    private static readonly string[] Names = ["Z", "GMT", "UTC"];

    /// <summary>A call of ToString, or an interpolated string that is a time and nothing else; or null.</summary>
    internal static TimeText? Of(IOperation text) => text.Unwrap() switch
    {
        IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } time } call when ZoneOfTime.IsDateTime(time.Type) =>
            call.Arguments is [{ Value: { Type.SpecialType: SpecialType.System_String } format }, ..]
                ? format.ConstantValue is { HasValue: true, Value: string written } ? new TimeText(time, Zone(written)) : null
                : new TimeText(time, TimeTextZone.Nothing),
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { Expression: var time } only] } when ZoneOfTime.IsDateTime(time.Type) =>
            only.FormatString?.ConstantValue is { HasValue: true, Value: string written }
                ? new TimeText(time, Zone(written))
                : new TimeText(time, TimeTextZone.Nothing),
        _ => null,
    };

    private static TimeTextZone Zone(string format)
    {
        switch (format)
        {
            case "o" or "O":
                return TimeTextZone.OfKind;
            case "r" or "R" or "u":
                return TimeTextZone.Utc;
            case { Length: < 2 }:
                return TimeTextZone.Nothing;
        }

        if (format.IndexOf('K') >= 0)
        {
            return TimeTextZone.OfKind;
        }

        // A small z is the machine's offset; a large one is no more than the letter.
        return format.IndexOf('z') >= 0 || format.IndexOf('+') >= 0 ? TimeTextZone.Offset
            : Array.Exists(Names, name => format.TrimEnd('\'', '"', ' ').EndsWith(name, StringComparison.Ordinal)) ? TimeTextZone.Utc
            : TimeTextZone.Nothing;
    }
}
