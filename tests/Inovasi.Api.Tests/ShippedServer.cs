namespace Inovasi.Api.Tests;

/// <summary>One server with the content of this repository, shared by tests that only read.</summary>
public sealed class ShippedServer : IAsyncLifetime
{
    public ApiServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await ApiServer.StartAsync(ApiServer.ShippedContent);

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
