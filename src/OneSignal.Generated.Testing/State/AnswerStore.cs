using System.Diagnostics.CodeAnalysis;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>Keeps the answers to requests with an idempotency key, as long as OneSignal does.</summary>
internal sealed class AnswerStore
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);

    private readonly Dictionary<ReplayKey, (ApiAnswer Answer, DateTimeOffset At)> _answers = [];

    public bool TryReplay(ReplayKey key, DateTimeOffset now, [NotNullWhen(true)] out ApiAnswer? answer)
    {
        if (_answers.TryGetValue(key, out var kept) && now - kept.At < KeepFor)
        {
            answer = kept.Answer with { IsReplayed = true };
            return true;
        }

        answer = null;
        return false;
    }

    /// <summary>Only successes are kept: a request that failed may be put right and sent again with its key.</summary>
    public void Keep(ReplayKey key, ApiAnswer answer, DateTimeOffset now)
    {
        if (answer.IsSuccess)
        {
            _answers[key] = (answer, now);
        }
    }
}
