namespace Kpi.Sdk.Json;

/// <summary>What the pages of file faults say.</summary>
internal static class FileFaultHelp
{
    /// <summary>The help of a fault, by the number of its id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no fault of that number.</exception>
    public static RuleHelp Of(int number) => number switch
    {
        9001 => Help(
            "Một dấu phẩy thừa hay một ngoặc thiếu làm phần sau của tệp không còn nghĩa chắc chắn, nên việc đọc dừng ở đó. JSON không có chú thích và không có dấu phẩy sau phần tử cuối (RFC 8259).",
            "A stray comma or a missing bracket leaves no certain meaning to what follows, so reading stops there. JSON has no comments and no comma after the last element (RFC 8259).",
            "{ \"unit\": \"594\", }",
            "{ \"unit\": \"594\" }"),
        9002 => Help(
            "Tệp trống thường là dấu hiệu của một lần tải lên hỏng hay xuất dữ liệu dở dang.",
            "An empty file is usually an upload that failed or an export that was cut short.",
            "",
            "{ \"schema\": \"kpi-report/1.0\" }"),
        9003 => Help(
            "Giới hạn dung lượng bảo vệ máy chủ trước tệp quá lớn; người gọi có thể nâng giới hạn bằng JsonReadOptions.MaxBytes.",
            "The limit protects a server from files that are too large; a caller can raise it by JsonReadOptions.MaxBytes.",
            "\"… 2 GB …\"",
            "\"… 64 MB …\""),
        9004 => Help(
            "Tệp của bộ chỉ tiêu và báo cáo chỉ lồng vài cấp; lồng sâu hơn giới hạn là tệp hỏng hoặc tệp cố ý gây quá tải (JsonReadOptions.MaxDepth).",
            "Files of frameworks and reports nest a few levels; deeper than the limit is a broken file, or one made to overload (JsonReadOptions.MaxDepth).",
            "[[[[[[[[ … ]]]]]]]]",
            "{ \"blocks\": [ { \"values\": {} } ] }"),
        9005 => Help(
            "JSON trao đổi giữa các hệ thống phải là UTF-8 (RFC 8259, mục 8.1). Một số chương trình lưu mặc định bằng UTF-16.",
            "JSON exchanged between systems is UTF-8 (RFC 8259, section 8.1). Some programs save UTF-16 by default.",
            "\"FF FE 7B 00 …\"",
            "\"7B 0A 20 20 …\""),
        9006 => Help(
            "Một tệp là một giá trị. Hai giá trị nối nhau thường do ghép tệp bằng tay; phần sau sẽ bị mất nếu cứ đọc tiếp.",
            "A file is one value. Two in a row usually come from files joined by hand; the second would be lost if reading went on.",
            "{ \"schema\": \"kpi-report/1.0\" } { }",
            "{ \"schema\": \"kpi-report/1.0\" }"),
        9007 => Help(
            "Chỉ nêu số lỗi đầu tiên theo giới hạn (JsonReadOptions.MaxFaults) để thông báo còn đọc được; sửa xong hãy kiểm tra lại.",
            "Only the first faults up to a limit (JsonReadOptions.MaxFaults) are given, so that the message can be read; mend them and read again.",
            "\"…\"",
            "\"…\""),
        9010 => Help(
            "Trình đọc JSON thông thường lặng lẽ lấy giá trị sau cùng, nên số liệu trước mất mà không ai hay.",
            "Ordinary JSON readers silently keep the last value, so the first figure is lost without anybody knowing.",
            "{ \"TT.LOP\": \"23\", \"TT.LOP\": \"32\" }",
            "{ \"TT.LOP\": \"23\" }"),
        9011 => Help(
            "null không nói vì sao thiếu. Không có thì bỏ tên; nếu muốn nói lý do, dùng \"—\", \"không phát sinh\", \"không thu thập\" hoặc \"không công bố\".",
            "null does not say why something is missing. Leave the name out; to give a reason, write \"—\", \"không phát sinh\", \"không thu thập\" or \"không công bố\".",
            "{ \"reportedOn\": null }",
            "{ \"values\": { \"CQS.HS\": \"không phát sinh\" } }"),
        9012 => Help(
            "Ký tự hỏng không thể in lại hay so khớp được; thường do cắt giữa một ký tự nhiều byte hoặc do chuyển bảng mã sai.",
            "A broken character can't be printed again or matched; it usually comes from cutting a character of several bytes, or from a wrong conversion.",
            "{ \"title\": \"\\ud83d\" }",
            "{ \"title\": \"Báo cáo\" }"),
        9020 => Help(
            "Mỗi tên có một kiểu giá trị; số liệu in ra được viết trong ngoặc kép để giữ nguyên cách in.",
            "Each name has one kind of value; printed figures stand in quotes so that the print is kept.",
            "{ \"unit\": 594 }",
            "{ \"unit\": \"594\" }"),
        9021 => Help(
            "Thiếu tên này thì phần còn lại không có nghĩa: không rõ của đơn vị nào, kỳ nào, hay văn bản nào.",
            "Without this name the rest means nothing: of which unit, which period, which document.",
            "{ \"schema\": \"kpi-report/1.0\", \"framework\": \"LAGI-CDS\" }",
            "{ \"schema\": \"kpi-report/1.0\", \"framework\": \"LAGI-CDS\", \"unit\": \"594\", \"period\": \"2024-S1\", \"blocks\": [] }"),
        9022 => Help(
            "Tên gõ nhầm mà bỏ qua thì số liệu biến mất. Tên riêng của bạn thì bắt đầu bằng x-. Tệp của phiên bản phụ mới hơn chỉ bị lưu ý.",
            "A mistyped name that is passed over makes figures vanish. Names of your own begin with x-. A file of a newer minor version gets a notice only.",
            "{ \"perriod\": \"2024-S1\" }",
            "{ \"period\": \"2024-S1\" }"),
        9023 => Help(
            "Chữ không đọc được thành giá trị thì không đoán: chỗ sai, lý do và một ví dụ đúng được nêu.",
            "What can't be read as a value is not guessed at: the place, the reason and a valid example are given.",
            "{ \"period\": \"2024-Q5\" }",
            "{ \"period\": \"2024-Q4\" }"),
        9024 => Help(
            "Các từ như loại chỉ tiêu, vai trò, hướng là danh sách đóng, để một lỗi gõ không đổi cách tính.",
            "Words such as kind, role and direction are closed lists, so that a slip of the pen does not change what is computed.",
            "{ \"kind\": \"Percent\" }",
            "{ \"kind\": \"Ratio\" }"),
        9025 => Help(
            "Một tham chiếu không có đích thì chỉ tiêu không có văn bản, hoặc số liệu không có chỉ tiêu.",
            "A reference without its end is a target without a document, or a figure without an indicator.",
            "{ \"source\": \"NQ11\" }",
            "{ \"source\": \"NQ10\" }"),
        9026 => Help(
            "Số JSON dùng dấu chấm thập phân: 70.502 là bảy mươi phẩy năm, không phải bảy mươi nghìn. Người và hồ sơ đếm bằng số nguyên.",
            "A JSON number has a decimal dot: 70.502 is seventy and a half, not seventy thousand. People and dossiers are counted in whole numbers.",
            "{ \"TT.NGUOI\": 70.502 }",
            "{ \"TT.NGUOI\": \"70.502\" }"),
        9027 => Help(
            "Phần mở rộng x- chỉ được giữ ở các đối tượng có chỗ chứa; ở chỗ khác nó sẽ mất khi ghi lại tệp, nên điều đó được nói trước.",
            "x- extensions are kept where an object has room for them; elsewhere they would be lost when the file is written again, and that is said beforehand.",
            "{ \"for\": { \"unit\": \"60\", \"x-note\": \"…\" } }",
            "{ \"for\": { \"unit\": \"60\" }, \"x-note\": \"…\" }"),
        9030 => Help(
            "Tên và phiên bản ở đầu tệp cho biết cách đọc. Phiên bản chính mới hơn có thể đổi nghĩa của một tên, nên bị từ chối.",
            "Name and version at the head of a file say how to read it. A newer major version may change what a name means, so it is refused.",
            "{ \"schema\": \"kpi-report/2.0\" }",
            "{ \"schema\": \"kpi-report/1.0\" }"),
        9031 => Help(
            "Từng phần thì đúng nhưng các phần mâu thuẫn nhau: cộng các tỷ lệ, mức tối đa của một số đếm, hai đơn vị cùng mã cùng ngày.",
            "Each part is right but the parts contradict each other: ratios that are added up, a maximum of a count, two units of one code on one day.",
            "{ \"kind\": \"Ratio\", \"overUnits\": \"Sum\" }",
            "{ \"kind\": \"Ratio\", \"overUnits\": \"Pooled\" }"),
        9032 => Help(
            "Báo cáo được đọc bằng bộ chỉ tiêu của nó: mã trùng nhau ở bộ khác có thể mang nghĩa khác.",
            "A report is read with its own framework: the same codes of another one may mean something else.",
            "{ \"framework\": \"BINHDUONG-CDS\" }",
            "{ \"framework\": \"LAGI-CDS\" }"),
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "No fault of a file has that number."),
    };

    private static RuleHelp Help(string vietnamese, string english, string bad, string good) => new()
    {
        Why = BilingualText.Of(vietnamese, english),
        BadExample = bad,
        GoodExample = good,
    };
}
