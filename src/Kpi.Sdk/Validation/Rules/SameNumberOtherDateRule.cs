namespace Kpi.Sdk.Validation;

/// <summary>Two documents of one number and issuer that bear different dates.</summary>
internal sealed class SameNumberOtherDateRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3009"),
        FindingSeverity.Warning,
        BilingualText.Of("Cùng số, khác ngày", "One number, two dates"),
        BilingualText.Of("Văn bản {number} của {issuer} ghi ngày {date}, nơi khác ghi ngày {other}.", "Document {number} by {issuer} bears the date {date}, and elsewhere {other}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số văn bản bắt đầu lại mỗi năm (Nghị định 30/2020/NĐ-CP) hoặc mỗi nhiệm kỳ (Hướng dẫn 36-HD/VPTW), nên trong một năm một cơ quan không ban hành hai văn bản cùng số, ký hiệu. Khác năm thì không xét, trừ văn bản mang năm trong số.",
                "Numbers restart each year (Decree 30/2020/NĐ-CP) or term (Guide 36-HD/VPTW), so within a year one body issues no two documents of one number. Different years are not looked at, unless the number itself carries the year."),
            BadExample = "\"A\": { \"number\": \"82-KH/TU\", \"date\": \"2022-06-13\" }, \"B\": { \"number\": \"82-KH/TU\", \"date\": \"2022-06-30\" }",
            GoodExample = "\"A\": { \"number\": \"82-KH/TU\", \"date\": \"2022-06-13\" }, \"B\": { \"number\": \"82-KH/TU\", \"date\": \"2022-06-13\" }",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        var dated = FrameworkDocuments.Of(context.Framework)
            .Where(pair => pair.Document is { Number: not null, Date: not null, Issuer: not null })
            .GroupBy(pair => (
                Number: pair.Document.Number!.ToString(),
                Issuer: VietnameseText.Fold(pair.Document.Issuer!),
                Year: pair.Document.Number.Year ?? pair.Document.Date!.Value.Year));
        foreach (var group in dated)
        {
            var (_, first) = group.First();
            foreach (var (path, document) in group.Skip(1))
            {
                if (document.Date != first.Date)
                {
                    sink.Report(
                        Descriptor,
                        path.Member("date"),
                        FindingArgument.Of("number", document.Number!),
                        FindingArgument.Of("issuer", document.Issuer!),
                        FindingArgument.Of("date", document.Date!.Value),
                        FindingArgument.Of("other", first.Date!.Value));
                }
            }
        }
    }
}
