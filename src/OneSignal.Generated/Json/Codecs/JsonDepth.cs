using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>An object that holds itself would be written until the stack ends, and the process with it.</summary>
internal static class JsonDepth
{
    /// <summary>As deep as readers go by default, System.Text.Json's among them.</summary>
    private const int Limit = 64;

    /// <exception cref="JsonException">What begins here would be too deep.</exception>
    internal static void Check(Utf8JsonWriter writer)
    {
        if (writer.CurrentDepth >= Limit)
        {
            throw new JsonException($"What is written is deeper than {Limit} levels. Does an object hold itself?");
        }
    }
}
