using System.Text;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Finds the number of a member by its name in the bytes of an answer. Servers write members in one order, mostly that of
/// the description, so the next one is tried first.
/// </summary>
internal sealed class MemberNames
{
    private const int None = -1;

    private readonly byte[][] _names;
    private readonly int[] _first;
    private readonly int[] _next;

    internal MemberNames(byte[][] names)
    {
        _names = names;
        _next = new int[names.Length];
        var size = 4;
        while (size < names.Length * 2)
        {
            size *= 2;
        }

        _first = new int[size];
        for (var slot = 0; slot < size; slot++)
        {
            _first[slot] = None;
        }

        for (var member = 0; member < names.Length; member++)
        {
            var slot = SlotOf(_names[member]);
            _next[member] = _first[slot];
            _first[slot] = member;
        }
    }

    /// <param name="reader">Stands on the name.</param>
    /// <param name="likely">The number to try first; need not be one.</param>
    /// <returns>The number; less than zero for a name that is none of these.</returns>
    internal int Find(ref Utf8JsonReader reader, int likely)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return Find(Encoding.UTF8.GetBytes(reader.GetString()!));
        }

        var name = reader.ValueSpan;
        return likely < _names.Length && name.SequenceEqual(_names[likely]) ? likely : Find(name);
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        var member = _first[SlotOf(name)];
        while (member != None && !name.SequenceEqual(_names[member]))
        {
            member = _next[member];
        }

        return member;
    }

    /// <summary>Names of one object differ in their length, their ends or their middle; looking at all of them costs more.</summary>
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = name.Length == 0
            ? 0
            : (name.Length * 31) + (name[0] * 7) + (name[name.Length / 2] * 131) + (name[name.Length - 1] * 17);
        return hash & (_first.Length - 1);
    }
}
