using Microsoft.CodeAnalysis;
using OneSignal.Generated;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>The typed client as the tests' sources reference it: the one that is built from the spec.</summary>
internal static class ClientReference
{
    internal static MetadataReference Reference { get; } =
        MetadataReference.CreateFromFile(typeof(OneSignalClient).Assembly.Location);
}
