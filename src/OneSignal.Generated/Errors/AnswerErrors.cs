using System.Text;

namespace OneSignal.Generated;

/// <summary>Makes the exception for an answer that is not what the operation promises.</summary>
internal static class AnswerErrors
{
    /// <summary>How much of a body is read and kept for an error. A refused list of 20,000 ids repeats them all, in less.</summary>
    internal const int BodyLimit = 1024 * 1024;

    private const int MostReasonsInMessage = 5;

    /// <summary>An answer whose status says that it is no success.</summary>
    internal static OneSignalApiException Refused(
        ApiOperation operation, ClientSettings settings, HttpResponseMessage response, in AnswerBody body)
    {
        var text = settings.Credentials.RemoveFrom(BodyText.ToText(body.Bytes, response.Content));
        var errors = ErrorBodyReader.Read(text);
        return Make(operation, settings, response, text, errors, Message(operation, response, errors, text), null);
    }

    /// <summary>A success whose body is not what was promised.</summary>
    internal static OneSignalApiException Unreadable(
        ApiOperation operation,
        ClientSettings settings,
        HttpResponseMessage response,
        in AnswerBody body,
        string problem,
        Exception? cause = null)
    {
        var bytes = body.Bytes;
        var text = settings.Credentials.RemoveFrom(
            BodyText.ToText(bytes.Slice(0, Math.Min(bytes.Length, BodyLimit)), response.Content));
        var message = $"OneSignal answered {operation.Id} with {Status(response)}, but {problem}. "
            + "The request may have been carried out.";
        return Make(operation, settings, response, text, [], message, cause);
    }

    private static OneSignalApiException Make(
        ApiOperation operation,
        ClientSettings settings,
        HttpResponseMessage response,
        string body,
        IReadOnlyList<OneSignalError> errors,
        string message,
        Exception? cause)
    {
        var head = new AnswerHead(response, attempt: 0);
        var credentials = settings.Credentials;
        return new OneSignalApiException(credentials.RemoveFrom(message), response.StatusCode, credentials.Cause(cause))
        {
            Operation = operation.Id,
            Errors = errors,
            ResponseBody = body,
            Headers = head.Headers,
            RequestId = head.RequestId,
            RayId = head.RayId,
            RetryAfter = head.RetryAfter(settings.Clock),
        };
    }

    private static string Message(
        ApiOperation operation, HttpResponseMessage response, IReadOnlyList<OneSignalError> errors, string body)
    {
        var status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            return $"OneSignal redirected {operation.Id} with {Status(response)}. Redirects are not followed, because the API "
                + "key would go along. Check BaseAddress.";
        }

        var verb = status >= 500 ? "failed at" : "refused";
        var message = new StringBuilder($"OneSignal {verb} {operation.Id} with {Status(response)}");
        AppendReasons(message, errors, body);
        return message.ToString();
    }

    private static void AppendReasons(StringBuilder message, IReadOnlyList<OneSignalError> errors, string body)
    {
        if (errors.Count == 0)
        {
            message.Append(body.Trim().Length == 0 ? ", without a reason." : ", without a reason that can be read; see ResponseBody.");
            return;
        }

        for (var index = 0; index < Math.Min(errors.Count, MostReasonsInMessage); index++)
        {
            message.Append(index == 0 ? ": " : "; ").Append(Excerpt.Of(errors[index].ToString()));
        }

        if (errors.Count > MostReasonsInMessage)
        {
            message.Append("; and ").Append(errors.Count - MostReasonsInMessage).Append(" more");
        }

        if (message[message.Length - 1] is not ('.' or '!' or '?'))
        {
            message.Append('.');
        }
    }

    /// <summary>The number and its standard name; HTTP/2 sends none, and what HTTP/1.1 sends is the server's to choose.</summary>
    private static string Status(HttpResponseMessage response)
    {
        // Of a status that has no name this is the number.
        var joined = response.StatusCode.ToString();
        if (char.IsDigit(joined[0]))
        {
            return joined;
        }

        var name = new StringBuilder();
        foreach (var character in joined)
        {
            if (char.IsUpper(character) && name.Length > 0 && !char.IsUpper(name[name.Length - 1]))
            {
                name.Append(' ');
            }

            name.Append(character);
        }

        return $"{(int)response.StatusCode} {name}";
    }
}
