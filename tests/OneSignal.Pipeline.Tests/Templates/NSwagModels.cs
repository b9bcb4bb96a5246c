using System.Reflection;
using System.Runtime.Loader;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Templates;

/// <summary>The classes behind the templates' names, from the very assemblies that the tool runs with.</summary>
internal static class NSwagModels
{
    private static readonly ToolContext Tool = new();

    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["File"] = "NSwag.CodeGeneration.CSharp.Models.CSharpFileTemplateModel",
        ["Client"] = "NSwag.CodeGeneration.CSharp.Models.CSharpClientTemplateModel",
        ["Class"] = "NJsonSchema.CodeGeneration.CSharp.Models.ClassTemplateModel",
        ["Enum"] = "NJsonSchema.CodeGeneration.CSharp.Models.EnumTemplateModel",
    };

    private static readonly Dictionary<string, string> Items = new(StringComparer.Ordinal)
    {
        ["operation"] = "NSwag.CodeGeneration.CSharp.Models.CSharpOperationModel",
        ["parameter"] = "NSwag.CodeGeneration.CSharp.Models.CSharpParameterModel",
        ["property"] = "NJsonSchema.CodeGeneration.CSharp.Models.PropertyModel",
        ["entry"] = "NJsonSchema.CodeGeneration.Models.EnumerationItemModel",
    };

    public static bool IsItem(string name) => Items.ContainsKey(name);

    /// <summary>The model of a template, by the first part of its name; null for one that is only included.</summary>
    public static Type? Root(Template template) =>
        Roots.TryGetValue(template.Name.Split('/')[1].Split('.')[0], out var name) ? Find(name) : null;

    /// <summary>Whether a path such as <c>operation.Parameters</c> leads to a member of the model.</summary>
    public static bool Has(Type? root, string path)
    {
        var parts = path.Split('.').Select(part => part.Split('[')[0]).ToList();
        var type = root;
        if (Items.TryGetValue(parts[0], out var item))
        {
            type = Find(item);
            parts.RemoveAt(0);
        }

        foreach (var part in parts)
        {
            // Liquid's own name for the length of anything that has one.
            if (part == "size")
            {
                return true;
            }

            var property = type is null ? null : Member(type, part);
            if (property is null)
            {
                return false;
            }

            type = Element(property.PropertyType);
        }

        return true;
    }

    private static PropertyInfo? Member(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType!)
        {
            if (current.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>An index in brackets takes an item of a list; what a dictionary holds is looked up by its key and has no members here.</summary>
    private static Type Element(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var element] ? element : type;

    private static Type Find(string name) => Tool.Type(name) ?? throw new InvalidOperationException($"NSwag has no {name} any more.");

    private sealed class ToolContext : AssemblyLoadContext
    {
        private static readonly string[] Files =
            ["NSwag.CodeGeneration.CSharp", "NSwag.CodeGeneration", "NJsonSchema.CodeGeneration.CSharp", "NJsonSchema.CodeGeneration"];

        public Type? Type(string name) =>
            Files.Select(assembly => LoadFromAssemblyName(new AssemblyName(assembly)).GetType(name)).FirstOrDefault(type => type is not null);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(BuildFacts.NSwag, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
