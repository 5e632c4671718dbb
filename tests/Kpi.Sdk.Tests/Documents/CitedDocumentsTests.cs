using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Tests.Documents;

/// <summary>Every document that five real reports name: numbers, types, issuers, dates.</summary>
public sealed class CitedDocumentsTests
{
    [Theory]
    [InlineData("10", "NQ", "TU", "2022-03-18", "Tỉnh ủy Bình Thuận (khóa XIV)", "10-NQ/TU ngày 18/3/2022 của Tỉnh ủy Bình Thuận (khóa XIV)")]
    [InlineData("82", "KH", "TU", "2022-06-13", "Thị ủy (khóa XI)", "82-KH/TU ngày 13/6/2022 của Thị ủy (khóa XI)")]
    [InlineData("10", "NQ", "TU", null, "Tỉnh ủy", "10-NQ/TU của Tỉnh ủy")]
    [InlineData("72", "KH", "TU", "2022-04-21", "Ban Thường vụ Thị ủy", "72-KH/TU ngày 21/4/2022 của Ban Thường vụ Thị ủy")]
    [InlineData("82", "KH", "TU", null, "Thị ủy", "82-KH/TU của Thị ủy")]
    [InlineData("1811", "CV", "TU", "2024-03-21", "Ban Thường vụ Thị ủy", "1811-CV/TU ngày 21/3/2024 của Ban Thường vụ Thị ủy")]
    [InlineData("987", "KL", "TU", null, null, "987-KL/TU")]
    [InlineData("11", "CT", "TU", null, "Ban Thường vụ Tỉnh ủy", "11-CT/TU của Ban Thường vụ Tỉnh ủy")]
    [InlineData("1291", "CV", "TU", "2023-04-27", "Ban Thường vụ Thị ủy", "1291-CV/TU ngày 27/4/2023 của Ban Thường vụ Thị ủy")]
    [InlineData("42", "NĐ", "CP", "2022-06-24", "Chính phủ", "42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ")]
    [InlineData("09", "NQ", "TU", "2022-02-05", "Ban Thường vụ Tỉnh ủy Quảng Ninh", "09-NQ/TU ngày 05/02/2022 của Ban Thường vụ Tỉnh ủy Quảng Ninh")]
    public void Numbered_EveryRow_ParsesAndIsCited(string number, string type, string issuerCode, string? date, string? issuer, string expected)
    {
        var text = type == "NĐ" ? $"{number}/{date![..4]}/{type}-{issuerCode}" : $"{number}-{type}/{issuerCode}";
        var read = DocumentNumber.Parse(text);
        Assert.Equal((text, type, issuerCode), (read.ToString(), read.TypeCode, read.IssuerCode));
        Assert.Equal(int.Parse(number, CultureInfo.InvariantCulture), read.Number);
        Assert.True(read.IsKnownType && read.IsKnownIssuer);
        LocalDate? issued = date is null ? null : LocalDatePattern.Iso.Parse(date).Value;
        Assert.Equal(expected, new DocumentReference(read) { Issuer = issuer, Date = issued }.ToString());
    }

    [Theory]
    [InlineData("10", "NQ", "Tỉnh ủy", null, "Nghị quyết 10 của Tỉnh ủy")]
    [InlineData("82", "KH", "Thị ủy", null, "Kế hoạch 82 của Thị ủy")]
    [InlineData("06", "ĐA", null, null, "Đề án 06")]
    [InlineData(null, "NQ", "Tỉnh ủy (khóa XIV)", null, "Nghị quyết của Tỉnh ủy (khóa XIV)")]
    [InlineData(null, "ĐA", null, "Nâng cấp Bộ phận tiếp nhận và trả kết quả cấp huyện, cấp xã theo hướng hiện đại", "Đề án Nâng cấp Bộ phận tiếp nhận và trả kết quả cấp huyện, cấp xã theo hướng hiện đại")]
    [InlineData(null, "KH", null, "chuyển đổi số trên địa bàn tỉnh Bình Dương năm 2023", "Kế hoạch chuyển đổi số trên địa bàn tỉnh Bình Dương năm 2023")]
    [InlineData(null, "BC", "Sở Thông tin và Truyền thông tỉnh Quảng Ninh", null, "Báo cáo của Sở Thông tin và Truyền thông tỉnh Quảng Ninh")]
    [InlineData(null, "ĐA", null, "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia", "Đề án Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia")]
    [InlineData(null, "BC", null, null, "Báo cáo")]
    [InlineData(null, null, null, "Chính phủ; Thủ tướng; Bộ, ngành; Tỉnh ủy; HĐND; UBND tỉnh", "Chính phủ; Thủ tướng; Bộ, ngành; Tỉnh ủy; HĐND; UBND tỉnh")]
    public void Unnumbered_EveryRow_IsAReferenceWithoutANumber(string? number, string? type, string? issuer, string? title, string expected)
    {
        DocumentType? found = null;
        Assert.True(type is null || DocumentCatalogue.Default.TryGetType(type, out found));
        int? shortNumber = number is null ? null : int.Parse(number, CultureInfo.InvariantCulture);
        var reference = new DocumentReference(title: title, documentType: found, shortNumber: shortNumber) { Issuer = issuer };
        Assert.Null(reference.Number);
        Assert.Equal(type, reference.TypeCode);
        Assert.Equal(expected, reference.ToString());
    }
}
