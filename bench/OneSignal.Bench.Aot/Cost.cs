namespace OneSignal.Bench.Aot;

/// <summary>What one run of a program took.</summary>
/// <param name="Elapsed">From its start to its end, by the clock on the wall.</param>
/// <param name="Processor">The processor's time for it, which other programs do not lengthen.</param>
internal readonly record struct Cost(TimeSpan Elapsed, TimeSpan Processor);
