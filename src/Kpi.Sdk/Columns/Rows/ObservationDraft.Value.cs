namespace Kpi.Sdk.Columns;

/// <content>What was observed.</content>
internal sealed partial class ObservationDraft
{
    private static readonly BilingualText TermsOfNoRatio = BilingualText.Of("chỉ tiêu không phải là tỷ lệ nhưng có tử số, mẫu số hoặc tỷ lệ", "the indicator is no ratio, but has a numerator, a denominator or a percentage");
    private static readonly BilingualText TwoValues = BilingualText.Of("chỉ ghi một trong hai: giá trị, hoặc tử số, mẫu số và tỷ lệ", "there is either a value, or a numerator, a denominator and a percentage");
    private static readonly BilingualText ValueAndWords = BilingualText.Of("chỉ ghi một trong hai: số liệu hoặc lời văn", "there is either a figure or a text, not both");

    private ObservedValue? ReadValue(Indicator? indicator)
    {
        var hasTerms = Given(ObservationField.Numerator) is not null || Given(ObservationField.Denominator) is not null || Given(ObservationField.Percentage) is not null;
        var value = Given(ObservationField.Value);
        if (Given(ObservationField.Text) is { } words)
        {
            if (hasTerms || value is not null)
            {
                Contradict(ObservationField.Text, ValueAndWords);
                return null;
            }

            return ObservedValue.OfText(words);
        }

        if (hasTerms && value is not null)
        {
            Contradict(ObservationField.Value, TwoValues);
            return null;
        }

        if (hasTerms)
        {
            return ReadTerms(indicator);
        }

        if (indicator is null)
        {
            // a table that does not know the indicator says so, whatever the figure
            return ObservedValue.OfAbsence(Absence.NotReported);
        }

        if (ObservedValue.TryParse(value, indicator.Kind, Numerals, out var read, out var failure))
        {
            return read;
        }

        var suggestion = indicator.Kind == MeasureKind.Ratio && ObservedValue.TryParse($"{value}%", indicator.Kind, Numerals, out _, out _) ? $"{value}%" : null;
        Refuse(ObservationField.Value, value!, failure, ValueExamples.Of(indicator.Kind, Numerals), suggestion);
        return null;
    }

    private ObservedValue? ReadTerms(Indicator? indicator)
    {
        if (indicator is not null && indicator.Kind != MeasureKind.Ratio)
        {
            Contradict(Given(ObservationField.Numerator) is not null ? ObservationField.Numerator : ObservationField.Denominator, TermsOfNoRatio);
            return null;
        }

        var numerator = ReadTerm(ObservationField.Numerator);
        var denominator = ReadTerm(ObservationField.Denominator);
        var stated = ReadPercentage();
        if (!_isSound)
        {
            return null;
        }

        return numerator is null && denominator is null && stated is null
            ? ObservedValue.OfAbsence(Absence.NotReported)
            : ObservedValue.OfRatio(numerator, denominator, stated);
    }

    private Figure? ReadTerm(ObservationField field)
    {
        if (Given(field) is not { } text || text is "?")
        {
            return null;
        }

        if (TryReadFigure(text, out var figure, out var failure))
        {
            return figure;
        }

        Refuse(field, text, failure, Numerals == Numerals.Vietnamese ? "70.502" : "70502", suggestion: null);
        return null;
    }

    // the column says that it is percent, so the sign may be left out
    private Percentage? ReadPercentage()
    {
        if (Given(ObservationField.Percentage) is not { } text)
        {
            return null;
        }

        if (TryReadFigure(text, out var bare, out _))
        {
            return Percentage.Of(bare);
        }

        var isRead = Numerals == Numerals.Vietnamese
            ? VietnameseNumber.TryParsePercentage(text, out var percentage, out var failure)
            : Percentage.TryParse(text, out percentage, out failure);
        if (isRead)
        {
            return percentage;
        }

        Refuse(ObservationField.Percentage, text, failure, Numerals == Numerals.Vietnamese ? "67,23%" : "67.23%", suggestion: null);
        return null;
    }

    private bool TryReadFigure(string text, out Figure figure, out ParseFailure failure) => Numerals == Numerals.Vietnamese
        ? VietnameseNumber.TryParse(text, out figure, out failure)
        : Figure.TryParse(text, out figure, out failure);
}
