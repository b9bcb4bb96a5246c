using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Finds what a call is about before it is answered, and answers itself when there is nothing.</summary>
internal sealed class Lookup<T>
    where T : class
{
    private readonly Func<ApiCall, T?> _find;
    private readonly Func<ApiCall, ApiAnswer> _notFound;

    public Lookup(Func<ApiCall, T?> find, Func<ApiCall, ApiAnswer> notFound)
    {
        _find = find;
        _notFound = notFound;
    }

    public Lookup(Func<ApiCall, T?> find, string notFound)
        : this(find, call => call.Refuse(404, notFound))
    {
    }

    /// <summary>A handler that gets what was found.</summary>
    public Func<ApiCall, ApiAnswer> Then(Func<ApiCall, T, ApiAnswer> answer) =>
        call => _find(call) is { } found ? answer(call, found) : _notFound(call);
}
