using System.Reflection;
using System.Text;

namespace Inovasi.Site;

/// <summary>What is built into the program: sheets, examples, the icon, the cards.</summary>
internal static class EmbeddedText
{
    /// <summary>The text with this logical name. Throws when the project file does not embed it.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The same for what is no text.</summary>
    public static byte[] ReadBytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The names under a prefix, in ordinal order: the build's own order may differ between machines.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The program has no file \"{name}\" in it.");
}
