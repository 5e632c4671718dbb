using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Language;

public sealed class VietnameseTextComposeTests
{
    private const string Grave = "\u0300";
    private const string Acute = "\u0301";
    private const string Circumflex = "\u0302";
    private const string Tilde = "\u0303";
    private const string Breve = "\u0306";
    private const string Hook = "\u0309";
    private const string Horn = "\u031B";
    private const string Dot = "\u0323";

    private static readonly string[] Letters =
    [
        "a", "a" + Circumflex, "a" + Breve, "e", "e" + Circumflex, "i", "o", "o" + Circumflex, "o" + Horn, "u", "u" + Horn, "y",
    ];

    private static readonly string[] Tones = ["", Grave, Acute, Hook, Tilde, Dot];

    // the Vietnamese letters, written out: rows as Letters, columns as Tones
    private const string Alphabet =
        "aàáảãạ" + "âầấẩẫậ" + "ăằắẳẵặ" + "eèéẻẽẹ" + "êềếểễệ" + "iìíỉĩị" + "oòóỏõọ" + "ôồốổỗộ" + "ơờớởỡợ" + "uùúủũụ" + "ưừứửữự" + "yỳýỷỹỵ";

    [Fact]
    public void Compose_EveryLetterAndTone_IsOneCodePoint()
    {
        Assert.Equal(72, Alphabet.Length);
        for (var letter = 0; letter < Letters.Length; letter++)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                var expected = Alphabet.Substring((letter * Tones.Length) + tone, 1);
                Assert.Equal(expected, VietnameseText.Compose(Letters[letter] + Tones[tone]));
                Assert.Equal(expected.ToUpperInvariant(), VietnameseText.Compose((Letters[letter] + Tones[tone]).ToUpperInvariant()));
                Assert.Equal(expected, VietnameseText.Compose(VietnameseText.Compose(Letters[letter]) + Tones[tone]));
            }
        }
    }

    [Theory]
    [InlineData("a" + Dot + Circumflex, "ậ")]
    [InlineData("a" + Circumflex + Dot, "ậ")]
    [InlineData("ạ" + Circumflex, "ậ")]
    [InlineData("ạ" + Breve, "ặ")]
    [InlineData("o" + Dot + Horn, "ợ")]
    [InlineData("ọ" + Horn, "ợ")]
    [InlineData("o" + Acute + Horn, "ớ")]
    [InlineData("ó" + Horn, "ớ")]
    [InlineData("Ũ" + Horn, "Ữ")]
    [InlineData("a\u0341", "á")]
    [InlineData("a" + Acute + Circumflex, "á" + Circumflex)]
    [InlineData("ấ" + Dot, "ậ" + Acute)]
    [InlineData("Tiê" + Acute + "ng Viê" + Dot + "t, đô" + Dot + "c lâ" + Dot + "p", "Tiếng Việt, độc lập")]
    public void Compose_MarksInAnyCanonicalOrder_AreOneLetter(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Compose(text));
        Assert.False(VietnameseText.IsComposed(text));
        Assert.True(VietnameseText.IsComposed(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nghị quyết số 10-NQ/TU")]
    [InlineData("\u0301 b\u0301 đ\u0301")]
    [InlineData("\u0430\u0301")]
    [InlineData("a\u0308\u0301")]
    [InlineData("\uD800x\uDC00\u0301")]
    [InlineData("한글 и 𝒜")]
    public void Compose_NothingToCompose_GivesTheSameInstance(string text)
    {
        Assert.Same(text, VietnameseText.Compose(text));
        Assert.True(VietnameseText.IsComposed(text));
    }

    [Fact]
    public void Compose_Null_Throws() => Assert.Throws<ArgumentNullException>(() => VietnameseText.Compose(null!));

    [GlobalizedFact]
    public void Compose_EveryOrderOfTheMarksOfALetter_AgreesWithIcu()
    {
        foreach (var letter in Alphabet + Alphabet.ToUpperInvariant())
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            foreach (var marks in Orders(parts[1..]))
            {
                var text = parts[0] + marks;
                Assert.Equal(text.Normalize(NormalizationForm.FormC), VietnameseText.Compose(text));
            }
        }
    }

    [GlobalizedFact]
    public void Compose_AnyRunOfLettersAndMarks_AgreesWithIcu()
    {
        Prop.ForAll(Texts(), text => string.Equals(text.Normalize(NormalizationForm.FormC), VietnameseText.Compose(text), StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void Compose_Twice_ChangesNothingMore() =>
        Prop.ForAll(Texts(), text =>
        {
            var once = VietnameseText.Compose(text);
            return ReferenceEquals(once, VietnameseText.Compose(once))
                && VietnameseText.IsComposed(once)
                && VietnameseText.IsComposed(text) == ReferenceEquals(text, once);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static IEnumerable<string> Orders(string marks) =>
        marks.Length <= 1 ? [marks] : marks.SelectMany((mark, at) => Orders(marks.Remove(at, 1)).Select(rest => mark + rest));

    // letters of every kind with up to three marks behind, with plain text between
    private static Arbitrary<string> Texts()
    {
        var starters = ("aeiouyAEIOUY" + Alphabet + Alphabet.ToUpperInvariant()).ToCharArray();
        var marks = (Grave + Acute + Circumflex + Tilde + Breve + Hook + Horn + Dot).ToCharArray();
        var letter =
            from starter in Gen.Elements(starters)
            from count in Gen.Choose(0, 3)
            from behind in Gen.ArrayOf(Gen.Elements(marks), count)
            from plain in Gen.Elements(string.Empty, "đ", "ng ", "/")
            select plain + starter + new string(behind);
        return Arb.From(letter.ArrayOf().Select(string.Concat));
    }
}
