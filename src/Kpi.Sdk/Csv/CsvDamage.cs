namespace Kpi.Sdk.Csv;

/// <summary>What spreadsheets do to figures and codes, and what cells do to each other.</summary>
internal static class CsvDamage
{
    public static readonly RuleDescriptor RatioAsDate = CsvRule.Of(
        9053,
        "Tỷ số bị đổi thành ngày",
        "Ratio turned into a date",
        "Cột {column}: “{text}” là một ngày; có lẽ bảng tính đã đổi từ một tỷ số.",
        "Column {column}: \"{text}\" is a date; a spreadsheet has probably made it of a ratio.",
        "Bảng tính tự đổi 6/7 thành ngày 6 tháng 7 khi gõ vào. Tử số và mẫu số gốc chỉ đoán được, nên không tự sửa. Hãy định dạng cột là văn bản hoặc tách hai cột numerator, denominator.",
        "A spreadsheet turns 6/7 into the 6th of July as it is typed. The terms can only be guessed, so nothing is put in. Format the column as text, or use the two columns numerator and denominator.",
        "\"06-Jul\"",
        "\"6/7\"");

    public static readonly RuleDescriptor LostZeros = CsvRule.Of(
        9054,
        "Mã đơn vị mất số 0 ở đầu",
        "Unit code without its leading zeros",
        "Không có đơn vị mang mã “{text}”, nhưng có {known}: bảng tính đã bỏ số 0 ở đầu.",
        "No unit bears the code \"{text}\", but {known} is known: a spreadsheet has dropped the zeros.",
        "Mã tỉnh có 2 chữ số, mã xã có 5. Bảng tính coi mã là số và bỏ số 0 ở đầu. Hãy định dạng cột là văn bản.",
        "Province codes have 2 digits, commune codes 5. A spreadsheet takes a code for a number and drops the zeros. Format the column as text.",
        "\"97\"",
        "\"00097\"");

    public static readonly RuleDescriptor WholeRatio = CsvRule.Of(
        9055,
        "Cả tỷ số trong một ô",
        "Whole ratio in one cell",
        "Cột {column}: “{text}” là cả tỷ số, không phải một số hạng.",
        "Column {column}: \"{text}\" is a whole ratio and not one term of it.",
        "Cột numerator và denominator mỗi cột một số; cả tỷ số thì đặt trong cột value.",
        "The columns numerator and denominator hold one number each; a whole ratio goes into the column value.",
        "\"70502/104868\"",
        "\"70502,104868\"");

    public static readonly RuleDescriptor Scientific = CsvRule.Of(
        9056,
        "Số viết dạng khoa học",
        "Scientific notation",
        "Cột {column}: “{text}” là dạng bảng tính rút gọn; các chữ số sau đã mất.",
        "Column {column}: \"{text}\" is shortened by a spreadsheet; its last digits are lost.",
        "Bảng tính hiện số dài thành 1,23E+05 và lưu đúng như thế vào CSV. Số gốc không khôi phục được từ ô này.",
        "A spreadsheet shows a long number as 1.23E+05 and saves just that. The number can't be brought back from the cell.",
        "\"1,23E+05\"",
        "\"123456\"");

    public static readonly RuleDescriptor SheetError = CsvRule.Of(
        9057,
        "Lỗi công thức của bảng tính",
        "Spreadsheet error",
        "Cột {column}: “{text}” là lỗi công thức, không phải số liệu.",
        "Column {column}: \"{text}\" is the error of a formula and not a figure.",
        "Ô báo lỗi (#REF!, #N/A, #DIV/0!) không cho biết có số liệu hay không. Nếu không có, ghi “—” hoặc lý do.",
        "A cell in error (#REF!, #N/A, #DIV/0!) does not say whether there is a figure. Where there is none, write \"—\" or the reason.",
        "\"#DIV/0!\"",
        "\"không phát sinh\"");

    public static readonly RuleDescriptor FractionForPercent = CsvRule.Of(
        9058,
        "Tỷ lệ ghi dưới dạng phân số thập phân",
        "Percentage stored as a fraction",
        "Cột {column}: “{text}” có lẽ là tỷ lệ dạng 0 đến 1, không phải phần trăm.",
        "Column {column}: \"{text}\" is probably a share from 0 to 1 and not a percentage.",
        "Bảng tính lưu 67,23% thành 0,6723. Ô không có dấu % được đọc là phần trăm, nên sẽ nhỏ đi 100 lần.",
        "A spreadsheet keeps 67.23% as 0.6723. A cell without the sign is read as percent, and so is 100 times too small.",
        "\"0,6723\"",
        "\"67,23%\"",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor NoBreakSpace = CsvRule.Of(
        9059,
        "Khoảng trắng không ngắt",
        "No-break space",
        "Cột {column}: “{text}” có khoảng trắng không ngắt; đã đọc như không có.",
        "Column {column}: \"{text}\" holds no-break spaces; it was read without them.",
        "Chép từ trang web hay văn bản thường kèm khoảng trắng không ngắt (U+00A0), mắt không thấy nhưng chương trình thấy.",
        "What is copied from web pages and documents often brings no-break spaces (U+00A0): eyes do not see them, programs do.",
        "\"70.502\\u00A0\"",
        "\"70.502\"",
        FindingSeverity.Notice);

    public static readonly RuleDescriptor LostThousands = CsvRule.Of(
        9060,
        "Mất phần nghìn",
        "Thousands lost",
        "Cột {column}: “{text}” có phần lẻ, nhưng đại lượng này đếm bằng số nguyên; có lẽ dấu nghìn đã bị coi là dấu thập phân.",
        "Column {column}: \"{text}\" has a fraction, but counts whole things; a mark of thousands was probably taken for a decimal mark.",
        "Bảng tính đặt theo tiếng Anh đọc 70.500 thành 70,5 và lưu 70.5: số nhỏ đi 1.000 lần.",
        "A spreadsheet set to English reads 70.500 as 70.5 and saves that: the number is 1000 times too small.",
        "\"70.5\"",
        "\"70500\"",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor Contradiction = CsvRule.Of(
        9061,
        "Các ô mâu thuẫn",
        "Cells contradict each other",
        "Các ô của dòng không nhất quán: {what}.",
        "The cells of the row contradict each other: {what}.",
        "Không biết lấy ô nào thì không lấy ô nào; dòng được nêu ở đây.",
        "Where nobody can say which cell to take, none is taken; the row is told here.",
        "\"value = 67,23%, numerator = 70502\"",
        "\"numerator = 70502, denominator = 104868\"");

    public static readonly RuleDescriptor UnclearReport = CsvRule.Of(
        9062,
        "Không rõ đơn vị hoặc kỳ báo cáo",
        "Unit or period of the report not clear",
        "Không rõ {what} của báo cáo: các dòng có {count} giá trị khác nhau và CsvReadOptions không cho biết.",
        "The {what} of the report is not clear: the rows have {count} different ones, and CsvReadOptions does not say.",
        "Báo cáo là của một đơn vị, cho một kỳ; các dòng có thể nói về đơn vị và kỳ khác.",
        "A report is one unit's, for one period; its rows may speak of others.",
        "\"CsvReadOptions()\"",
        "\"CsvReadOptions { Unit = 594, Period = 2024 }\"");

    public static readonly RuleDescriptor TooMany = CsvRule.Of(
        9063,
        "Còn phát hiện không liệt kê",
        "Findings not listed",
        "Còn {count} phát hiện nữa không được liệt kê.",
        "There are {count} further findings that are not listed.",
        "Danh sách dừng ở CsvReadOptions.MaxFindings; số còn lại vẫn được đếm.",
        "The list stops at CsvReadOptions.MaxFindings; what is beyond it is still counted.",
        "\"…\"",
        "\"…\"",
        FindingSeverity.Warning);

    /// <summary>Every one, in the order of the ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        RatioAsDate,
        LostZeros,
        WholeRatio,
        Scientific,
        SheetError,
        FractionForPercent,
        NoBreakSpace,
        LostThousands,
        Contradiction,
        UnclearReport,
        TooMany,
    ];
}
