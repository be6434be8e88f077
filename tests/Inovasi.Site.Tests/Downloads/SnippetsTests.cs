using System.Text.Json;
using Inovasi.Content.Datasets;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>The lines that the pages offer to researchers are complete. With INOVASI_FULL=1 pandas and R run them for every dataset.</summary>
public class SnippetsTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("INOVASI_FULL") == "1";

    [Fact]
    public void Reads_with_pandas()
    {
        Assert.Equal(
            """
            from collections import defaultdict
            import pandas as pd

            types = defaultdict(lambda: "string", {"position": "Int64", "weekday_disagrees": "boolean"})
            timeline = pd.read_csv("timeline.csv", dtype=types, keep_default_na=False, na_values=[""])
            """,
            Snippets.Pandas(PublishedDatasets.Named("timeline"), "timeline.csv"));
        if (!IsFull) return;
        var python = new[] { "python3", "/usr/bin/python3" }.First(p => Programs.Succeeds(p, ["-c", "import pandas"]));
        AssertReads("py", Snippets.Pandas, name => $"import json\nprint(json.dumps([len({name})] + [int(n) for n in {name}.notna().sum()]))\n", script => Programs.Run(python, [script], Path.GetDirectoryName(script)));
    }

    [Fact]
    public void Reads_with_r()
    {
        Assert.Equal(
            """
            types <- c("character", "integer", "character", "character", "logical", "character", "character")
            timeline <- read.csv("timeline.csv", colClasses = types, na.strings = "", fileEncoding = "UTF-8")
            """,
            Snippets.R(PublishedDatasets.Named("timeline"), "timeline.csv"));
        if (!IsFull) return;
        AssertReads("R", Snippets.R, name => $"cat(\"[\", paste(c(nrow({name}), colSums(!is.na({name}))), collapse = \",\"), \"]\")\n", script => Programs.Run("Rscript", [script], Path.GetDirectoryName(script)));
    }

    /// <summary>As many rows, and in each column as many cells that are not empty, as we wrote.</summary>
    private static void AssertReads(string ending, Func<Dataset, string, string> snippet, Func<string, string> count, Func<string, string> run)
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        foreach (var dataset in ReleaseWriter.Datasets)
        {
            var script = temp.Combine("files", $"{dataset.Name}.{ending}");
            File.WriteAllText(script, $"{snippet(dataset, dataset.Name + ".csv")}\n{count(dataset.Name)}");
            var rows = dataset.Rows(SecondCity.Shipped).ToList();
            int[] expected = [rows.Count, .. dataset.Columns.Select((_, n) => rows.Count(r => r[n] is not (null or "")))];
            Assert.Equal((dataset.Name, string.Join(' ', expected)), (dataset.Name, string.Join(' ', JsonSerializer.Deserialize<int[]>(run(script))!)));
        }
    }
}
