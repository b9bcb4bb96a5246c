using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Limits;

/// <summary>Keeps the rate limits of the document. Its buckets are the caller's to guard against several threads.</summary>
internal sealed class RateLimiter
{
    /// <summary>When there are more buckets, those of subjects that were left alone are forgotten.</summary>
    private const int TidyAbove = 10_000;

    private readonly Dictionary<string, RateLimit> _limits;
    private readonly Dictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);
    private readonly RateLimits _plan;
    private int _tidyAbove = TidyAbove;

    public RateLimiter(ApiDocument document, RateLimits plan)
    {
        _plan = plan;
        _limits = plan == RateLimits.None
            ? []
            : document.Operations
                .Select(operation => (operation.Id, Limit: RateLimit.Read(operation.RateLimit)))
                .Where(pair => pair.Limit is not null)
                .ToDictionary(pair => pair.Id, pair => pair.Limit!, StringComparer.Ordinal);
    }

    /// <summary>How many are remembered.</summary>
    public int Buckets => _buckets.Count;

    /// <summary>Counts a request.</summary>
    /// <returns>How long to wait when it is one too many, else zero; then it was counted.</returns>
    public TimeSpan Wait(
        SpecOperation operation,
        string appId,
        IReadOnlyDictionary<string, string> pathValues,
        JsonElement body,
        DateTimeOffset now)
    {
        if (!_limits.TryGetValue(operation.Id, out var limit))
        {
            return TimeSpan.Zero;
        }

        Tidy(now);
        var perSecond = _plan == RateLimits.Free ? limit.Free : limit.Paid;
        var ofApp = Bucket(
            $"{appId}/{(limit.IsShared ? operation.Resource : operation.Id)}", perSecond, limit.Burst ?? perSecond, now);
        var ofSubject = limit.PerSubject is { } subjectPerSecond && Subject(operation, pathValues, body) is { } subject
            ? Bucket($"{appId}/{operation.Resource}/{subject}", subjectPerSecond, subjectPerSecond, now)
            : null;

        // A request that one of them refuses is not charged to the other.
        var (app, own) = (ofApp.Wait(now), ofSubject?.Wait(now) ?? TimeSpan.Zero);
        var wait = app > own ? app : own;
        if (wait == TimeSpan.Zero)
        {
            ofApp.Take();
            ofSubject?.Take();
        }

        return wait;
    }

    /// <summary>Who is changed, as the request names them: by path, or by the aliases of a user that is created.</summary>
    private static string? Subject(SpecOperation operation, IReadOnlyDictionary<string, string> pathValues, JsonElement body)
    {
        var named = operation.Parameters
            .Where(parameter => parameter is { Place: ParameterPlace.Path, IsAppId: false })
            .Select(parameter => pathValues[parameter.Name])
            .ToList();
        return named.Count > 0 ? string.Join('/', named)
            : body.Property("identity").Members().ToList() is [var alias, ..] ? $"{alias.Name}/{alias.Value}"
            : null;
    }

    private TokenBucket Bucket(string name, double perSecond, double capacity, DateTimeOffset now)
    {
        if (!_buckets.TryGetValue(name, out var bucket))
        {
            _buckets.Add(name, bucket = new TokenBucket(perSecond, capacity, now));
        }

        return bucket;
    }

    private void Tidy(DateTimeOffset now)
    {
        if (_buckets.Count < _tidyAbove)
        {
            return;
        }

        foreach (var (name, _) in _buckets.Where(bucket => bucket.Value.IsFull(now)).ToList())
        {
            _buckets.Remove(name);
        }

        _tidyAbove = Math.Max(TidyAbove, _buckets.Count * 2);
    }
}
