using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>The small content with one thing changed, and what an editor is told.</summary>
internal static class ContentAssert
{
    /// <summary>Exactly these lines come out, errors and warnings.</summary>
    public static void Says(Func<ContentBuilder, ContentBuilder> change, params string[] expected)
    {
        using var content = new ContentBuilder();
        change(content);
        var reading = CatalogueReader.Read(content.Folder);
        Assert.Equal(expected, reading.Problems.Select(p => p.ToString()));
        Assert.Equal(reading.Errors.Any(), reading.Catalogue is null);
    }

    /// <summary>The content is read without a problem.</summary>
    public static Catalogue Reads(Func<ContentBuilder, ContentBuilder> change)
    {
        using var content = new ContentBuilder();
        change(content);
        var reading = CatalogueReader.Read(content.Folder);
        Assert.Empty(reading.Problems);
        return reading.Catalogue!;
    }

    public static Catalogue Small() => Reads(content => content);
}
