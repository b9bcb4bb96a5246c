using System.Reflection;
using OneSignal.Generated.Metadata;

namespace OneSignal.Generated.Tests.Contract;

/// <summary>A generated method, found by the operation it says it calls.</summary>
internal sealed class GeneratedOperation
{
    private readonly MethodInfo _method;
    private readonly PropertyInfo _group;

    private GeneratedOperation(PropertyInfo group, MethodInfo method)
    {
        _group = group;
        _method = method;
        Facts = method.GetCustomAttribute<ApiOperationAttribute>()!;
    }

    public ApiOperationAttribute Facts { get; }

    public string Group => _group.Name;

    public string Name => _method.Name;

    public ParameterInfo[] Parameters => _method.GetParameters();

    /// <summary>The type of the answer, inside the task.</summary>
    public Type Answer => _method.ReturnType.GetGenericArguments()[0];

    /// <summary>Every operation, by the overload that takes options.</summary>
    public static IReadOnlyList<GeneratedOperation> All { get; } = (
        from @group in typeof(OneSignalClient).GetProperties()
        from method in @group.PropertyType.GetMethods()
        where method.GetCustomAttribute<ApiOperationAttribute>() is not null
            && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(RequestOptions))
        select new GeneratedOperation(@group, method)).ToList();

    public static GeneratedOperation Of(SpecOperation operation) => All.Single(candidate => candidate.Facts.Id == operation.Id);

    public async Task<object> CallAsync(OneSignalClient client, IReadOnlyList<object?> arguments)
    {
        var task = (Task)_method.Invoke(_group.GetValue(client), [.. arguments])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }
}
