using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>
/// A value that may be left out. Where the API merges a change into what it has, "not mentioned" keeps a value and an
/// explicit null clears it; this type tells the two apart. A plain value converts by itself:
/// <c>request.Description = "text"</c> sets, <c>request.Description = null</c> clears, no assignment keeps.
/// </summary>
/// <typeparam name="T">The type of the value; nullable where null may be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Makes a value that is sent, also when it is null.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>What is not sent at all; the same as <c>default</c>.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Reads as Optional<string>.Unset beside the implicit conversion.")]
    public static Optional<T> Unset => default;

    /// <summary>Whether the value is sent. True also for an explicit null.</summary>
    public bool HasValue { get; }

    /// <summary>The value that is sent.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The value is not set.");

    /// <summary>Makes a value that is sent, also when it is null.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are unset, or both are set to equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is unset and the other is not, or their values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the default of its type when there is none.</summary>
    /// <returns>The value or the default.</returns>
    public T? GetValueOrDefault() => _value;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? (_value?.GetHashCode() ?? 1) : 0;

    /// <summary>The value as text; empty for null and for no value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (HasValue ? _value?.ToString() : null) ?? string.Empty;
}
