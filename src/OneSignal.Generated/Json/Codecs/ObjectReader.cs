using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads a model; what it consists of is generated.</summary>
internal abstract class ObjectReader<T> : JsonReader<T>
    where T : class
{
    private MemberNames? _names;

    protected abstract int MemberCount { get; }

    private MemberNames Names
    {
        get
        {
            if (_names is null)
            {
                var names = new byte[MemberCount][];
                for (var member = 0; member < names.Length; member++)
                {
                    names[member] = NameOf(member).ToArray();
                }

                _names = new MemberNames(names);
            }

            return _names;
        }
    }

    /// <summary>The numbers of the members without which there is no such object.</summary>
    protected virtual int[] Required => [];

    /// <summary>A model with nothing in it.</summary>
    internal abstract T Create();

    internal sealed override T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonReaders.Unexpected(ref reader, "An object");
        }

        var model = Create();
        var names = Names;
        var required = Required;
        Span<bool> seen = required.Length == 0 ? default : stackalloc bool[MemberCount];
        var likely = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = names.Find(ref reader, likely);
            if (member < 0)
            {
                var name = reader.GetString()!;
                reader.Read();
                UnknownFields(model)[name] = JsonElement.ParseValue(ref reader);
                continue;
            }

            reader.Read();
            ReadMember(model, member, ref reader);
            likely = member + 1;
            if (!seen.IsEmpty)
            {
                seen[member] = true;
            }
        }

        foreach (var member in required)
        {
            if (!seen[member])
            {
                throw new JsonException($"{typeof(T).Name} needs \"{BodyText.ToText(NameOf(member), null)}\", which is not there.");
            }
        }

        return model;
    }

    /// <summary>A member's name on the wire.</summary>
    /// <param name="member">The member's number, from 0.</param>
    protected abstract ReadOnlySpan<byte> NameOf(int member);

    /// <param name="model">What is read into.</param>
    /// <param name="member">The member's number.</param>
    /// <param name="reader">Stands on the first token of the value; is left on its last.</param>
    protected abstract void ReadMember(T model, int member, ref Utf8JsonReader reader);

    /// <summary>Where the model keeps fields that it does not know; made at the first of them.</summary>
    protected abstract AdditionalFields UnknownFields(T model);
}
