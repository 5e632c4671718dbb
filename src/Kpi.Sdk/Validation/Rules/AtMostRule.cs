namespace Kpi.Sdk.Validation;

/// <summary>A figure is not above the sum of those it is part of.</summary>
internal sealed class AtMostRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6010"),
        FindingSeverity.Error,
        BilingualText.Of("Số bộ phận lớn hơn toàn bộ", "A part above its whole"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhiều hơn {parts} = {sum} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, more than {parts} = {sum} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Bộ chỉ tiêu khai báo số này là một phần của các số kia cộng lại, nên không thể lớn hơn: dịch vụ công đã tích hợp lên Cổng quốc gia không thể nhiều hơn dịch vụ công đang cung cấp. Chỉ báo lỗi khi mọi giá trị có thể có của số này đều lớn hơn mọi tổng có thể có của các số kia.",
                "The framework declares this figure to be part of the others together, so it can't be above them: services integrated with the national portal can't be more than services offered. It is an error only where every value the figure may stand for is above every sum the others may have."),
            BadExample = """
                "CQS.TICHHOP": "1.711", "CQS.TOANTRINH": "720", "CQS.MOTPHAN": "982"
                """,
            GoodExample = """
                "CQS.TICHHOP": "1.701", "CQS.TOANTRINH": "720", "CQS.MOTPHAN": "982"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context, RelationKind.AtMost))
        {
            var equation = found.Equations[0];
            if (equation.IsComplete && !equation.Remainder.Intersects(FigureInterval.AtMost(Rational.Zero)))
            {
                RelationSums.Report(this, context, found, equation, sink);
            }
        }
    }
}
