namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Sources that call OneSignal with RestSharp, of which they declare what they use: the package is not referenced here.</summary>
internal static class RestSharpCode
{
    internal static string Class(string statements, string members = "") =>
        $$"""
        using System;
        using System.Net;
        using System.Threading;
        using System.Threading.Tasks;
        using RestSharp;

        #pragma warning disable CS1998
        class C
        {
            const string Api = "https://api.onesignal.com";
            static readonly RestClient Shared = new("https://onesignal.com/api/v1");
            {{members}}

            async Task M(RestClient given, RestRequest other, string id, CancellationToken token)
            {
                {{statements}}
            }
        }

        namespace RestSharp
        {
            public enum Method { Get, Post, Put }

            public enum ParameterType { RequestBody }

            public class RestClientOptions
            {
                public RestClientOptions() { }

                public RestClientOptions(string baseUrl) { }

                public Uri? BaseUrl { get; set; }

                public TimeSpan? Timeout { get; set; }
            }

            public class RestClient : IDisposable
            {
                public RestClient(string baseUrl) { }

                public RestClient(RestClientOptions options) { }

                public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => throw new Exception();

                public void Dispose() { }
            }

            public class RestRequest
            {
                public RestRequest(string? resource = null, Method method = Method.Get) { }

                public Method Method { get; set; }

                public TimeSpan? Timeout { get; set; }
            }

            public class RestResponse
            {
                public string? Content { get; set; }

                public bool IsSuccessful { get; set; }

                public HttpStatusCode StatusCode { get; set; }
            }

            public static class RestRequestExtensions
            {
                public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;

                public static RestRequest AddJsonBody<T>(this RestRequest request, T obj) => request;

                public static RestRequest AddParameter(this RestRequest request, string name, object value, ParameterType type) => request;
            }

            public static class RestClientExtensions
            {
                public static Task<RestResponse> PostAsync(this RestClient client, RestRequest request, CancellationToken cancellationToken = default) => throw new Exception();

                public static RestResponse Execute(this RestClient client, RestRequest request) => throw new Exception();
            }
        }
        """;
}
