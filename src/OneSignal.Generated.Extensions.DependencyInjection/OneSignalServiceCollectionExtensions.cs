using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OneSignal.Generated;
using OneSignal.Generated.Configuration;
using OneSignal.Generated.Logging;

// Where applications look for the methods of an IServiceCollection.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="OneSignalClient"/>.</summary>
/// <remarks>
/// <para>
/// The client is a singleton that follows its options: a changed key, address or time-out holds for the calls that begin
/// after the change, without a restart, wherever the client was injected. Calls under way finish with the old ones. Options
/// that turn out wrong after a change are logged and not used.
/// </para>
/// <para>
/// Options are checked when the host starts. What is wrong is told by the name of the configuration key, never by its value.
/// </para>
/// <para>
/// Requests go through an <see cref="HttpClient"/> of the factory's, whose builder each method returns: handlers that are
/// added to it see every attempt. The primary handler is the client's own. The factory's request logs are off, because a
/// path can name a recipient.
/// </para>
/// </remarks>
public static class OneSignalServiceCollectionExtensions
{
    private const string DefaultSection = "OneSignal";

    /// <summary>Registers a client with the options in section <c>OneSignal</c> of the application's configuration.</summary>
    /// <param name="services">Where to register; a host has put its <see cref="IConfiguration"/> there.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(this IServiceCollection services)
    {
        Argument.NotNull(services, nameof(services));
        return AddFromApplication(services, new ClientName(null), DefaultSection);
    }

    /// <summary>Registers a client with the options in a section of your choice.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="section">The section that holds <c>AppId</c>, <c>AppKey</c> and the other options.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(this IServiceCollection services, IConfigurationSection section)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(section, nameof(section));
        return AddFromSection(services, new ClientName(null), section.Path, _ => section);
    }

    /// <summary>Registers a client with options that are set in code.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options. Called once, when they are first wanted.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(
        this IServiceCollection services, Action<OneSignalClientOptions> configure)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(configure, nameof(configure));
        return AddFromCode(services, new ClientName(null), configure);
    }

    /// <summary>
    /// Registers one of several clients, with the options in section <c>OneSignal:name</c> of the application's configuration.
    /// It is injected with <c>[FromKeyedServices("name")]</c>.
    /// </summary>
    /// <param name="services">Where to register; a host has put its <see cref="IConfiguration"/> there.</param>
    /// <param name="name">The name of the client, of its options and of its section.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(this IServiceCollection services, string name)
    {
        Argument.NotNull(services, nameof(services));
        Argument.Named(name, nameof(name));
        return AddFromApplication(services, new ClientName(name), DefaultSection + ":" + name);
    }

    /// <summary>
    /// Registers one of several clients, with the options in a section of your choice. It is injected with
    /// <c>[FromKeyedServices("name")]</c>.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The name of the client and of its options.</param>
    /// <param name="section">The section that holds <c>AppId</c>, <c>AppKey</c> and the other options.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(
        this IServiceCollection services, string name, IConfigurationSection section)
    {
        Argument.NotNull(services, nameof(services));
        Argument.Named(name, nameof(name));
        Argument.NotNull(section, nameof(section));
        return AddFromSection(services, new ClientName(name), section.Path, _ => section);
    }

    /// <summary>
    /// Registers one of several clients, with options that are set in code. It is injected with
    /// <c>[FromKeyedServices("name")]</c>.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The name of the client and of its options.</param>
    /// <param name="configure">Sets the options. Called once, when they are first wanted.</param>
    /// <returns>The builder of the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddOneSignal(
        this IServiceCollection services, string name, Action<OneSignalClientOptions> configure)
    {
        Argument.NotNull(services, nameof(services));
        Argument.Named(name, nameof(name));
        Argument.NotNull(configure, nameof(configure));
        return AddFromCode(services, new ClientName(name), configure);
    }

    private static IHttpClientBuilder AddFromApplication(IServiceCollection services, ClientName client, string path) =>
        AddFromSection(services, client, path, provider => provider.GetRequiredService<IConfiguration>().GetSection(path));

    private static IHttpClientBuilder AddFromSection(
        IServiceCollection services, ClientName client, string path, Func<IServiceProvider, IConfigurationSection> section)
    {
        services.AddSingleton<IConfigureOptions<OneSignalClientOptions>>(
            provider => new SectionBinding(client, section(provider)));
        services.AddSingleton<IOptionsChangeTokenSource<OneSignalClientOptions>>(
            provider => new ConfigurationChangeTokenSource<OneSignalClientOptions>(client.OfOptions, section(provider)));
        return Add(services, client, OptionPlace.Section(path));
    }

    private static IHttpClientBuilder AddFromCode(
        IServiceCollection services, ClientName client, Action<OneSignalClientOptions> configure)
    {
        services.Configure(client.OfOptions, configure);
        return Add(services, client, OptionPlace.Code(client));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, ClientName client, OptionPlace place)
    {
        services.AddSingleton<IValidateOptions<OneSignalClientOptions>>(new OptionsCheck(client, place));
        services.AddOptions<OneSignalClientOptions>(client.OfOptions).ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<OneSignalClientOptions>>(
            provider => new AttemptLog(client, provider.GetRequiredService<ILogger<OneSignalClient>>()));
        services.TryAddKeyedSingleton(client.OfOptions, (provider, _) => new CurrentOptions(
            client,
            provider.GetRequiredService<IOptionsMonitor<OneSignalClientOptions>>(),
            provider.GetRequiredService<ILogger<OneSignalClient>>()));
        if (client.Name is null)
        {
            services.TryAddSingleton(provider => CreateClient(provider, client));
        }
        else
        {
            services.TryAddKeyedSingleton(client.Name, (provider, _) => CreateClient(provider, client));
        }

        return services.AddHttpClient(client.OfHttpClient)
            .RemoveAllLoggers()
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan) // The client has time-outs of its own.
            .ConfigurePrimaryHttpMessageHandler(provider => OneSignalClient.CreateHandler(OptionsOf(provider, client).Get()));
    }

    private static OneSignalClient CreateClient(IServiceProvider provider, ClientName client)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();

        // Asked each time: a singleton that kept one would keep its handlers, which the factory means to renew.
        return new OneSignalClient(OptionsOf(provider, client).Get, () => factory.CreateClient(client.OfHttpClient));
    }

    /// <summary>One for the client and its handlers, which must not fail either when a change turns out wrong.</summary>
    private static CurrentOptions OptionsOf(IServiceProvider provider, ClientName client) =>
        provider.GetRequiredKeyedService<CurrentOptions>(client.OfOptions);
}
