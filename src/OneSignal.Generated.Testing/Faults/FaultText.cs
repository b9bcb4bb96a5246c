using System.Globalization;
using System.Text;

namespace OneSignal.Generated.Testing.Faults;

/// <summary>Faults as text: a name with or without a value, then what narrows it, between commas.</summary>
internal static class FaultText
{
    private const char Separator = ',';
    private const char OperationSeparator = '+';

    private static readonly Dictionary<string, Func<Reader, Fault>> Kinds = new(StringComparer.Ordinal)
    {
        [FaultWords.Status] = reader => Fault.Status(reader.Number(), reader.RetryAfter),
        [FaultWords.RateLimited] = reader => reader.Plain(Fault.RateLimited(reader.RetryAfter)),
        [FaultWords.Cloudflare] = reader => reader.HasValue ? Fault.Cloudflare(reader.Number()) : Fault.Cloudflare(),
        [FaultWords.Challenge] = reader => reader.Plain(Fault.CloudflareChallenge()),
        [FaultWords.EmptyBody] = reader => reader.Plain(Fault.EmptyBody()),
        [FaultWords.TruncatedBody] = reader => reader.Plain(Fault.TruncatedBody()),
        [FaultWords.BrokenOffBody] = reader => reader.Plain(Fault.BrokenOffBody()),
        [FaultWords.Reset] = reader => reader.Plain(Fault.ConnectionReset()),
        [FaultWords.NoAnswer] = reader => reader.Plain(Fault.NoAnswer()),
        [FaultWords.Late] = reader => Fault.LateAnswer(reader.Time()),
        [FaultWords.SlowDrip] = reader => reader.HasValue ? Fault.SlowDrip(reader.Time()) : Fault.SlowDrip(),
        [FaultWords.GoAway] = reader => reader.Plain(Fault.GoAway()),
        [FaultWords.Silence] = reader => reader.Plain(Fault.SilentConnection()),
        [FaultWords.ConnectionRefused] = reader => Fault.ConnectionRefused(reader.Time()),
        [FaultWords.NewCertificate] = reader => reader.Plain(Fault.NewCertificate()),
        [FaultWords.UntrustedCertificate] = reader => reader.Plain(Fault.UntrustedCertificate()),
        [FaultWords.NewAddress] = reader => reader.Plain(Fault.NewAddress()),
    };

    /// <summary>The names that there are.</summary>
    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static string Write(Fault fault)
    {
        var text = new StringBuilder(fault.Effect.Text);
        if (fault.Operations.Length > 0)
        {
            Add(FaultWords.On, string.Join(OperationSeparator, fault.Operations));
        }

        if (fault.Skipped > 0)
        {
            Add(FaultWords.After, fault.Skipped);
        }

        if (fault.MostHits is { } times)
        {
            Add(FaultWords.Times, times);
        }

        if (fault.Probability < 1)
        {
            Add(FaultWords.Probability, fault.Probability);
        }

        if (fault.SaysAfterProcessing)
        {
            text.Append(Separator).Append(FaultWords.AfterProcessing);
        }

        return text.ToString();

        void Add(string word, object value) =>
            text.Append(Separator).Append(word).Append('=').Append(CultureInfo.InvariantCulture, $"{value}");
    }

    /// <exception cref="FormatException">The text is no fault.</exception>
    public static Fault Read(string text)
    {
        var words = text.Split(Separator, StringSplitOptions.TrimEntries);
        var (name, value) = Pair(words[0]);
        if (!Kinds.TryGetValue(name, out var make))
        {
            throw new FormatException(
                $"'{text}' is no fault: it must begin with one of {string.Join(", ", Kinds.Keys)}.");
        }

        try
        {
            var reader = new Reader(name, value) { RetryAfter = RetryAfter(name, words) };
            return words.Skip(1).Select(Pair).Aggregate(make(reader), Narrow);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new FormatException($"'{text}' is no fault: {exception.Message}", exception);
        }
    }

    private static Fault Narrow(Fault fault, (string Word, string? Value) option)
    {
        var reader = new Reader(option.Word, option.Value);
        return option.Word switch
        {
            FaultWords.On => fault.On(reader.Text().Split(OperationSeparator, StringSplitOptions.TrimEntries)),
            FaultWords.After => fault.After(reader.Number()),
            FaultWords.Times => fault.Times(reader.Number()),
            FaultWords.Probability => fault.WithProbability(reader.Fraction()),
            FaultWords.AfterProcessing => reader.Plain(fault.AfterProcessing()),
            FaultWords.RetryAfter => fault,
            _ => throw new FormatException(
                $"'{option.Word}' is none of {FaultWords.On}=…, {FaultWords.After}=…, {FaultWords.Times}=…, "
                + $"{FaultWords.Probability}=…, {FaultWords.AfterProcessing} and {FaultWords.RetryAfter}=…."),
        };
    }

    /// <summary>Part of the answer and not of when it is given, so it is wanted before the fault is made.</summary>
    private static TimeSpan? RetryAfter(string name, IEnumerable<string> words)
    {
        var (word, value) = words.Skip(1).Select(Pair).FirstOrDefault(pair => pair.Word == FaultWords.RetryAfter);
        if (word is null)
        {
            return null;
        }

        return name is FaultWords.Status or FaultWords.RateLimited
            ? new Reader(word, value).Time()
            : throw new FormatException($"'{name}' has no {FaultWords.RetryAfter}.");
    }

    private static (string Word, string? Value) Pair(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word, null) : (word[..equals].TrimEnd(), word[(equals + 1)..].TrimStart());
    }

    /// <summary>The value behind a word.</summary>
    private sealed class Reader(string word, string? value)
    {
        public TimeSpan? RetryAfter { get; init; }

        public bool HasValue => value is not null;

        public string Text() => value is { Length: > 0 } ? value : throw new FormatException($"'{word}=' wants a value.");

        public int Number() => int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{word}=' wants a whole number, not '{value}'.");

        public double Fraction() =>
            double.TryParse(Text(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"'{word}=' wants a number from 0 to 1, not '{value}'.");

        public TimeSpan Time() => Duration.TryRead(Text(), out var time)
            ? time
            : throw new FormatException($"'{word}=' wants a time such as 200ms, 5s or 2m, not '{value}'.");

        public Fault Plain(Fault fault) =>
            value is null ? fault : throw new FormatException($"'{word}' takes no value, and has '{value}'.");
    }
}
