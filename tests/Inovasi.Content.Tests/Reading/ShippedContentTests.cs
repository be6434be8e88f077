using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>The content of this repository is right.</summary>
public class ShippedContentTests
{
    [Fact]
    public void Has_no_error_and_no_warning_without_a_written_reason()
    {
        var reading = CatalogueReader.Read(RepositoryRoot.Combine("content"));
        Assert.Empty(reading.Problems.Select(p => p.ToString()));
        Assert.NotNull(reading.Catalogue);
    }
}
