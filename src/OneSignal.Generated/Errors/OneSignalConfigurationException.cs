namespace OneSignal.Generated;

/// <summary>An option is missing or wrong. Thrown before anything is sent, and never repeats the option's value.</summary>
public sealed class OneSignalConfigurationException : OneSignalException
{
    /// <summary>Names the option and what is wrong with it.</summary>
    /// <param name="option">The name of the option, such as <c>AppId</c>.</param>
    /// <param name="problem">What is wrong and what to do, without the option's value.</param>
    public OneSignalConfigurationException(string option, string problem)
        : base($"{option}: {problem}", null)
    {
        Option = option;
    }

    /// <summary>The name of the option, a property of <see cref="OneSignalClientOptions"/>.</summary>
    public string Option { get; }
}
