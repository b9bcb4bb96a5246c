using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Reading;

/// <summary>Methods that a test or benchmark runner calls: what is wrong in a program is often meant in them.</summary>
internal static class TestMethods
{
    private static readonly string[] Attributes =
    [
        "Fact",
        "Theory",
        "Test",
        "TestCase",
        "TestCaseSource",
        "TestMethod",
        "DataTestMethod",
        "SetUp",
        "OneTimeSetUp",
        "TestInitialize",
        "Benchmark",
    ];

    internal static bool Contains(IMethodSymbol method) =>
        method.GetAttributes().Any(static data => data.AttributeClass is { } type && IsOne(type));

    /// <summary>Whether code is part of such a method.</summary>
    internal static bool Contain(IOperation code, CancellationToken cancellation) =>
        code.SemanticModel is { } model && Function.Around(code.Syntax, model, cancellation).Any(Contains);

    private static bool IsOne(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Array.Exists(Attributes, name => current.Name == name + "Attribute"))
            {
                return true;
            }
        }

        return false;
    }
}
