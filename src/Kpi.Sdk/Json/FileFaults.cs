namespace Kpi.Sdk.Json;

/// <summary>What can be wrong with a file, whatever it is a file of.</summary>
internal static class FileFaults
{
    public static readonly RuleDescriptor Syntax = Of(
        9001,
        "Tệp không đúng cú pháp JSON",
        "Not JSON",
        "Từ đây tệp không còn đúng cú pháp JSON: {what}.",
        "The file is not JSON from here on: {what}.");

    public static readonly RuleDescriptor Empty = Of(9002, "Tệp trống", "Empty file", "Tệp không có nội dung.", "The file has no content.");

    public static readonly RuleDescriptor TooLarge = Of(
        9003,
        "Tệp quá lớn",
        "File too large",
        "Tệp lớn hơn mức cho phép là {limit} byte.",
        "The file is larger than the limit of {limit} bytes.");

    public static readonly RuleDescriptor TooDeep = Of(
        9004,
        "Lồng nhau quá sâu",
        "Nested too deeply",
        "Đối tượng và danh sách lồng nhau quá {limit} cấp.",
        "Objects and lists stand in one another more than {limit} deep.");

    public static readonly RuleDescriptor WrongEncoding = Of(
        9005,
        "Sai bảng mã",
        "Wrong encoding",
        "Tệp được lưu bằng bảng mã {found}; hãy lưu lại bằng UTF-8.",
        "The file is saved as {found}; save it as UTF-8.");

    public static readonly RuleDescriptor TrailingContent = Of(
        9006,
        "Thừa nội dung ở cuối tệp",
        "Content after the end",
        "Sau giá trị của tệp còn nội dung khác.",
        "Something follows the file's one value.");

    public static readonly RuleDescriptor TooManyFaults = Of(
        9007,
        "Quá nhiều lỗi",
        "Too many faults",
        "Chỉ nêu {limit} lỗi đầu tiên; phần còn lại có thể còn lỗi.",
        "Only the first {limit} faults are given; there may be others.");

    public static readonly RuleDescriptor DuplicateName = Of(
        9010,
        "Trùng tên",
        "Name given twice",
        "Tên “{name}” đã có ở dòng {line}.",
        "The name \"{name}\" already stands on line {line}.");

    public static readonly RuleDescriptor Null = Of(
        9011,
        "Giá trị null",
        "Null",
        "Không dùng null: chưa có giá trị thì bỏ hẳn tên này.",
        "There is no null: leave the name out where there is no value.");

    public static readonly RuleDescriptor NotUnicode = Of(
        9012,
        "Văn bản không đúng Unicode",
        "Text that is not Unicode",
        "Văn bản có ký tự không đúng UTF-8 hoặc nửa cặp \\u đứng một mình.",
        "The text holds bytes that are not UTF-8, or half of a \\u pair.");

    public static readonly RuleDescriptor WrongKind = Of(
        9020,
        "Sai kiểu giá trị",
        "Wrong kind of value",
        "Ở đây cần {expected}, nhưng tệp ghi {found}.",
        "This should be {expected}, but is {found}.");

    public static readonly RuleDescriptor MissingName = Of(
        9021,
        "Thiếu tên bắt buộc",
        "Missing name",
        "Thiếu “{name}”.",
        "\"{name}\" is missing.");

    public static readonly RuleDescriptor UnknownName = Of(
        9022,
        "Tên không có trong mẫu",
        "Unknown name",
        "Không có tên “{name}” ở đây. Gần nhất: {nearest}.",
        "There is no name \"{name}\" here. Nearest: {nearest}.");

    public static readonly RuleDescriptor Unreadable = Of(
        9023,
        "Giá trị không đọc được",
        "Unreadable value",
        "Không đọc được “{text}”: {reason}. Ví dụ đúng: {example}.",
        "Can't read \"{text}\": {reason}. A valid example: {example}.");

    public static readonly RuleDescriptor UnknownWord = Of(
        9024,
        "Từ không thuộc danh sách",
        "Unknown word",
        "“{text}” không phải là một trong các từ: {words}.",
        "\"{text}\" is none of these words: {words}.");

    public static readonly RuleDescriptor UnknownReference = Of(
        9025,
        "Tham chiếu không tồn tại",
        "Unknown reference",
        "Không có {what} “{text}”. Gần nhất: {nearest}.",
        "There is no {what} \"{text}\". Nearest: {nearest}.");

    public static readonly RuleDescriptor FractionForCount = Of(
        9026,
        "Số lẻ cho đại lượng đếm được",
        "Fraction of something counted",
        "Số JSON {text} có phần lẻ, nhưng đại lượng này chỉ đếm được số nguyên. Dấu chấm phân nhóm phải nằm trong ngoặc kép.",
        "The JSON number {text} has a fraction, but this quantity is counted in whole numbers. A dot that groups digits belongs in quotes.");

    public static readonly RuleDescriptor ExtensionNotKept = Of(
        9027,
        "Phần mở rộng không được giữ lại",
        "Extension not kept",
        "Phần mở rộng “{name}” ở chỗ này được bỏ qua và sẽ không có khi ghi lại tệp.",
        "The extension \"{name}\" is passed over here, and is not there when the file is written again.");

    public static readonly RuleDescriptor UnsupportedSchema = Of(
        9030,
        "Mẫu tệp không được hỗ trợ",
        "Unsupported schema",
        "Mẫu “{text}” không đọc được; cần {expected}.",
        "The schema \"{text}\" can't be read; it should be {expected}.");

    public static readonly RuleDescriptor Inconsistent = Of(
        9031,
        "Nội dung mâu thuẫn",
        "Inconsistent content",
        "Nội dung không nhất quán: {what}.",
        "The content contradicts itself: {what}.");

    public static readonly RuleDescriptor OtherFramework = Of(
        9032,
        "Báo cáo của khung khác",
        "Report of another framework",
        "Báo cáo theo khung “{text}”, nhưng đang được đọc bằng khung “{expected}”.",
        "The report is on the framework \"{text}\", but is being read with \"{expected}\".");

    /// <summary>Every fault, in the order of the ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Syntax,
        Empty,
        TooLarge,
        TooDeep,
        WrongEncoding,
        TrailingContent,
        TooManyFaults,
        DuplicateName,
        Null,
        NotUnicode,
        WrongKind,
        MissingName,
        UnknownName,
        Unreadable,
        UnknownWord,
        UnknownReference,
        FractionForCount,
        ExtensionNotKept,
        UnsupportedSchema,
        Inconsistent,
        OtherFramework,
    ];

    private static RuleDescriptor Of(int number, string title, string englishTitle, string message, string englishMessage) => RuleDescriptor.Of(
        RuleId.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RuleId.BuiltInPrefix}{number:D4}")),
        FindingSeverity.Error,
        BilingualText.Of(title, englishTitle),
        BilingualText.Of(message, englishMessage),
        FileFaultHelp.Of(number));
}
