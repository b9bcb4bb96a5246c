using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// Whether a compilation is for an app that its users hold in their hands, where no secret is safe. The project's properties say so,
/// which the package makes visible; a project that has none of them, as one that references the analyzers by path, is told by what
/// it references.
/// </summary>
internal static class ClientApp
{
    private static readonly (string Property, string Value, string Kind)[] Properties =
    [
        ("UseMaui", "true", "A MAUI app"),
        ("UsingMicrosoftNETSdkBlazorWebAssembly", "true", "A Blazor WebAssembly app"),
        ("RuntimeIdentifier", "browser-wasm", "A WebAssembly app"),
        ("TargetPlatformIdentifier", "Android", "An Android app"),
        ("TargetPlatformIdentifier", "iOS", "An iOS app"),
        ("TargetPlatformIdentifier", "MacCatalyst", "A Mac Catalyst app"),
        ("TargetPlatformIdentifier", "tvOS", "A tvOS app"),
        ("TargetPlatformIdentifier", "Browser", "A WebAssembly app"),
        ("TargetFrameworkIdentifier", "MonoAndroid", "A Xamarin app"),
        ("TargetFrameworkIdentifier", "Xamarin.iOS", "A Xamarin app"),
    ];

    private static readonly (string Type, string Kind)[] Types =
    [
        ("Microsoft.Maui.Hosting.MauiApp", "A MAUI app"),
        ("Xamarin.Forms.Application", "A Xamarin app"),
        ("Android.App.Activity", "An Android app"),
        ("UIKit.UIApplication", "An iOS app"),
    ];

    /// <summary>The kind of app, to start a sentence with; null for a server, a tool, or what cannot be told.</summary>
    internal static string? Of(Compilation compilation, AnalyzerConfigOptions build)
    {
        foreach (var (property, value, kind) in Properties)
        {
            if (Is(build, property, value))
            {
                return kind;
            }
        }

        foreach (var (type, kind) in Types)
        {
            if (References(compilation, type))
            {
                return kind;
            }
        }

        // A server that serves a WebAssembly app references the app, and with it what the app references.
        return !Is(build, "UsingMicrosoftNETSdkWeb", "true")
            && References(compilation, "Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder")
            && !References(compilation, "Microsoft.AspNetCore.Builder.WebApplication")
                ? "A Blazor WebAssembly app"
                : null;
    }

    private static bool Is(AnalyzerConfigOptions build, string property, string value) =>
        build.TryGetValue("build_property." + property, out var set) && string.Equals(set, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>A type of that name in the compilation itself is the user's own.</summary>
    private static bool References(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type)
            .Any(found => !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly));
}
