using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>
/// Puts the address and the headers of one request together. A ref struct, so that a call without parameters allocates
/// nothing for it.
/// </summary>
internal ref struct RequestHead
{
#if NET
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };
#endif

    private readonly ApiTransport _transport;
    private readonly ApiOperation _operation;
    private readonly string _origin;
    private readonly RequestOptions? _options;
    private UrlBuffer _url;
    private int _placeholders;
    private bool _hasQuery;
    private List<KeyValuePair<string, string>>? _headers;

    internal RequestHead(ApiTransport transport, ApiOperation operation, string origin, RequestOptions? options)
    {
        _transport = transport;
        _operation = operation;
        _origin = origin;
        _options = options;
    }

    /// <summary>The id of the app that the call is about.</summary>
    /// <exception cref="OneSignalConfigurationException">Neither the call nor the client names an app.</exception>
    internal readonly string AppId() => _transport.AppId(_operation, _options);

    /// <summary>Fills the next placeholder of the path.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in a path.</exception>
    internal void Path(string? value)
    {
        var placeholder = _operation.Placeholders[_placeholders];
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{placeholder} of {_operation.Id} is missing; it is part of the address.", placeholder);
        }

        // Servers and proxies take these two for "here" and "one up", escaped or not: the call would reach another resource.
        if (value is "." or "..")
        {
            throw new ArgumentException(
                $"{placeholder} of {_operation.Id} is '{value}', which would make it the address of something else.", placeholder);
        }

        Start();
        if (!_url.TryAppendEscaped(value!))
        {
            throw new ArgumentException($"{placeholder} of {_operation.Id} is not well-formed text.", placeholder);
        }

        _url.Append(_operation.Literals[++_placeholders]);
    }

    internal void Path(int? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(long? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(double? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(decimal? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(bool? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(Guid? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(DateTimeOffset? value) => Path(value is { } set ? WireText.Of(set) : null);

    internal void Path(JsonNode? value) => Path(value is null ? null : WireText.Of(value));

    internal void Path<T>(T value)
        where T : struct, IOpenEnum => Path(value.WireValue);

    internal void Path<T>(T? value)
        where T : struct, IOpenEnum => Path(value?.WireValue);

    /// <summary>Adds a query parameter; null leaves it out.</summary>
    /// <exception cref="ArgumentException">The text is not well-formed.</exception>
    internal void Query(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        Start();
        _url.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
        var fits = _url.TryAppendEscaped(name);
        _url.Append('=');
        if (!fits || !_url.TryAppendEscaped(value))
        {
            throw new ArgumentException($"The query parameter {name} of {_operation.Id} is not well-formed text.", name);
        }
    }

    internal void Query(string name, int? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, long? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, double? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, decimal? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, bool? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, Guid? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, DateTimeOffset? value) => Query(name, value is { } set ? WireText.Of(set) : null);

    internal void Query(string name, JsonNode? value) => Query(name, value is null ? null : WireText.Of(value));

    internal void Query<T>(string name, T value)
        where T : struct, IOpenEnum => Query(name, value.WireValue);

    internal void Query<T>(string name, T? value)
        where T : struct, IOpenEnum => Query(name, value?.WireValue);

    /// <summary>Repeats the parameter for each value.</summary>
    internal void Query<T>(string name, IEnumerable<T>? values)
    {
        if (values is null)
        {
            return;
        }

        foreach (var value in values)
        {
            Query(name, WireText.Of(value));
        }
    }

    /// <summary>Writes all values as one parameter, separated by commas; none leaves it out.</summary>
    internal void JoinedQuery<T>(string name, IEnumerable<T>? values)
    {
        var joined = values is null ? "" : string.Join(",", values.Select(WireText.Of));
        Query(name, joined.Length == 0 ? null : joined);
    }

    /// <summary>Adds each entry as a parameter of its own, which is how an object stands in a query.</summary>
    internal void Query<T>(string name, IEnumerable<KeyValuePair<string, T>>? values)
    {
        if (values is null)
        {
            return;
        }

        foreach (var value in values)
        {
            Query(value.Key, WireText.Of(value.Value));
        }
    }

    /// <summary>Adds a header; null leaves it out.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in a header.</exception>
    internal void Header(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        HeaderShape.ThrowIfWrong(name, value, name);
        (_headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    internal void Header(string name, int? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, long? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, double? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, decimal? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, bool? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, Guid? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, DateTimeOffset? value) => Header(name, value is { } set ? WireText.Of(set) : null);

    internal void Header(string name, JsonNode? value) => Header(name, value is null ? null : WireText.Of(value));

    internal void Header<T>(string name, T value)
        where T : struct, IOpenEnum => Header(name, value.WireValue);

    internal void Header<T>(string name, T? value)
        where T : struct, IOpenEnum => Header(name, value?.WireValue);

    /// <summary>Joins the values by commas.</summary>
    internal void Header<T>(string name, IEnumerable<T>? values)
    {
        if (values is not null)
        {
            Header(name, string.Join(",", values.Select(WireText.Of)));
        }
    }

    internal RequestTarget Build()
    {
        if (_options is { Query.Count: > 0 })
        {
            foreach (var parameter in _options.Query)
            {
                Query(parameter.Key, parameter.Value);
            }
        }

        if (_placeholders != _operation.Literals.Length - 1)
        {
            throw new InvalidOperationException($"The path of {_operation.Id} is not filled.");
        }

        return new RequestTarget(_transport, _url.IsStarted ? Address(_url.Finish()) : _operation.AddressAt(_origin), _headers);
    }

    /// <summary>What is escaped already need not be looked through again for what is not; it took longer than the rest of this.</summary>
    private readonly Uri Address(string text) =>
#if NET
        _operation.HasPlainPath ? new Uri(text, AsWritten) : new Uri(text);
#else
        new(text);
#endif

    private void Start()
    {
        if (!_url.IsStarted)
        {
            _url.Start(_origin);
            _url.Append(_operation.Literals[0]);
        }
    }
}
