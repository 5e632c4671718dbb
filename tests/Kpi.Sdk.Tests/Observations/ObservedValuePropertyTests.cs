using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Observations;

public sealed class ObservedValuePropertyTests
{
    private static readonly Gen<Figure> Figures =
        from magnitude in Gen.Choose(0, 17)
        from digits in Gen.Choose(-999_999, 999_999)
        from decimals in Gen.Choose(Figure.MinDecimals, Figure.MaxDecimals)
        from hedge in Gen.Frequency((3, Gen.Constant(Hedge.None)), (1, Gen.Elements(Enum.GetValues<Hedge>())))
        select Figure.Of((long)digits * Power(Math.Min(magnitude, 11)), decimals, hedge);

    private static readonly Gen<Figure?> PerhapsFigures = Gen.Frequency((1, Gen.Constant<Figure?>(null)), (3, Figures.Select(figure => (Figure?)figure)));

    private static readonly Gen<(MeasureKind Kind, ObservedValue Value)> Values = Gen.OneOf(
        Gen.Elements(MeasureKind.Count, MeasureKind.Amount, MeasureKind.Index, MeasureKind.Unspecified).Zip(Figures, (kind, figure) => (kind, ObservedValue.OfNumber(figure))),
        PerhapsFigures.Zip(PerhapsFigures).Zip(PerhapsFigures, (terms, stated) => (terms.Item1, terms.Item2, Stated: stated))
            .Where(ratio => ratio.Item1 is not null || ratio.Item2 is not null || ratio.Stated is not null)
            .Select(ratio => (MeasureKind.Ratio, ObservedValue.OfRatio(ratio.Item1, ratio.Item2, ratio.Stated is { } stated ? Percentage.Of(stated) : null))),
        Figures.Zip(PerhapsFigures, (points, maximum) => (MeasureKind.Score, ObservedValue.OfScore(points, maximum))),
        Gen.Choose(1, int.MaxValue).Zip(Gen.Choose(0, 100), (rank, among) => (MeasureKind.Rank, ObservedValue.OfRank(rank, among == 0 ? null : among))),
        Gen.Elements(true, false).Select(isDone => (MeasureKind.YesNo, ObservedValue.OfDone(isDone))),
        Gen.Elements(Enum.GetValues<MeasureKind>()).Zip(Gen.Elements(Enum.GetValues<Absence>()), (kind, absence) => (kind, ObservedValue.OfAbsence(absence))));

    [Fact]
    public void ToText_AnyValueAndNumerals_ReadsBackAsTheSame() =>
        Properties.Check(Values.ToArbitrary(), Gen.Elements(Enum.GetValues<Numerals>()).ToArbitrary(), (sample, numerals) =>
        {
            var text = sample.Value.ToText(numerals);
            Assert.True(ObservedValue.TryParse(text, sample.Kind, numerals, out var read, out var failure), $"{text}: {failure.Text(ReportLanguage.English)}");
            Assert.Equal(sample.Value, read);
        }, 2000);

    [Fact]
    public void TryParse_HostileText_NeverThrowsAndPointsIntoTheText()
    {
        string[] pieces =
        [
            "hạng", "ha\u0323ng", "khoảng", "hơn", "không", "có", "điểm", "ngàn", "tỷ", "0", "3", "63", "70.502", "67,23", "%", "‰", "/", "=", "?", "-", "–", "—", ".", ",", " ",
            "\u00A0", "\u200B", "\uFEFF", "\uD800", "\uDC00", "\0", "é", "٣", "½", "1e9", "~", ">", "<", new string('9', 40),
        ];
        Properties.Check(
            Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
            Gen.Elements(Enum.GetValues<MeasureKind>()).ToArbitrary(),
            Gen.Elements(Enum.GetValues<Numerals>()).ToArbitrary(),
            (text, kind, numerals) =>
            {
                var isRead = ObservedValue.TryParse(text, kind, numerals, out var value, out var failure);
                Assert.Equal(isRead, value is not null);
                Assert.Equal(isRead, failure.Reason == ParseReason.None);
                Assert.InRange(failure.Index, 0, text.Length);
            },
            3000);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(1_000_000)]
    public void TryParse_LongText_FailsQuickly(int length) =>
        Assert.False(ObservedValue.TryParse(new string('1', length), MeasureKind.Count, Numerals.Vietnamese, out _, out _));

    [Fact]
    public void ToText_UnderAnotherCulture_IsTheSame()
    {
        foreach (var culture in (string[])["vi-VN", "tr-TR", "fa-IR"])
        {
            Assert.Equal("-70.502,5/104.868 = hơn 67,23%", Cultures.Under(culture, () => ObservedValue.Parse("-70.502,5/104.868 = trên 67,23%", MeasureKind.Ratio).ToString()));
            Assert.Equal("-70502.5", Cultures.Under(culture, () => ObservedValue.Parse("-70.502,5", MeasureKind.Amount).ToText(Numerals.Invariant)));
        }
    }

    private static long Power(int exponent)
    {
        var power = 1L;
        for (var index = 0; index < exponent; index++)
        {
            power *= 10;
        }

        return power;
    }
}
