using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>A page of Cloudflare, which stands before OneSignal, where JSON was promised.</summary>
internal sealed class CloudflarePage : FaultEffect
{
    private readonly int _status;
    private readonly string _body;
    private readonly ImmutableDictionary<string, string> _headers;

    private CloudflarePage(string text, int status, string body, ImmutableDictionary<string, string> headers)
    {
        Text = text;
        _status = status;
        _body = body;
        _headers = headers;
    }

    public override string Text { get; }

    public static CloudflarePage Error(int status)
    {
        var reason = status switch
        {
            520 => "Web server is returning an unknown error",
            521 => "Web server is down",
            522 => "Connection timed out",
            523 => "Origin is unreachable",
            524 => "A timeout occurred",
            525 => "SSL handshake failed",
            526 => "Invalid SSL certificate",
            _ => "Bad gateway",
        };
        return new CloudflarePage(
            string.Create(CultureInfo.InvariantCulture, $"{FaultWords.Cloudflare}={status}"),
            status,
            $"<html>\n<head><title>{OneSignalHost} | {status}: {reason}</title></head>\n<body>\n"
            + $"<h1><span>{reason}</span> <span>Error code {status}</span></h1>\n<p>Cloudflare Ray ID: {{0}}</p>\n</body>\n</html>\n",
            ImmutableDictionary<string, string>.Empty);
    }

    /// <summary>What Cloudflare shows to a client that it takes for a robot.</summary>
    public static CloudflarePage Challenge() => new(
        FaultWords.Challenge,
        403,
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>Just a moment...</title></head>\n<body>\n"
        + "<form id=\"challenge-form\" method=\"POST\"><input type=\"hidden\" name=\"md\" value=\"{0}\"></form>\n"
        + "<noscript>Enable JavaScript and cookies to continue</noscript>\n</body>\n</html>\n",
        ImmutableDictionary<string, string>.Empty.Add("cf-mitigated", "challenge"));

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer)
    {
        var ray = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        return new ApiAnswer
        {
            Status = _status,
            ContentType = "text/html; charset=UTF-8",
            Body = Encoding.UTF8.GetBytes(_body.Replace("{0}", ray, StringComparison.Ordinal)),
            Headers = _headers.Add("cf-ray", ray + "-AMS").Add("Server", "cloudflare"),
        };
    }

    private static string OneSignalHost => Network.OneSignalAddress.Host;
}
