using System.Reflection;
using OneSignal.Generated.Metadata;
using OneSignal.Generated.Tests.Contract;

namespace OneSignal.Generated.Tests.Laws;

/// <summary>What must hold for every generated method.</summary>
public sealed class OperationLaws
{
    private static readonly IReadOnlyList<MethodInfo> Methods = (
        from @group in typeof(OneSignalClient).GetProperties()
        from method in @group.PropertyType.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        select method).ToList();

    [Fact]
    public void Every_operation_has_a_short_and_a_full_form()
    {
        var forms = Methods
            .Where(method => method.GetCustomAttribute<ApiOperationAttribute>() is not null)
            .GroupBy(method => method.GetCustomAttribute<ApiOperationAttribute>()!.Id)
            .ToList();

        Assert.Equal(Spec.Document.Operations.Count, forms.Count);
        Assert.All(forms, form => Assert.Equal(2, form.Count()));
    }

    [Fact]
    public void Every_method_is_asynchronous_and_can_be_cancelled_and_substituted() => Assert.All(Methods, method =>
    {
        Assert.EndsWith("Async", method.Name, StringComparison.Ordinal);
        Assert.True(method.IsVirtual && !method.IsFinal, method.Name);
        var last = method.GetParameters()[^1];
        Assert.Equal(typeof(CancellationToken), last.ParameterType);
        Assert.True(last.IsOptional, method.Name);
    });

    [Fact]
    public void Every_answer_tells_its_status_and_headers() =>
        Assert.All(Methods.Where(method => method.GetCustomAttribute<ApiOperationAttribute>() is not null), method =>
            Assert.True(typeof(OneSignalResponse).IsAssignableFrom(method.ReturnType.GetGenericArguments()[0]), method.ToString()));

    [Fact]
    public void Every_list_that_comes_in_pages_can_be_walked()
    {
        var walks = Methods.Where(IsWalk).Select(method => (method.DeclaringType, method.ReturnType)).ToHashSet();
        var lists = Methods
            .Where(method => method.GetCustomAttribute<ApiOperationAttribute>()?.Paging is not null)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(RequestOptions)))
            .ToList();

        Assert.True(lists.Count >= 7);
        Assert.All(lists, list => Assert.Contains(
            walks,
            walk => walk.DeclaringType == list.DeclaringType
                && list.ReturnType.GetGenericArguments()[0].GetProperties().Any(property =>
                    property.PropertyType == typeof(IReadOnlyList<>).MakeGenericType(walk.ReturnType.GetGenericArguments()))));
    }

    private static bool IsWalk(MethodInfo method) =>
        method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    [Fact]
    public async Task A_substitute_that_overrides_nothing_says_so()
    {
        foreach (var operation in GeneratedOperation.All)
        {
            var constructor = typeof(OneSignalClient).GetProperty(operation.Group)!.PropertyType
                .GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes);
            Assert.True(constructor is { IsFamily: true }, operation.Group);
        }

        var substitute = new SubstituteNotifications();
        await Assert.ThrowsAsync<InvalidOperationException>(() => substitute.ListAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    private sealed class SubstituteNotifications : NotificationsClient;
}
