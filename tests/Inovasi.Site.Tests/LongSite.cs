using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>The pages of the city with long lists, generated once for the tests that look at them.</summary>
public sealed class LongSite : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _temp = new();

    public string Folder => _temp.Combine("site");

    public SiteReport Report { get; private set; } = null!;

    public async Task InitializeAsync() => Report = await SiteGenerator.WritePagesAsync(LongCity.Catalogue, Folder, BuildProgress.Silent, CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _temp.Dispose();
}
