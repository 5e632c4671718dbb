using NodaTime;

namespace Kpi.Sdk;

/// <summary>The table behind <see cref="Provinces"/>.</summary>
internal static class ProvinceTable
{
    /// <summary>The 63 with the code of the one among the 34 that has their territory.</summary>
    public static readonly OldProvince[] Before =
    [
        new("01", "Thành phố Hà Nội", "Hanoi City", "01"),
        new("02", "Tỉnh Hà Giang", "Ha Giang Province", "08"),
        new("04", "Tỉnh Cao Bằng", "Cao Bang Province", "04"),
        new("06", "Tỉnh Bắc Kạn", "Bac Kan Province", "19"),
        new("08", "Tỉnh Tuyên Quang", "Tuyen Quang Province", "08"),
        new("10", "Tỉnh Lào Cai", "Lao Cai Province", "15"),
        new("11", "Tỉnh Điện Biên", "Dien Bien Province", "11"),
        new("12", "Tỉnh Lai Châu", "Lai Chau Province", "12"),
        new("14", "Tỉnh Sơn La", "Son La Province", "14"),
        new("15", "Tỉnh Yên Bái", "Yen Bai Province", "15"),
        new("17", "Tỉnh Hòa Bình", "Hoa Binh Province", "25"),
        new("19", "Tỉnh Thái Nguyên", "Thai Nguyen Province", "19"),
        new("20", "Tỉnh Lạng Sơn", "Lang Son Province", "20"),
        new("22", "Tỉnh Quảng Ninh", "Quang Ninh Province", "22"),
        new("24", "Tỉnh Bắc Giang", "Bac Giang Province", "24"),
        new("25", "Tỉnh Phú Thọ", "Phu Tho Province", "25"),
        new("26", "Tỉnh Vĩnh Phúc", "Vinh Phuc Province", "25"),
        new("27", "Tỉnh Bắc Ninh", "Bac Ninh Province", "24"),
        new("30", "Tỉnh Hải Dương", "Hai Duong Province", "31"),
        new("31", "Thành phố Hải Phòng", "Haiphong City", "31"),
        new("33", "Tỉnh Hưng Yên", "Hung Yen Province", "33"),
        new("34", "Tỉnh Thái Bình", "Thai Binh Province", "33"),
        new("35", "Tỉnh Hà Nam", "Ha Nam Province", "37"),
        new("36", "Tỉnh Nam Định", "Nam Dinh Province", "37"),
        new("37", "Tỉnh Ninh Bình", "Ninh Binh Province", "37"),
        new("38", "Tỉnh Thanh Hóa", "Thanh Hoa Province", "38"),
        new("40", "Tỉnh Nghệ An", "Nghe An Province", "40"),
        new("42", "Tỉnh Hà Tĩnh", "Ha Tinh Province", "42"),
        new("44", "Tỉnh Quảng Bình", "Quang Binh Province", "44"),
        new("45", "Tỉnh Quảng Trị", "Quang Tri Province", "44"),
        new("46", "Tỉnh Thừa Thiên Huế", "Thua Thien Hue Province", "46"),
        new("48", "Thành phố Đà Nẵng", "Da Nang City", "48"),
        new("49", "Tỉnh Quảng Nam", "Quang Nam Province", "48"),
        new("51", "Tỉnh Quảng Ngãi", "Quang Ngai Province", "51"),
        new("52", "Tỉnh Bình Định", "Binh Dinh Province", "52"),
        new("54", "Tỉnh Phú Yên", "Phu Yen Province", "66"),
        new("56", "Tỉnh Khánh Hòa", "Khanh Hoa Province", "56"),
        new("58", "Tỉnh Ninh Thuận", "Ninh Thuan Province", "56"),
        new("60", "Tỉnh Bình Thuận", "Binh Thuan Province", "68"),
        new("62", "Tỉnh Kon Tum", "Kon Tum Province", "51"),
        new("64", "Tỉnh Gia Lai", "Gia Lai Province", "52"),
        new("66", "Tỉnh Đắk Lắk", "Dak Lak Province", "66"),
        new("67", "Tỉnh Đắk Nông", "Dak Nong Province", "68"),
        new("68", "Tỉnh Lâm Đồng", "Lam Dong Province", "68"),
        new("70", "Tỉnh Bình Phước", "Binh Phuoc Province", "75"),
        new("72", "Tỉnh Tây Ninh", "Tay Ninh Province", "80"),
        new("74", "Tỉnh Bình Dương", "Binh Duong Province", "79"),
        new("75", "Tỉnh Đồng Nai", "Dong Nai Province", "75"),
        new("77", "Tỉnh Bà Rịa - Vũng Tàu", "Ba Ria - Vung Tau Province", "79"),
        new("79", "Thành phố Hồ Chí Minh", "Ho Chi Minh City", "79"),
        new("80", "Tỉnh Long An", "Long An Province", "80"),
        new("82", "Tỉnh Tiền Giang", "Tien Giang Province", "82"),
        new("83", "Tỉnh Bến Tre", "Ben Tre Province", "86"),
        new("84", "Tỉnh Trà Vinh", "Tra Vinh Province", "86"),
        new("86", "Tỉnh Vĩnh Long", "Vinh Long Province", "86"),
        new("87", "Tỉnh Đồng Tháp", "Dong Thap Province", "82"),
        new("89", "Tỉnh An Giang", "An Giang Province", "91"),
        new("91", "Tỉnh Kiên Giang", "Kien Giang Province", "91"),
        new("92", "Thành phố Cần Thơ", "Can Tho City", "92"),
        new("93", "Tỉnh Hậu Giang", "Hau Giang Province", "92"),
        new("94", "Tỉnh Sóc Trăng", "Soc Trang Province", "92"),
        new("95", "Tỉnh Bạc Liêu", "Bac Lieu Province", "96"),
        new("96", "Tỉnh Cà Mau", "Ca Mau Province", "96"),
    ];

    // those of the 34 that were put together from two to four of the 63; the other eleven went on unchanged
    private static readonly NewProvince[] Merged =
    [
        new("08", "Tỉnh Tuyên Quang", "Tuyen Quang Province"),
        new("15", "Tỉnh Lào Cai", "Lao Cai Province"),
        new("19", "Tỉnh Thái Nguyên", "Thai Nguyen Province"),
        new("24", "Tỉnh Bắc Ninh", "Bac Ninh Province"),
        new("25", "Tỉnh Phú Thọ", "Phu Tho Province"),
        new("31", "Thành phố Hải Phòng", "Haiphong City"),
        new("33", "Tỉnh Hưng Yên", "Hung Yen Province"),
        new("37", "Tỉnh Ninh Bình", "Ninh Binh Province"),
        new("44", "Tỉnh Quảng Trị", "Quang Tri Province"),
        new("48", "Thành phố Đà Nẵng", "Da Nang City"),
        new("51", "Tỉnh Quảng Ngãi", "Quang Ngai Province"),
        new("52", "Tỉnh Gia Lai", "Gia Lai Province"),
        new("56", "Tỉnh Khánh Hòa", "Khanh Hoa Province"),
        new("66", "Tỉnh Đắk Lắk", "Dak Lak Province"),
        new("68", "Tỉnh Lâm Đồng", "Lam Dong Province"),
        new("75", "Tỉnh Đồng Nai", "Dong Nai Province"),
        new("79", "Thành phố Hồ Chí Minh", "Ho Chi Minh City"),
        new("80", "Tỉnh Tây Ninh", "Tay Ninh Province"),
        new("82", "Tỉnh Đồng Tháp", "Dong Thap Province"),
        new("86", "Tỉnh Vĩnh Long", "Vinh Long Province"),
        new("91", "Tỉnh An Giang", "An Giang Province"),
        new("92", "Thành phố Cần Thơ", "Can Tho City"),
        new("96", "Tỉnh Cà Mau", "Ca Mau Province"),
    ];

    // provinces that became cities with their territory unchanged:
    // Resolutions 175/2024/QH15, 30/2026/QH16, 36/2026/QH16 and 39/2026/QH16.
    // Resolution 202/2025/QH15 itself made a "tỉnh Đồng Nai"; lists drawn up later call it a city throughout.
    private static readonly (LocalDate From, NewProvince Row)[] Raised =
    [
        (new LocalDate(2025, 1, 1), new("46", "Thành phố Huế", "Hue City")),
        (new LocalDate(2026, 4, 30), new("75", "Thành phố Đồng Nai", "Dong Nai City")),
        (new LocalDate(2026, 9, 1), new("22", "Thành phố Quảng Ninh", "Quang Ninh City")),
        (new LocalDate(2026, 9, 20), new("24", "Thành phố Bắc Ninh", "Bac Ninh City")),
    ];

    public static LocalDate MergerDate { get; } = new(2025, 7, 1);

    /// <summary>Every row with its validity: until the next row of its code begins; or, where the code was given up, until the merger.</summary>
    public static IEnumerable<OrgUnit> Units()
    {
        var rows = Before.Select(row => (From: (LocalDate?)null, Row: new NewProvince(row.Code, row.Name, row.English)))
            .Concat(Merged.Select(row => (From: (LocalDate?)MergerDate, Row: row)))
            .Concat(Raised.Select(raised => (From: (LocalDate?)raised.From, raised.Row)));
        var givenUp = Before.Select(row => row.Code).Except(Before.Select(row => row.Successor), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        foreach (var history in rows.GroupBy(row => row.Row.Code, StringComparer.Ordinal))
        {
            var inTime = history.OrderBy(row => row.From ?? LocalDate.MinIsoValue).ToList();
            for (var index = 0; index < inTime.Count; index++)
            {
                var end = index + 1 < inTime.Count ? inTime[index + 1].From
                    : givenUp.Contains(history.Key) ? MergerDate
                    : null;
                yield return new OrgUnit
                {
                    Code = OrgUnitCode.Parse(history.Key),
                    Name = BilingualText.Of(inTime[index].Row.Name, inTime[index].Row.English),
                    Level = OrgLevel.Province,
                    ValidFrom = inTime[index].From,
                    ValidTo = end?.PlusDays(-1),
                };
            }
        }
    }

    internal readonly record struct OldProvince(string Code, string Name, string English, string Successor);

    private readonly record struct NewProvince(string Code, string Name, string English);
}
