using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// A request that is made with RestSharp. It is known by its types' namespace: the methods have moved between classes and interfaces
/// from version to version.
/// </summary>
internal static class RestCall
{
    private const string Space = "RestSharp";

    private static readonly string[] Verbs = ["Post", "Put", "Patch", "Delete", "Get"];

    /// <summary>Whether a call sends a RestRequest; a check by names only.</summary>
    internal static bool MayBe(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.IsIn(Space)
        && (call.TargetMethod.Name.StartsWith("Execute", StringComparison.Ordinal) || VerbIn(call.TargetMethod.Name) is not null)
        && RequestOf(call) is not null;

    internal static HttpCall? Of(IInvocationOperation call, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        if (RequestOf(call) is not { } request || Made(request, cancellation) is not { } creation)
        {
            return null;
        }

        var verb = VerbIn(call.TargetMethod.Name)
            ?? VerbOf(call.Arguments.FirstOrDefault(static argument => argument.Value.Type is { Name: "Method" } type && type.IsIn(Space))?.Value)
            ?? VerbOf(creation.Argument("method") ?? MemberWrites.Only(creation, "Method", cancellation))
            ?? "GET";
        return Url(call, creation, symbols, cancellation) is { } url
            ? new HttpCall(verb, url, Body(creation, request, cancellation))
            : null;
    }

    /// <summary>The client that a call is made with.</summary>
    internal static IOperation? ClientOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);

    /// <summary>What a property of the client's options, or of the request, is set to.</summary>
    internal static IEnumerable<IOperation> Settings(IInvocationOperation call, string property, CancellationToken cancellation)
    {
        var holders = new[]
        {
            RequestOf(call) is { } request ? Made(request, cancellation) : null,
            Client(call, cancellation),
            Options(Client(call, cancellation), cancellation),
        };
        return holders
            .Select(holder => holder is null ? null : MemberWrites.Only(holder, property, cancellation))
            .OfType<IOperation>();
    }

    private static IOperation? RequestOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Unwrap() is { Type: { Name: "RestRequest" or "IRestRequest" } type } request && type.IsIn(Space))
            {
                return request;
            }
        }

        return null;
    }

    /// <summary>Where a request is made: below the Add… methods, which return the request itself, and behind a variable.</summary>
    private static IObjectCreationOperation? Made(IOperation request, CancellationToken cancellation)
    {
        var made = request;
        for (var depth = 0; depth < 32; depth++)
        {
            made = made.Unwrap();
            switch (made)
            {
                case IObjectCreationOperation creation:
                    return creation;
                case IInvocationOperation add when IsAddition(add) && ClientOf(add) is { } before:
                    made = before;
                    break;
                case ILocalReferenceOperation local when LocalUses.Of(local, cancellation).OnlyValue is { } value:
                    made = value;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsAddition(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal) && call.TargetMethod.ContainingType.IsIn(Space);

    /// <summary>What the request is given as its body, when that is one thing.</summary>
    private static IOperation? Body(IObjectCreationOperation creation, IOperation request, CancellationToken cancellation)
    {
        IOperation? only = null;
        foreach (var add in creation.Root().Descendants().OfType<IInvocationOperation>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsAddition(add) || ClientOf(add) is not { } receiver || Made(receiver, cancellation) != creation || BodyOf(add) is not { } body)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = body;
        }

        return only;
    }

    private static IOperation? BodyOf(IInvocationOperation add)
    {
        var first = add.TargetMethod.IsExtensionMethod && add.Instance is null ? 1 : 0;
        return add.TargetMethod.Name switch
        {
            "AddJsonBody" or "AddBody" or "AddStringBody" when add.Arguments.Length > first => add.Arguments[first].Value,
            "AddParameter" when add.Arguments.Length > first + 1 && IsJson(add.Arguments[first].Value) => add.Arguments[first + 1].Value,
            _ => null,
        };
    }

    private static bool IsJson(IOperation name) =>
        name.ConstantValue is { HasValue: true, Value: string text } && text.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    private static UrlParts? Url(
        IInvocationOperation call, IObjectCreationOperation creation, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var resource = creation.Argument("resource") ?? MemberWrites.Only(creation, "Resource", cancellation);
        var path = resource is null or { ConstantValue: { HasValue: true, Value: "" } } ? "" : TextReading.Read(resource, symbols, cancellation)?.Text;
        if (path is null)
        {
            return null;
        }

        if (UrlParts.TryParse(path, out var absolute))
        {
            return absolute;
        }

        // RestSharp puts a slash between the two whatever they look like.
        return BaseUrl(call, cancellation) is { } baseUrl
            && TextReading.Read(baseUrl, symbols, cancellation) is { } text
            && UrlParts.TryParse(path.Length == 0 ? text.Text : text.Text.TrimEnd('/') + "/" + path.TrimStart('/'), out var url)
                ? url
                : null;
    }

    private static IOperation? BaseUrl(IInvocationOperation call, CancellationToken cancellation)
    {
        var client = Client(call, cancellation);
        var options = Options(client, cancellation);
        return client?.Argument("baseUrl")
            ?? options?.Argument("baseUrl")
            ?? (options is null ? null : MemberWrites.Only(options, "BaseUrl", cancellation));
    }

    private static IObjectCreationOperation? Client(IInvocationOperation call, CancellationToken cancellation) =>
        ClientOf(call) is { } client ? Creation(client, cancellation) : null;

    private static IObjectCreationOperation? Options(IObjectCreationOperation? client, CancellationToken cancellation) =>
        client?.Argument("options") is { } options ? Creation(options, cancellation) : null;

    private static IObjectCreationOperation? Creation(IOperation value, CancellationToken cancellation)
    {
        var made = value.Unwrap();
        return made switch
        {
            ILocalReferenceOperation local => LocalUses.Of(local, cancellation).OnlyValue?.Unwrap() as IObjectCreationOperation,
            IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                when MemberValue.Of(made.NamedSymbol()!, cancellation) is { } expression
                && expression.SyntaxTree == made.Syntax.SyntaxTree =>
                made.SemanticModel?.GetOperation(expression, cancellation)?.Unwrap() as IObjectCreationOperation,
            _ => made as IObjectCreationOperation,
        };
    }

    private static string? VerbIn(string method) =>
        Array.Find(Verbs, verb => method.StartsWith(verb, StringComparison.Ordinal) || method.StartsWith("Execute" + verb, StringComparison.Ordinal))
            ?.ToUpperInvariant();

    private static string? VerbOf(IOperation? method) => (method?.Unwrap() as IFieldReferenceOperation)?.Field.Name.ToUpperInvariant();
}
