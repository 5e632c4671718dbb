// Looks into a package as nuget.org would: dotnet run tests/consumer/inspect/inspect.cs FOLDER VERSION CHANGELOG
#:property PublishAot=false
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var (folder, version, changelog) = (args[0], args[1], File.ReadAllText(args[2]));
var faults = new List<string>();
using var package = ZipFile.OpenRead(Path.Combine(folder, $"Kpi.Sdk.{version}.nupkg"));
using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"Kpi.Sdk.{version}.snupkg"));

string[] wanted =
[
    "README.md", "icon.png",
    "lib/net10.0/Kpi.Sdk.dll", "lib/net10.0/Kpi.Sdk.xml", "lib/net8.0/Kpi.Sdk.dll", "lib/net8.0/Kpi.Sdk.xml",
];
var packed = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/") || !name.Contains('/') && name is not ("Kpi.Sdk.nuspec" or "[Content_Types].xml"));
Check(packed.Order(StringComparer.Ordinal).SequenceEqual(wanted), $"it holds {string.Join(", ", packed)}");
foreach (var file in new[] { "lib/net10.0/Kpi.Sdk.pdb", "lib/net8.0/Kpi.Sdk.pdb" })
{
    Check(symbols.GetEntry(file) is not null, $"its symbols lack {file}");
}

var metadata = XDocument.Parse(Text("Kpi.Sdk.nuspec")).Root!.Elements().First();
Check(Said("id") == "Kpi.Sdk" && Said("version") == version, "it is another package");
Check(Said("license") == "MIT" && Said("icon") == "icon.png" && Said("readme") == "README.md", "license, icon or readme are not said");
Check(Said("description").Length > 50 && Said("tags").Split(' ').Length > 3, "description or tags are not said");
Check(Element("repository")?.Attribute("type")?.Value == "git" && Element("repository")?.Attribute("commit")?.Value.Length == 40, "the commit is not said");
var groups = Element("dependencies")!.Elements().Select(group => string.Join(' ', group.Elements().Select(one => one.Attribute("id")!.Value).Order())).Distinct();
Check(groups.SequenceEqual(["FluentValidation NodaTime"]), $"it depends on {string.Join(" or on ", groups)}");

var section = Regex.Match(changelog, $@"(?ms)^## {Regex.Escape(version.Split('-')[0])}(?!\S)[^\n]*\n(.*?)(?=^## |\z)").Groups[1].Value.Trim();
Check(section.Length > 0 && Said("releaseNotes").ReplaceLineEndings() == section.ReplaceLineEndings(), "its release notes are not the section of the changelog");

var readme = Text("README.md");
Check(readme.Contains("## Example") && readme.Contains("Chưa đánh giá được", StringComparison.Ordinal), "its page is not the README");
Check(!readme.Contains("<!--", StringComparison.Ordinal), "its page has a comment, which would show");
foreach (Match link in Regex.Matches(readme, @"\]\((?!https?:|#)[^)]*\)"))
{
    faults.Add($"its page has a relative link {link.Value}");
}

faults.ForEach(fault => Console.Error.WriteLine($"Kpi.Sdk.{version}: {fault}"));
return faults.Count == 0 ? 0 : 1;

void Check(bool holds, string fault)
{
    if (!holds) faults.Add(fault);
}

string Text(string entry)
{
    using var reader = new StreamReader(package.GetEntry(entry)!.Open());
    return reader.ReadToEnd();
}

XElement? Element(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);

string Said(string name) => Element(name)?.Value ?? "";
