namespace Inovasi.Content;

/// <summary>Who publishes what about which city: <c>content/situs.yaml</c>. A null makes the feature that needs it visibly absent.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence under the name.</summary>
    public required string Tagline { get; init; }

    public required string City { get; init; }

    /// <summary>Official region code: <c>18.71</c>.</summary>
    public required string RegionCode { get; init; }

    public required string Programme { get; init; }

    /// <summary>Until it is set every page says that this is not an official site of the city.</summary>
    public string? Publisher { get; init; }

    /// <summary>An e-mail address for corrections.</summary>
    public string? Contact { get; init; }

    /// <summary>Scheme and host of the published site, without a slash at the end.</summary>
    public string? SiteOrigin { get; init; }

    /// <summary>Scheme and host of the API.</summary>
    public string? ApiOrigin { get; init; }

    /// <summary>The day on which <c>security.txt</c> expires.</summary>
    public DateOnly? SecurityExpires { get; init; }
}
