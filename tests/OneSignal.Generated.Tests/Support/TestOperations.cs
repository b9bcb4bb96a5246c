using OneSignal.Generated.Metadata;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Operations of no API, for laws of the transport that hold for every one.</summary>
internal static class TestOperations
{
    internal static ApiOperation List { get; } = new("listThings", "GET", "/things", ApiKeyKind.App);

    internal static ApiOperation Get { get; } = new("getThing", "GET", "/things/{kind}/{id}", ApiKeyKind.App);

    internal static ApiOperation Open { get; } = new("getOpenThing", "GET", "/open", ApiKeyKind.None);

    internal static ApiOperation Delete { get; } = new("deleteThing", "DELETE", "/things/{id}", ApiKeyKind.App, allowsEmptyAnswer: true);

    internal static ApiOperation Replace { get; } = new("replaceThing", "PUT", "/things", ApiKeyKind.App);

    internal static ApiOperation Change { get; } = new("changeThing", "PATCH", "/things", ApiKeyKind.App);

    internal static ApiOperation Create { get; } = new("createThing", "POST", "/things", ApiKeyKind.App);

    internal static ApiOperation Send { get; } = new(
        "sendThing", "POST", "/things", ApiKeyKind.App, appIdProperty: "app_id", idempotencyKeyProperty: "idempotency_key");

    /// <summary>Calls an operation that has no placeholder.</summary>
    internal static Task<OneSignalResponse<string>> CallAsync(
        this ApiTransport transport,
        ApiOperation operation,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        transport.SendAsync(
            operation, transport.Head(operation, options).Build(), PlainTextReader.Instance, options, cancellationToken);
}
