namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Sources that call OneSignal over plain HTTP, with statements of the test's own in them.</summary>
internal static class ApiCode
{
    internal static string Class(string statements, string url = "https://api.onesignal.com") =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Authentication;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;

        // OneSignal or another service: the address tells.
        class C
        {
            const string Url = "{{url}}";
            const string Pin = "AB";

            static bool All(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;

        #pragma warning disable SYSLIB0014, SYSLIB0039, CS0618
            void M(HttpClient client, HttpClientHandler handler, SocketsHttpHandler sockets, HttpRequestMessage request, Version version)
            {
                {{statements}}
            }
        }
        """;
}
