namespace OneSignal.Generated;

/// <summary>An item of a request that carries an idempotency key of its own.</summary>
internal interface IIdempotentItem<T>
    where T : IIdempotentItem<T>
{
    Guid? IdempotencyKey { get; }

    /// <summary>A copy with the key. The caller's object stays as it is: used again, it must get another key.</summary>
    T WithIdempotencyKey(Guid key);
}
