using System.Globalization;
using Inovasi.Content;

namespace Inovasi.Tests;

/// <summary>A catalogue as large as asked for, of stories like those of a given one: the same texts and facts under other ids and names.</summary>
internal static class ManyStories
{
    public static Catalogue Like(Catalogue catalogue, int count) => catalogue with
    {
        Innovations = [.. Enumerable.Range(1, count).Select(n => Copy(catalogue.Innovations[n % catalogue.Innovations.Count], n, count))],
    };

    private static Innovation Copy(Innovation story, int number, int count)
    {
        var digits = number.ToString("000000", CultureInfo.InvariantCulture);
        return story with
        {
            Id = Id(number),
            Slug = $"{story.Slug}-{digits}",
            Name = $"{story.Name} {digits}",
            FormerSlugs = [],
            RelatedIds = number < count ? [Id(number + 1)] : [],
        };
    }

    private static string Id(int number) => $"INV-{number.ToString("000000", CultureInfo.InvariantCulture)}";
}
