namespace Kpi.Sdk.Validation;

/// <summary>KPI5011: the print has a sign too many, though it is known how it is to be read.</summary>
internal sealed class StraySignRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5011"),
        FindingSeverity.Warning,
        BilingualText.Of("Dấu thừa trong số in ra", "Stray sign in the print"),
        BilingualText.Of("\"{printed}\" in thừa dấu \"{sign}\".", "\"{printed}\" is printed with a stray \"{sign}\"."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Mẫu số là một số đếm, không phải phần trăm: \"2.678/2.950%\" đọc được nhưng viết sai, và máy đọc sẽ hiểu 2.950% là một tỷ lệ. Dấu lặp lại (%%, ,,) cũng vậy.",
                "A denominator is a count, not a percentage: \"2.678/2.950%\" can be understood but is written wrongly, and a machine takes 2.950% for a percentage. So it is with doubled signs (%%, ,,)."),
            BadExample = "\"value\": \"2.678/2.950 = 90,78%\", \"printed\": \"2.678/2.950%\"",
            GoodExample = "\"value\": \"2.678/2.950 = 90,78%\", \"printed\": \"2.678/2.950 (90,78%)\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (figure.Observation.PrintedAs is not { } printed || value.Kind is ObservedValueKind.Absent or ObservedValueKind.Text || StrayIn(printed) is not { } sign)
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FindingArgument.Of("printed", printed), FindingArgument.Of("sign", sign));
        sink.Suggest(found, FigureArguments.TextOf(value));
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static string? StrayIn(string printed)
    {
        for (var index = 0; index < printed.Length; index++)
        {
            if (printed[index] is '%' or ',' or '=' or '/')
            {
                var next = index + 1;
                while (next < printed.Length && char.IsWhiteSpace(printed[next]))
                {
                    next++;
                }

                if (next < printed.Length && printed[next] == printed[index])
                {
                    return printed[index].ToString();
                }

                if (printed[index] == '/' && IsTermBefore(printed, index) && EndsInPercent(printed, next))
                {
                    return "%";
                }
            }
        }

        return null;
    }

    // "90%/100%" compares two percentages: there the sign is at home
    private static bool IsTermBefore(string printed, int slash)
    {
        var before = printed.AsSpan(0, slash).TrimEnd();
        return before.Length > 0 && char.IsAsciiDigit(before[^1]);
    }

    private static bool EndsInPercent(string printed, int start)
    {
        var index = start;
        while (index < printed.Length && (char.IsAsciiDigit(printed[index]) || printed[index] is '.' or ','))
        {
            index++;
        }

        if (index == start)
        {
            return false;
        }

        while (index < printed.Length && char.IsWhiteSpace(printed[index]))
        {
            index++;
        }

        return index < printed.Length && printed[index] == '%';
    }
}
