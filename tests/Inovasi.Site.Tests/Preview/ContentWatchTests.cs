using System.Collections.Concurrent;
using System.Text;
using Inovasi.Site.Preview;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Preview;

/// <summary>The watch over content that others write.</summary>
public sealed class ContentWatchTests
{
    /// <summary>A file that another program writes and holds alone: an exception on the timer's thread would end the preview, and nothing may be said of what was not read.</summary>
    [Theory]
    [InlineData("rilis/2026-01-01-00000000.zip")]
    [InlineData("inovasi/papan-gagasan.md")]
    public async Task Goes_on_when_a_file_cannot_be_read_at_that_moment(string file)
    {
        using var temp = new TempFolder();
        var city = temp.Combine("kota");
        SecondCity.CopyTo(city);
        Directory.CreateDirectory(Path.Combine(city, "rilis"));
        var said = new ConcurrentQueue<string>();
        using var watch = new ContentWatch(city, temp.Combine("kerja"), said.Enqueue);
        Assert.Equal(["State 1: no errors."], said);
        await using (new FileStream(Path.Combine(city, file), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            await File.AppendAllTextAsync(Path.Combine(city, "inovasi", "keran-pintar.md"), "\n");
            await Eventually.AnswerAsync(() => Task.FromResult(said.Last()), line => line.Contains(Path.GetFileName(file), StringComparison.Ordinal), "the word that the file cannot be read");
            Assert.Equal(1, watch.State.Number);
            Assert.True(watch.State.Page("/inovasi/").IsThere);
        }
        File.Delete(Path.Combine(city, "rilis", "2026-01-01-00000000.zip"));
        await Eventually.AnswerAsync(() => Task.FromResult(said.Last()), line => line.EndsWith(": no errors.", StringComparison.Ordinal), "the state after the file can be read again");
        Assert.True(watch.State.Number > 1);
    }

    /// <summary>What stops a build stands on the pages, also where the pages themselves are whole.</summary>
    [Fact]
    public async Task Tells_of_a_release_that_is_not_as_it_was_cut()
    {
        using var temp = new TempFolder();
        var city = temp.Combine("kota");
        SecondCity.CopyTo(city);
        Directory.CreateDirectory(Path.Combine(city, "rilis"));
        await File.WriteAllTextAsync(Path.Combine(city, "rilis", "2026-01-01-00000000.zip"), "bukan zip");
        var said = new ConcurrentQueue<string>();
        using var watch = new ContentWatch(city, temp.Combine("kerja"), said.Enqueue);
        Assert.Equal(["State 1: 1 error(s)."], said);
        var html = Encoding.UTF8.GetString(watch.State.Page("/inovasi/").Html);
        Assert.Contains("Situs tidak dapat dibuat sebelum ini dibetulkan.", html, StringComparison.Ordinal);
        Assert.Contains("content/rilis/2026-01-01-00000000.zip(1): K039", html, StringComparison.Ordinal);
        Assert.DoesNotContain("keadaan terakhir yang baik", html, StringComparison.Ordinal);
    }

    /// <summary>Each save makes downloads anew where a page with them is open: a day of them would fill the disk.</summary>
    [Fact]
    public async Task Keeps_the_downloads_of_the_present_state_alone()
    {
        using var temp = new TempFolder();
        var (city, work) = (temp.Combine("kota"), temp.Combine("kerja"));
        SecondCity.CopyTo(city);
        using var watch = new ContentWatch(city, work, _ => { });
        for (var save = 1; save <= 3; save++)
        {
            var shown = watch.State.Number;
            await Eventually.EqualAsync("the present state alone", () => Task.FromResult(Kept()));
            await File.AppendAllTextAsync(Path.Combine(city, "inovasi", "keran-pintar.md"), "\n");
            await Eventually.AnswerAsync(() => Task.FromResult(watch.State.Number), number => number > shown, "the state after the save");
        }

        watch.Dispose(); // in the midst of removing the last; then the folder goes
        Directory.Delete(work, recursive: true);

        string Kept()
        {
            var state = watch.State;
            Assert.True(state.Page("/data/").IsThere);
            var folders = Directory.GetDirectories(work).Select(f => Path.GetFileName(f).Split('.')[0]).ToArray();
            return folders is [var only] && only == $"{state.Number}" ? "the present state alone" : string.Join(' ', folders);
        }
    }
}
