namespace Inovasi.Site.Tests.Browser;

/// <summary>The classes of browser tests share one browser and one generation of the sites, and run one after another: two browsers at once would slow both.</summary>
[CollectionDefinition(nameof(SharedBrowser))]
public sealed class SharedBrowser : ICollectionFixture<BrowserFixture>;
