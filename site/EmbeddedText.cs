using System.Reflection;
using System.Text;

namespace Inovasi.Site;

/// <summary>The texts that are built into the program: sheets, examples, the icon.</summary>
internal static class EmbeddedText
{
    /// <summary>The text with this logical name. Throws when the project file does not embed it.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no text \"{name}\" in it.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The names under a prefix, in ordinal order: the build's own order may differ between machines.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
