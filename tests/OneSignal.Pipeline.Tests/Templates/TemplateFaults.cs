using System.Reflection;
using OneSignal.Generator.Model;
using OneSignal.Generator.Normalising;
using OneSignal.Generator.Reading;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Templates;

/// <summary>Liquid prints nothing for a name that does not exist, and prints raw what nobody escapes. Here both are faults.</summary>
internal static class TemplateFaults
{
    /// <summary>What is printed without being escaped, and why that is safe. Everything else goes through a filter that escapes.</summary>
    public static IReadOnlyDictionary<string, string> Raw { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Namespace"] = "the build's, not the document's",
        ["Clients"] = "finished code",
        ["Classes"] = "finished code",
        ["piece"] = "finished code",
        ["parts[0]"] = "a group's name, made by CSharpName",
        ["parts[0] | lowercamelcase"] = "a group's name, made by CSharpName",
        ["parts[1]"] = "documentation that is escaped where it is written, or finished code",
        ["parts[2]"] = "finished code",
        ["separator"] = "a line end of the template's own",
        ["type"] = "a type, printed by NSwag from names made by CSharpName",
        ["\"\\uE002\""] = "a mark of the template's own",
        ["\"\\uE003\""] = "a mark of the template's own",
        ["ClassName"] = "made by CSharpName in NameTypes",
        ["Name"] = "made by CSharpName in NameTypes",
        ["entry.Name"] = "made by CSharpName in NameMembers",
        ["entry.Value"] = "printed raw for whole numbers only, which KeepOpenEnums makes sure of",
        ["property.Type"] = "printed by NSwag from names made by CSharpName",
        ["parameter.Type"] = "printed by NSwag from names made by CSharpName",
        ["p[\"x-os-name\"]"] = "made by CSharpName in NameMembers",
        ["p[\"x-os-argument\"]"] = "made by CSharpName in ShapeParameters",
        ["p[\"x-os-argument\"] | remove_first: \"@\""] = "made by CSharpName in ShapeParameters",
        ["p[\"x-os-branch\"]"] = "one of five words, chosen by NameMembers",
        ["head[\"x-os-group\"]"] = "made by CSharpName in NameOperations",
        ["x[\"x-os-key-kind\"]"] = "one of two words, chosen by CopySecurity",
        ["x[\"x-os-query-type\"]"] = "made by NameScope of names made by CSharpName",
        ["x[\"x-os-body-app-id-member\"]"] = "made by CSharpName in NameMembers",
        ["x[\"x-os-body-key-member\"]"] = "made by CSharpName in NameMembers",
        ["ExtensionData[\"x-os-item-key-member\"]"] = "made by CSharpName in NameMembers",
        ["ExtensionData[\"x-os-items-member\"]"] = "made by CSharpName in NameMembers",
        ["p[\"x-os-limits-minimum\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-maximum\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-min-length\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-max-length\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-min-items\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-max-items\"]"] = "a number, which LimitHints makes sure of",
        ["p[\"x-os-limits-max-bytes\"]"] = "a number, which LimitHints makes sure of",
        ["limits | remove_first: \", \""] = "captured from the same template, escaped there",
        ["counts"] = "captured from the same template, from names made by CSharpName and numbers",
        ["forloop.index"] = "a number",
        ["keyPlace"] = "a word of the template's own",
        ["method"] = "made by CSharpName in NameOperations",
        ["call"] = "made of the method's name",
        ["returned"] = "a type, printed by NSwag from names made by CSharpName",
        ["reader"] = "captured from the same template, from names made by CSharpName",
        ["side"] = "a word of the template's own",
        ["form | strip_newlines"] = "captured from the same template, from names made by CSharpName",
        ["read"] = "captured from the same template, from names made by CSharpName",
        ["required | remove_first: \", \""] = "captured from the same template, from numbers",
        ["Properties.size"] = "a number",
        ["forloop.index0"] = "a number",
        ["declared"] = "captured from the same template, escaped there",
        ["passed"] = "captured from the same template, escaped there",
        ["docs"] = "captured from the same template, escaped there",
        ["outcome"] = "captured from the same template, escaped there",
        ["attribute | strip"] = "captured from the same template, escaped there",
        ["value"] = "made of an argument's or a member's name",
        ["bag"] = "made by NameScope of names made by CSharpName",
        ["turned"] = "made by CSharpName in ShapeParameters",
        ["values"] = "captured from the same template, escaped there",
        ["x[\"x-os-pager-item\"]"] = "made by CSharpName in NameTypes",
        ["x[\"x-os-pager-items\"]"] = "made by CSharpName in NameMembers",
        ["x[\"x-os-pager-next\"]"] = "made by CSharpName in NameMembers",
        ["x[\"x-os-pager-limit\"]"] = "made by CSharpName in ShapeParameters",
        ["x[\"x-os-pager-excluded\"]"] = "made by CSharpName in ShapeParameters",
        ["x[\"x-os-pager-method\"]"] = "made by NameScope of names made by CSharpName",
        ["x[\"x-os-pager-largest-page\"]"] = "a number, which ShapePaging makes sure of",
        ["n[\"x-os-network-api-port\"]"] = "a number, which NetworkDocument makes sure of",
        ["n[\"x-os-network-api-dns-time-to-live-seconds\"]"] = "a number, which NetworkDocument makes sure of",
        ["n[\"x-os-network-api-response-timeout-seconds\"]"] = "a number, which NetworkDocument makes sure of",
        ["n[\"x-os-network-api-shortest-response-timeout-seconds\"]"] = "a number, which NetworkDocument makes sure of",
        ["n[\"x-os-network-fcm-ports\"]"] = "numbers, which NetworkDocument makes sure of",
        ["n[\"x-os-network-apns-ports\"]"] = "numbers, which NetworkDocument makes sure of",
    };

    public static IReadOnlySet<string> Hints { get; } = typeof(Hint).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.Name != nameof(Hint.Prefix))
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> NetworkHints { get; } = NetworkDocument.Read(SpecReader.Read(Repository.At("spec/network.yaml"))).Facts
        .Select(fact => $"{Hint.Network}-{fact.Key}")
        .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<string> Of(Template template, IReadOnlyCollection<Template> folder) =>
        UnknownNames(template, folder).Concat(UnknownHints(template)).Concat(Unescaped(template)).Concat(MissingIncludes(template, folder));

    private static IEnumerable<string> UnknownNames(Template template, IReadOnlyCollection<Template> folder)
    {
        var locals = folder.Where(other => other == template || Reaches(other, template, folder)).SelectMany(other => other.Locals).ToHashSet(StringComparer.Ordinal);
        var root = NSwagModels.Root(template);
        return from path in template.Paths.Distinct()
               let first = path.Split('.', '[')[0]
               where NSwagModels.IsItem(first)
                   ? !locals.Contains(first) || !NSwagModels.Has(root, path)
                   : !locals.Contains(first) && !NSwagModels.Has(root, path)
               select $"{template}: '{path}' is neither of NSwag's model nor assigned";
    }

    private static IEnumerable<string> UnknownHints(Template template) =>
        from key in template.Keys.Distinct()
        where !Hints.Contains(key) && !NetworkHints.Contains(key)
        select $"{template}: '{key}' is no hint";

    private static IEnumerable<string> Unescaped(Template template) =>
        from output in template.Outputs.Distinct()
        where !Raw.ContainsKey(output) && !output.Split('|').Skip(1).Any(filter => filter.Trim() is "literal" or "csharpdocs")
        select $"{template}: '{output}' is printed as it is";

    private static IEnumerable<string> MissingIncludes(Template template, IReadOnlyCollection<Template> folder) =>
        from include in template.Includes.Distinct()
        where folder.All(other => other.Name != $"{template.Folder}/{include}")
        select $"{template}: there is no template '{include}'";

    private static bool Reaches(Template from, Template to, IReadOnlyCollection<Template> folder) => from.Includes.Any(include =>
        $"{from.Folder}/{include}" == to.Name || folder.Where(other => other.Name == $"{from.Folder}/{include}").Any(other => Reaches(other, to, folder)));
}
