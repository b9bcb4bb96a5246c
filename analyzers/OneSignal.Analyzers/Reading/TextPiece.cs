using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Reading;

/// <summary>A piece of a <see cref="ConstantText"/>.</summary>
/// <param name="Start">Its place in the text.</param>
/// <param name="Text">What it contributes.</param>
/// <param name="Syntax">The literal, or the text part of an interpolated string, that it is written in; null when it is not in source.</param>
internal readonly record struct TextPiece(int Start, string Text, SyntaxNode? Syntax);
