using System.Buffers;

namespace Kpi.Sdk.Csv;

/// <summary>Gathers, from the cells of a file, in which numerals its numbers are written.</summary>
/// <remarks>A cell tells something only where its number reads in one way, or in both with two meanings.</remarks>
internal sealed class NumeralsEvidence
{
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,");

    private (string Text, int Line, int Column)? _vietnamese;
    private (string Text, int Line, int Column)? _invariant;
    private (string Text, int Line, int Column)? _ambiguous;

    /// <summary>Counts the numbers of a cell in.</summary>
    public void Observe(string cell, (int Line, int Column) place)
    {
        var rest = cell.AsSpan();
        while (rest.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyExcept(NumberMarks);
            var number = (length < 0 ? rest : rest[..length]).TrimEnd(".,");
            rest = length < 0 ? [] : rest[length..];
            if (number.IndexOfAny('.', ',') >= 0)
            {
                Weigh(number, place);
            }
        }
    }

    /// <summary>What the cells say, under what the caller declares.</summary>
    /// <param name="declared">The numerals declared; null for none.</param>
    /// <param name="usual">What is taken where nothing tells.</param>
    /// <param name="findings">Told where the cells contradict each other, or could mean two things.</param>
    public (Numerals Numerals, NumeralsOrigin Origin) Decide(Numerals? declared, Numerals usual, CsvFindings findings)
    {
        if (declared is { } numerals)
        {
            return (numerals, NumeralsOrigin.Declared);
        }

        if (_vietnamese is null && _invariant is null)
        {
            if (_ambiguous is { } unclear)
            {
                findings.Add(
                    CsvFaults.AmbiguousNumerals, ModelPath.Root, unclear.Line, unclear.Column, suggestion: null, FindingArgument.Of("text", unclear.Text), FindingArgument.Of("numerals", Words(usual)));
            }

            return (usual, NumeralsOrigin.Unspecified);
        }

        if (_vietnamese is { } one && _invariant is { } other)
        {
            var (line, column) = usual == Numerals.Vietnamese ? (other.Line, other.Column) : (one.Line, one.Column);
            findings.Add(
                CsvFaults.MixedNumerals,
                ModelPath.Root,
                line,
                column,
                suggestion: null,
                FindingArgument.Of("vietnamese", one.Text),
                FindingArgument.Of("invariant", other.Text),
                FindingArgument.Of("numerals", Words(usual)));
            return (usual, NumeralsOrigin.Unspecified);
        }

        return (_vietnamese is null ? Numerals.Invariant : Numerals.Vietnamese, NumeralsOrigin.Detected);
    }

    private static BilingualText Words(Numerals numerals) => numerals == Numerals.Vietnamese
        ? BilingualText.Of("Việt Nam (1.234,56)", "Vietnamese (1.234,56)")
        : BilingualText.Of("quốc tế (1234.56)", "invariant (1234.56)");

    private void Weigh(ReadOnlySpan<char> number, (int Line, int Column) place)
    {
        var isVietnamese = VietnameseNumber.TryParse(number, out var grouped, out _);
        var isInvariant = Figure.TryParse(number, out var plain, out _);
        if (isVietnamese && isInvariant)
        {
            if (grouped != plain)
            {
                _ambiguous ??= (number.ToString(), place.Line, place.Column);
            }
        }
        else if (isVietnamese)
        {
            _vietnamese ??= (number.ToString(), place.Line, place.Column);
        }
        else if (isInvariant)
        {
            _invariant ??= (number.ToString(), place.Line, place.Column);
        }
    }
}
