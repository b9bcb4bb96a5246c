using System.Reflection;
using System.Text.Json;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Tests.Inspection;

/// <summary>What a test asks about requests, as the client's own models.</summary>
public sealed class RequestsTests : SimulatorTest
{
    [Fact]
    public async Task Bodies_are_read_as_the_models_that_were_sent()
    {
        using var client = Simulator.CreateClient();
        await client.Users.CreateAsync(new() { Identity = new() { ["external_id"] = "ada" } }, Token);
        await client.Users.CreateAsync(new() { Identity = new() { ["external_id"] = "bob" } }, Token);
        await client.Users.UpdateAsync(
            Alias.ExternalId("ada"), new() { Properties = new() { Tags = new() { ["PlanTier"] = "gold" } } }, cancellationToken: Token);

        Assert.Equal(["ada", "bob"], Simulator.Requests.Bodies<CreateUserRequest>().Select(user => user.Identity!["external_id"]));
        Assert.Equal("gold", Assert.Single(Simulator.Requests.Bodies<UpdateUserRequest>()).Properties!.Tags!["PlanTier"]);
        Assert.Equal("gold", Simulator.Requests.Of("updateUser").Single().ReadBody<UpdateUserRequest>()!.Properties!.Tags!["PlanTier"]);
        Assert.Empty(Simulator.Requests.Bodies<CreateSegmentRequest>());
    }

    [Fact]
    public void Every_operation_with_a_body_is_found_by_the_type_that_its_method_takes()
    {
        var taken = typeof(OneSignalClient).GetProperties()
            .SelectMany(group => group.PropertyType.GetMethods())
            .Select(method => (Operation: method.GetCustomAttribute<ApiOperationAttribute>()?.Id, Method: method))
            .Where(pair => pair.Operation is not null)
            .SelectMany(pair => pair.Method.GetParameters()
                .Where(parameter => parameter.Name == "request")
                .Select(parameter => (pair.Operation, parameter.ParameterType.Name)))
            .ToHashSet();
        var known = ApiDocument.Embedded.Operations
            .Where(operation => operation.Body is not null)
            .Select(operation => (Operation: (string?)operation.Id, operation.BodyName!))
            .ToHashSet();

        Assert.True(known.Count > 20);
        Assert.Equal(taken.Order(), known.Order());
    }

    [Fact]
    public async Task What_is_expected_and_not_there_ends_the_test_with_what_happened()
    {
        await SendAsync("GET", "/nowhere");

        var wrong = Assert.Throws<SimulatorAssertionException>(() => Simulator.Requests.ShouldAllBeAccepted());
        var none = Assert.Throws<SimulatorAssertionException>(() => Simulator.Requests.Of("createUser").Single());

        Assert.StartsWith(
            "Expected that every request is accepted, but this one was not: GET /nowhere -> 404.", wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected one request of createUser, but there is no request.", none.Message, StringComparison.Ordinal);
        Assert.Contains("1. ", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_that_was_asked_for_is_no_mistake()
    {
        Simulator.Faults.Add(Fault.Status(400).Times(1));
        await SendMessageAsync(Message());
        await SendMessageAsync(Message());

        Simulator.Requests.ShouldAllBeAccepted();
    }

    [Fact]
    public async Task What_cannot_be_asked_is_said()
    {
        await SendAsync("POST", "/notifications", null);

        Assert.Throws<ArgumentException>(() => Simulator.Requests.Of("createusers"));
        Assert.Throws<ArgumentException>(() => Simulator.Requests.Bodies<Version>());
        Assert.ThrowsAny<JsonException>(() => Simulator.Requests.Bodies<CreateNotificationRequest>());
    }
}
