using System.Text;

namespace Kpi.Sdk.Tests.Csv;

/// <summary>CSV read character by character, as plainly as it can be said: what the fast tokenizer is held against.</summary>
internal static class PlainCsv
{
    /// <summary>The records, without those that are empty lines: each the line it begins on, then its fields.</summary>
    public static List<(int Line, string[] Fields)> Read(string text, char separator)
    {
        var records = new List<(int, string[])>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, index, isFresh, hasQuote) = (1, 1, 0, true, false);
        while (index < text.Length)
        {
            var symbol = text[index];
            if (isFresh && symbol == '"')
            {
                hasQuote = true;
                isFresh = false;
                index++;
                while (index < text.Length)
                {
                    if (text[index] == '"')
                    {
                        index++;
                        if (index >= text.Length || text[index] != '"')
                        {
                            break;
                        }
                    }

                    line += text[index] == '\n' || (text[index] == '\r' && (index + 1 >= text.Length || text[index + 1] != '\n')) ? 1 : 0;
                    field.Append(text[index++]);
                }
            }
            else if (symbol == separator)
            {
                fields.Add(field.ToString());
                field.Clear();
                isFresh = true;
                index++;
            }
            else if (symbol is '\n' or '\r')
            {
                index += symbol == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
                End();
                line++;
                start = line;
            }
            else
            {
                field.Append(symbol);
                isFresh = false;
                index++;
            }
        }

        if (fields.Count > 0 || field.Length > 0 || hasQuote)
        {
            End();
        }

        return records;

        void End()
        {
            fields.Add(field.ToString());
            if (fields.Count > 1 || field.Length > 0 || hasQuote)
            {
                records.Add((start, [.. fields]));
            }

            fields.Clear();
            field.Clear();
            isFresh = true;
            hasQuote = false;
        }
    }
}
