namespace OneSignal.Generated;

/// <summary>A language or a country, to be compared.</summary>
public readonly struct CodeField
{
    private readonly FilterField _field;
    private readonly char _first;
    private readonly char _last;

    internal CodeField(FilterField field, char first, char last)
    {
        _field = field;
        _first = first;
        _last = last;
    }

    /// <summary>The user has this one.</summary>
    /// <param name="code">Two letters: lower case for a language, upper case for a country.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The code is anything else. Nobody would be found by it, without an error.</exception>
    public Filter EqualTo(string code) => Make(FilterRelation.Equal, code);

    /// <summary>The user has another one.</summary>
    /// <param name="code">Two letters: lower case for a language, upper case for a country.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The code is anything else. Everybody would be found by it, without an error.</exception>
    public Filter NotEqualTo(string code) => Make(FilterRelation.NotEqual, code);

    private Filter Make(FilterRelation relation, string code)
    {
        Argument.NotNull(code, nameof(code));
        return code.Length == 2 && IsLetter(code[0]) && IsLetter(code[1])
            ? Filter.Of(_field, relation, code)
            : throw new ArgumentException($"It must be two letters from {_first} to {_last}.", nameof(code));
    }

    private bool IsLetter(char character) => character >= _first && character <= _last;
}
