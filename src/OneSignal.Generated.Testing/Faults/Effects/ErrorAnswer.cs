using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>A status in place of the answer, worded as the resource words its errors.</summary>
internal sealed class ErrorAnswer(string word, int status, TimeSpan? retryAfter) : FaultEffect
{
    private const int TooManyRequests = 429;

    public override string Text => retryAfter is { } wait ? $"{word},{FaultWords.RetryAfter}={Duration.Write(wait)}" : word;

    public static ApiAnswer RateLimited(SpecOperation? operation, TimeSpan retryAfter)
    {
        // Custom events are refused without a word.
        var answer = operation?.Resource == "CustomEvents"
            ? ApiAnswer.Empty(TooManyRequests, "text/plain")
            : Shape(operation).Answer(TooManyRequests, new ApiError("API rate limit exceeded", "Rate Limit Exceeded"));
        return WithRetryAfter(answer, retryAfter);
    }

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer)
    {
        if (status == TooManyRequests)
        {
            // OneSignal gives one with each 429, in whole seconds.
            return RateLimited(operation, retryAfter ?? TimeSpan.FromSeconds(1));
        }

        var error = Shape(operation).Answer(status, new ApiError(ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } reason
            ? reason
            : status.ToString(CultureInfo.InvariantCulture)));
        return retryAfter is { } wait ? WithRetryAfter(error, wait) : error;
    }

    private static ErrorShape Shape(SpecOperation? operation) =>
        operation is null ? ErrorShape.Texts : ErrorShape.Of(operation.Resource);

    private static ApiAnswer WithRetryAfter(ApiAnswer answer, TimeSpan wait) => answer with
    {
        Headers = ImmutableDictionary<string, string>.Empty.Add(
            "Retry-After", ((long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture)),
    };
}
