namespace Kpi.Sdk.Csv;

/// <summary>What can be wrong with a CSV file as a text and as a table.</summary>
internal static class CsvFaults
{
    public static readonly RuleDescriptor UnclosedQuote = CsvRule.Of(
        9040,
        "Dấu ngoặc kép không đóng",
        "Quote that is never closed",
        "Dấu ngoặc kép mở ở đây không có dấu đóng.",
        "The quote that opens here is never closed.",
        "Từ chỗ này đến cuối tệp bị coi là một ô, nên các dòng sau mất nghĩa. Ô có dấu phân cách hay xuống dòng phải nằm giữa hai dấu ngoặc kép (RFC 4180).",
        "From here to the end of the file all is one cell, and the rows after it lose their meaning. A cell with a separator or a line break stands between two quotes (RFC 4180).",
        "\"A,\\\"70.502\"",
        "\"A,\\\"70.502\\\"\"");

    public static readonly RuleDescriptor LoneQuote = CsvRule.Of(
        9041,
        "Dấu ngoặc kép sai chỗ",
        "Quote out of place",
        "Dấu ngoặc kép ở đây không mở đầu cũng không kết thúc một ô.",
        "The quote here neither begins nor ends a cell.",
        "Dấu ngoặc kép trong ô phải viết đôi và cả ô nằm giữa hai dấu ngoặc kép; viết khác đi thì mỗi chương trình đọc một kiểu.",
        "A quote within a cell is doubled, and the cell stands between quotes; written otherwise, every program reads it in its own way.",
        "\"A,xã \\\"Tân An\\\"\"",
        "\"A,\\\"xã \\\"\\\"Tân An\\\"\\\"\\\"\"");

    public static readonly RuleDescriptor TooManyCells = CsvRule.Of(
        9042,
        "Dòng có nhiều ô hơn tiêu đề",
        "More cells than the header has",
        "Dòng có {count} ô, tiêu đề chỉ có {columns} cột; dòng không được đọc.",
        "The row has {count} cells and the header {columns} columns; the row is not read.",
        "Thường do một số viết có dấu phẩy mà không đặt trong ngoặc kép (67,23), nên các ô sau bị lệch cột.",
        "Usually a number with a comma stands without quotes (67,23), and the cells after it slip into other columns.",
        "\"A,594,67,23%\"",
        "\"A,594,\\\"67,23%\\\"\"");

    public static readonly RuleDescriptor MissingColumn = CsvRule.Of(
        9043,
        "Thiếu cột bắt buộc",
        "Missing column",
        "Tiêu đề thiếu cột “{column}”.",
        "The header lacks the column \"{column}\".",
        "Mỗi dòng cần biết chỉ tiêu nào, đơn vị nào, kỳ nào và giá trị. Đơn vị và kỳ có thể cho trong CsvReadOptions thay cho cột.",
        "A row has to say which indicator, which unit, which period and which value. Unit and period may be given by CsvReadOptions instead of a column.",
        "\"unit,period,value\"",
        "\"indicator,unit,period,value\"");

    public static readonly RuleDescriptor UnknownColumn = CsvRule.Of(
        9044,
        "Cột không có trong mẫu",
        "Unknown column",
        "Không hiểu cột “{column}”; nội dung của cột được bỏ qua. Gần nhất: {nearest}.",
        "The column \"{column}\" is not known and is passed over. Nearest: {nearest}.",
        "Một tên cột viết sai làm mất cả cột số liệu mà không ai hay.",
        "A column whose name is misspelt takes a whole column of figures with it, and nobody knows.",
        "\"indicator,unit,period,numeratr,denominator\"",
        "\"indicator,unit,period,numerator,denominator\"",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor DuplicateColumn = CsvRule.Of(
        9045,
        "Cột lặp lại",
        "Column given twice",
        "Cột “{column}” đã có ở cột thứ {first}.",
        "The column \"{column}\" already stands in place {first}.",
        "Hai cột cùng nghĩa thì không biết lấy cột nào.",
        "Of two columns of one meaning nobody can say which to take.",
        "\"indicator,value,giá trị\"",
        "\"indicator,value\"");

    public static readonly RuleDescriptor Unreadable = CsvRule.Of(
        9046,
        "Ô không đọc được",
        "Unreadable cell",
        "Cột {column}: không đọc được “{text}”: {reason}. Ví dụ đúng: {example}.",
        "Column {column}: can't read \"{text}\": {reason}. A valid example: {example}.",
        "Không đoán giá trị của ô không đọc được; dòng ấy không được đưa vào và được nêu ở đây.",
        "The value of a cell that can't be read is not guessed; the row is left out and told here.",
        "\"A,594,2024-13,70502\"",
        "\"A,594,2024-M12,70502\"");

    public static readonly RuleDescriptor UnknownCode = CsvRule.Of(
        9047,
        "Mã không có trong khung",
        "Unknown code",
        "Không có {what} “{text}”. Gần nhất: {nearest}.",
        "There is no {what} \"{text}\". Nearest: {nearest}.",
        "Số liệu của chỉ tiêu hay phân tổ mà khung không có thì không có quy tắc để đọc.",
        "A figure of an indicator or a member that the framework does not have comes without rules to read it by.",
        "\"XHS.DDDTT,594,2024,67.23%\"",
        "\"XHS.DDDT,594,2024,67.23%\"");

    public static readonly RuleDescriptor TooLarge = CsvRule.Of(
        9048,
        "Tệp hoặc dòng quá lớn",
        "File or record too large",
        "Vượt mức cho phép: {limit} byte cho {what}.",
        "Beyond the limit of {limit} bytes for {what}.",
        "Giới hạn bảo vệ máy chủ; người gọi có thể nâng bằng CsvReadOptions.MaxBytes và MaxRecordBytes. Một dấu ngoặc kép không đóng cũng làm một dòng dài vô tận.",
        "The limits protect a server; a caller can raise them by CsvReadOptions.MaxBytes and MaxRecordBytes. A quote that is never closed makes a record without end, too.",
        "\"… 2 GB …\"",
        "\"… 64 MB …\"");

    public static readonly RuleDescriptor WrongEncoding = CsvRule.Of(
        9049,
        "Sai bảng mã",
        "Wrong encoding",
        "Văn bản không phải UTF-8; hãy lưu lại dạng “CSV UTF-8”.",
        "The text is not UTF-8; save it as \"CSV UTF-8\".",
        "Bảng tính lưu “CSV” thường theo bảng mã của máy, làm hỏng chữ Việt.",
        "Spreadsheets save plain \"CSV\" in the machine's own encoding, which breaks Vietnamese letters.",
        "\"D? li?u\"",
        "\"Dữ liệu\"");

    public static readonly RuleDescriptor Empty = CsvRule.Of(
        9050,
        "Tệp trống",
        "Empty file",
        "Tệp không có dòng tiêu đề.",
        "The file has no header line.",
        "Tệp trống thường là dấu hiệu của một lần tải lên hỏng.",
        "An empty file is usually an upload that failed.",
        "\"\"",
        "\"indicator,unit,period,value\"");

    public static readonly RuleDescriptor AmbiguousNumerals = CsvRule.Of(
        9051,
        "Không rõ cách viết số",
        "Unclear numerals",
        "Mọi số trong tệp đọc được theo cả hai cách và “{text}” khác nghĩa; đã đọc theo cách {numerals}.",
        "All numbers of the file read both ways, and \"{text}\" means two things; they were read as {numerals}.",
        "“12.345” là mười hai nghìn theo cách viết Việt Nam và mười hai phẩy ba theo cách quốc tế. Hãy khai báo CsvReadOptions.Numerals.",
        "\"12.345\" is twelve thousand in Vietnamese numerals and twelve and a third in invariant ones. Declare CsvReadOptions.Numerals.",
        "\"A,594,2024,12.345\"",
        "\"A,594,2024,\\\"12.345,0\\\"\"",
        FindingSeverity.Warning);

    public static readonly RuleDescriptor MixedNumerals = CsvRule.Of(
        9052,
        "Lẫn hai cách viết số",
        "Mixed numerals",
        "“{vietnamese}” chỉ đọc được theo cách Việt Nam, “{invariant}” chỉ theo cách quốc tế; đã đọc theo cách {numerals}.",
        "\"{vietnamese}\" reads in Vietnamese numerals only, \"{invariant}\" in invariant ones only; the file was read as {numerals}.",
        "Một tệp có một cách viết số. Lẫn hai cách thì 12.345 không còn nghĩa chắc chắn; các ô không đọc được theo cách đã chọn được nêu riêng.",
        "A file has one way of writing numbers. Where two are mixed, 12.345 has no certain meaning; cells that do not read in the chosen way are told one by one.",
        "\"1.234.567 … 12.5\"",
        "\"1.234.567 … 12,5\"");

    /// <summary>Every one, in the order of the ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        UnclosedQuote,
        LoneQuote,
        TooManyCells,
        MissingColumn,
        UnknownColumn,
        DuplicateColumn,
        Unreadable,
        UnknownCode,
        TooLarge,
        WrongEncoding,
        Empty,
        AmbiguousNumerals,
        MixedNumerals,
    ];
}
