using System.Text.Json;
using System.Text.Json.Serialization;
using OneSignal.Generated;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>Requests as JSON, where models are looked up by their type.</summary>
internal static partial class KeptRequests
{
    internal static Task ByThemselves()
    {
        var json = OneSignalModel.ToJson(CreateNotificationRequest.Push("Hello").To(Audience.Segments("All")));

        Check.Equal(json, OneSignalModel.ToJson(OneSignalModel.FromJson<CreateNotificationRequest>(json)!));
        return Task.CompletedTask;
    }

    internal static Task InJsonOfOnesOwn()
    {
        const string Json = """{"Order":4711,"Message":{"contents":{"en":"Hello"}},"ByChannel":{"push":2}}""";

        var job = JsonSerializer.Deserialize(Json, Jobs.Default.Job)!;

        Check.Equal(2, job.ByChannel![TargetChannel.Push]);
        Check.Equal(Json, JsonSerializer.Serialize(job, Jobs.Default.Job));
        return Task.CompletedTask;
    }

    internal sealed class Job
    {
        public int Order { get; set; }

        public CreateNotificationRequest? Message { get; set; }

        public Dictionary<TargetChannel, int>? ByChannel { get; set; }
    }

    [JsonSerializable(typeof(Job))]
    internal sealed partial class Jobs : JsonSerializerContext;
}
