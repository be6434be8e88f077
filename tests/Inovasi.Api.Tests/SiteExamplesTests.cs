using Inovasi.Tests;

namespace Inovasi.Api.Tests;

/// <summary>The site prints these queries for readers to copy: each must be answered as it stands.</summary>
public sealed class SiteExamplesTests(ShippedServer shipped) : IClassFixture<ShippedServer>
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("site", "Examples"), "*.graphql").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Answers_every_example_of_the_site(string file)
    {
        var data = await shipped.Server.AskAsync(File.ReadAllText(RepositoryRoot.Combine("site", "Examples", file)));
        Assert.All(data.AsObject(), field => Assert.NotNull(field.Value));
    }
}
