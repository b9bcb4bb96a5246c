namespace OneSignal.Bench.Sides;

internal sealed class FloorSide(HttpClient http, Uri address) : ISide
{
    private readonly FloorClient _client = new(http, address, Account.AppId, Account.Key);

    public Task CreateAsync() => _client.CreateAsync(Account.Aliases, CancellationToken.None);

    public Task GetAsync() => _client.GetUserAsync(Account.ExternalId, CancellationToken.None);
}
