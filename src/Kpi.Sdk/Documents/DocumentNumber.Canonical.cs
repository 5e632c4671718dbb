using System.Globalization;

namespace Kpi.Sdk;

public sealed partial class DocumentNumber
{
    private DocumentNumber(in DocumentNumberReader.Parts parts, DocumentCatalogue catalogue, string published)
    {
        AsPublished = published;
        Number = parts.Number;
        NumberSuffix = parts.Suffix;
        Year = parts.Year;
        IsKnownIssuer = catalogue.TryGetIssuer(parts.Issuer, out var issuer);
        IssuerCode = catalogue.Spelled(parts.Issuer);
        SubIssuerCode = parts.SubIssuers is null ? null : string.Join('-', parts.SubIssuers.Split('-').Select(catalogue.Spelled));
        Style = StyleOf(parts, catalogue, issuer);
        IsKnownType = true;
        if (parts.Type is not null)
        {
            IsKnownType = catalogue.TryGetType(parts.Type, Style, out var type);
            TypeCode = type is not null || catalogue.TryGetType(parts.Type, out type) ? type.Code : parts.Type;
        }

        _text = Canonical();
    }

    private static DocumentStyle StyleOf(in DocumentNumberReader.Parts parts, DocumentCatalogue catalogue, DocumentIssuer? issuer)
    {
        if (parts.Year is not null)
        {
            return DocumentStyle.LegalText;
        }

        if (parts.Type is null)
        {
            return DocumentStyle.OfficialLetter;
        }

        if (issuer is not null)
        {
            return issuer.Style;
        }

        if (parts.IsPartyPunctuation || parts.IsStatePunctuation)
        {
            return parts.IsPartyPunctuation ? DocumentStyle.Party : DocumentStyle.State;
        }

        var isParty = catalogue.TryGetType(parts.Type, DocumentStyle.Party, out _);
        var isState = catalogue.TryGetType(parts.Type, DocumentStyle.State, out _);
        return (isParty == isState ? parts.BeginsWithHyphen : isParty) ? DocumentStyle.Party : DocumentStyle.State;
    }

    private string Canonical()
    {
        var number = Number.ToString("00", CultureInfo.InvariantCulture) + NumberSuffix;
        var issuer = SubIssuerCode is null ? IssuerCode : $"{IssuerCode}-{SubIssuerCode}";
        return Style switch
        {
            DocumentStyle.Party => $"{number}-{TypeCode}/{issuer}",
            DocumentStyle.State => $"{number}/{TypeCode}-{issuer}",
            DocumentStyle.LegalText when TypeCode is null => string.Create(CultureInfo.InvariantCulture, $"{number}/{Year}/{issuer}"),
            DocumentStyle.LegalText => string.Create(CultureInfo.InvariantCulture, $"{number}/{Year}/{TypeCode}-{issuer}"),
            _ => $"{number}/{issuer}",
        };
    }
}
