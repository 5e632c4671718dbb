using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Codes and numbers from bytes, against dictionaries and the readers of figures.</summary>
public sealed class RowBytesTests
{
    [Fact]
    public void TryFind_AnyCodes_IsWhatADictionaryGives() => Properties.Check(
        Arb.From(Gen.Elements("", "A", "AB", "BA", "ABC", "ABCD", "01", "001", "00097", "2024-M07", "2024-M08", "XHS.DDDT", "XHS.DDDTX", "CODE.OF.SIXTEEN1", "CODE.OF.SEVENTEEN", "CODE.0F.SEVENTEEN", "CODE.OF.THIRTY.CHARACTERS.HERE").ListOf()),
        Arb.From(Gen.Choose(0, 1000)),
        (codes, many) =>
        {
            var index = new CodeIndex();
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var code in codes.Concat(Enumerable.Range(0, many).Select(number => number.ToString(CultureInfo.InvariantCulture))))
            {
                var bytes = Encoding.UTF8.GetBytes(code);
                Assert.Equal(expected.ContainsKey(code), index.TryFind(bytes, out _));
                if (expected.TryAdd(code, expected.Count))
                {
                    index.Add(bytes, expected[code]);
                }
            }

            Assert.All(expected, pair => Assert.True(index.TryFind(Encoding.UTF8.GetBytes(pair.Key), out var number) && number == pair.Value, pair.Key));
        },
        100);

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("70502", 70502, 0)]
    [InlineData("12345678", 12345678, 0)]
    [InlineData("123456789", 123456789, 0)]
    [InlineData("999999999999999999", 999999999999999999, 0)]
    [InlineData("-12.50", -1250, 2)]
    [InlineData("0.001", 1, 3)]
    [InlineData("007", 7, 0)]
    public void TryRead_PlainNumber_IsRead(string text, long expected, int expectedDecimals)
    {
        foreach (var before in (string[])["", "9", "99999999,"])
        {
            var bytes = Encoding.ASCII.GetBytes(before + text + "99");
            Assert.True(PlainDigits.TryRead(bytes, before.Length, before.Length + text.Length, (byte)'.', out var number, out var decimals));
            Assert.Equal((expected, expectedDecimals), (number, decimals));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("12a")]
    [InlineData(" 12")]
    [InlineData("+1")]
    [InlineData("1:")]
    [InlineData("/1")]
    [InlineData("1000000000000000000")]
    [InlineData("0.1234567890123456")]
    public void TryRead_AnythingElse_IsLeftToOthers(string text) =>
        Assert.False(PlainDigits.TryRead(Encoding.ASCII.GetBytes("12345678" + text), 8, 8 + text.Length, (byte)'.', out _, out _));

    [Fact]
    public void Write_AnyScaledNumber_ReadsAsTheFigure() => Properties.Check(
        ArbMap.Default.ArbFor<long>(),
        Arb.From(Gen.Choose(0, 15)),
        (seed, decimals) =>
        {
            var number = seed % 1_000_000_000_000_000_000;
            Span<byte> text = stackalloc byte[ScaledDigits.MaxLength];
            var length = ScaledDigits.Write(number, decimals, (byte)'.', text);
            Assert.Equal(Figure.Of(number, decimals).ToString(), Encoding.ASCII.GetString(text[..length]));
        });

    [Fact]
    public void LineOf_Rows_FollowTheRuns()
    {
        var lines = new RowLines();
        foreach (var line in (int[])[2, 3, 4, 7, 8, 20])
        {
            lines.Add(line);
        }

        Assert.Equal([2, 3, 4, 7, 8, 20], Enumerable.Range(0, 6).Select(lines.LineOf));
        lines.MarkLast(5);
        Assert.Equal((5, 1), (lines.ColumnOf(5), lines.ColumnOf(0)));
    }
}
