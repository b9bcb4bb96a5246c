namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>The part of the client's public surface that the rules look at, in the shape that the generator gives it.</summary>
internal static class ClientStub
{
    internal const string Source = /* lang=c#-test */ """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated.Metadata;

        namespace OneSignal.Generated.Metadata
        {
            public enum ApiKeyKind { App, Organization }

            public enum IdempotencyKeyPlace { None, Body, EachItem }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class ApiOperationAttribute : Attribute
            {
                public ApiOperationAttribute(string id, string method, string path, ApiKeyKind keyKind) { }
                public IdempotencyKeyPlace IdempotencyKey { get; set; }
            }

            [AttributeUsage(AttributeTargets.Property)]
            public sealed class IdempotencyKeyAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.All)]
            public sealed class ReplacementAttribute : Attribute
            {
                public ReplacementAttribute(string text) { }
            }
        }

        namespace OneSignal.Generated
        {
            public static class IdempotencyKey
            {
                public static Guid NewKey() => Guid.NewGuid();
            }

            public sealed class LanguageMap : Dictionary<string, string>
            {
                public static implicit operator LanguageMap(string english) => new() { ["en"] = english };
            }

            public sealed class RequestOptions
            {
                public string? AppId { get; set; }
            }

            public sealed class OneSignalClientOptions
            {
                public string? AppId { get; set; }
                public Uri BaseAddress { get; set; } = new Uri("https://api.onesignal.com");
                public TimeSpan Timeout { get; set; }
            }

            public class OneSignalResponse { }

            public partial class OneSignalClient : IDisposable
            {
                public OneSignalClient(OneSignalClientOptions options) { }
                public OneSignalClient(OneSignalClientOptions options, HttpClient httpClient) { }
                public virtual NotificationsClient Notifications => null!;
                public virtual CustomEventsClient CustomEvents => null!;
                public virtual LiveActivitiesClient LiveActivities => null!;
                public void Dispose() { }
            }

            public partial class NotificationsClient
            {
                [ApiOperation("createNotification", "POST", "/notifications", ApiKeyKind.App, IdempotencyKey = IdempotencyKeyPlace.Body)]
                public virtual Task<OneSignalResponse> CreateAsync(CreateNotificationRequest request, CancellationToken cancellationToken = default)
                    => null!;

                [ApiOperation("createNotification", "POST", "/notifications", ApiKeyKind.App, IdempotencyKey = IdempotencyKeyPlace.Body)]
                public virtual Task<OneSignalResponse> CreateAsync(CreateNotificationRequest request, RequestOptions? options, CancellationToken cancellationToken = default)
                    => null!;

                [ApiOperation("getNotification", "GET", "/notifications/{notification_id}", ApiKeyKind.App)]
                public virtual Task<OneSignalResponse> GetAsync(string notificationId, CancellationToken cancellationToken = default)
                    => null!;
            }

            public partial class CustomEventsClient
            {
                [ApiOperation("createCustomEvents", "POST", "/apps/{app_id}/custom_events", ApiKeyKind.App, IdempotencyKey = IdempotencyKeyPlace.EachItem)]
                public virtual Task<OneSignalResponse> CreateAsync(CreateCustomEventsRequest request, CancellationToken cancellationToken = default)
                    => null!;
            }

            public partial class LiveActivitiesClient
            {
                [ApiOperation("startLiveActivity", "POST", "/apps/{app_id}/activities/activity/{activity_type}", ApiKeyKind.App, IdempotencyKey = IdempotencyKeyPlace.Body)]
                public virtual Task<OneSignalResponse> StartAsync(string activityType, StartLiveActivityRequest request, CancellationToken cancellationToken = default)
                    => null!;

                [ApiOperation("updateLiveActivity", "POST", "/apps/{app_id}/live_activities/{activity_id}/notifications", ApiKeyKind.App)]
                public virtual Task<OneSignalResponse> UpdateAsync(string activityId, UpdateLiveActivityRequest request, CancellationToken cancellationToken = default)
                    => null!;
            }

            public sealed partial class CreateNotificationRequest
            {
                [JsonPropertyName("idempotency_key")]
                [IdempotencyKey]
                public Guid? IdempotencyKey { get; set; }

                [JsonPropertyName("external_id")]
                [Replacement("idempotency_key")]
                public string? ExternalId { get; set; }

                [JsonPropertyName("name")]
                public string? Name { get; set; }

                [JsonPropertyName("contents")]
                public LanguageMap? Contents { get; set; }

                [JsonPropertyName("included_segments")]
                public IReadOnlyList<string>? IncludedSegments { get; set; }
            }

            public sealed partial class CreateCustomEventsRequest
            {
                [JsonPropertyName("events")]
                public required IReadOnlyList<CustomEvent> Events { get; set; }
            }

            public sealed partial class CustomEvent
            {
                [JsonPropertyName("name")]
                public required string Name { get; set; }

                [JsonPropertyName("external_id")]
                public string? ExternalId { get; set; }

                [JsonPropertyName("idempotency_key")]
                [IdempotencyKey]
                public Guid? IdempotencyKey { get; set; }
            }

            public sealed partial class StartLiveActivityRequest
            {
                [JsonPropertyName("name")]
                public required string Name { get; set; }

                [JsonPropertyName("idempotency_key")]
                [IdempotencyKey]
                public Guid? IdempotencyKey { get; set; }
            }

            public sealed partial class UpdateLiveActivityRequest
            {
                [JsonPropertyName("name")]
                public required string Name { get; set; }
            }
        }
        """;
}
