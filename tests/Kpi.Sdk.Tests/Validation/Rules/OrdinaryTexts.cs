namespace Kpi.Sdk.Tests.Validation.Rules;

/// <summary>Texts that rules of text must leave alone.</summary>
public static class OrdinaryTexts
{
    public static TheoryData<string> All { get; } = new(
        "Tỷ lệ hồ sơ trực tuyến", "Số lớp học tập, quán triệt nghị quyết", "Người trưởng thành có tài khoản định danh điện tử", "Hòa Bình, Hoà Bình, Thuý, Thúy",
        "ă â đ ê ô ơ ư Ă Â Đ Ê Ô Ơ Ư", "à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị", "ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ",
        "có", "là", "và có là đã", "có là và không", "tôi có ba má", "bà ba và má hai có cá", "xã, thôn", "Cô Hà và bà Lê có lúa", "thú y", "đã có", "hè", "bé", "né", "thé", "xã",
        "Digital transformation indicators", "dossiers received online", "café, façade, naïve, résumé", "Noël à l'école où l'élève a été reçu", "où ? où !", "Il a dû payer", "tu as dû, elle a mû",
        "Le théâtre de l'île est très grand", "coûte, août, goût, croûte", "La tête du côté gauche", "Français, garçon, leçon", "mère, père, frère", "né à Huế", "maïs, haï, Israël, Gaël", "œuvre, cœur",
        "für, über, schön, möglich, größer", "Mädchen, Bär, Jäger", "Müller GmbH & Co. KG", "på svenska så att", "Ærø, Øresund, Tromsø", "São Paulo, não, pão, irmão", "año, niño, mañana", "aún, baúl, país, maíz",
        "hän tuli yöllä työhön", "Åland", "Łódź", "1ª, 2º, Mª José", "Mª",
        "Mb/s", "80Mb/s", "m²", "m³", "km²", "µm", "10 µm", "µg/m³", "5 µm, 10 N·m", "kW·h", "N·m", "25 °C", "±5%", "‰", "1½ giờ", "½", "¼", "2×3", "5÷2", "€5", "£5", "£5m", "¥100", "5¢", "§ 5", "§12a", "¶", "© 2024", "Kpi®", "Intel®", "™",
        "data¹", "GDP¹", "Số liệu¹", "a¹", "m¹", "«bonjour»", "«là»", "«Thu»", "“Đề án 06”", "‘x’", "…", "10 – 15%", "3—5",
        "42/2022/NĐ-CP", "749/QĐ-TTg", "10-NQ/TU", "57-NQ/TW", "202/2025/QH15", "QyĐ, QĐi, CTr", "XHS.DDDT", "KPI-2024_v1.0", "TT.LOP", "https://dichvucong.gov.vn", "a@b.vn", "C:\\temp\\x.json", "{\"a\": 1}",
        "500.000 đ", "500.000đ", "Guðmundsson", "Suðurnes", "NORÐURLAND", "ORÐ", "/ðə/", "ðæt", "Москва", "Российская Федерация", "Ελλάδα", "Windows на русском", "Δt", "kΩ", "ΔT", "αβγ", "β-carotene", "γ-GT", "π", "Ω", "σ²", "∑", "λ = 5",
        "日本語", "中文 ＡＢＣ", "한국어", "한국 ＫＰＩ", "😀", "😀 vui", "\u00A0", "2.678/2.950%", "đảng viên", "phường/xã", "khu phố/thôn", "‑", "Soft\u00ADware", "infor\u00ADmation", "Viet\u00ADnam");
}
