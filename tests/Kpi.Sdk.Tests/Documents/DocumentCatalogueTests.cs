namespace Kpi.Sdk.Tests.Documents;

public sealed class DocumentCatalogueTests
{
    [Theory]
    [InlineData(DocumentStyle.State, "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ NĐ TT TTLT L PL")]
    [InlineData(DocumentStyle.Party, "NQ QĐ QĐi QC CT KL CTr KH ĐA HD BC TB TT TTr CV BB CL QH PA DA")]
    public void Default_Types_AreThoseOfTheGuides(DocumentStyle style, string codes) =>
        Assert.Equal(codes.Split(' ').Order(StringComparer.Ordinal), DocumentCatalogue.Default.Types.Where(type => type.Style == style).Select(type => type.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("qyđ", DocumentStyle.State, "QyĐ")]
    [InlineData("QĐI", DocumentStyle.Party, "QĐi")]
    [InlineData("CTR", DocumentStyle.Party, "CTr")]
    [InlineData("QÐ", DocumentStyle.LegalText, "QĐ")]
    public void TryGetType_AnyCase_GivesTheRightSpelling(string code, DocumentStyle style, string expected)
    {
        Assert.True(DocumentCatalogue.Default.TryGetType(code, style, out var type));
        Assert.Equal(expected, type.Code);
    }

    [Fact]
    public void TryGetType_MarksDiffer_AreOtherTypes()
    {
        Assert.True(DocumentCatalogue.Default.TryGetType("ĐA", out var scheme));
        Assert.True(DocumentCatalogue.Default.TryGetType("DA", out var project));
        Assert.Equal(("Đề án", "Dự án"), (scheme.Name.Vietnamese, project.Name.Vietnamese));
    }

    [Fact]
    public void TryGetType_OneCodeOfBoth_HasTheNameOfItsSide()
    {
        Assert.True(DocumentCatalogue.Default.TryGetType("TT", DocumentStyle.State, out var state));
        Assert.True(DocumentCatalogue.Default.TryGetType("TT", DocumentStyle.Party, out var party));
        Assert.Equal(("Thông tư", "Thông tri"), (state.Name.Vietnamese, party.Name.Vietnamese));
        Assert.False(DocumentCatalogue.Default.TryGetType("KL", DocumentStyle.State, out _));
        Assert.True(DocumentCatalogue.Default.TryGetType("KL", out _));
    }

    [Fact]
    public void TryGetTypeByName_NameWithoutMarks_IsFound()
    {
        Assert.True(DocumentCatalogue.Default.TryGetTypeByName("quy dinh", DocumentStyle.Party, out var party));
        Assert.True(DocumentCatalogue.Default.TryGetTypeByName("Quy định", DocumentStyle.State, out var state));
        Assert.Equal(("QĐi", "QyĐ"), (party.Code, state.Code));
        Assert.False(DocumentCatalogue.Default.TryGetTypeByName("Kết luận", DocumentStyle.State, out _));
    }

    [Theory]
    [InlineData("TTG", "TTg")]
    [InlineData("ubqgcđs", "UBQGCĐS")]
    [InlineData("QH15", "QH")]
    [InlineData("ubtvqh13", "UBTVQH")]
    public void TryGetIssuer_AnyCaseAndTerm_IsFound(string code, string expected)
    {
        Assert.True(DocumentCatalogue.Default.TryGetIssuer(code, out var issuer));
        Assert.Equal(expected, issuer.Code);
    }

    [Theory]
    [InlineData("TU15")]
    [InlineData("15")]
    [InlineData("XYZ")]
    public void TryGetIssuer_Unknown_IsNotFound(string code)
    {
        Assert.False(DocumentCatalogue.Default.TryGetIssuer(code, out var issuer));
        Assert.Null(issuer);
    }

    [Fact]
    public void With_KnownCode_TakesItsPlaceAndLeavesTheOldCatalogue()
    {
        var own = DocumentCatalogue.Default
            .With(DocumentType.Of("CTR", BilingualText.Of("Chương trình hành động"), DocumentStyle.Party))
            .WithIssuer(DocumentIssuer.Of("ttG", BilingualText.Of("Thủ tướng"), DocumentStyle.State));
        Assert.Equal(DocumentCatalogue.Default.Types.Count, own.Types.Count);
        Assert.Equal(DocumentCatalogue.Default.Issuers.Count, own.Issuers.Count);
        Assert.Equal("20-CTR/TU", DocumentNumber.Parse("20-CTr/TU", own).ToString());
        Assert.Equal("20/CTr-UBND", DocumentNumber.Parse("20/CTr-UBND", own).ToString());
        Assert.Equal("20-CTr/TU", DocumentNumber.Parse("20-CTr/TU").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nq")]
    [InlineData("1A")]
    [InlineData("N Q")]
    [InlineData("N-Q")]
    [InlineData("NQ.")]
    [InlineData("НQ")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTU")]
    public void Of_BadCode_Throws(string code)
    {
        Assert.Throws<ArgumentException>(() => DocumentType.Of(code, BilingualText.Of("Tên"), DocumentStyle.State));
        Assert.Throws<ArgumentException>(() => DocumentIssuer.Of(code, BilingualText.Of("Tên"), DocumentStyle.State));
    }

    [Fact]
    public void Of_NoNameOrNoSide_Throws()
    {
        Assert.Throws<ArgumentException>(() => DocumentType.Of("NQ", default, DocumentStyle.State));
        Assert.Throws<ArgumentException>(() => DocumentType.Of("NQ", BilingualText.Of("Tên"), DocumentStyle.LegalText));
        Assert.Throws<ArgumentException>(() => DocumentIssuer.Of("CP", BilingualText.Of("Tên"), DocumentStyle.Unspecified));
    }
}
