using System.Text;

namespace Kpi.Sdk;

/// <summary>Messages with named places: "{count} units report nothing". A doubled brace is a brace.</summary>
internal static class MessageTemplate
{
    /// <summary>The names of the places, each once, in ordinal order.</summary>
    /// <exception cref="FormatException">A brace stands alone, or a name is not made of ASCII letters and digits.</exception>
    public static IReadOnlyList<string> Placeholders(string template)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        _ = Fill(template, name =>
        {
            names.Add(name);
            return string.Empty;
        });
        return [.. names];
    }

    /// <summary>The template with each place filled.</summary>
    /// <exception cref="FormatException">The template is not well formed.</exception>
    public static string Fill(string template, Func<string, string> valueOf)
    {
        var text = new StringBuilder(template.Length + 32);
        for (var index = 0; index < template.Length; index++)
        {
            var character = template[index];
            if (character is not ('{' or '}'))
            {
                text.Append(character);
            }
            else if (index + 1 < template.Length && template[index + 1] == character)
            {
                text.Append(character);
                index++;
            }
            else
            {
                var end = character == '{' ? template.IndexOf('}', index) : -1;
                var name = end < 0 ? string.Empty : template[(index + 1)..end];
                if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
                {
                    throw new FormatException($"Brace at position {index + 1} of '{template}' opens no place such as {{name}}; write a brace itself twice.");
                }

                text.Append(valueOf(name));
                index = end;
            }
        }

        return text.ToString();
    }
}
