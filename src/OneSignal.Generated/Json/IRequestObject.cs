using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// A request body that writes its own members. A message has more than a hundred, of which a call sets a few: asking each by
/// its metadata whether it is set took as long as writing the rest.
/// </summary>
internal interface IRequestObject
{
    /// <summary>Writes what is set, without the braces around it.</summary>
    void WriteMembers(Utf8JsonWriter writer);
}
