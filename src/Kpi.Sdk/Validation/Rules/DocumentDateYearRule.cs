using System.Globalization;

namespace Kpi.Sdk.Validation;

/// <summary>A document whose date is of another year than its number.</summary>
internal sealed class DocumentDateYearRule : IDocumentRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3004"),
        FindingSeverity.Warning,
        BilingualText.Of("Ngày ban hành trái năm trong số văn bản", "Date contradicts the year in the number"),
        BilingualText.Of("Văn bản {number} mang năm {year} nhưng ghi ngày {date}.", "Document {number} bears the year {year} but the date {date}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số của văn bản quy phạm pháp luật có năm ban hành (Luật Ban hành văn bản quy phạm pháp luật); ngày ban hành phải thuộc năm đó.",
                "The number of a legal text carries the year it was issued in (Law on the Promulgation of Legal Documents); its date is of that year."),
            BadExample = "\"number\": \"42/2022/NĐ-CP\", \"date\": \"2024-06-24\"",
            GoodExample = "\"number\": \"42/2022/NĐ-CP\", \"date\": \"2022-06-24\"",
        });

    public void Check(ModelPath path, DocumentReference document, FindingSink sink)
    {
        if (document is { Number: { Year: { } year } number, Date: { } date } && date.Year != year)
        {
            sink.Report(
                Descriptor,
                path.Member("date"),
                FindingArgument.Of("number", number),
                FindingArgument.Of("year", year.ToString(CultureInfo.InvariantCulture)),
                FindingArgument.Of("date", date));
        }
    }
}
