using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Validation;

/// <summary>KPI5002: a stated percentage that is right only by another way of rounding than the framework's, as a rule because it was cut off.</summary>
internal sealed class OnlyTruncatedRule : IFigureRule
{
    private static readonly BilingualText CutOff = BilingualText.Of("cắt bớt", "cut off");
    private static readonly BilingualText RoundedAway = BilingualText.Of("luôn làm tròn lên", "always rounded up");
    private static readonly BilingualText Nearest = BilingualText.Of("làm tròn đến số gần nhất", "rounded to the nearest");
    private static readonly BilingualText OtherTie = BilingualText.Of("phần lẻ đúng một nửa được làm tròn theo chiều kia", "an exact half is rounded the other way");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5002"),
        FindingSeverity.Error,
        BilingualText.Of("Tỷ lệ chỉ đúng nếu cắt bớt", "Percentage right only if cut off"),
        BilingualText.Of("{terms} là {exact}%: {reported}% chỉ đúng nếu {reading}.", "{terms} is {exact}%: {reported}% is right only if {reading}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Không có quy định pháp luật về cách làm tròn tỷ lệ; khung chỉ tiêu nói cách nào được chấp nhận (trường rounding), mặc định là làm tròn nửa lên. Tỷ lệ lệch chưa đến một đơn vị của chữ số cuối: nó đúng theo một cách làm tròn khác, thường là cắt bớt (0 ≤ 100·10^d·n − P·m < m). Khung đặt rounding là TowardZero hoặc Any thì quy tắc này im lặng.",
                "No law says how percentages are rounded; the framework says which way is accepted (its field rounding), half up unless said otherwise. The percentage is less than one unit of the last digit away: another way of rounding gives it, as a rule cutting off (0 ≤ 100·10^d·n − P·m < m). Where the framework's rounding is TowardZero or Any this rule is silent."),
            BadExample = "\"TT.QUANCHUNG\": \"4.756/7.008 = 67,86%\"",
            GoodExample = "\"TT.QUANCHUNG\": \"4.756/7.008 = 67,87%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (PercentageFits.Of(value, figure.Framework.Rounding) != PercentageFit.OtherReading)
        {
            return;
        }

        var found = sink.Report(
            Descriptor,
            figure.Observation,
            FigureArguments.Terms(value),
            FigureArguments.Exact(figure),
            FigureArguments.Reported(value),
            FindingArgument.Of("reading", ReadingOf(value, figure.Framework.Rounding)));
        sink.Suggest(found, FigureArguments.Right(figure));
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static BilingualText ReadingOf(ObservedValue value, PrintReading accepted)
    {
        if (PercentageFits.Of(value, PrintReading.Nearest) == PercentageFit.Accepted)
        {
            return accepted is PrintReading.TowardZero or PrintReading.Floor or PrintReading.Ceiling ? Nearest : OtherTie;
        }

        return PercentageFits.Of(value, PrintReading.TowardZero) == PercentageFit.Accepted ? CutOff : RoundedAway;
    }
}
