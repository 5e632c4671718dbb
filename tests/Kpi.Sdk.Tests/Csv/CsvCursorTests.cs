using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Csv;

public sealed class CsvCursorTests
{
    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Elements("a", "bc", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "1", "é", "Đ", "", " ", ";", new string('x', 70), "\",\"", "\"\n\"").ListOf().Select(parts => string.Concat(parts)));

    [Theory]
    [InlineData("a,b\n1,2\n", "1: a|b\n2: 1|2")]
    [InlineData("a,b\r\n1,2", "1: a|b\n2: 1|2")]
    [InlineData("a,b\r1,2\r", "1: a|b\n2: 1|2")]
    [InlineData("a,\n,\n", "1: a|\n2: |")]
    [InlineData("\n\na\n\n", "3: a")]
    [InlineData("\"a,b\",c", "1: a,b|c")]
    [InlineData("\"say \"\"hi\"\"\",\"\"", "1: say \"hi\"|")]
    [InlineData("\"two\nlines\",x\ny", "1: two\nlines|x\n3: y")]
    [InlineData("\"two\r\nlines\",x\r\ny", "1: two\r\nlines|x\n3: y")]
    [InlineData("", "")]
    [InlineData("\"\"", "1: ")]
    public void TryRead_GoldenTexts_GiveTheirFields(string text, string expected) => Assert.Equal(expected, CsvTokens.Of(Encoding.UTF8.GetBytes(text)).Text());

    [Theory]
    [InlineData("a,b\"c\nd", "LoneQuote 1:4")]
    [InlineData("Đ,\"b\"c\nd", "LoneQuote 1:5")]
    [InlineData("x\na,\"b\nc", "UnclosedQuote 2:3")]
    [InlineData("\"a\nb\",c\"", "LoneQuote 2:5")]
    [InlineData("\"a\",\"b\"", "")]
    public void TryRead_QuotesOutOfPlace_AreToldWithLineAndColumn(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', CsvTokens.Of(Encoding.UTF8.GetBytes(text)).Slips));

    [Fact]
    public void TryRead_MoreFieldsThanMayBe_IsTold()
    {
        var scan = new CsvScan((byte)',', maxColumns: 2);
        var cursor = new CsvCursor("a,b,c,d\n"u8, isLast: true, scan);
        Assert.True(cursor.TryRead());
        Assert.Equal(CsvSlipKind.TooManyFields, Assert.Single(scan.Slips).Kind);
    }

    [Fact]
    public void TryRead_AnyText_IsWhatThePlainReaderGives() => Properties.Check(
        Texts,
        text =>
        {
            var expected = string.Join('\n', PlainCsv.Read(text, ',').Select(record => $"{record.Line}: {string.Join('|', record.Fields)}"));
            Assert.Equal(expected, CsvTokens.Of(Encoding.UTF8.GetBytes(text)).Text());
        },
        2000);

    [Fact]
    public void TryRead_TextCutAnywhere_IsTheSameAsInOnePiece() => Properties.Check(
        Texts,
        ArbMap.Default.ArbFor<int>().MapFilter(number => 1 + (Math.Abs(number % 1000) % 9), _ => true),
        (text, step) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var whole = CsvTokens.Of(bytes);
            foreach (var buffer in (int[])[3, 4, 5, 7, 16, 64, 65])
            {
                var cut = CsvTokens.Of(bytes, buffer, step);
                Assert.Equal(whole.Text(), cut.Text());
                Assert.Equal(whole.Slips, cut.Slips);
            }
        },
        500);

    [Fact]
    public void Find_AnyBytes_IsWhatThePlainSearchGives() => Properties.Check(
        Arb.From(Gen.Elements((byte)',', (byte)'"', (byte)'\n', (byte)'\r', (byte)'a', (byte)0, (byte)0xC4).ListOf().Select(bytes => bytes.ToArray())),
        bytes => Assert.Equal(CsvMarks.FindPlain(bytes, (byte)','), CsvMarks.Find(bytes, (byte)',')),
        1000);

    [Theory]
    [InlineData("a,b;c,d\n1;2;3;4;5;6\n", ',', 0)]
    [InlineData("a;b;c\n1,5;2,5;3,5\n", ';', 0)]
    [InlineData("a\tb\n1\t2\n", '\t', 0)]
    [InlineData("\"a;b;c\",d\n", ',', 0)]
    [InlineData("\n\na;b\n", ';', 0)]
    [InlineData("sep=;\r\na,b;c\n", ';', 7)]
    [InlineData("a\n1;2\n", ',', 0)]
    public void Detect_FirstLine_TellsTheSeparator(string text, char expected, int skipped)
    {
        Assert.Equal(expected, (char)CsvDialect.Detect(Encoding.UTF8.GetBytes(text), out var skip));
        Assert.Equal(skipped, skip);
    }

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("@x", "'@x")]
    [InlineData("+84", "'+84")]
    [InlineData("-x", "'-x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Guarded_Formula_GetsAnApostropheThatReadingTakesOff(string text, string expected)
    {
        Assert.Equal(expected, CsvField.Guarded(text));
        Assert.True(CsvField.TryRead(Encoding.UTF8.GetBytes(expected), out var read));
        Assert.Equal(text, read);
    }
}
