namespace OneSignal.Generated;

public sealed partial class InvalidRecipients
{
    /// <summary>Lists that are there and hold nobody count as empty; a list of a kind not known yet does not.</summary>
    internal bool IsEmpty =>
        InvalidAliases is not { Count: > 0 }
        && InvalidPlayerIds is not { Count: > 0 }
        && InvalidEmailTokens is not { Count: > 0 }
        && InvalidPhoneNumbers is not { Count: > 0 }
        && InvalidExternalUserIds is not { Count: > 0 }
        && AdditionalProperties is not { Count: > 0 };
}
