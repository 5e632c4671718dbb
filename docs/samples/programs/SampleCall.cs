using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

/// <summary>What the call of a sample says: its files, and its options with their values.</summary>
internal sealed class SampleCall
{
    private readonly List<string> _files = new();
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private SampleCall()
    {
    }

    public IReadOnlyList<string> Files => _files;

    /// <summary>The value of an option, or null where the call does not have it.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>Reads a call.</summary>
    /// <param name="words">The words after the program's name.</param>
    /// <param name="options">The options there are, each with the words it takes separated by |, or with none where it takes any.</param>
    /// <exception cref="ArgumentException">The call makes no sense; the message says why, in one line.</exception>
    public static SampleCall Read(IReadOnlyList<string> words, IReadOnlyDictionary<string, string> options)
    {
        var call = new SampleCall();
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                call._files.Add(word.Length > 0 ? word : throw new ArgumentException("A file has a name."));
                continue;
            }

            if (!options.TryGetValue(word, out var known))
            {
                throw new ArgumentException($"There is no option {word}.");
            }

            var value = ++index < words.Count ? words[index] : throw new ArgumentException($"{word} has no value.");
            if (known.Length > 0 && !known.Split('|').Contains(value, StringComparer.Ordinal))
            {
                throw new ArgumentException($"{word} is {known.Replace("|", " or ", StringComparison.Ordinal)}, not \"{value}\".");
            }

            call._options[word] = value;
        }

        return call;
    }

    /// <summary>Runs a program, and says in one line why it can't be done. Gives the exit code: 2 where it could not.</summary>
    public static int Run(TextWriter errors, string usage, Func<int> program)
    {
        try
        {
            return program();
        }
        catch (ArgumentException problem)
        {
            errors.WriteLine($"{OneLine(problem)} Call: {usage}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            errors.WriteLine(OneLine(problem));
        }

        return 2;
    }

    private static string OneLine(Exception problem) => string.Join(' ', problem.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
