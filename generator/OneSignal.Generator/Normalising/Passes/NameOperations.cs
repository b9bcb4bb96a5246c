using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// NSwag makes one nameless client of a document without tags. Every operation gets an id, one group and a method name
/// that is unique in the group.
/// </summary>
internal sealed class NameOperations : ISpecPass
{
    private const string Suffix = "Operation";

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var ids = new NameScope([]);
        var groups = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        var groupNames = GroupNames(model);
        foreach (var operation in model.Operations())
        {
            var path = operation.Node.Text(Hint.Path) ?? operation.Path;
            var id = operation.Node.Text("operationId");
            if (id is null)
            {
                id = operation.Method + CSharpName.Pascal(path);
                context.Report.Add($"named '{operation.Method} {path}' {id}");
            }

            operation.Node["operationId"] = ids.Claim(id, Suffix);

            var tag = operation.Node.List("tags").Texts().FirstOrDefault();
            var group = tag is not null ? groupNames[tag] : GroupName(PathTemplate.Subject(path) ?? "Default");
            if (tag is null)
            {
                context.Report.Add($"put '{id}' into the group {group}");
            }

            operation.Node["tags"] = new JsonArray(group);
            operation.Node[Hint.Group] = group;
            if (!groups.TryGetValue(group, out var methods))
            {
                groups[group] = methods = new NameScope(ReservedNames.Members);
            }

            var method = CSharpName.Pascal(WithoutAsync(operation.Node.Text(Hint.Method) ?? id));
            operation.Node[Hint.Method] = methods.Claim(method, Suffix);
        }
    }

    private static Dictionary<string, string> GroupNames(SpecModel model)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var scope = new NameScope([]);
        var declared = model.Root.List("tags")?.Select(tag => tag.Text("name")).OfType<string>() ?? [];
        var used = model.Operations().Select(operation => operation.Node.List("tags").Texts().FirstOrDefault()).OfType<string>();
        foreach (var tag in declared.Concat(used))
        {
            if (!names.ContainsKey(tag))
            {
                names[tag] = scope.Claim(GroupName(tag), "Group");
            }
        }

        return names;
    }

    /// <summary>The root class is OneSignalClient, so no group may be called OneSignal.</summary>
    private static string GroupName(string text)
    {
        var name = CSharpName.Pascal(text);
        return name is "OneSignal" || ReservedNames.Members.Contains(name) ? name + "Api" : name;
    }

    private static string WithoutAsync(string id) =>
        id.Length > 5 && id.EndsWith("Async", StringComparison.Ordinal) ? id[..^5] : id;
}
