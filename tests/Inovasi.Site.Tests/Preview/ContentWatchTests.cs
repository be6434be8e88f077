using System.Collections.Concurrent;
using Inovasi.Site.Preview;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Preview;

/// <summary>The watch over content that others write.</summary>
public sealed class ContentWatchTests
{
    /// <summary>A release that another program writes and holds alone: an exception on the timer's thread would end the preview.</summary>
    [Fact]
    public async Task Goes_on_when_a_file_cannot_be_read_at_that_moment()
    {
        using var temp = new TempFolder();
        var city = temp.Combine("kota");
        SecondCity.CopyTo(city);
        Directory.CreateDirectory(Path.Combine(city, "rilis"));
        var said = new ConcurrentQueue<string>();
        using var watch = new ContentWatch(city, temp.Combine("kerja"), said.Enqueue);
        Assert.Equal(["State 1: no errors."], said);
        using var patience = new CancellationTokenSource(Eventually.Patience);
        await using (new FileStream(Path.Combine(city, "rilis", "2026-01-01-00000000.zip"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var state = await watch.NextAsync(1, patience.Token);
            Assert.Contains(said, line => line.Contains("2026-01-01-00000000.zip", StringComparison.Ordinal));
            Assert.True(state.Page("/inovasi/").IsThere);
        }
        var story = Path.Combine(city, "inovasi", "papan-gagasan.md");
        await File.WriteAllTextAsync(story, (await File.ReadAllTextAsync(story)).Replace("tata-kelola", "tata-klola", StringComparison.Ordinal));
        await Eventually.AnswerAsync(
            () => Task.FromResult(said.Last()), line => line.EndsWith("error(s); the pages show the last state without any.", StringComparison.Ordinal), "the state after the next edit");
    }
}
