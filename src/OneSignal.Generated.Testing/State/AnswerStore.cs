using System.Diagnostics.CodeAnalysis;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>Keeps the answers to requests with an idempotency key, as long as OneSignal does.</summary>
internal sealed class AnswerStore
{
    private readonly Expiring<ReplayKey, ApiAnswer> _answers = new(TimeSpan.FromDays(30));

    public bool TryReplay(ReplayKey key, DateTimeOffset now, [NotNullWhen(true)] out ApiAnswer? answer)
    {
        answer = _answers.TryFind(key, now, out var kept) ? kept with { IsReplayed = true } : null;
        return answer is not null;
    }

    /// <summary>Only successes are kept: a request that failed may be put right and sent again with its key.</summary>
    public void Keep(ReplayKey key, ApiAnswer answer, DateTimeOffset now)
    {
        if (answer.IsSuccess)
        {
            _answers.Add(key, answer, now);
        }
    }
}
