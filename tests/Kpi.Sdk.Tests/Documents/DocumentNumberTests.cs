using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Documents;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("10-NQ/TU", DocumentStyle.Party, 10, null, "NQ", "TU", null)]
    [InlineData("82-KH/TU", DocumentStyle.Party, 82, null, "KH", "TU", null)]
    [InlineData("1811-CV/TU", DocumentStyle.Party, 1811, null, "CV", "TU", null)]
    [InlineData("987-KL/TU", DocumentStyle.Party, 987, null, "KL", "TU", null)]
    [InlineData("57-NQ/TW", DocumentStyle.Party, 57, null, "NQ", "TW", null)]
    [InlineData("36-HD/VPTW", DocumentStyle.Party, 36, null, "HD", "VPTW", null)]
    [InlineData("749/QĐ-TTg", DocumentStyle.State, 749, null, "QĐ", "TTg", null)]
    [InlineData("1282/KH-UBND", DocumentStyle.State, 1282, null, "KH", "UBND", null)]
    [InlineData("17/QĐ-UBQGCĐS", DocumentStyle.State, 17, null, "QĐ", "UBQGCĐS", null)]
    [InlineData("1365/NQ-UBTVQH15", DocumentStyle.State, 1365, null, "NQ", "UBTVQH15", null)]
    [InlineData("922/QĐ-BTTTT", DocumentStyle.State, 922, null, "QĐ", "BTTTT", null)]
    [InlineData("42/2022/NĐ-CP", DocumentStyle.LegalText, 42, 2022, "NĐ", "CP", null)]
    [InlineData("09/2019/NĐ-CP", DocumentStyle.LegalText, 9, 2019, "NĐ", "CP", null)]
    [InlineData("19/2025/QĐ-TTg", DocumentStyle.LegalText, 19, 2025, "QĐ", "TTg", null)]
    [InlineData("202/2025/QH15", DocumentStyle.LegalText, 202, 2025, null, "QH15", null)]
    [InlineData("01/2013/TTLT-BTC-BKHCN", DocumentStyle.LegalText, 1, 2013, "TTLT", "BTC", "BKHCN")]
    [InlineData("1284/BTTTT-CĐS", DocumentStyle.OfficialLetter, 1284, null, null, "BTTTT", "CĐS")]
    [InlineData("123/UBND-KGVX", DocumentStyle.OfficialLetter, 123, null, null, "UBND", "KGVX")]
    [InlineData("123/UBND", DocumentStyle.OfficialLetter, 123, null, null, "UBND", null)]
    [InlineData("15/QĐ-UBND-HC", DocumentStyle.State, 15, null, "QĐ", "UBND", "HC")]
    public void Parse_CanonicalNumber_GivesItsPartsAndPrintsBack(string text, DocumentStyle style, int number, int? year, string? type, string issuer, string? sub)
    {
        var read = DocumentNumber.Parse(text);
        Assert.Equal((style, number, year, type, issuer, sub), (read.Style, read.Number, read.Year, read.TypeCode, read.IssuerCode, read.SubIssuerCode));
        Assert.Equal(text, read.ToString());
        Assert.Equal(text, read.AsPublished);
        Assert.Null(read.NumberSuffix);
        Assert.True(read.IsKnownType);
        Assert.True(read.IsKnownIssuer);
    }

    [Theory]
    [InlineData("22/NQ-TU", "22-NQ/TU")]
    [InlineData("22-NQ-TU", "22-NQ/TU")]
    [InlineData("22/NQ/TU", "22-NQ/TU")]
    [InlineData("749-QĐ/TTg", "749/QĐ-TTg")]
    [InlineData("57- NQ/TW", "57-NQ/TW")]
    [InlineData(" 57 - NQ / TW ", "57-NQ/TW")]
    [InlineData("505/QĐ-TTG", "505/QĐ-TTg")]
    [InlineData("505/qđ-ttg", "505/QĐ-TTg")]
    [InlineData("15/QYĐ-UBND", "15/QyĐ-UBND")]
    [InlineData("15-QĐI/TW", "15-QĐi/TW")]
    [InlineData("20-CTR/TU", "20-CTr/TU")]
    [InlineData("505/QÐ-TTg", "505/QĐ-TTg")]
    [InlineData("1284/BTTTT-CÐS", "1284/BTTTT-CĐS")]
    [InlineData("12/UBND-VA\u0301", "12/UBND-VÁ")]
    [InlineData("10\u00A0\u2013\u00A0NQ/TU", "10-NQ/TU")]
    [InlineData("\uFEFF10-NQ/TU\u200B", "10-NQ/TU")]
    [InlineData("Số 10-NQ/TU", "10-NQ/TU")]
    [InlineData("số:10-NQ/TU", "10-NQ/TU")]
    [InlineData("Số: 59/KH-UBND", "59/KH-UBND")]
    [InlineData("Nghị quyết số 10-NQ/TU", "10-NQ/TU")]
    [InlineData("NGHỊ QUYẾT 10-NQ/TU", "10-NQ/TU")]
    [InlineData("Quy định số 15-QĐi/TW", "15-QĐi/TW")]
    [InlineData("Công văn số 1284/BTTTT-CĐS", "1284/BTTTT-CĐS")]
    [InlineData("Luật số 20/2023/QH15", "20/2023/QH15")]
    [InlineData("Thông tư liên tịch số 01/2013/TTLT-BTC-BKHCN", "01/2013/TTLT-BTC-BKHCN")]
    [InlineData("6-NQ/TU", "06-NQ/TU")]
    [InlineData("006-NQ/TU", "06-NQ/TU")]
    [InlineData("30A/2008/NQ-CP", "30a/2008/NQ-CP")]
    [InlineData("42-2022-NĐ-CP", "42/2022/NĐ-CP")]
    [InlineData("202/2025/qh15", "202/2025/QH15")]
    public void Parse_VariantInTheWild_PrintsCanonicalAndKeepsTheSpelling(string text, string expected)
    {
        var read = DocumentNumber.Parse(text);
        Assert.Equal(expected, read.ToString());
        Assert.Equal(text.Trim(), read.AsPublished);
        Assert.Equal(DocumentNumber.Parse(expected), read);
        Assert.Equal(DocumentNumber.Parse(expected).GetHashCode(), read.GetHashCode());
    }

    [Theory]
    [InlineData("55/XY-UBND", "55/XY-UBND", "XY", "UBND", false, true)]
    [InlineData("55-XY/TU", "55-XY/TU", "XY", "TU", false, true)]
    [InlineData("55/XY-TU", "55-XY/TU", "XY", "TU", false, true)]
    [InlineData("05-BC/BCĐ35", "05-BC/BCĐ35", "BC", "BCĐ35", true, false)]
    [InlineData("77/QĐ-STTTT", "77/QĐ-STTTT", "QĐ", "STTTT", true, false)]
    [InlineData("77-Abc/Def", "77-Abc/Def", "Abc", "Def", false, false)]
    [InlineData("88/ABC-DEF", "88/ABC-DEF", null, "ABC", true, false)]
    [InlineData("99/KL-UBND", "99/KL-UBND", "KL", "UBND", false, true)]
    [InlineData("12/UBND.VX-1a", null, null, null, false, false)]
    [InlineData("99-KL-ABC", "99-KL/ABC", "KL", "ABC", true, false)]
    [InlineData("99-NĐ-ABC", "99/NĐ-ABC", "NĐ", "ABC", true, false)]
    public void Parse_UnknownTypeOrIssuer_IsKeptAsWrittenAndFlagged(string text, string? canonical, string? type, string? issuer, bool knowsType, bool knowsIssuer)
    {
        if (canonical is null)
        {
            Assert.False(DocumentNumber.TryParse(text, out _));
            return;
        }

        var read = DocumentNumber.Parse(text);
        Assert.Equal((canonical, type, issuer, knowsType, knowsIssuer), (read.ToString(), read.TypeCode, read.IssuerCode, read.IsKnownType, read.IsKnownIssuer));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData(" \u00A0", 2, ParseReason.Empty)]
    [InlineData("Nghị quyết 10", 13, ParseReason.MissingPart)]
    [InlineData("Nghị quyết", 10, ParseReason.MissingDigits)]
    [InlineData("10", 2, ParseReason.MissingPart)]
    [InlineData("22/NQ", 5, ParseReason.MissingPart)]
    [InlineData("22-NQ/", 6, ParseReason.MissingPart)]
    [InlineData("7/2024", 6, ParseReason.MissingPart)]
    [InlineData("18/3/2022", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("6/63", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("70.502/104.868", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("23 lớp/7.008 người", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("80Mb/s", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("quý I/2024", 0, ParseReason.MissingDigits)]
    [InlineData("5/kg", 2, ParseReason.UnknownWord)]
    [InlineData("5/km-h", 2, ParseReason.UnknownWord)]
    [InlineData("65/XYZ", 3, ParseReason.UnknownWord)]
    [InlineData("0-NQ/TU", 0, ParseReason.OutOfRange)]
    [InlineData("1234567890-NQ/TU", 0, ParseReason.OutOfRange)]
    [InlineData("42/1022/NĐ-CP", 3, ParseReason.OutOfRange)]
    [InlineData("10-NQ/ТU", 6, ParseReason.LookAlikeLetter)]
    [InlineData("10-NQ/TU ngày 18/3/2022", 9, ParseReason.TrailingText)]
    [InlineData("10-NQ/TU/2022", 9, ParseReason.UnexpectedCharacter)]
    [InlineData("10-NQ/TU/CĐS", 8, ParseReason.TrailingText)]
    [InlineData("10-NQ/TU,", 8, ParseReason.UnexpectedCharacter)]
    [InlineData("10-NQ/TU.", 8, ParseReason.UnexpectedCharacter)]
    [InlineData("-5-NQ/TU", 0, ParseReason.MissingDigits)]
    [InlineData("  10-\u200BNQ/_", 9, ParseReason.UnexpectedCharacter)]
    [InlineData("Kế hoạch số 10-NQ/TU", 0, ParseReason.Ambiguous)]
    [InlineData("Nghị quyết số 1284/BTTTT-CĐS", 0, ParseReason.Ambiguous)]
    public void TryParse_NotANumber_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(DocumentNumber.TryParse(text, out var number, out var failure));
        Assert.Null(number);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void TryParse_LongText_IsTooLong()
    {
        Assert.False(DocumentNumber.TryParse(new string('1', 201), out _, out var failure));
        Assert.Equal(new ParseFailure(200, ParseReason.TooLong), failure);
        Assert.False(DocumentNumber.TryParse(null, out _));
    }

    [Fact]
    public void Parse_NotANumber_MessageSaysWhatWouldBeRight()
    {
        var thrown = Assert.Throws<FormatException>(() => DocumentNumber.Parse("Nghị quyết 10"));
        Assert.Equal("'Nghị quyết 10' is not a document number: missing part at position 14. A valid example: 10-NQ/TU", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => DocumentNumber.Parse(null!));
    }

    [Fact]
    public void Parse_OwnCatalogue_KnowsAndSpellsItsCodes()
    {
        var catalogue = DocumentCatalogue.Default
            .With(DocumentType.Of("GUQ", BilingualText.Of("Giấy ủy quyền"), DocumentStyle.State))
            .WithIssuer(DocumentIssuer.Of("STTTT", BilingualText.Of("Sở Thông tin và Truyền thông"), DocumentStyle.State));
        var read = DocumentNumber.Parse("Giấy ủy quyền số 7-guq/sttTT", catalogue);
        Assert.Equal("07/GUQ-STTTT", read.ToString());
        Assert.True(read.IsKnownType);
        Assert.True(read.IsKnownIssuer);
        Assert.False(DocumentNumber.TryParse("7/sttTT", out _));
        Assert.True(DocumentNumber.TryParse("7/sttTT", catalogue, out _, out _));
    }

    [Fact]
    public void Equality_DifferentDocuments_AreNotEqual()
    {
        var number = DocumentNumber.Parse("10-NQ/TU");
        Assert.True(number != DocumentNumber.Parse("10-NQ/TW"));
        Assert.True(number != DocumentNumber.Parse("10-KH/TU"));
        Assert.True(DocumentNumber.Parse("42/2022/NĐ-CP") != DocumentNumber.Parse("42/2021/NĐ-CP"));
        Assert.True(DocumentNumber.Parse("30/2008/NQ-CP") != DocumentNumber.Parse("30a/2008/NQ-CP"));
        Assert.True(number != null);
        Assert.True((DocumentNumber?)null == null);
        Assert.False(number.Equals((object)"10-NQ/TU"));
        Assert.True(number.Equals((object)DocumentNumber.Parse("10-nq/tu")));
    }

    [Fact]
    public void TryFormat_ShortBuffer_SaysFalse()
    {
        ISpanFormattable number = DocumentNumber.Parse("10-NQ/TU");
        Assert.False(number.TryFormat(new char[7], out var written, default, null));
        Assert.Equal(0, written);
        Assert.Equal("10-NQ/TU", string.Create(CultureInfo.InvariantCulture, $"{number}"));
    }

    [Fact]
    public void Parse_AnyPartsWithAnyPunctuation_PrintsWhatReadsBackTheSame()
    {
        var codes = DocumentCatalogue.Default.Types.Select(type => type.Code)
            .Concat(DocumentCatalogue.Default.Issuers.Select(issuer => issuer.Code))
            .Concat(["XYZ", "Abc", "QH15", "UBTVQH14", "2022", "BCĐ35", "ttg", "CĐS"])
            .ToArray();
        var texts =
            from number in Gen.Choose(1, 3000)
            from count in Gen.Choose(1, 4)
            from parts in Gen.ArrayOf(Gen.Elements(codes), count)
            from separators in Gen.ArrayOf(Gen.Elements("-", "/"), count)
            select number.ToString(CultureInfo.InvariantCulture) + string.Concat(parts.Select((part, at) => separators[at] + part));
        var readable = 0;
        Prop.ForAll(Arb.From(texts), text =>
        {
            if (!DocumentNumber.TryParse(text, out var read))
            {
                return true;
            }

            readable++;
            var again = DocumentNumber.Parse(read.ToString());
            return again == read
                && string.Equals(again.ToString(), read.ToString(), StringComparison.Ordinal)
                && again.GetHashCode() == read.GetHashCode()
                && (again.Style, again.Number, again.Year, again.TypeCode, again.IssuerCode, again.SubIssuerCode)
                    == (read.Style, read.Number, read.Year, read.TypeCode, read.IssuerCode, read.SubIssuerCode)
                && DocumentNumber.Parse(text.ToUpperInvariant()).Number == read.Number;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        Assert.True(readable > 500, "the texts made are hardly ever numbers");
    }

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndPointsInside()
    {
        var texts = Gen.Elements("10-NQ/TUĐÐ số:.&\u0301\u200B\uD800Nghị quyết\u00A0–ТU2022".ToCharArray()).ArrayOf().Select(characters => new string(characters));
        Prop.ForAll(Arb.From(texts), text =>
            DocumentNumber.TryParse(text, out _, out var failure)
                ? failure == default
                : failure.Reason != ParseReason.None && failure.Index >= 0 && failure.Index <= text.Length)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [GlobalizedTheory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    public void Parse_AnyCulture_ReadsAlike(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("06/2022/TTLT-BTC-BNV", DocumentNumber.Parse("6/2022/ttlt-btc-bnv").ToString());
            Assert.Equal("15-QĐi/TW", DocumentNumber.Parse("15-QĐI/TW").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
