using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Json;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>Variants of a JSON file: bytes, tokens, numbers, names, texts and structures changed at random.</summary>
internal sealed partial class FileVariants
{
    private static readonly string[] HostileTexts =
    [
        "", " ", "\\u0000", "\\ud800", "\\udc00x", "NaN", "Infinity", "-1", "-0", "0", "00", "1e999", "99999999999999999999", "999999999999999999", "-999999999999999999",
        "0,000000000000001", "1.000.000.000.000.000", "1.5", "1,5", "70.502", "70,502", "０１", "𝟏𝟐", "1/0", "0/0", "0/0 = 0%", "1/0 = 100%", "?/? = 5%", "2.252/? = 96,84%", "?/7 = 1%",
        "1/3 = 33,333333333333333%", "3/2 = 150%", "-1/2 = -50%", "1/-2", "999999999999999999/999999999999999999 = 100%", "999999999999999999/1 = 0,000000000000001%", "67,23%%", "2.678/2.950%",
        "khoảng", "hơn trên dưới 5", "trên 98%", "gần 0/1", "hạng 0/0", "hạng 64/63", "hạng 99999999999/1", "21/20", "-1/20", "18,8/0", "có", "không", "—", "không phát sinh", "hầu hết",
        "0000", "1899", "1900", "1900-S1", "2200", "2200-S2", "2200-M12", "2201", "9999", "9999-12-31", "0001-01-01", "-9998", "2024-S3", "2024-9M", "2024-M13", "2024-02-30", "2024-02-29", "1-9999", "1900-2200", "2199-2200", "every year", "unknown",
        "SinceTermStart 9999-12-31", "SinceTermStart 0001-01-01", "AsOf", "day 31, shift -11", "day 31, shift 11", "day 1, shift 0", "day 0, shift 99",
        ">= 0%", "<= ?", "< 0", "10%..5%", "0%..100%", "top 0", "top 10", "done", "= 100%", "~ 1", "qualitative", "> -5", ">= 999999999999999999",
        "x-", "x-a", "$schema", "A.DD", "a.dd", "A.DD#n", "A.DD#d", "-A.HS", "A.HS[toan]", "A.HS[", "A.HS[]", "A.HS[a][b]", "A.HS[toan]#n", "60", "594", "0594", "94", "T1", "T2", "NQ", "KH", "DAN", "CHUA",
        "10-NQ/TU", "0-NQ/TU", "22/NQ-TU", "42/2022/NĐ-CP", "1/QĐ", "Đ", "\\u00d0", "To\\u0302\\u0309", "ChØ tiªu", "Chæ tieâu", "Аа", "ﷺ", "\\u202Ex", "a\\u200Bb", "\\n\\t\\\\\\\"", "{0}", "{value}", "}{", "[](x)", "../../x",
        "Ratio", "Count", "Score", "Rank", "YesNo", "Amount", "Index", "Sum", "Pooled", "Partition", "AtMost", "Difference", "Identity", "ShareOfWhole", "Bound", "Zero", "Finding", "Skip", "Strict", "Any", "TowardZero", "Invariant", "Final", "Revised", "Commune", "Nation",
    ];

    private static readonly string[] Names =
        ["name", "kind", "value", "values", "unit", "period", "tag", "text", "blocks", "indicator", "parts", "total", "by", "at", "due", "for", "source", "x-a", "implements", "replaces", "stepTo", "maximum", "countable", "rounding", "numerals", "knownOn", "bogus"];

    private static readonly string Endless = new('9', 400);
    private static readonly string Deep = string.Concat(Enumerable.Repeat("[", 70)) + string.Concat(Enumerable.Repeat("]", 70));

    private readonly string[] _tokens;

    public FileVariants(string json)
    {
        Whole = Encoding.UTF8.GetBytes(json);
        _tokens = [.. Token().Matches(json).Select(match => match.Value)];
    }

    /// <summary>The file itself.</summary>
    public byte[] Whole { get; }

    public byte[] Next(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return Bytes(random);
            case 1:
                return Encoding.UTF8.GetBytes(JsonMutation.Of(JsonNode.Parse(Whole)!, random, Names).ToJsonString());
            default:
                var tokens = _tokens.ToList();
                for (var change = random.Next(2) == 0 ? 1 : random.Next(2, 4); change > 0; change--)
                {
                    Change(tokens, random);
                }

                return Encoding.UTF8.GetBytes(string.Join(' ', tokens));
        }
    }

    private byte[] Bytes(Random random)
    {
        var bytes = Whole.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count / 2), random.Next(1, 60)));
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    private static void Change(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(10))
        {
            case 0:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 1 or 2:
                tokens[At(tokens, at, HasDigit)] = Renumbered(tokens[At(tokens, at, HasDigit)], random);
                break;
            case 3 or 4 or 5:
                tokens[At(tokens, at, IsText)] = $"\"{HostileTexts[random.Next(HostileTexts.Length)]}\"";
                break;
            case 6:
                tokens[At(tokens, at, IsText)] = tokens[At(tokens, random.Next(tokens.Count), IsText)];
                break;
            case 7:
                tokens[At(tokens, at, IsText)] = $"\"{Names[random.Next(Names.Length)]}\"";
                break;
            case 8:
                string[] odd = ["null", "true", "0", "-1", "70.502", "1e400", Endless, "{}", "[]", Deep, $"\"{Endless}\"", "{\"value\":1}", "[1,[2]]"];
                tokens[At(tokens, at, IsText)] = odd[random.Next(odd.Length)];
                break;
            default:
                Restructure(tokens, at, random);
                break;
        }
    }

    /// <summary>A member or an element goes, comes twice, or comes twice under another name.</summary>
    private static void Restructure(List<string> tokens, int at, Random random)
    {
        var start = At(tokens, at, IsText);
        var end = start + 1;
        for (var depth = 0; end < tokens.Count; end++)
        {
            depth += tokens[end] is "{" or "[" ? 1 : tokens[end] is "}" or "]" ? -1 : 0;
            if (depth < 0 || (depth == 0 && tokens[end] == ","))
            {
                break;
            }
        }

        var member = tokens.GetRange(start, end - start);
        if (random.Next(2) == 0)
        {
            tokens.RemoveRange(start, end - start);
            if (start < tokens.Count && tokens[start] == ",")
            {
                tokens.RemoveAt(start);
            }
            else if (start > 0 && tokens[start - 1] == ",")
            {
                tokens.RemoveAt(start - 1);
            }

            return;
        }

        if (random.Next(3) > 0)
        {
            member[0] = $"{member[0][..^1]}{random.Next(3).ToString(CultureInfo.InvariantCulture)}\"";
        }

        tokens.InsertRange(start, [.. member, ","]);
    }

    private static string Renumbered(string token, Random random)
    {
        var digits = token.ToCharArray();
        var places = Enumerable.Range(0, digits.Length).Where(place => char.IsAsciiDigit(digits[place])).ToArray();
        digits[places[random.Next(places.Length)]] = (char)('0' + random.Next(10));
        return new string(digits);
    }

    /// <summary>The first token from a position on, around the end, of which something holds.</summary>
    private static int At(List<string> tokens, int from, Func<string, bool> holds)
    {
        for (var step = 0; step < tokens.Count; step++)
        {
            var at = (from + step) % tokens.Count;
            if (holds(tokens[at]))
            {
                return at;
            }
        }

        throw new InvalidOperationException("No such token: the file was too small.");
    }

    private static bool IsText(string token) => token[0] == '"';

    private static bool HasDigit(string token) => token.Any(char.IsAsciiDigit);

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"|-?[0-9][0-9.eE+-]*|true|false|null|[{}\[\],:]
        """)]
    private static partial Regex Token();
}
