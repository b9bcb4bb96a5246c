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
        var groupNames = GroupNames(context);
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
            var group = tag is not null ? groupNames[tag] : GroupName(context, PathTemplate.Subject(path) ?? "Default");
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

    private static Dictionary<string, string> GroupNames(NormalisingContext context)
    {
        var model = context.Model;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var scope = new NameScope([]);
        var declared = model.Root.List("tags")?.Select(tag => tag.Text("name")).OfType<string>() ?? [];
        var used = model.Operations().Select(operation => operation.Node.List("tags").Texts().FirstOrDefault()).OfType<string>();
        foreach (var tag in declared.Concat(used))
        {
            if (!names.ContainsKey(tag))
            {
                names[tag] = scope.Claim(GroupName(context, tag), "Group");
            }
        }

        return names;
    }

    /// <summary>
    /// A group is a property of the root client, whose hand-written part calls other types by their names: there the
    /// property would be taken for the type. Its class must not be called like a type either.
    /// </summary>
    private static string GroupName(NormalisingContext context, string text)
    {
        var name = CSharpName.Pascal(text);
        var isTaken = context.ReservedTypes.Contains(name) || context.ReservedTypes.Contains(name + "Client")
            || ReservedNames.Members.Contains(name) || ReservedNames.ClientMembers.Contains(name);
        return isTaken ? name + "Api" : name;
    }

    private static string WithoutAsync(string id) =>
        id.Length > 5 && id.EndsWith("Async", StringComparison.Ordinal) ? id[..^5] : id;
}
