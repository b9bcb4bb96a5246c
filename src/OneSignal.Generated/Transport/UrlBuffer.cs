using System.Buffers;

namespace OneSignal.Generated;

/// <summary>Text of a URL in a rented array. A call that fails half-way leaves its array to the garbage collector.</summary>
internal struct UrlBuffer
{
    private const string Hex = "0123456789ABCDEF";

    private char[]? _characters;
    private int _length;

    internal readonly bool IsStarted => _characters is not null;

    /// <summary>Whether a character stands in every part of an address as it is.</summary>
    internal static bool IsUnreserved(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';

    internal void Start(string text)
    {
        _characters = ArrayPool<char>.Shared.Rent(256);
        _length = 0;
        Append(text);
    }

    internal void Append(char character)
    {
        EnsureRoomFor(1);
        _characters![_length++] = character;
    }

    internal void Append(string text)
    {
        EnsureRoomFor(text.Length);
        text.CopyTo(0, _characters!, _length, text.Length);
        _length += text.Length;
    }

    /// <summary>
    /// Everything but letters, digits and <c>-._~</c> becomes the percent form of its UTF-8 bytes.
    /// </summary>
    /// <returns>False when the text is not well-formed UTF-16: two ids must never become the same address.</returns>
    internal bool TryAppendEscaped(string text)
    {
        // The longest case: a character of three bytes, each of three characters.
        EnsureRoomFor(text.Length * 9);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (IsUnreserved(character))
            {
                _characters![_length++] = character;
            }
            else if (character < 0x80)
            {
                AppendByte((byte)character);
            }
            else if (!char.IsSurrogate(character))
            {
                AppendCodePoint(character);
            }
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                AppendCodePoint(char.ConvertToUtf32(character, text[++index]));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    internal string Finish()
    {
        var characters = _characters!;
        var text = new string(characters, 0, _length);
        _characters = null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private void AppendCodePoint(int codePoint)
    {
        if (codePoint < 0x800)
        {
            AppendByte((byte)(0xC0 | (codePoint >> 6)));
        }
        else
        {
            if (codePoint < 0x10000)
            {
                AppendByte((byte)(0xE0 | (codePoint >> 12)));
            }
            else
            {
                AppendByte((byte)(0xF0 | (codePoint >> 18)));
                AppendByte((byte)(0x80 | ((codePoint >> 12) & 0x3F)));
            }

            AppendByte((byte)(0x80 | ((codePoint >> 6) & 0x3F)));
        }

        AppendByte((byte)(0x80 | (codePoint & 0x3F)));
    }

    private void AppendByte(byte value)
    {
        var characters = _characters!;
        characters[_length++] = '%';
        characters[_length++] = Hex[value >> 4];
        characters[_length++] = Hex[value & 0xF];
    }

    private void EnsureRoomFor(int count)
    {
        var characters = _characters!;
        if (_length + count <= characters.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, characters.Length * 2));
        Array.Copy(characters, larger, _length);
        ArrayPool<char>.Shared.Return(characters);
        _characters = larger;
    }
}
