using Inovasi.Content.Reading;
using Inovasi.Content.Search;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Search;

/// <summary>On the content that this project ships.</summary>
public class SearchIndexTests
{
    private static readonly Catalogue Catalogue = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;
    private static readonly SearchIndex Index = SearchIndex.Build(Catalogue);

    public static TheoryData<string> Nothing => [.. new[] { "", " ", "😀", "<script>", "'", "\"", "' OR x=x --", ".*[a-", "dan di yang", "\ud800", new string('x', 10_000) }];

    [Fact]
    public void Answers_nine_questions_of_residents_in_ten_within_the_first_three()
    {
        var questions = File.ReadLines(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Search", "questions.txt"))
            .Where(l => !l.StartsWith('#')).Select(l => l.Split(" | ")).ToArray();
        var missed = questions.Where(q => !Slugs(q[0]).Take(3).Contains(q[1])).Select(q => $"{q[0]}: {string.Join(", ", Slugs(q[0]).Take(5))}, not {q[1]}").ToArray();
        Assert.True(questions.Length >= 60, "There are fewer than 60 questions.");
        Assert.True(missed.Length * 10 <= questions.Length, $"{missed.Length} of {questions.Length} questions are missed:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void Finds_nothing_and_does_not_fail(string question) => Assert.Empty(Index.Search(question));

    [Fact]
    public void Puts_the_story_of_that_name_first() =>
        Assert.All(Catalogue.Innovations, i => Assert.Equal(i.Slug, Slugs(i.Name).First()));

    [Fact]
    public void Finds_an_acronym_by_what_it_stands_for_and_the_reverse()
    {
        Assert.Contains("permen-manis", Slugs("dinas kependudukan dan pencatatan sipil"));
        Assert.Contains("permen-manis", Slugs("Disdukcapil"));
    }

    [Fact]
    public void Completes_a_last_word_that_is_still_being_typed() => Assert.Equal("sibadakjasa", Slugs("sibadak").First());

    [Fact]
    public void Asks_for_the_city_only_when_nothing_else_is_asked()
    {
        Assert.Equal(Index.Search("izin usaha"), Index.Search("izin usaha Bandar Lampung"));
        Assert.Equal(Index.Search("izin usaha"), Index.Search("bandarlampung izin usaha"));
        Assert.NotEmpty(Index.Search("bandar lampung"));
    }

    [Fact]
    public void Knows_no_word_that_only_the_headings_of_every_story_hold()
    {
        var text = new Analyzer(SearchRules.Shipped, []);
        foreach (var question in new[] { "cara", "memakai", "perubahan", "diketahui" })
        {
            var term = Assert.Single(text.Terms(question));
            Assert.All(Index.Search(question), hit => Assert.Contains(term, text.Terms(Prose(Catalogue.Innovations[hit.Document]))));
        }
        static string Prose(Innovation story) =>
            string.Join('\n', story.Story.Split('\n').Where(line => !line.StartsWith("## ", StringComparison.Ordinal)).Append(story.Name).Append(story.Summary));
    }

    [Fact]
    public void Puts_what_nobody_can_use_after_a_like_answer_that_serves_residents() =>
        Assert.Equal(["layanan-daring-dpmptsp", "ptsp-c-19"], Slugs("izin").Take(2));

    [Fact]
    public void Finds_nothing_more_by_how_people_address_somebody() => Assert.Equal(Index.Search("sapi sakit"), Index.Search("tolong min sapi sakit ga udah pak"));

    [Theory]
    [InlineData("saibatik", "saibetik")]
    [InlineData("sembkao", "sembako")]
    [InlineData("disdukcpil", "disdukcapil")]
    [InlineData("bayarr pajjak", "bayar pajak")]
    [InlineData("permne manis", "permen manis")]
    [InlineData("stikre pbb", "stiker pbb")]
    [InlineData("puskeswam", "puskeswan")]
    [InlineData("eprmen manis", "permen manis")]
    [InlineData("ppermen manis", "permen manis")]
    [InlineData("xermen", null)]
    [InlineData("permen manis", null)]
    [InlineData("zzzzzzzz", null)]
    public void Suggests_a_near_spelling(string question, string? suggestion) => Assert.Equal(suggestion, Index.Suggest(question));

    private static IEnumerable<string> Slugs(string question) => Index.Search(question).Select(h => Catalogue.Innovations[h.Document].Slug);
}
