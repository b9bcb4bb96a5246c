using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>The version of the app on a user's device, to be compared.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Filter offers an instance, so that every field is compared in one form.")]
public readonly struct AppVersionField
{
    /// <summary>The version is later.</summary>
    /// <param name="version">The version, as the app names it.</param>
    /// <returns>The condition.</returns>
    public Filter GreaterThan(string version) => Make(FilterRelation.GreaterThan, version);

    /// <summary>The version is earlier.</summary>
    /// <param name="version">The version, as the app names it.</param>
    /// <returns>The condition.</returns>
    public Filter LessThan(string version) => Make(FilterRelation.LessThan, version);

    /// <summary>It is this version.</summary>
    /// <param name="version">The version, as the app names it.</param>
    /// <returns>The condition.</returns>
    public Filter EqualTo(string version) => Make(FilterRelation.Equal, version);

    /// <summary>It is another version.</summary>
    /// <param name="version">The version, as the app names it.</param>
    /// <returns>The condition.</returns>
    public Filter NotEqualTo(string version) => Make(FilterRelation.NotEqual, version);

    private static Filter Make(FilterRelation relation, string version)
    {
        Argument.NotNull(version, nameof(version));
        return Filter.Of(FilterField.AppVersion, relation, version);
    }
}
