namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>What a test's source references besides the framework.</summary>
internal enum References
{
    /// <summary>The framework and the typed client.</summary>
    Client,

    /// <summary>The framework, the typed client, and what registers it and other clients in a container.</summary>
    Hosting,

    /// <summary>The framework, for raw HTTP.</summary>
    HttpOnly,

    /// <summary>A framework that cannot make a request.</summary>
    Nothing,
}
