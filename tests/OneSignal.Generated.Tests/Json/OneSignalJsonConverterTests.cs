using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated.Tests.Json;

/// <summary>Types of the API as members of a user's own, read and written by the user's own context.</summary>
public sealed partial class OneSignalJsonConverterTests
{
    private const string Kept =
        """{"Order":4711,"Message":{"target_channel":"push","contents":{"en":"Hello","Deutsch":"Hallo"},"new_field":[1]},"ByChannel":{"push":2,"next year":1},"Channel":"sms"}""";

    [Fact]
    public void A_users_own_type_can_hold_a_request()
    {
        var job = JsonSerializer.Deserialize(Kept, Jobs.Default.Job)!;

        Assert.Equal("Hallo", job.Message!.Contents!["Deutsch"]);
        Assert.Equal(2, job.ByChannel![TargetChannel.Push]);
        Assert.Equal(TargetChannel.Sms, job.Channel);
        Assert.Equal(Kept, JsonSerializer.Serialize(job, Jobs.Default.Job));
    }

    [Fact]
    public async Task It_can_come_in_pieces()
    {
        await using var pieces = new Trickle(System.Text.Encoding.UTF8.GetBytes(Kept));

        var job = await JsonSerializer.DeserializeAsync(pieces, Jobs.Default.Job, TestContext.Current.CancellationToken);

        Assert.Equal(Kept, JsonSerializer.Serialize(job!, Jobs.Default.Job));
    }

    [Fact]
    public void An_error_is_the_serializers_and_says_where()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"Order":1,"Message":{"contents":5}}""", Jobs.Default.Job));

        Assert.StartsWith("$.Message", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_name_is_refused() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(
            new Dictionary<NotificationErrors, int> { [NotificationErrors.From(["a"])] = 1 }, Jobs.Default.DictionaryNotificationErrorsInt32));

    internal sealed class Job
    {
        public int Order { get; set; }

        public CreateNotificationRequest? Message { get; set; }

        public Dictionary<TargetChannel, int>? ByChannel { get; set; }

        public TargetChannel? Channel { get; set; }
    }

    [JsonSerializable(typeof(Job))]
    [JsonSerializable(typeof(Dictionary<NotificationErrors, int>))]
    internal sealed partial class Jobs : JsonSerializerContext;

    /// <summary>One byte at a time, so that names and values lie across the ends of buffers.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
