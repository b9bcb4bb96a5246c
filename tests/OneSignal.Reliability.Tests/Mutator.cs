using System.Text;

namespace OneSignal.Reliability.Tests;

/// <summary>Spoils JSON: bytes, values and structure.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1.5", "1e400", "99999999999999999999999", "\"\"", "\"x\"", "\"\\ud800\"", "\"2026-02-30T25:61:00Z\"",
            "[]", "{}", "[null]", "[[]]", "{\"\":null}", "[1,\"a\",{}]", "{\"errors\":[{}]}", "NaN", "'x'", "\"\u0000\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Wholes =
    [
        [],
        "   "u8.ToArray(),
        "null"u8.ToArray(),
        "[]"u8.ToArray(),
        "{}"u8.ToArray(),
        "\"text\""u8.ToArray(),
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"u8.ToArray(),
        "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code></Error>"u8.ToArray(),
        [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'],
        [0xFF, 0xFE, 0xFF],
        Encoding.UTF8.GetBytes(new string('[', 5000)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"errors\":", 500))),
    ];

    public byte[] Spoil(byte[] json)
    {
        var spoilt = new List<byte>(json);

        // Most are spoilt in one place: what is spoilt in many is refused at the first.
        for (var times = random.Next(8) == 0 ? random.Next(8) : 1; times > 0; times--)
        {
            SpoilOnce(spoilt);
        }

        return [.. spoilt];
    }

    private void SpoilOnce(List<byte> json)
    {
        switch (random.Next(10))
        {
            case 0:
                json.Clear();
                json.AddRange(One(Wholes));
                break;
            case 1 when json.Count > 0:
                var length = random.Next(json.Count);
                json.RemoveRange(length, json.Count - length);
                break;
            case 2 when json.Count > 0:
                json[random.Next(json.Count)] = (byte)random.Next(256);
                break;
            case 3 when json.Count > 0:
                json[random.Next(json.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 4 when json.Count > 0:
                var start = random.Next(json.Count);
                json.RemoveRange(start, random.Next(Math.Min(json.Count - start, 40)));
                break;
            case 5 when json.Count > 0:
                var copied = random.Next(json.Count);
                json.InsertRange(random.Next(json.Count), json.GetRange(copied, random.Next(Math.Min(json.Count - copied, 40))));
                break;
            default:
                ReplaceValue(json);
                break;
        }
    }

    /// <summary>Puts another value in the place of one that follows a colon, a comma or a bracket.</summary>
    private void ReplaceValue(List<byte> json)
    {
        var places = Enumerable.Range(0, json.Count).Where(at => json[at] is (byte)':' or (byte)'[').ToList();
        if (places.Count == 0)
        {
            json.InsertRange(0, One(Values));
            return;
        }

        var start = places[random.Next(places.Count)] + 1;
        json.RemoveRange(start, EndOfValue(json, start) - start);
        json.InsertRange(start, One(Values));
    }

    private static int EndOfValue(List<byte> json, int start)
    {
        var (depth, isText) = (0, false);
        for (var at = start; at < json.Count; at++)
        {
            var value = json[at];
            if (isText)
            {
                isText = value != (byte)'"' || json[at - 1] == (byte)'\\';
            }
            else if (value == (byte)'"')
            {
                isText = true;
            }
            else if (value is (byte)'{' or (byte)'[')
            {
                depth++;
            }
            else if (depth == 0 && value is (byte)',' or (byte)'}' or (byte)']')
            {
                return at;
            }
            else if (value is (byte)'}' or (byte)']')
            {
                depth--;
            }
        }

        return json.Count;
    }

    private T One<T>(T[] choices) => choices[random.Next(choices.Length)];
}
