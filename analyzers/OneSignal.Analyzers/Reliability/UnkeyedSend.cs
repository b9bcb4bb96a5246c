using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>A call of either kind that certainly sends something without an idempotency key.</summary>
internal static class UnkeyedSend
{
    internal static bool Is(ApiCall api, MemberContext member) => api.Raw is { } raw
        ? UnkeyedBody.Is(raw, member)
        : member.Symbols.Library.TakesKey(api.Call.TargetMethod) && new UnkeyedRequest(member, api.Call).Find().Any();
}
