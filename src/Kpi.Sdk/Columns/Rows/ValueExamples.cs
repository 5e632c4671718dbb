namespace Kpi.Sdk.Columns;

/// <summary>A value of each kind as a reader would write it, for messages.</summary>
internal static class ValueExamples
{
    public static string Of(MeasureKind kind, Numerals numerals) => (kind, numerals) switch
    {
        (MeasureKind.Ratio, Numerals.Vietnamese) => "70.502/104.868 = 67,23%",
        (MeasureKind.Ratio, _) => "70502/104868 = 67.23%",
        (MeasureKind.Score, Numerals.Vietnamese) => "18,8/20",
        (MeasureKind.Score, _) => "18.8/20",
        (MeasureKind.Rank, _) => "hạng 3/63",
        (MeasureKind.YesNo, _) => "có",
        (_, Numerals.Vietnamese) => "70.502",
        _ => "70502",
    };
}
