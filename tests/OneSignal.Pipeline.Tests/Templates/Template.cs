using System.Text.RegularExpressions;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Templates;

/// <summary>What a Liquid template reads and prints, as far as it can be seen without running it.</summary>
internal sealed partial class Template
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "and", "or", "contains", "true", "false", "nil", "null", "empty", "blank", "in", "forloop", "reversed", "limit", "offset",
    };

    private Template(string name, string text)
    {
        Name = name;
        var code = Comment().Replace(text, "");
        Outputs = [.. Output().Matches(code).Select(match => match.Groups[1].Value.Trim())];
        Tags = [.. Tag().Matches(code).Select(match => (match.Groups[1].Value, match.Groups[2].Value.Trim()))];
    }

    /// <summary>The folder and the name, such as <c>client/Enum</c>.</summary>
    public string Name { get; }

    /// <summary>What stands between double braces.</summary>
    public IReadOnlyList<string> Outputs { get; }

    public IReadOnlyList<(string Word, string Operand)> Tags { get; }

    public static IReadOnlyList<Template> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.At("generator/templates"), "*.liquid", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Parse(Path.ChangeExtension(Path.GetRelativePath(Repository.At("generator/templates"), file), null).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public string Folder => Name.Split('/')[0];

    /// <summary>Names that the template gives values to itself; templates that it includes see them too.</summary>
    public IEnumerable<string> Locals => Tags
        .Where(tag => tag.Word is "assign" or "capture" or "for")
        .Select(tag => Identifier().Match(tag.Operand).Value);

    /// <summary>Everything that is read: paths such as <c>operation.Parameters</c>, with the keys in brackets left off.</summary>
    public IEnumerable<string> Paths => Expressions()
        .SelectMany(expression => Path_().Matches(Literal().Replace(expression, "\"\"")).Select(match => match.Value))
        .Where(path => !Words.Contains(path.Split('.')[0]));

    /// <summary>The keys in brackets.</summary>
    public IEnumerable<string> Keys => Expressions().SelectMany(expression => Key().Matches(expression)).Select(match => match.Groups[1].Value);

    public IEnumerable<string> Includes => Tags.Where(tag => tag.Word == "template").Select(tag => tag.Operand);

    public static Template Parse(string name, string text) => new(name, text);

    public override string ToString() => Name;

    private IEnumerable<string> Expressions()
    {
        foreach (var output in Outputs)
        {
            yield return WithoutFilterNames(output);
        }

        foreach (var (word, operand) in Tags)
        {
            switch (word)
            {
                case "assign":
                    yield return WithoutFilterNames(operand[(operand.IndexOf('=', StringComparison.Ordinal) + 1)..]);
                    break;
                case "for":
                    yield return operand[(operand.IndexOf(" in ", StringComparison.Ordinal) + 4)..];
                    break;
                case "if" or "elsif" or "unless" or "case" or "when":
                    yield return operand;
                    break;
            }
        }
    }

    /// <summary>A filter's name is no path, its argument is.</summary>
    private static string WithoutFilterNames(string expression) => FilterName().Replace(expression, " , ");

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{-?(.*?)-?\}\}", RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex(@"\{%-?\s*(\w+)(.*?)-?%\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Identifier();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\w.\]])[A-Za-z_]\w*(\[[^\]]*\])?(\.[A-Za-z_]\w*)*")]
    private static partial Regex Path_();

    [GeneratedRegex(@"\[""([^""]+)""\]")]
    private static partial Regex Key();

    [GeneratedRegex(@"\|\s*\w+\s*:?")]
    private static partial Regex FilterName();
}
