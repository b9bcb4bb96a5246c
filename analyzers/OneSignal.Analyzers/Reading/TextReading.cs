using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Reads a string or a Uri: literals of every form, constants, concatenation, interpolation, string.Format, locals and fields with
/// one value, <c>new Uri(…)</c>, and of what is looked up first the value that holds where nothing is found.
/// </summary>
internal sealed class TextReading
{
    // Enough for code that people write, and a bound for code that refers to itself or doubles at every step.
    private const int MaxDepth = 16;
    private const int MaxSteps = 256;

    private readonly OneSignalSymbols _symbols;
    private readonly CancellationToken _cancellation;
    private readonly bool _takesFallbacks;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextPiece>.Builder _pieces = ImmutableArray.CreateBuilder<TextPiece>();
    private readonly Dictionary<int, IOperation> _holes = [];
    private bool _throughUri;
    private int _steps;

    private TextReading(OneSignalSymbols symbols, bool takesFallbacks, CancellationToken cancellation)
    {
        _symbols = symbols;
        _cancellation = cancellation;
        _takesFallbacks = takesFallbacks;
    }

    /// <summary>What the operation's value is; null when nothing is known of it.</summary>
    internal static ConstantText? Read(IOperation operation, OneSignalSymbols symbols, CancellationToken cancellation) =>
        Read(operation, symbols, takesFallbacks: true, cancellation);

    /// <summary>The same for a value of which it matters that it is never another: a fallback counts as unknown.</summary>
    internal static ConstantText? ReadAlways(IOperation operation, OneSignalSymbols symbols, CancellationToken cancellation) =>
        Read(operation, symbols, takesFallbacks: false, cancellation);

    private static ConstantText? Read(IOperation operation, OneSignalSymbols symbols, bool takesFallbacks, CancellationToken cancellation)
    {
        var reading = new TextReading(symbols, takesFallbacks, cancellation);
        reading.Append(operation, 0);
        var text = reading._text.ToString();
        return text.Trim(ConstantText.Hole).Length == 0
            ? null
            : new ConstantText(text, reading._pieces.ToImmutable(), reading._holes, reading._throughUri);
    }

    /// <summary>What turns out to be unknown as a whole is a hole of its own, in the words of the place that asked.</summary>
    private void Append(IOperation operation, int depth)
    {
        var start = _text.Length;
        AppendKnown(operation, depth);
        if (_text.Length == start + 1 && _text[start] == ConstantText.Hole)
        {
            _holes[start] = operation;
        }
    }

    private void AppendKnown(IOperation operation, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth || ++_steps > MaxSteps)
        {
            AppendHole();
            return;
        }

        var value = operation.Unwrap();
        switch (value)
        {
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } }:
                AppendPiece(text, value.Syntax);
                return;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                {
                    AppendPart(part, depth);
                }

                return;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Append(sum.LeftOperand, depth + 1);
                Append(sum.RightOperand, depth + 1);
                return;
            case ICoalesceOperation { WhenNull: var fallback } when _takesFallbacks:
                Append(fallback, depth + 1);
                return;
            case ILocalReferenceOperation local when AppendLocal(local, depth):
            case IFieldReferenceOperation field when AppendMember(field.Field, field.SemanticModel, depth):
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property
                when AppendMember(property.Property, property.SemanticModel, depth):
            case IInvocationOperation call when AppendCall(call, depth):
                return;
            case IObjectCreationOperation creation when creation.Type.Is(_symbols.Http.Uri):
                AppendUri(creation, depth);
                return;
            case { ConstantValue: { HasValue: true, Value: string text } }:
                AppendPiece(text, null);
                return;
            case { ConstantValue: { HasValue: true, Value: char or int or long } }:
                AppendPiece(Convert.ToString(value.ConstantValue.Value, System.Globalization.CultureInfo.InvariantCulture)!, null);
                return;
            default:
                AppendHole();
                return;
        }
    }

    private void AppendPart(IInterpolatedStringContentOperation part, int depth)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } written:
                AppendPiece(text, written.Syntax);
                break;
            case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                Append(hole.Expression, depth + 1);
                break;
            case IInterpolationOperation formatted:
                _holes[_text.Length] = formatted.Expression;
                AppendHole();
                break;
            default:
                AppendHole();
                break;
        }
    }

    private bool AppendLocal(ILocalReferenceOperation local, int depth)
    {
        if (LocalUses.Of(local, _cancellation).OnlyValue is not { } value)
        {
            return false;
        }

        Append(value, depth + 1);
        return true;
    }

    private bool AppendMember(ISymbol member, SemanticModel? model, int depth)
    {
        if (MemberValue.Of(member, _cancellation) is not { } expression)
        {
            return false;
        }

        if (expression.SyntaxTree == model?.SyntaxTree)
        {
            if (model.GetOperation(expression, _cancellation) is not { } operation)
            {
                return false;
            }

            Append(operation, depth + 1);
            return true;
        }

        // A model of another file is not an analyzer's to make. What stands there as one literal can be read without.
        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                AppendPiece(literal.Token.ValueText, literal);
                return true;
            case BaseObjectCreationExpressionSyntax
            {
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }, ..], Initializer: null,
            } when literal.IsKind(SyntaxKind.StringLiteralExpression) && TypeOf(member).Is(_symbols.Http.Uri):
                _throughUri = true;
                AppendPiece(literal.Token.ValueText, literal);
                return true;
            default:
                return false;
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    private bool AppendCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.SpecialType != SpecialType.System_String)
        {
            // uri.ToString(), url.AbsoluteUri and the like say what they are called on; others do not.
            return false;
        }

        switch (method.Name)
        {
            case "Concat" when call.Arguments.All(static argument =>
                argument.Value.Type is { SpecialType: SpecialType.System_String } || argument.ArgumentKind == ArgumentKind.ParamArray):
                foreach (var argument in call.Arguments)
                {
                    foreach (var element in Elements(argument))
                    {
                        Append(element, depth + 1);
                    }
                }

                return true;
            case "Format" when call.Argument("format") is { } format:
                AppendFormat(call, format, depth);
                return true;
            default:
                return false;
        }
    }

    private static IEnumerable<IOperation> Elements(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } }
            ? initializer.ElementValues
            : new[] { argument.Value };

    private void AppendFormat(IInvocationOperation call, IOperation format, int depth)
    {
        if (format.Unwrap() is not { ConstantValue: { HasValue: true, Value: string text } })
        {
            AppendHole();
            return;
        }

        var values = call.Arguments
            .Where(static argument => argument.Parameter?.Name is not ("format" or "provider"))
            .SelectMany(Elements)
            .ToList();
        var literal = format.Unwrap() as ILiteralOperation;
        var start = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', start))
        {
            var close = text.IndexOf('}', open);
            if (close < 0 || (open + 1 < text.Length && text[open + 1] == '{'))
            {
                // Escaped braces: not a URL. What follows is not read.
                break;
            }

            AppendPiece(text.Substring(start, open - start), literal?.Syntax);
            if (int.TryParse(text.Substring(open + 1, close - open - 1), out var index) && index >= 0 && index < values.Count)
            {
                Append(values[index], depth + 1);
            }
            else
            {
                AppendHole();
            }

            start = close + 1;
        }

        AppendPiece(text.Substring(start), literal?.Syntax);
    }

    private void AppendUri(IObjectCreationOperation creation, int depth)
    {
        _throughUri = true;
        switch (creation.Arguments)
        {
            case [{ Parameter.Type.SpecialType: SpecialType.System_String }, ..]:
                Append(creation.Arguments[0].Value, depth + 1);
                break;
            case [{ Parameter.Type: var first }, { Parameter.Type.SpecialType: SpecialType.System_String }]
                when first.Is(_symbols.Http.Uri) && _text.Length == 0:
                Append(creation.Arguments[0].Value, depth + 1);
                var relative = new TextReading(_symbols, _takesFallbacks, _cancellation) { _steps = _steps };
                relative.Append(creation.Arguments[1].Value, depth + 1);
                _steps = relative._steps;
                var combined = UrlParts.Combine(_text.ToString(), relative._text.ToString());
                _text.Clear().Append(combined);
                break;
            default:
                AppendHole();
                break;
        }
    }

    private void AppendPiece(string text, SyntaxNode? syntax)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new TextPiece(_text.Length, text, syntax));
            _text.Append(text);
        }
    }

    private void AppendHole() => _text.Append(ConstantText.Hole);
}
