using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Agreement;

/// <summary>
/// Our document beside OneSignal's own: nothing they have is missing, and what they are known to have wrong is right here.
/// </summary>
public sealed partial class SpecAgreementTests
{
    private static readonly JsonObject Ours = SpecReader.Read(Path.Combine(Repository.Root, "spec", "onesignal.yaml")).Root;

    [Theory]
    [InlineData("docs-openapi-11.6.json")]
    [InlineData("sdk-openapi-5.12.0.yaml")]
    public void Every_operation_that_OneSignal_documents_is_here(string document)
    {
        Assert.SkipWhen(Repository.Upstream is null, "shared/upstream does not lie beside the repository.");
        var theirs = SpecReader.Read(Path.Combine(Repository.Upstream!, document)).Root;

        Assert.Empty(Calls(theirs).Except(Calls(Ours)));
    }

    /// <summary>The status OneSignal really answers with, where its SDK's document or its pages say another.</summary>
    [Theory]
    [InlineData("listSegments", "200")]
    [InlineData("createCustomEvents", "202")]
    [InlineData("deleteUser", "202")]
    [InlineData("exportHistory", "202")]
    [InlineData("updateLiveActivity", "201")]
    [InlineData("startLiveActivity", "201")]
    [InlineData("updateUser", "202")]
    public void Success_statuses_are_the_real_ones(string operation, string status) =>
        Assert.Contains(status, Operation(operation).Map("responses")!.Select(response => response.Key).Where(key => key.StartsWith('2')));

    [Theory]
    [InlineData("getApp", "appKey")]
    [InlineData("listApps", "organizationKey")]
    [InlineData("createApp", "organizationKey")]
    [InlineData("updateApp", "organizationKey")]
    [InlineData("listApiKeys", "organizationKey")]
    [InlineData("createApiKey", "organizationKey")]
    [InlineData("updateApiKey", "organizationKey")]
    [InlineData("deleteApiKey", "organizationKey")]
    [InlineData("rotateApiKey", "organizationKey")]
    [InlineData("copyTemplateToApp", "organizationKey")]
    [InlineData("listAuditLogs", "organizationKey")]
    [InlineData("createNotification", "appKey")]
    public void Each_operation_takes_the_key_it_really_takes(string operation, string scheme) =>
        Assert.Equal(scheme, Operation(operation).List("security")![0]!.AsObject().Single().Key);

    [Theory]
    [InlineData("CreateNotificationRequest", "throttle_rate_per_minute", "type", "integer")]
    [InlineData("CreateNotificationRequest", "ttl", "maximum", "2419200")]
    [InlineData("CreateNotificationRequest", "include_subscription_ids", "maxItems", "20000")]
    [InlineData("CreateNotificationRequest", "filters", "maxItems", "200")]
    [InlineData("CreateNotificationRequest", "buttons", "maxItems", "3")]
    [InlineData("CreateNotificationRequest", "web_buttons", "maxItems", "2")]
    [InlineData("CreateNotificationRequest", "name", "maxLength", "128")]
    [InlineData("CreateNotificationRequest", "collapse_id", "maxLength", "64")]
    [InlineData("CreateNotificationRequest", "enable_frequency_cap", "type", "boolean")]
    [InlineData("CreateNotificationRequest", "include_unsubscribed", "type", "boolean")]
    [InlineData("UpdateLiveActivityRequest", "ios_sound", "type", "string")]
    [InlineData("CreateAppRequest", "fcm_v1_service_account_json", "type", "string")]
    [InlineData("CreateSegmentRequest", "description", "maxLength", "255")]
    public void Fields_and_limits_are_the_known_ones(string schema, string property, string keyword, string value) =>
        Assert.Equal(value, Ours["components"].Map("schemas").Map(schema).Map("properties").Map(property)?[keyword].AsScalarText());

    [Fact]
    public void Every_operation_that_is_limited_says_how_long_to_wait()
    {
        foreach (var operation in new SpecModel(Ours).Operations())
        {
            var limited = JsonPointer.Resolve(Ours, (string)operation.Node.Map("responses").Map("429")!["$ref"]!);
            Assert.NotNull(limited.Map("headers").Map("Retry-After"));
        }
    }

    [Theory]
    [InlineData("createNotification", "200")]
    [InlineData("startLiveActivity", "201")]
    public void What_can_be_replayed_says_so(string operation, string status) =>
        Assert.NotNull(Operation(operation).Map("responses").Map(status).Map("headers").Map("Idempotent-Replayed"));

    private static JsonObject Operation(string id) => new SpecModel(Ours).Operations().Single(operation => operation.Id == id).Node;

    /// <summary>Method and path, whatever the placeholders are called and whatever query stands in the path.</summary>
    private static HashSet<string> Calls(JsonObject document) => new SpecModel(document).Operations()
        .Select(operation => $"{operation.Method} {Placeholder().Replace(operation.Path.Split('?')[0], "{}")}")
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
