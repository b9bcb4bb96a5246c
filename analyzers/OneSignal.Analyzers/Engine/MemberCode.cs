using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// The call-sites in the code of one member. All rules look at the same ones, so the member's operations are walked once and not
/// once for each rule. A kind of call-site that is added here needs its word in <see cref="FileScan"/>.
/// </summary>
internal sealed class MemberCode
{
    private static readonly ConditionalWeakTable<SemanticModel, MemberCode[]> Known = new();

    private IReadOnlyList<ApiCall>? _apiCalls;

    private MemberCode(IOperation root, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        Root = root;
        List<IInvocationOperation>? clientCalls = null;
        List<UrlUse>? urls = null;
        List<IOperation>? requests = null;
        List<IObjectCreationOperation>? addresses = null;
        List<ISimpleAssignmentOperation>? callbacks = null;
        List<ISimpleAssignmentOperation>? sendTimes = null;
        List<AuthorizationHeader>? headers = null;
        List<IObjectCreationOperation>? keys = null;
        List<IOperation>? settings = null;
        List<IInvocationOperation>? queries = null;
        List<IInvocationOperation>? registrations = null;
        List<IInvocationOperation>? headerCalls = null;
        List<IPropertyReferenceOperation>? defaults = null;
        foreach (var operation in root.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (operation)
            {
                case IInvocationOperation call when symbols.Library.IsCall(call.TargetMethod):
                    (clientCalls ??= []).Add(call);
                    continue;
                case IInvocationOperation { TargetMethod.ContainingType: var type } registration when type.Is(symbols.Library.Registration):
                    (registrations ??= []).Add(registration);
                    continue;
                case IInvocationOperation { TargetMethod.ContainingType: { Name: "Dns" } type } query when type.Is(symbols.Http.Dns):
                    (queries ??= []).Add(query);
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders" or "BaseAddress" } property } reference
                    when property.ContainingType.Is(symbols.Http.HttpClient):
                    (defaults ??= []).Add(reference);
                    continue;
                case IObjectCreationOperation creation when creation.Type.Is(symbols.Http.IPAddress):
                    (addresses ??= []).Add(creation);
                    continue;
                case IObjectCreationOperation creation
                    when creation.Type.Is(symbols.Library.AppKey) || creation.Type.Is(symbols.Library.OrganizationKey):
                    (keys ??= []).Add(creation);
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "ConnectCallback" } property } }
                    assignment when property.ContainingType.Is(symbols.Http.SocketsHttpHandler):
                    (callbacks ??= []).Add(assignment);
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "SendAfter" } property } }
                    assignment when symbols.Library.Declares(property):
                    (sendTimes ??= []).Add(assignment);
                    continue;
                case IInvocationOperation or IObjectCreationOperation or ISimpleAssignmentOperation or ICompoundAssignmentOperation:
                    break;
                default:
                    continue;
            }

            if (UrlUse.Of(operation, symbols) is { } use)
            {
                (urls ??= []).Add(use);
            }

            if (AuthorizationHeader.Of(operation, symbols.Http) is { } header)
            {
                (headers ??= []).Add(header);
            }

            if (operation is IInvocationOperation { TargetMethod: { Name: "Add" or "TryAddWithoutValidation" } method } headerCall
                && method.ContainingType.IsOrInherits(symbols.Http.HttpHeaders))
            {
                (headerCalls ??= []).Add(headerCall);
            }

            if (TransportSetting.Is(operation, symbols))
            {
                (settings ??= []).Add(operation);
            }

            if (HttpCall.MayBe(operation, symbols.Http))
            {
                (requests ??= []).Add(operation);
            }
        }

        ClientCalls = clientCalls ?? [];
        Urls = urls ?? [];
        Requests = requests ?? [];
        Addresses = addresses ?? [];
        ConnectCallbacks = callbacks ?? [];
        SendTimes = sendTimes ?? [];
        AuthorizationHeaders = headers ?? [];
        Keys = keys ?? [];
        TransportSettings = settings ?? [];
        DnsQueries = queries ?? [];
        Registrations = registrations ?? [];
        HeaderCalls = headerCalls ?? [];
        ClientDefaults = defaults ?? [];
    }

    /// <summary>The member's body or initializer.</summary>
    internal IOperation Root { get; }

    /// <summary>Calls that the typed client makes: of its operations, and of what is built on them.</summary>
    internal IReadOnlyList<IInvocationOperation> ClientCalls { get; }

    /// <summary>Where URLs are put to use, whosever they are.</summary>
    internal IReadOnlyList<UrlUse> Urls { get; }

    /// <summary>Where requests are made with a general HTTP API, wherever they go.</summary>
    internal IReadOnlyList<IOperation> Requests { get; }

    /// <summary>Where an IPAddress is made of its bytes.</summary>
    internal IReadOnlyList<IObjectCreationOperation> Addresses { get; }

    /// <summary>Where a handler is told how to connect.</summary>
    internal IReadOnlyList<ISimpleAssignmentOperation> ConnectCallbacks { get; }

    /// <summary>Where a request of the typed client is told when to send.</summary>
    internal IReadOnlyList<ISimpleAssignmentOperation> SendTimes { get; }

    /// <summary>Where an Authorization header is made or set, wherever it goes.</summary>
    internal IReadOnlyList<AuthorizationHeader> AuthorizationHeaders { get; }

    /// <summary>Where what holds for all requests of an HttpClient is named: its base address, its headers.</summary>
    internal IReadOnlyList<IPropertyReferenceOperation> ClientDefaults { get; }

    /// <summary>Where any header of HttpClient's requests is set by its name.</summary>
    internal IReadOnlyList<IInvocationOperation> HeaderCalls { get; }

    /// <summary>Where a key of the typed client is made.</summary>
    internal IReadOnlyList<IObjectCreationOperation> Keys { get; }

    /// <summary>Where what carries requests is made or set up, whosever requests they are.</summary>
    internal IReadOnlyList<IOperation> TransportSettings { get; }

    /// <summary>Where a name server is asked, for whatever name.</summary>
    internal IReadOnlyList<IInvocationOperation> DnsQueries { get; }

    /// <summary>Where the typed client is registered in a container.</summary>
    internal IReadOnlyList<IInvocationOperation> Registrations { get; }

    private bool IsEmpty =>
        ClientCalls.Count == 0
        && Urls.Count == 0
        && Requests.Count == 0
        && Addresses.Count == 0
        && ConnectCallbacks.Count == 0
        && SendTimes.Count == 0
        && AuthorizationHeaders.Count == 0
        && Keys.Count == 0
        && TransportSettings.Count == 0
        && DnsQueries.Count == 0
        && Registrations.Count == 0
        && HeaderCalls.Count == 0;

    /// <summary>The asynchronous calls, of either kind, that certainly go to OneSignal. Found when the first rule asks.</summary>
    internal IReadOnlyList<ApiCall> ApiCalls(OneSignalSymbols symbols, CancellationToken cancellation) =>
        _apiCalls ??= [.. ApiCall.In(this, symbols, cancellation)];

    /// <summary>The members of a file that have call-sites. Only those are bound in whose text there is something to find.</summary>
    internal static IReadOnlyList<MemberCode> In(SemanticModel file, OneSignalSymbols symbols, CancellationToken cancellation) =>
        Known.TryGetValue(file, out var known)
            ? known
            : Known.GetValue(file, model => [.. Find(model, symbols, cancellation)]);

    private static IEnumerable<MemberCode> Find(SemanticModel file, OneSignalSymbols symbols, CancellationToken cancellation)
    {
        var text = FileScan.Of(file.SyntaxTree, cancellation);
        if (text.HasNoCallSites)
        {
            yield break;
        }

        foreach (var part in ExecutableCode.Of(file.SyntaxTree.GetCompilationUnitRoot(cancellation), text.MayHaveCallSites))
        {
            if (file.GetOperation(part, cancellation) is { } operation
                && new MemberCode(operation, symbols, cancellation) is { IsEmpty: false } code)
            {
                yield return code;
            }
        }
    }
}
