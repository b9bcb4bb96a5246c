using System.Reflection;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Reads and writes where only the type is known: laws go over all of them.</summary>
internal static class ByType
{
    public static object? Read(Type type, string json) => Call(nameof(JsonText.Read), type, Reader(type), json);

    public static string Write(Type type, object value) => (string)Call(nameof(JsonText.Write), type, Writer(type), value)!;

    private static object Reader(Type type) =>
        Compound(typeof(JsonReaders), type, Reader) ?? Simple(type) ?? Invoke(typeof(ModelCodecs), nameof(ModelCodecs.ReaderOf), type);

    private static object Writer(Type type) =>
        Compound(typeof(JsonWriters), type, Writer) ?? Simple(type) ?? Invoke(typeof(ModelCodecs), nameof(ModelCodecs.WriterOf), type);

    private static object? Compound(Type factory, Type type, Func<Type, object> inner)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(IReadOnlyList<>) ? Make("List", type.GetGenericArguments()[0])
            : definition == typeof(Dictionary<,>) ? Make("Map", type.GetGenericArguments()[1])
            : null;

        object Make(string name, Type item) => Invoke(factory, name, item, inner(item));
    }

    private static object? Simple(Type type) => typeof(JsonCodecs)
        .GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
        .SingleOrDefault(property => property.PropertyType == typeof(JsonCodec<>).MakeGenericType(type))?.GetValue(null);

    private static object? Call(string name, Type type, params object[] arguments) =>
        Unwrapped(() => typeof(JsonText).GetMethod(name)!.MakeGenericMethod(type).Invoke(null, arguments));

    private static object Invoke(Type holder, string name, Type type, params object[] arguments) =>
        Unwrapped(() => holder.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, arguments))!;

    private static object? Unwrapped(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
