using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Language;

public sealed class VietnameseTextTests
{
    private static readonly char[] Awkward =
        "aáÁạđĐÐðIiıİK xX-–—−\u2010\u2011\u00A0\u2009\u202F\u3000\t\n\u200B\u200E\uFEFF\u00AD\u2060\u0301\u0302\u0323\u031B\uD800\uDC00ßçя1/".ToCharArray();

    [Theory]
    [InlineData("  Thị xã\u00A0La\u2009\u3000Gi\r\n", "Thị xã La Gi")]
    [InlineData("\uFEFF10-NQ/TU\u200B", "10-NQ/TU")]
    [InlineData("chuyển\u00AD đổi\u2060 số", "chuyển đổi số")]
    [InlineData("1\u20102\u20113\u20124\u20135\u20146\u20157\u22128", "1-2-3-4-5-6-7-8")]
    [InlineData("Ðồng ð", "Đồng đ")]
    [InlineData("a\u200B\u0301", "á")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("\uD800 \uDC00", "\uD800 \uDC00")]
    [InlineData(" \u200B ", "")]
    public void Clean_OddCharacters_BecomePlain(string text, string expected) => Assert.Equal(expected, VietnameseText.Clean(text));

    [Fact]
    public void Clean_CleanText_IsTheSameInstance()
    {
        var text = new string("Nghị quyết số 10-NQ/TU".ToCharArray());
        Assert.Same(text, VietnameseText.Clean(text));
    }

    [Theory]
    [InlineData("Hòa", "hoa")]
    [InlineData("Hoà", "hoa")]
    [InlineData("HOA\u0300", "hoa")]
    [InlineData("  Đắk  Lắk ", "dak lak")]
    [InlineData("Ðồng Nai", "dong nai")]
    [InlineData("Ủy ban nhân dân Thị xã La Gi", "uy ban nhan dan thi xa la gi")]
    [InlineData("THỪA THIÊN – HUẾ", "thua thien - hue")]
    [InlineData("Quỹ Ỷ Ỵ Ữ Ở Ặ", "quy y y u o a")]
    [InlineData("a \u0301 b", "a b")]
    public void Fold_Text_IsLowerCaseWithoutMarks(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Fact]
    public void Fold_FoldedText_IsTheSameInstance()
    {
        var text = new string("tinh uy binh thuan".ToCharArray());
        Assert.Same(text, VietnameseText.Fold(text));
    }

    [Fact]
    public void CleanAndFold_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => VietnameseText.Clean(null!));
        Assert.Throws<ArgumentNullException>(() => VietnameseText.Fold(null!));
    }

    [Fact]
    public void CleanAndFold_Twice_ChangeNothingMore() =>
        Prop.ForAll(AnyText(), text =>
        {
            var clean = VietnameseText.Clean(text);
            var folded = VietnameseText.Fold(text);
            return ReferenceEquals(clean, VietnameseText.Clean(clean))
                && ReferenceEquals(folded, VietnameseText.Fold(folded))
                && string.Equals(folded, VietnameseText.Fold(clean), StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [GlobalizedTheory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("")]
    public void CleanAndFold_AnyCulture_DoNotChange(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("ia gi i", VietnameseText.Fold("IA GI I"));
            Assert.Equal("ĐI", VietnameseText.Clean(" ÐI "));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("  ab", 1, 3)]
    [InlineData("a\u200Bb", 1, 2)]
    [InlineData("a\u0301b", 1, 2)]
    [InlineData("ab ", 2, 3)]
    public void IndexBeforeCleaning_CharacterMoved_IsFoundAgain(string raw, int clean, int expected) =>
        Assert.Equal(expected, VietnameseText.IndexBeforeCleaning(raw, clean));

    private static Arbitrary<string> AnyText() =>
        Arb.From(Gen.Elements(Awkward).ArrayOf().Select(characters => new string(characters)));
}
