using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>What resolvers know of the request: the release it is answered from, and where others are found.</summary>
internal sealed record RequestContext(ServedRelease Release, ReleaseStore Store)
{
    /// <summary>The releases that the answer may tell of: those that were kept when the request began, so that it never mixes two moments.</summary>
    public IReadOnlyList<Release> Kept { get; init; } = Store.Kept;

    /// <summary>Who wants to know of a page, whether or not the document asks where it stands; null for nobody.</summary>
    public PageWatch? Watch { get; init; }

    /// <summary>The release that a cursor asks for: the one of this request, or another that is kept.</summary>
    public async ValueTask<ServedRelease> ForAsync(PageArguments page, CancellationToken cancellation)
    {
        if (page.Release is not { } code || code == Release.Code) return Release;
        return await Store.FindAsync(code, cancellation) ?? throw RequestErrors.ExpiredCursor(page.After is null ? "before" : "after", code);
    }
}
