namespace Kpi.Sdk.Tests.Validation;

/// <summary>Two small valid files with a bit of everything, to be broken.</summary>
internal static class MutatedFiles
{
    public const string Framework =
        """
        { "schema": "kpi-framework/1.0", "code": "THU", "name": { "vi": "Khung thử", "en": "A test" }, "numerals": "Vietnamese", "calendar": "day 15, shift -1", "frequencies": ["HalfYear", "Year"],
          "required": ["A.DD"],
          "documents": { "NQ": { "number": "10-NQ/TU", "date": "2022-03-18", "level": "Province" }, "KH": { "title": "Kế hoạch", "implements": "NQ" } },
          "units": [ { "code": "60", "name": "Bình Thuận", "level": "Province", "from": "1992-04-01" }, { "code": "594", "name": "La Gi", "level": "District", "parent": "60", "from": "2005-09-05" } ],
          "groups": { "A": "Xã hội số" },
          "quantities": { "DAN": { "name": "dân số", "countable": true }, "CHUA": { "name": "chưa rõ", "defined": false } },
          "breakdowns": { "hinhThuc": { "name": "hình thức", "kind": "Partition", "members": { "toan": "toàn trình", "phan": "một phần" } } },
          "indicators": {
            "A.DD": { "name": "Định danh", "kind": "Ratio", "group": "A", "unit": "%", "decimals": 2, "denominator": "DAN", "countable": true, "partLimit": "Warning", "overUnits": "Pooled" },
            "A.HS": { "name": "Hồ sơ", "kind": "Count", "unit": "hồ sơ", "breakdowns": ["hinhThuc"], "overTime": "Sum" },
            "A.DIEM": { "name": "Điểm", "kind": "Score", "maximum": "20" },
            "A.HANG": { "name": "Hạng", "kind": "Rank", "direction": "LowerIsBetter" },
            "A.KH": { "name": "Kế hoạch", "kind": "YesNo" },
            "A.TIEN": { "name": "Doanh thu", "kind": "Amount" } },
          "targets": {
            "T1": { "indicator": "A.DD", "at": ">= 65%", "due": "2025", "for": { "unit": "60" }, "source": "NQ", "baseline": { "at": "2020", "value": "1,25" }, "milestones": [{ "at": "2023", "value": "5" }] },
            "T2": { "indicator": "A.HS[toan]", "at": "> 7.000", "due": "2021-2025", "for": { "each": "District", "within": "60" }, "source": { "document": "KH", "clause": "mục II" } } },
          "relations": { "R1": { "kind": "Partition", "total": "A.HS", "by": "hinhThuc", "missing": "Bound" }, "R2": { "kind": "AtMost", "total": "A.HS", "parts": ["A.DD#n"] } } }
        """;

    public const string Report =
        """
        { "schema": "kpi-report/1.0", "framework": "THU", "title": "Báo cáo", "unit": "594", "period": "2024-S1", "reportedOn": "2024-07-05", "status": "Provisional",
          "blocks": [
            { "asOf": "2024-06-10", "by": "Công an", "values": {
                "A.DD": ["2.762/4.155 = 66,47%", { "value": "4.756/7.008 = 67,87%", "period": "2023", "tag": "d-1" }, { "value": "hơn 98%", "unit": "60" }],
                "A.HS": "10.049", "A.HS[toan]": { "value": "4.169", "tag": "h-1", "note": "theo sổ" }, "A.HS[phan]": 5880 } },
            { "period": "2023", "accumulation": "SinceTermStart 2021-05-23", "tier": "Commune", "values": {
                "A.DIEM": "18,8/20", "A.HANG": "hạng 6/63", "A.KH": { "value": "có", "printed": "đã ban hành" }, "A.TIEN": ["61,3 ngàn", "—", "không phát sinh", { "text": "hầu hết" }] } } ] }
        """;
}
