using System.Globalization;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Runs a check in cultures that write numbers and dates otherwise.</summary>
internal static class Cultures
{
    internal static void Each(Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "", "de-DE", "tr-TR", "fa-IR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
