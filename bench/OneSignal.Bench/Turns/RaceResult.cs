namespace OneSignal.Bench.Turns;

/// <summary>What a call costs each side, by the median turn, and the medians of the ratios of neighbouring turns.</summary>
internal sealed record RaceResult(double Ours, double Floor, double FloorAgain, double Ratio, double RatioOfFloor);
