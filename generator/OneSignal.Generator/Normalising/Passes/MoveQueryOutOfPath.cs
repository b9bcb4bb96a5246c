using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// OneSignal's documents write query strings into path keys, with placeholders declared in the path or not at all; sent
/// as written, the placeholder itself goes out. The placeholders become query parameters; fixed parts stay in the path.
/// </summary>
internal sealed class MoveQueryOutOfPath : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var paths = context.Model.Paths;
        foreach (var key in paths.Select(entry => entry.Key).ToList())
        {
            var item = (JsonObject)paths[key]!;
            var question = key.IndexOf('?', StringComparison.Ordinal);
            var path = question < 0 ? key : StripQuery(context, key, question, item);
            DeclareMissingPlaceholders(context, path, item);
            foreach (var (_, operation) in item)
            {
                // The key of a path must be unique, what is called need not be: the hint carries what is called.
                operation![Hint.Path] = path;
            }
        }
    }

    private static string StripQuery(NormalisingContext context, string key, int question, JsonObject item)
    {
        var path = key[..question];
        var fixedParts = new List<string>();
        foreach (var part in key[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? "" : part[(equals + 1)..];
            if (!(value.StartsWith('{') && value.EndsWith('}')))
            {
                fixedParts.Add(part);
                continue;
            }

            foreach (var (_, operation) in item)
            {
                DeclareQuery(new OperationNode(path, "", (JsonObject)operation!), part[..equals], value[1..^1]);
            }
        }

        context.Report.Add($"moved the query string out of the path '{key}'");
        return fixedParts.Count == 0 ? path : path + "?" + string.Join('&', fixedParts);
    }

    private static void DeclareQuery(OperationNode operation, string name, string placeholder)
    {
        var parameters = operation.Parameters.OfType<JsonObject>().ToList();
        var declared = parameters.Find(parameter => parameter.Text("name") == name)
            ?? parameters.Find(parameter => parameter.Text("name") == placeholder);
        if (declared is null)
        {
            operation.Parameters.Add(new JsonObject
            {
                ["name"] = name,
                ["in"] = "query",
                ["schema"] = new JsonObject { ["type"] = "string" },
            });
            return;
        }

        if (declared.Text("in") == "path" || declared.Text("name") != name)
        {
            declared["name"] = name;
            declared["in"] = "query";
        }
    }

    /// <summary>A placeholder that nobody declares still has to be filled.</summary>
    private static void DeclareMissingPlaceholders(NormalisingContext context, string path, JsonObject item)
    {
        foreach (var (_, operation) in item)
        {
            var node = new OperationNode(path, "", (JsonObject)operation!);
            var placeholders = PathTemplate.Placeholders(path).ToList();
            foreach (var name in placeholders)
            {
                if (!node.Parameters.Any(parameter => parameter.Text("name") == name && parameter.Text("in") == "path"))
                {
                    context.Report.Add($"declared the placeholder '{name}' of '{path}'");
                    node.Parameters.Add(new JsonObject
                    {
                        ["name"] = name,
                        ["in"] = "path",
                        ["required"] = true,
                        ["schema"] = new JsonObject { ["type"] = "string" },
                    });
                }
            }

            foreach (var parameter in node.Parameters.OfType<JsonObject>().Where(parameter => parameter.Text("in") == "path").ToList())
            {
                if (!placeholders.Contains(parameter.Text("name") ?? "", StringComparer.Ordinal))
                {
                    context.Report.Add($"dropped the path parameter '{parameter.Text("name")}', which '{path}' does not have");
                    node.Parameters.Remove(parameter);
                }
            }
        }
    }
}
