namespace OneSignal.Generator.Model;

/// <summary>
/// The vocabulary between spec, normaliser and templates. <see cref="Authored"/> hints may stand in a document written by
/// hand; the others are computed here and mean nothing in a source document.
/// </summary>
internal static class Hint
{
    public const string Prefix = "x-os-";

    // Written by hand.
    public const string Method = "x-os-method";
    public const string Name = "x-os-name";
    public const string Source = "x-os-source";
    public const string Alias = "x-os-alias";
    public const string Runtime = "x-os-runtime";
    public const string IdempotencyKey = "x-os-idempotency-key";
    public const string Paging = "x-os-paging";
    public const string PagingItems = "x-os-paging-items";
    public const string PagingNext = "x-os-paging-next";
    public const string PagingParam = "x-os-paging-param";
    public const string Outcome = "x-os-outcome";
    public const string RateLimit = "x-os-rate-limit";
    public const string Plan = "x-os-plan";
    public const string Target = "x-os-target";
    public const string Channels = "x-os-channels";
    public const string Requires = "x-os-requires";
    public const string RequiresValue = "x-os-requires-value";
    public const string Excludes = "x-os-excludes";
    public const string MaxBytes = "x-os-max-bytes";
    public const string Replacement = "x-os-replacement";
    public const string Secret = "x-os-secret";
    public const string Unsettled = "x-os-unsettled";
    public const string KeyKind = "x-os-key-kind";
    public const string KeyScheme = "x-os-key-scheme";
    public const string EnumNames = "x-enumNames";
    public const string EnumDescriptions = "x-enumDescriptions";

    // Computed.
    public const string Kind = "x-os-kind";
    public const string Group = "x-os-group";
    public const string GroupDoc = "x-os-group-doc";
    public const string Path = "x-os-path";
    public const string Summary = "x-os-summary";
    public const string Remarks = "x-os-remarks";
    public const string Reference = "x-os-reference";
    public const string Nullable = "x-os-nullable";
    public const string Optional = "x-os-optional";
    public const string Required = "x-os-required";
    public const string Obsolete = "x-os-obsolete";
    public const string Argument = "x-os-argument";
    public const string In = "x-os-in";
    public const string Role = "x-os-role";
    public const string Collection = "x-os-collection";
    public const string ValueType = "x-os-value-type";
    public const string Result = "x-os-result";
    public const string EmptyAnswer = "x-os-empty-answer";
    public const string Body = "x-os-body";
    public const string BodyAppId = "x-os-body-app-id";
    public const string BodyAppIdMember = "x-os-body-app-id-member";
    public const string BodyKey = "x-os-body-key";
    public const string BodyFormerKey = "x-os-body-former-key";
    public const string BodyKeyMember = "x-os-body-key-member";
    public const string BodyItems = "x-os-body-items";
    public const string ItemsMember = "x-os-items-member";
    public const string ItemKeyMember = "x-os-item-key-member";
    public const string IsResponse = "x-os-is-response";
    public const string QueryType = "x-os-query-type";
    public const string Branch = "x-os-branch";
    public const string BranchDetail = "x-os-branch-detail";
    public const string Implicit = "x-os-implicit";
    public const string Identifying = "x-os-identifying";
    public const string Limits = "x-os-limits";
    public const string LimitsMinimum = "x-os-limits-minimum";
    public const string LimitsMaximum = "x-os-limits-maximum";
    public const string LimitsMinLength = "x-os-limits-min-length";
    public const string LimitsMaxLength = "x-os-limits-max-length";
    public const string LimitsMinItems = "x-os-limits-min-items";
    public const string LimitsMaxItems = "x-os-limits-max-items";
    public const string LimitsMaxBytes = "x-os-limits-max-bytes";
    public const string LimitsFormat = "x-os-limits-format";
    public const string LimitsPattern = "x-os-limits-pattern";
    public const string BodyItemsKey = "x-os-body-items-key";
    public const string Network = "x-os-network";
    public const string Pager = "x-os-pager";
    public const string PagerMethod = "x-os-pager-method";
    public const string PagerItem = "x-os-pager-item";
    public const string PagerItems = "x-os-pager-items";
    public const string PagerNext = "x-os-pager-next";
    public const string PagerParameter = "x-os-pager-parameter";
    public const string PagerLimit = "x-os-pager-limit";
    public const string PagerLargestPage = "x-os-pager-largest-page";
    public const string PagerExcluded = "x-os-pager-excluded";
    public const string IsPaged = "x-os-is-paged";

    /// <summary>Every hint a person may write; anything else that starts with the prefix is a typing mistake.</summary>
    public static IReadOnlySet<string> Authored { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Method, Name, Source, Alias, Runtime, IdempotencyKey, Paging, PagingItems, PagingNext, PagingParam, Outcome, RateLimit, Plan,
        Target, Channels, Requires, RequiresValue, Excludes, MaxBytes, Replacement, Secret, Unsettled, KeyKind, KeyScheme,
    };
}
