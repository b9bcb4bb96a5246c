using Polly;

namespace OneSignal.Generated;

/// <summary>A call whose first attempt failed, with the kind of its result.</summary>
internal sealed class Redelivery<TResponse> : Redelivery
    where TResponse : OneSignalResponse
{
    private readonly AttemptSender _sender;
    private readonly ApiCall<TResponse> _call;
    private Exception? _first;

    internal Redelivery(
        ClientSettings settings, AttemptSender sender, ApiCall<TResponse> call, Outcome<TResponse> first, long started)
        : base(settings, call.Operation, call.Options?.Timeout ?? settings.Timeout, started, call.CancellationToken)
    {
        _sender = sender;
        _call = call;
        _first = first.Exception;
    }

    internal override async ValueTask<Outcome<OneSignalResponse>> NextAsync()
    {
        if (_first is { } first)
        {
            _first = null;
            return Polly.Outcome.FromException<OneSignalResponse>(first);
        }

        Begin();
        var outcome = await _sender.SendAsync(_call, Remaining, Attempts).ConfigureAwait(false);
        return outcome.Exception is { } exception
            ? Polly.Outcome.FromException<OneSignalResponse>(exception)
            : Polly.Outcome.FromResult<OneSignalResponse>(outcome.Result!);
    }
}
