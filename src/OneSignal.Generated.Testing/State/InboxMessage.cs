using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>A message in the inbox of one user.</summary>
internal sealed class InboxMessage : IStored
{
    public Guid Id { get; } = Guid.NewGuid();

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required string ImageUrl { get; init; }

    public required JsonNode Data { get; init; }

    public bool IsRead { get; private set; }

    public bool IsOpened { get; private set; }

    public bool IsDeleted { get; private set; }

    /// <summary>Sets the states that a request names.</summary>
    public void Apply(JsonElement states)
    {
        IsRead = Read(states, "is_read") ?? IsRead;
        IsOpened = Read(states, "is_opened") ?? IsOpened;
        IsDeleted = Read(states, "is_deleted") ?? IsDeleted;
    }

    public JsonObject Show() => new()
    {
        ["id"] = Id.ToString(),
        ["created_at"] = Timestamp.Show(CreatedAt),
        ["is_read"] = IsRead,
        ["is_opened"] = IsOpened,
        ["is_deleted"] = IsDeleted,
        ["subject"] = Subject,
        ["body"] = Body,
        ["img_url"] = ImageUrl,
        ["data"] = Data.DeepClone(),
        ["expires_on"] = Timestamp.Show(ExpiresAt),
    };

    private static bool? Read(JsonElement states, string name) =>
        states.Property(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } state ? state.IsTrue() : null;
}
