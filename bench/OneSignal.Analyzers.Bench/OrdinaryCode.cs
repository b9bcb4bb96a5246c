using System.Globalization;

namespace OneSignal.Analyzers.Bench;

/// <summary>Files that have nothing to do with OneSignal; one of twenty calls another service over HTTP.</summary>
internal static class OrdinaryCode
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Company.Area#;

        """;

    private const string Service = """

        public sealed record Order@(Guid Id, string Customer, decimal Total, DateTimeOffset Placed, IReadOnlyList<OrderLine@> Lines);

        public sealed record OrderLine@(string Article, int Quantity, decimal Price);

        public enum OrderState@ { New, Paid, Packed, Shipped, Returned }

        public interface IOrderStore@
        {
            Task<Order@?> FindAsync(Guid id, CancellationToken cancellationToken);

            Task SaveAsync(Order@ order, OrderState@ state, CancellationToken cancellationToken);

            IAsyncEnumerable<Order@> OfAsync(string customer, CancellationToken cancellationToken);
        }

        /// <summary>Takes orders from the cart to the door.</summary>
        public sealed class OrderService@(IOrderStore@ store, TimeProvider clock)
        {
            private readonly Dictionary<Guid, OrderState@> _states = new();
            private readonly object _gate = new();

            public async Task<OrderState@> AdvanceAsync(Guid id, CancellationToken cancellationToken = default)
            {
                var order = await store.FindAsync(id, cancellationToken).ConfigureAwait(false)
                    ?? throw new KeyNotFoundException($"There is no order {id:N}.");
                OrderState@ state;
                lock (_gate)
                {
                    state = _states.TryGetValue(id, out var known) ? Next(known) : OrderState@.New;
                    _states[id] = state;
                }

                if (state is OrderState@.Paid && order.Total <= 0)
                {
                    throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "Order {0} costs {1}.", id, order.Total));
                }

                await store.SaveAsync(order, state, cancellationToken).ConfigureAwait(false);
                return state;
            }

            public async Task<string> SummaryAsync(string customer, CancellationToken cancellationToken = default)
            {
                var text = new StringBuilder();
                var count = 0;
                await foreach (var order in store.OfAsync(customer, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var line in order.Lines.Where(line => line.Quantity > 0).OrderByDescending(line => line.Price * line.Quantity))
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{++count,3}. {line.Article,-30} {line.Quantity,5} x {line.Price:0.00}").AppendLine();
                    }

                    var total = order.Lines.Sum(line => line.Price * line.Quantity);
                    if (Math.Abs(total - order.Total) > 0.005m)
                    {
                        text.AppendLine("The total differs from its lines: " + total.ToString("0.00", CultureInfo.InvariantCulture));
                    }
                }

                return count == 0 ? "Nothing was ordered yet." : text.ToString();
            }

            public IReadOnlyDictionary<string, decimal> ByArticle(IEnumerable<Order@> orders, DateTimeOffset? since = null)
            {
                var start = since ?? clock.GetUtcNow().AddDays(-30);
                return (from order in orders
                        where order.Placed >= start
                        from line in order.Lines
                        group line by line.Article into article
                        let total = article.Sum(line => line.Price * line.Quantity)
                        where total > 0
                        orderby total descending
                        select (article.Key, total)).ToDictionary(pair => pair.Key, pair => pair.total);
            }

            public bool TryParse(string text, out Order@? order)
            {
                order = null;
                var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length < 3 || !Guid.TryParse(parts[0], out var id) || !decimal.TryParse(parts[2], CultureInfo.InvariantCulture, out var total))
                {
                    return false;
                }

                var lines = new List<OrderLine@>();
                for (var i = 3; i + 2 < parts.Length; i += 3)
                {
                    if (int.TryParse(parts[i + 1], out var quantity) && decimal.TryParse(parts[i + 2], CultureInfo.InvariantCulture, out var price))
                    {
                        lines.Add(new OrderLine@(parts[i], quantity, price));
                    }
                }

                order = new Order@(id, parts[1], total, clock.GetUtcNow(), lines);
                return true;
            }

            private static OrderState@ Next(OrderState@ state) => state switch
            {
                OrderState@.New => OrderState@.Paid,
                OrderState@.Paid => OrderState@.Packed,
                OrderState@.Packed => OrderState@.Shipped,
                OrderState@.Shipped or OrderState@.Returned => OrderState@.Returned,
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
        }

        """;

    private const string OtherApi = """

        /// <summary>Asks the carrier where a parcel is.</summary>
        public sealed class Carrier@(HttpClient http)
        {
            private const string Api = "https://api.carrier.example/v2/";

            public async Task<string> TrackAsync(string parcel, CancellationToken cancellationToken)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Api + "parcels/" + Uri.EscapeDataString(parcel)));
                request.Headers.TryAddWithoutValidation("Accept", "application/json");
                using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            }

            public async Task AnnounceAsync(string parcel, CancellationToken cancellationToken)
            {
                using var content = new StringContent($"{{\"parcel\":\"{parcel}\"}}", Encoding.UTF8, "application/json");
                using var response = await http.PostAsync($"{Api}announcements", content, cancellationToken).ConfigureAwait(false);
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    /// <summary>A file of about 200 lines.</summary>
    internal static string File(int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        return Head.Replace("#", id, StringComparison.Ordinal)
            + Service.Replace("@", "A", StringComparison.Ordinal)
            + (number % 20 == 7 ? OtherApi : Service).Replace("@", "B", StringComparison.Ordinal);
    }
}
