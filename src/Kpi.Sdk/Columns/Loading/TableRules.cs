using System.Globalization;

namespace Kpi.Sdk.Columns;

/// <summary>Why a figure does not go into a table, or a sum does not come out of one.</summary>
internal static class TableRules
{
    public static readonly RuleDescriptor UnknownIndicator = Of(
        8020,
        "Bảng: chỉ tiêu không có trong khung",
        "Table: indicator not in the framework",
        "Khung không có chỉ tiêu {slice}; số liệu không được đưa vào bảng.",
        "The framework has no indicator {slice}; the figure is not taken into the table.",
        "Bảng cộng gộp theo quy tắc của chỉ tiêu, nên số liệu của chỉ tiêu lạ không có quy tắc để cộng.",
        "A table adds up by the rules of the indicator, and a figure of an unknown one has none.",
        "{ \"XHS.DDDTT\": \"67,23%\" }",
        "{ \"XHS.DDDT\": \"67,23%\" }");

    public static readonly RuleDescriptor UnknownUnit = Of(
        8021,
        "Bảng: đơn vị không có vào ngày của bảng",
        "Table: unit not there on the table's day",
        "Không có đơn vị {unit} vào ngày {date}; số liệu không được đưa vào bảng.",
        "There is no unit {unit} on {date}; the figure is not taken into the table.",
        "Mỗi bảng lập cho cây đơn vị của một ngày. Số liệu của đơn vị cũ phải được quy đổi sang đơn vị mới trước.",
        "A table is built for the units of one day. Figures of former units have to be restated for the new ones first.",
        "{ \"unit\": \"594\", \"unitsOn\": \"2025-07-01\" }",
        "{ \"unit\": \"594\", \"unitsOn\": \"2025-06-30\" }");

    public static readonly RuleDescriptor OtherFrequency = Of(
        8022,
        "Bảng: kỳ không đúng độ dài",
        "Table: period of another length",
        "Kỳ {period} không phải là kỳ {frequency} của bảng; số liệu không được đưa vào bảng.",
        "The period {period} is not a {frequency}, which the table is made of; the figure is not taken into it.",
        "Bảng có một độ dài kỳ. Số liệu của kỳ dài hơn không chia nhỏ được, của kỳ ngắn hơn phải cộng lại trước; cả hai đều không được đoán.",
        "A table has one length of period. A longer one can't be split and a shorter one has to be added up first; neither is guessed.",
        "{ \"period\": \"2024-Q1\", \"baseFrequency\": \"Month\" }",
        "{ \"period\": \"2024-M01\", \"baseFrequency\": \"Month\" }");

    public static readonly RuleDescriptor HedgedTerm = Of(
        8023,
        "Bảng: số liệu ước chừng",
        "Table: hedged figure",
        "“{value}” là số ước chừng, không cộng chính xác được; số liệu không được đưa vào bảng.",
        "\"{value}\" is hedged and can't be added up exactly; the figure is not taken into the table.",
        "“hơn 900” là một khoảng, không phải một số. Tổng có chứa nó không còn chính xác.",
        "\"hơn 900\" is a range and not a number. A sum that holds it is not exact any more.",
        "\"hơn 900\"",
        "\"912\"");

    public static readonly RuleDescriptor OutOfScale = Of(
        8024,
        "Bảng: số không vừa cột",
        "Table: number does not fit its column",
        "“{value}” không giữ được chính xác với {decimals} chữ số thập phân mà đa số số liệu của {slice} cần; số liệu không được đưa vào bảng.",
        "\"{value}\" can't be kept exactly with the {decimals} decimals that most figures of {slice} need; it is not taken into the table.",
        "Một cột giữ các số nguyên 64 bit với cùng số chữ số thập phân. Số không vừa thì nêu ra chứ không làm tròn.",
        "A column keeps 64-bit integers with one number of decimals. What does not fit is told, and never rounded.",
        "[\"9200000000000000000\", \"0,12\", \"0,34\"]",
        "[\"92\", \"0,12\", \"0,34\"]");

    public static readonly RuleDescriptor Contradiction = Of(
        8025,
        "Bảng: hai số khác nhau cho một ô",
        "Table: two figures that differ for one place",
        "{slice} của {unit} kỳ {period} có hai số khác nhau, cùng ngày biết; không số nào được đưa vào bảng.",
        "{slice} of {unit} for {period} has two figures that differ and became known on the same day; neither is taken into the table.",
        "Không có căn cứ để chọn một trong hai. Nếu một số là bản sửa, hãy ghi ngày biết của nó: bản biết sau được dùng.",
        "Nothing tells which of them is right. Where one corrects the other, say when it became known: the later one is taken.",
        "[{ \"value\": \"10\" }, { \"value\": \"12\" }]",
        "[{ \"value\": \"10\" }, { \"value\": \"12\", \"knownOn\": \"2024-08-01\" }]");

    public static readonly RuleDescriptor Repetition = Of(
        8026,
        "Bảng: số lặp lại",
        "Table: figure given twice",
        "{slice} của {unit} kỳ {period} được ghi nhiều lần với cùng một số; chỉ tính một lần.",
        "{slice} of {unit} for {period} is given more than once with the same number; it counts once.",
        "Lặp lại thường do ghép tệp hai lần. Kết quả không đổi, nhưng nguồn dữ liệu nên được xem lại.",
        "A repetition usually comes from joining a file twice. The result is the same, but the source deserves a look.",
        "[{ \"value\": \"10\" }, { \"value\": \"10\" }]",
        "[{ \"value\": \"10\" }]",
        FindingSeverity.Notice);

    public static readonly RuleDescriptor OtherKind = Of(
        8027,
        "Bảng: giá trị khác loại của chỉ tiêu",
        "Table: value of another kind than the indicator's",
        "“{value}” không phải là giá trị loại {kind} của {slice}; số liệu không được đưa vào bảng.",
        "\"{value}\" is not a value of the kind {kind}, which {slice} has; it is not taken into the table.",
        "Tỷ lệ, số lượng, điểm và xếp hạng cộng gộp theo cách khác nhau, và chữ thì không cộng được.",
        "Ratios, counts, scores and ranks add up in different ways, and words do not add up at all.",
        "{ \"kind\": \"Count\", \"value\": \"hầu hết\" }",
        "{ \"kind\": \"Count\", \"value\": \"530\" }");

    public static readonly RuleDescriptor UnitNotInForce = Of(
        8028,
        "Bảng: đơn vị chưa có hoặc đã hết hiệu lực trong kỳ",
        "Table: unit not in force in the period",
        "Đơn vị {unit} không tồn tại ngày nào trong kỳ {period}; số liệu không được đưa vào bảng.",
        "The unit {unit} was not in force on any day of {period}; the figure is not taken into the table.",
        "Mã có thể được dùng lại cho đơn vị khác. Số liệu của kỳ trước thuộc về đơn vị cũ mang mã đó.",
        "Codes are used again for other units. A figure of an earlier period belongs to the former bearer of the code.",
        "{ \"unit\": \"24\", \"period\": \"2024-M05\" }",
        "{ \"unit\": \"24\", \"period\": \"2025-M08\" }");

    public static readonly RuleDescriptor SumTooLarge = Of(
        8029,
        "Bảng: tổng vượt quá 64 bit",
        "Table: sum beyond 64 bits",
        "Tổng của {slice} cho {unit} kỳ {period} vượt quá 64 bit nên không được tính.",
        "The sum of {slice} for {unit} and {period} goes beyond 64 bits and is not computed.",
        "Kết quả giữ bằng số nguyên 64 bit. Tổng vượt quá thì báo, không bao giờ quay vòng về số âm. Dùng đơn vị đo lớn hơn.",
        "Results are kept as 64-bit integers. A sum beyond them is told and never wraps round. Count in a larger unit.",
        "[\"9000000000000000000\", \"9000000000000000000\"]",
        "[\"9000000000\", \"9000000000\"]");

    public static readonly RuleDescriptor TooMany = Of(
        8030,
        "Bảng: còn phát hiện không được liệt kê",
        "Table: further findings",
        "Còn {count} phát hiện khác không được liệt kê.",
        "There are {count} further findings that are not listed.",
        "Danh sách dừng ở giới hạn TableOptions.MaxFindings để không chiếm hết bộ nhớ; số còn lại vẫn được đếm.",
        "The list stops at TableOptions.MaxFindings so that it does not fill the memory; what is beyond it is still counted.",
        "\"…\"",
        "\"…\"",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor OtherBase = Of(
        8031,
        "Bảng: mẫu số khác với mẫu số của chỉ tiêu",
        "Table: denominator of another quantity",
        "“{value}” của {slice} tính trên “{quantity}”, không phải mẫu số của chỉ tiêu; số liệu không được đưa vào bảng.",
        "\"{value}\" of {slice} is of \"{quantity}\", which is not the indicator's denominator; it is not taken into the table.",
        "Cộng gộp các tỷ lệ có mẫu số khác nhau (dân số, hộ, người trưởng thành) cho một con số không có nghĩa.",
        "Pooling ratios of different denominators (population, households, adults) gives a number that means nothing.",
        "{ \"value\": \"10/20\", \"denominatorQuantity\": \"households\" }",
        "{ \"value\": \"10/20\" }");

    public static readonly RuleDescriptor NotTakenApart = Of(
        8032,
        "Bảng: thiếu số để đổi giữa số trong kỳ và số lũy kế",
        "Table: gap between figures of a period and since the start of the year",
        "{slice} của {unit}: không có số của {missing}, nên không suy ra được từ số của {period}; kỳ này để trống.",
        "{slice} of {unit}: there is no figure for {missing}, so that the one for {period} can't be turned into the other span; the period is left empty.",
        "Số trong kỳ là hiệu của hai số lũy kế liền nhau; số lũy kế là tổng mọi kỳ từ đầu năm. Thiếu một số thì không đoán.",
        "The figure of a period is the difference of two that follow each other since the start of the year; that one is the sum of all periods. Where one is missing nothing is guessed.",
        "[{ \"period\": \"2024-M01\", \"value\": \"5\" }, { \"period\": \"2024-Q1\", \"value\": \"20\" }]",
        "[{ \"period\": \"2024-M01\", \"value\": \"5\" }, { \"period\": \"2024-2M\", \"value\": \"12\" }, { \"period\": \"2024-Q1\", \"value\": \"20\" }]",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor NotAdditive = Of(
        8033,
        "Bảng: chỉ tiêu không cộng dồn được",
        "Table: indicator that does not add up over time",
        "{slice} không cộng theo thời gian ({aggregation}), nên không đổi được giữa số trong kỳ và số lũy kế; không có trong bảng mới.",
        "{slice} does not add up over time ({aggregation}), so that it can't be turned from one span into the other; it is not in the new table.",
        "Trung bình, lớn nhất, nhỏ nhất từ đầu năm không suy ra được của từng tháng, và ngược lại.",
        "A mean, a largest or a smallest since the start of the year does not tell that of each month, nor the other way round.",
        "{ \"overTime\": \"Mean\" }",
        "{ \"overTime\": \"Sum\" }",
        FindingSeverity.Warning);

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [UnknownIndicator, UnknownUnit, OtherFrequency, HedgedTerm, OutOfScale, Contradiction, Repetition, OtherKind, UnitNotInForce, SumTooLarge, TooMany, OtherBase, NotTakenApart, NotAdditive];

    private static RuleDescriptor Of(
        int number, string title, string englishTitle, string message, string englishMessage, string why, string englishWhy, string bad, string good, FindingSeverity severity = FindingSeverity.Error) =>
        RuleDescriptor.Of(
            RuleId.Parse(string.Create(CultureInfo.InvariantCulture, $"{RuleId.BuiltInPrefix}{number:D4}")),
            severity,
            BilingualText.Of(title, englishTitle),
            BilingualText.Of(message, englishMessage),
            new RuleHelp { Why = BilingualText.Of(why, englishWhy), BadExample = bad, GoodExample = good });
}
