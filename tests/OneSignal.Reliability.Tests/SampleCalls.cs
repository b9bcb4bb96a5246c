using System.Reflection;
using OneSignal.Generated;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Reliability.Tests;

/// <summary>A call of every operation, with what its signature takes, and the document's example of its answer.</summary>
internal static class SampleCalls
{
    private static readonly MethodInfo FromJson = typeof(OneSignalModel).GetMethod(nameof(OneSignalModel.FromJson))!;

    public static IReadOnlyList<SampleCall> Of(OneSignalClient client) =>
        [.. typeof(OneSignalClient).GetProperties()
            .SelectMany(group => group.PropertyType.GetMethods()
                .Select(method => (Group: group.GetValue(client)!, Method: method, Operation: method.GetCustomAttribute<ApiOperationAttribute>())))
            .Where(found => found.Operation is not null)
            .GroupBy(found => found.Operation!.Id)
            .Select(overloads => overloads.MaxBy(found => found.Method.GetParameters().Length))
            .Select(found => Make(found.Group, found.Method, found.Operation!.Id))];

    private static SampleCall Make(object group, MethodInfo method, string operationId)
    {
        var operation = ApiDocument.Embedded.Operations.Single(operation => operation.Id == operationId);
        var arguments = method.GetParameters().Select(parameter => Argument(parameter, operation)).ToArray();
        return new SampleCall(
            operationId,
            operation.Successes[0].Example?.ToJsonString() ?? "",
            async () =>
            {
                var task = (Task)method.Invoke(group, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
                await task;
                return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task);
            });
    }

    private static object? Argument(ParameterInfo parameter, SpecOperation operation)
    {
        var type = parameter.ParameterType;
        return parameter.HasDefaultValue ? parameter.DefaultValue is DBNull ? null : parameter.DefaultValue
            : type == typeof(string) ? "b5c0a1f2-0000-4000-8000-000000000001"
            : type == typeof(IReadOnlyList<string>) ? new[] { "orders.count" }
            : type == typeof(Alias) ? Alias.ExternalId("customer-4711")
            : parameter.Name == "request" ? FromJson.MakeGenericMethod(type).Invoke(null, [operation.BodyExample!.ToJsonString()])
            : NamedValue(type) ?? Activator.CreateInstance(type);
    }

    /// <summary>An open enumeration's first value: one that was not set names nothing and is refused in an address.</summary>
    private static object? NamedValue(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(property => property.PropertyType == type)?
        .GetValue(null);
}
