namespace Kpi.Sdk;

public sealed partial class DocumentCatalogue
{
    /// <summary>The types of Decree 30/2020/NĐ-CP, of the law on legal texts and of the Party's guide 36-HD/VPTW, with the central bodies and those every province has.</summary>
    /// <remarks>Ministries that have been merged stay in it: their documents still bind.</remarks>
    public static DocumentCatalogue Default { get; } = new(
        [
            .. TypesOf(DocumentStyle.State,
            [
                ("NQ", "Nghị quyết", "Resolution"), ("QĐ", "Quyết định", "Decision"), ("CT", "Chỉ thị", "Directive"), ("QC", "Quy chế", "Regulation"),
                ("QyĐ", "Quy định", "Rules"), ("TC", "Thông cáo", "Communiqué"), ("TB", "Thông báo", "Notice"), ("HD", "Hướng dẫn", "Guidance"),
                ("CTr", "Chương trình", "Programme"), ("KH", "Kế hoạch", "Plan"), ("PA", "Phương án", "Option paper"), ("ĐA", "Đề án", "Scheme"),
                ("DA", "Dự án", "Project"), ("BC", "Báo cáo", "Report"), ("BB", "Biên bản", "Minutes"), ("TTr", "Tờ trình", "Submission"),
                ("HĐ", "Hợp đồng", "Contract"), ("CĐ", "Công điện", "Telegram"), ("NĐ", "Nghị định", "Decree"), ("TT", "Thông tư", "Circular"),
                ("TTLT", "Thông tư liên tịch", "Joint circular"), ("L", "Luật", "Law"), ("PL", "Pháp lệnh", "Ordinance"),
            ]),
            .. TypesOf(DocumentStyle.Party,
            [
                ("NQ", "Nghị quyết", "Resolution"), ("QĐ", "Quyết định", "Decision"), ("QĐi", "Quy định", "Rules"), ("QC", "Quy chế", "Regulation"),
                ("CT", "Chỉ thị", "Directive"), ("KL", "Kết luận", "Conclusion"), ("CTr", "Chương trình", "Programme"), ("KH", "Kế hoạch", "Plan"),
                ("ĐA", "Đề án", "Scheme"), ("HD", "Hướng dẫn", "Guidance"), ("BC", "Báo cáo", "Report"), ("TB", "Thông báo", "Notice"),
                ("TT", "Thông tri", "Circular letter"), ("TTr", "Tờ trình", "Submission"), ("CV", "Công văn", "Official letter"), ("BB", "Biên bản", "Minutes"),
                ("CL", "Chiến lược", "Strategy"), ("QH", "Quy hoạch", "Master plan"), ("PA", "Phương án", "Option paper"), ("DA", "Dự án", "Project"),
            ]),
        ],
        [
            DocumentIssuer.Of("QH", BilingualText.Of("Quốc hội", "National Assembly"), DocumentStyle.State, isNumberedByTerm: true),
            DocumentIssuer.Of("UBTVQH", BilingualText.Of("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"), DocumentStyle.State, isNumberedByTerm: true),
            .. IssuersOf(DocumentStyle.State,
            [
                ("CTN", "Chủ tịch nước", "State President"), ("CP", "Chính phủ", "Government"), ("TTg", "Thủ tướng Chính phủ", "Prime Minister"),
                ("VPCP", "Văn phòng Chính phủ", "Office of the Government"),
                ("UBQGCĐS", "Ủy ban Quốc gia về chuyển đổi số", "National Committee on Digital Transformation"),
                ("UBND", "Ủy ban nhân dân", "People's Committee"), ("HĐND", "Hội đồng nhân dân", "People's Council"),
                ("BTTTT", "Bộ Thông tin và Truyền thông", "Ministry of Information and Communications"),
                ("BKHCN", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"), ("BNV", "Bộ Nội vụ", "Ministry of Home Affairs"),
                ("BTC", "Bộ Tài chính", "Ministry of Finance"), ("BKHĐT", "Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"),
                ("BCA", "Bộ Công an", "Ministry of Public Security"), ("BQP", "Bộ Quốc phòng", "Ministry of National Defence"),
                ("BNG", "Bộ Ngoại giao", "Ministry of Foreign Affairs"), ("BTP", "Bộ Tư pháp", "Ministry of Justice"),
                ("BGDĐT", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"), ("BYT", "Bộ Y tế", "Ministry of Health"),
                ("BCT", "Bộ Công Thương", "Ministry of Industry and Trade"), ("BXD", "Bộ Xây dựng", "Ministry of Construction"),
                ("BGTVT", "Bộ Giao thông vận tải", "Ministry of Transport"),
                ("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development"),
                ("BTNMT", "Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"),
                ("BNNMT", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"),
                ("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"),
                ("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
                ("NHNN", "Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"), ("TTCP", "Thanh tra Chính phủ", "Government Inspectorate"),
                ("KTNN", "Kiểm toán nhà nước", "State Audit Office"), ("BHXH", "Bảo hiểm xã hội Việt Nam", "Vietnam Social Security"),
            ]),
            .. IssuersOf(DocumentStyle.Party,
            [
                ("TW", "Ban Chấp hành Trung ương Đảng, Bộ Chính trị, Ban Bí thư", "Central Committee, Politburo or Secretariat of the Party"),
                ("VPTW", "Văn phòng Trung ương Đảng", "Office of the Central Committee"),
                ("BTCTW", "Ban Tổ chức Trung ương", "Central Organisation Commission"),
                ("BTGTW", "Ban Tuyên giáo Trung ương", "Central Propaganda and Education Commission"),
                ("UBKTTW", "Ủy ban Kiểm tra Trung ương", "Central Inspection Commission"),
                ("TU", "Tỉnh ủy, Thành ủy, Thị ủy", "Party committee of a province, city or town"),
                ("VPTU", "Văn phòng Tỉnh ủy, Thành ủy", "Office of the Party committee of a province or city"),
                ("HU", "Huyện ủy", "Party committee of a district"), ("QU", "Quận ủy", "Party committee of an urban district"),
                ("ĐU", "Đảng ủy", "Party committee"),
            ]),
        ]);

    private static IEnumerable<DocumentType> TypesOf(DocumentStyle style, (string Code, string Vietnamese, string English)[] rows) =>
        rows.Select(row => DocumentType.Of(row.Code, BilingualText.Of(row.Vietnamese, row.English), style));

    private static IEnumerable<DocumentIssuer> IssuersOf(DocumentStyle style, (string Code, string Vietnamese, string English)[] rows) =>
        rows.Select(row => DocumentIssuer.Of(row.Code, BilingualText.Of(row.Vietnamese, row.English), style));
}
