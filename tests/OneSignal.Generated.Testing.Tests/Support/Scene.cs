using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Journeys;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>
/// A simulator with one of everything that the examples of the document speak of, so that each operation finds what it is
/// about. Its clock must stand between the day that audit logs begin with and the days that the examples name.
/// </summary>
internal sealed class Scene
{
    /// <summary>A time at which the examples of the document make sense.</summary>
    public static readonly DateTimeOffset Time = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly OneSignalSimulator _simulator;
    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly IReadOnlyDictionary<string, string> _bodyValues;

    /// <param name="simulator">The simulator that holds it all.</param>
    /// <param name="values">Values of parameters, by their name, or by operation and name where one operation needs another value.</param>
    /// <param name="bodyValues">Values of properties in bodies.</param>
    public Scene(
        OneSignalSimulator simulator, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> bodyValues)
    {
        _simulator = simulator;
        _values = values;
        _bodyValues = bodyValues;
    }

    public static async Task<Scene> SetAsync(OneSignalSimulator simulator, CancellationToken token)
    {
        using var client = simulator.CreateClient();
        return await new SceneBuilder(simulator, client, token).BuildAsync();
    }

    /// <summary>The value of a parameter that names something in the scene; null for any other parameter.</summary>
    public string? Value(string operation, string parameter) =>
        _values.GetValueOrDefault($"{operation}.{parameter}") ?? _values.GetValueOrDefault(parameter);

    /// <summary>The example of an operation's body, about what is in the scene; null for an operation without one.</summary>
    public JsonObject? Body(SpecOperation operation) =>
        operation.BodyExample is { } example ? Fit(operation, example.DeepClone().AsObject()) : null;

    /// <summary>Lets a body speak of what is in the scene.</summary>
    public JsonObject Fit(SpecOperation operation, JsonObject body)
    {
        FitApp(operation, body);
        foreach (var (name, value) in _bodyValues)
        {
            if (body.ContainsKey(name))
            {
                body[name] = value;
            }
        }

        return body;
    }

    /// <summary>Adds the id of the app, which examples are without because the client adds it.</summary>
    public JsonObject FitApp(SpecOperation operation, JsonObject body)
    {
        if (operation.Body!.Target.AppIdProperty is { } property)
        {
            body[property] = _simulator.AppId;
        }

        return body;
    }

    /// <summary>A request of the operation's kind with everything that its path and query need.</summary>
    /// <param name="operation">What is asked for.</param>
    /// <param name="body">The body, or null.</param>
    /// <param name="authorization">The whole header; null for the right key.</param>
    /// <param name="parameters">Values that differ from those of the scene; an empty one leaves a query parameter out.</param>
    public HttpRequestMessage Request(
        SpecOperation operation, JsonNode? body, string? authorization = null, Dictionary<string, string>? parameters = null) =>
        Request(operation, body?.ToJsonString(), authorization, parameters);

    /// <summary>A request about something that is not in the scene.</summary>
    public HttpRequestMessage RequestUnknown(SpecOperation operation) => Request(
        operation,
        Body(operation),
        parameters: operation.Parameters
            .Where(parameter => parameter is { Place: ParameterPlace.Path, IsAppId: false } && parameter.Name != "alias_label")
            .ToDictionary(parameter => parameter.Name, parameter => Samples.Of(parameter.Schema), StringComparer.Ordinal));

    /// <summary>The same with a body that need not be JSON.</summary>
    public HttpRequestMessage Request(
        SpecOperation operation, string? body, string? authorization, Dictionary<string, string>? parameters = null)
    {
        string Of(SpecParameter parameter) =>
            parameters?.GetValueOrDefault(parameter.Name) ?? ValueOrSample(operation, parameter);

        var path = operation.Path.Text;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path))
        {
            path = path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(Of(parameter)), StringComparison.Ordinal);
        }

        var query = operation.Parameters
            .Where(parameter => parameter.Place == ParameterPlace.Query && !IsLeftOut(operation, parameter) && Of(parameter).Length > 0)
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(Of(parameter))}");
        var key = operation.KeyKind == KeyKind.App ? _simulator.AppKey : _simulator.OrganizationKey;
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"{path}?{string.Join('&', query)}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization ?? "Key " + key);
        return request;
    }

    // The two forms of paging exclude each other.
    private static bool IsLeftOut(SpecOperation operation, SpecParameter parameter) =>
        operation.Id == "listNotifications" && parameter.Name == "time_offset";

    /// <summary>A value for each parameter: where the simulator has state, one that exists.</summary>
    private string ValueOrSample(SpecOperation operation, SpecParameter parameter) =>
        Value(operation.Id, parameter.Name) ?? Samples.Of(parameter.Schema);

    /// <summary>Gives the organization more apps than it can list.</summary>
    public Scene WithManyApps()
    {
        _simulator.Inspect((organization, now) =>
        {
            for (var i = 0; i < 1000; i++)
            {
                organization.Apps.Add(new StoredApp(Guid.NewGuid(), organization, now));
            }

            return 0;
        });
        return this;
    }

    /// <summary>Archives every journey.</summary>
    public Scene WithArchivedJourneys()
    {
        _simulator.Inspect((organization, now) =>
        {
            foreach (var journey in organization.Apps.First().Journeys)
            {
                journey.Change(journey.CopyContent(), JourneyStates.Archived, now);
            }

            return 0;
        });
        return this;
    }
}
