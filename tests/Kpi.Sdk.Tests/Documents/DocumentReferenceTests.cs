using NodaTime;

namespace Kpi.Sdk.Tests.Documents;

public sealed class DocumentReferenceTests
{
    private static readonly DocumentReference Resolution = new(DocumentNumber.Parse("10-NQ/TU"), "về chuyển đổi số")
    {
        Issuer = "Tỉnh ủy Bình Thuận (khóa XIV)",
        Date = new LocalDate(2022, 3, 18),
        Level = IssuingLevel.Province,
        DeclaredTargetCount = 14,
    };

    [Fact]
    public void Cite_FullReference_ReadsAsOfficialsWrite()
    {
        Assert.Equal("10-NQ/TU ngày 18/3/2022 của Tỉnh ủy Bình Thuận (khóa XIV)", Resolution.ToString());
        Assert.Equal("10-NQ/TU of 18 March 2022 by Tỉnh ủy Bình Thuận (khóa XIV)", Resolution.Cite(ReportLanguage.English));
        Assert.Equal("mục II.2, 10-NQ/TU ngày 18/3/2022 của Tỉnh ủy Bình Thuận (khóa XIV)", Resolution.WithClause(" mục II.2 ").ToString());
    }

    [Theory]
    [InlineData(2022, 2, 5, "05/02/2022")]
    [InlineData(2020, 6, 3, "03/6/2020")]
    [InlineData(2022, 12, 6, "06/12/2022")]
    [InlineData(2025, 1, 31, "31/01/2025")]
    public void Cite_SmallDaysAndMonths_HaveTheZerosOfOfficialPapers(int year, int month, int day, string expected) =>
        Assert.Equal($"09-NQ/TU ngày {expected}", new DocumentReference(DocumentNumber.Parse("9-NQ/TU")) { Date = new LocalDate(year, month, day) }.ToString());

    [Fact]
    public void Cite_NoFullNumber_SaysWhatIsKnown()
    {
        Assert.Equal("Đề án 06", new DocumentReference(documentType: State("ĐA"), shortNumber: 6).ToString());
        Assert.Equal("Scheme 06", new DocumentReference(documentType: State("ĐA"), shortNumber: 6).Cite(ReportLanguage.English));
        Assert.Equal("Kế hoạch chuyển đổi số năm 2023", new DocumentReference(documentType: State("KH"), title: "chuyển đổi số năm 2023").ToString());
        Assert.Equal("Báo cáo của Sở Nội vụ", new DocumentReference(documentType: State("BC")) { Issuer = "Sở Nội vụ" }.ToString());
        Assert.Equal("Hướng dẫn chung", new DocumentReference(title: " Hướng dâ\u0303n chung ").ToString());
    }

    [Fact]
    public void Constructor_NothingToCiteBy_Throws()
    {
        Assert.Throws<ArgumentException>(() => new DocumentReference());
        Assert.Throws<ArgumentException>(() => new DocumentReference(title: " "));
        Assert.Throws<ArgumentException>(() => new DocumentReference(title: "Kế hoạch", shortNumber: 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentReference(documentType: State("ĐA"), shortNumber: 0));
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number, documentType: State("NQ")));
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number, shortNumber: 10));
    }

    [Fact]
    public void Properties_BadValues_Throw()
    {
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number) { Issuer = " " });
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number) { Clause = string.Empty });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentReference(Resolution.Number) { DeclaredTargetCount = -1 });
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number) { Extensions = new Dictionary<string, string> { ["note"] = "1" } });
        Assert.Throws<ArgumentException>(() => new DocumentReference(Resolution.Number) { Extensions = new Dictionary<string, string> { ["x-note"] = "not json" } });
        Assert.Throws<ArgumentNullException>(() => new DocumentReference(Resolution.Number) { Extensions = null! });
        Assert.Throws<ArgumentException>(() => Resolution.WithClause(" "));
    }

    [Fact]
    public void Extensions_CallersDictionary_IsCopied()
    {
        var given = new Dictionary<string, string> { ["x-note"] = "{\"a\":1}" };
        var reference = new DocumentReference(Resolution.Number) { Extensions = given };
        given["x-other"] = "2";
        Assert.Equal("{\"a\":1}", Assert.Single(reference.Extensions).Value);
        Assert.Empty(Resolution.Extensions);
    }

    [Fact]
    public void WithClause_KeepsAllElse()
    {
        var plan = new DocumentReference(DocumentNumber.Parse("82-KH/TU"), "kế hoạch")
        {
            Issuer = "Thị ủy La Gi",
            Date = new LocalDate(2022, 6, 13),
            Level = IssuingLevel.District,
            DeclaredTargetCount = 3,
            Implements = Resolution,
            Extensions = new Dictionary<string, string> { ["x-a"] = "1" },
            Clause = "mục I",
        };
        var other = plan.WithClause("mục II");
        Assert.Equal("mục II", other.Clause);
        Assert.Equal("mục I", plan.Clause);
        Assert.Equal(
            (plan.Number, plan.Title, plan.Issuer, plan.Date, plan.Level, plan.DeclaredTargetCount, plan.Implements, plan.Extensions, plan.TypeCode),
            (other.Number, other.Title, other.Issuer, other.Date, other.Level, other.DeclaredTargetCount, other.Implements, other.Extensions, other.TypeCode));
        var brief = new DocumentReference(documentType: State("ĐA"), shortNumber: 6).WithClause("mục I");
        Assert.Equal("mục I, Đề án 06", brief.ToString());
    }

    [Fact]
    public void IsSameDocument_NumberAlone_IsNoIdentity()
    {
        AssertSame(true, Resolution, Numbered("10/NQ-TU", null, null));
        AssertSame(true, Resolution, Numbered("10-NQ/TU", "Tỉnh uỷ Bình Thuận", new LocalDate(2022, 3, 18)));
        AssertSame(true, Resolution, Numbered("10-NQ/TU", "TỈNH ỦY BÌNH THUẬN (KHÓA XIV)", null));
        AssertSame(true, Resolution, Resolution.WithClause("mục I"));
        AssertSame(false, Resolution, Numbered("10-NQ/TU", "Tỉnh ủy Quảng Ninh", null));
        AssertSame(false, Resolution, Numbered("10-NQ/TU", "Tỉnh ủy Bình Thuận (khóa XIII)", null));
        AssertSame(false, Resolution, Numbered("10-NQ/TU", null, new LocalDate(2022, 3, 19)));
        AssertSame(false, Resolution, Numbered("10-KH/TU", null, null));
        AssertSame(false, Resolution, Numbered("11-NQ/TU", null, null));
    }

    [Fact]
    public void IsSameDocument_ShortForms_AreComparedByNumberAndType()
    {
        var brief = new DocumentReference(documentType: State("NQ"), shortNumber: 10);
        AssertSame(true, Resolution, brief);
        AssertSame(true, brief, new DocumentReference(documentType: State("NQ"), shortNumber: 10));
        AssertSame(false, brief, new DocumentReference(documentType: State("KH"), shortNumber: 10));
        AssertSame(false, brief, new DocumentReference(documentType: State("NQ"), shortNumber: 11));
        AssertSame(false, brief, Numbered("30a/2008/NQ-CP", null, null));
        AssertSame(false, Numbered("10/UBND-VX", null, null), brief);
    }

    [Fact]
    public void IsSameDocument_NoNumbers_AreComparedByTitle()
    {
        AssertSame(true, Resolution, new DocumentReference(title: "Về  chuyển đổi số"));
        AssertSame(false, Resolution, new DocumentReference(title: "về chuyển đổi"));
        AssertSame(false, new DocumentReference(documentType: State("NQ")), new DocumentReference(documentType: State("NQ")));
        AssertSame(false, new DocumentReference(documentType: State("NQ"), title: "A"), new DocumentReference(documentType: State("KH"), title: "a"));
        Assert.True(Resolution.IsSameDocument(Resolution));
        Assert.Throws<ArgumentNullException>(() => Resolution.IsSameDocument(null!));
    }

    private static DocumentReference Numbered(string number, string? issuer, LocalDate? date) =>
        new(DocumentNumber.Parse(number)) { Issuer = issuer, Date = date };

    private static void AssertSame(bool expected, DocumentReference left, DocumentReference right)
    {
        Assert.Equal(expected, left.IsSameDocument(right));
        Assert.Equal(expected, right.IsSameDocument(left));
    }

    private static DocumentType State(string code) =>
        DocumentCatalogue.Default.TryGetType(code, out var type) ? type : throw new ArgumentException(code);
}
