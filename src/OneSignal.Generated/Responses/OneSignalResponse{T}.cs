namespace OneSignal.Generated;

/// <summary>An answer whose body is not an object of its own type: a list, a text, bytes.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public sealed class OneSignalResponse<T> : OneSignalResponse
{
    /// <summary>Wraps what a body holds. Public so that tests can have a substitute client return one.</summary>
    /// <param name="value">What the body holds.</param>
    public OneSignalResponse(T value)
    {
        Value = value;
    }

    /// <summary>What the body holds.</summary>
    public T Value { get; }
}
