using System.Text;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>The grammar of RFC 4180 and nothing beside it; an empty cell without quotes is null.</summary>
internal static class StrictCsv
{
    public static List<string?[]> Read(string text, char separator)
    {
        var (rows, row, at) = (new List<string?[]>(), new List<string?>(), 0);
        while (at < text.Length)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, separator, ref at));
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }
        Assert.Empty(row);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        return rows;
    }

    private static string? Plain(string text, char separator, ref int at)
    {
        var start = at;
        while (text[at] != separator && text[at] is not ('\r' or '\n' or '"')) at++;
        return start == at ? null : text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"') at++;
            value.Append(text[at]);
        }
        at++;
        return value.ToString();
    }
}
