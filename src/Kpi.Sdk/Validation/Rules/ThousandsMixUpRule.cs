namespace Kpi.Sdk.Validation;

/// <summary>KPI5009: a mark of thousands probably taken for a decimal mark, or terms a thousand times too large or too small.</summary>
/// <remarks>A warning; an error where the stated percentage proves it, in place of KPI5001.</remarks>
internal sealed class ThousandsMixUpRule : IFigureRule
{
    private static readonly BilingualText ByMark = BilingualText.Of("số đếm có đúng ba chữ số sau dấu thập phân", "a count has exactly three digits after the decimal mark");
    private static readonly BilingualText ByProof = BilingualText.Of("tỷ lệ đúng khi sửa đúng 1.000 lần", "the percentage is right once the terms differ by exactly 1000 times");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5009"),
        FindingSeverity.Warning,
        BilingualText.Of("Có lẽ lẫn dấu nghìn với dấu thập phân", "Thousands and decimals probably mixed up"),
        BilingualText.Of("{value} có lẽ lẫn dấu phân cách hàng nghìn với dấu thập phân: {sign}.", "{value} probably mixes up thousands and decimals: {sign}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Văn bản tiếng Việt viết 70.502 cho bảy mươi nghìn năm trăm linh hai và 70,5 cho bảy mươi phẩy năm; bảng tính đặt theo tiếng Anh viết ngược lại. Số đếm có đúng ba chữ số sau dấu thập phân, hoặc tử số và mẫu số lệch nhau đúng 1.000 lần so với tỷ lệ in ra, hầu như luôn là sự lẫn lộn ấy. Khi tỷ lệ chứng minh điều đó thì là lỗi.",
                "Vietnamese writes 70.502 for seventy thousand five hundred and two, and 70,5 for seventy and a half; spreadsheets set to English do the opposite. A count with exactly three digits after the decimal mark, or terms that differ by exactly 1000 times from the percentage printed, are nearly always such a mix-up. Where the percentage proves it, it is an error."),
            BadExample = "\"XHS.DDDT\": \"70,502/104.868 = 67,23%\"",
            GoodExample = "\"XHS.DDDT\": \"70.502/104.868 = 67,23%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (ThousandsMixUp.Correction(figure, out var isProved) is not { } correction)
        {
            return;
        }

        var found = sink.Report(
            Descriptor,
            figure.Observation,
            FigureArguments.Value(figure.Observation.Value),
            FindingArgument.Of("sign", isProved ? ByProof : ByMark));
        var better = found.WithSuggestion(FigureArguments.TextOf(correction));
        if (isProved)
        {
            better = better.WithSeverity(FindingSeverity.Error);
            better = VerdictFlip.Find(figure) is null ? better : better.WithVerdictChanged();
        }

        sink.Replace(found, better);
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
