using System.Globalization;
using OneSignal.Generated;

namespace OneSignal.Reliability;

/// <summary>A job: an order has shipped, and its customer is to be told once.</summary>
internal readonly record struct Order(int Number)
{
    private static readonly Guid Orders = new("0b6f2c1e-5d0a-4c7e-9a51-3f8c2d7e6b90");

    /// <summary>Each order has a customer of its own, so that what arrives can be counted by recipient.</summary>
    public string Customer => string.Create(CultureInfo.InvariantCulture, $"customer-{Number}");

    /// <summary>The key follows from the order: whoever sends it again, in whatever process, sends nothing twice.</summary>
    public CreateNotificationRequest Message => new()
    {
        IncludeAliases = new() { ["external_id"] = [Customer] },
        TargetChannel = TargetChannel.Push,
        Contents = string.Create(CultureInfo.InvariantCulture, $"Order {Number} is on its way."),
        IdempotencyKey = IdempotencyKey.From(Orders, string.Create(CultureInfo.InvariantCulture, $"order-{Number}/shipped")),
    };
}
