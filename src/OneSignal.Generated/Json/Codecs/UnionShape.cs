namespace OneSignal.Generated;

/// <summary>What a branch of a union looks like from outside: the first token of its JSON.</summary>
internal enum UnionShape
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}
