using Microsoft.Extensions.DependencyInjection;

namespace Misuse.Transport;

/// <summary>The clients of the shop's container.</summary>
internal static class Registration
{
    public static IServiceCollection AddPush(this IServiceCollection services)
    {
        services.AddHttpClient("push", client => client.BaseAddress = new Uri("http://api.onesignal.com/")) // OSG2001
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan); // OSG2003
        services.AddHttpClient("users", client =>
        {
            client.BaseAddress = new Uri("https://api.onesignal.com/");
            client.DefaultRequestHeaders.Add("Content-Type", "application/json"); // OSG2010
            client.Timeout = TimeSpan.FromSeconds(8); // OSG1008
        });
        return services;
    }
}
