using System.Runtime.CompilerServices;

namespace OneSignal.Aot.Smoke;

/// <summary>What must hold. A library of assertions would bring reflection of its own along.</summary>
internal static class Check
{
    internal static void That(bool condition, [CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"Not true: {text}");
        }
    }

    internal static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string? text = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{text} is '{actual}' and should be '{expected}'.");
        }
    }

    internal static async Task<TException> ThrowsAsync<TException>(Func<Task> call)
        where TException : Exception
    {
        try
        {
            await call();
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }
}
