namespace OneSignal.Generated;

internal sealed class FilterAudience : Audience
{
    private readonly FilterSet _filters;

    internal FilterAudience(FilterSet filters)
    {
        _filters = filters;
    }

    internal override string Description => "filters (filters)";

    internal override bool TakesChannel => true;

    internal override void ApplyTo(CreateNotificationRequest request) => request.Filters = _filters;

    internal override bool TryApplyTo(StartLiveActivityRequest request)
    {
        request.Filters = _filters;
        return true;
    }
}
