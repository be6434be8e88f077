using System.Diagnostics;
using System.Runtime.Versioning;
using Inovasi.Api.Database;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>A user who may only read the database: serving needs no more, publishing says what it lacks.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyUserTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.Combine("inovasi.db");

    public async Task InitializeAsync()
    {
        await new Publisher(new SqliteTarget(Database)).PublishAsync(RandomCatalogue.Make(1));
        File.SetUnixFileMode(Database, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _folder.Dispose();
    }

    [Fact]
    public async Task Serves_from_a_file_in_a_folder_that_it_may_not_write()
    {
        await using (var server = await ServerProcess.StartAsync(Command(["serve", "--urls", "http://127.0.0.1:0"])))
        {
            Assert.NotNull(await server.AskAsync("{ release { code } }"));
            server.Terminate();
            Assert.Equal(0, await server.ExitAsync());
        }
        Assert.Equal([Database], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Says_in_one_sentence_that_it_may_not_publish()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        using var publishing = Process.Start(Command(["publish", "--content", RepositoryRoot.Combine("content")]))!;
        var said = await publishing.StandardError.ReadToEndAsync(patience.Token);
        await publishing.WaitForExitAsync(patience.Token);
        Assert.Equal(
            $"The database \"{Database}\" is read-only for this user, who would have to write: give the right to write it and its folder, or publish again as its owner.",
            said.Trim());
        Assert.Equal(1, publishing.ExitCode);
    }

    /// <summary>Rights do not bind the superuser, so where the tests run as that, the program runs as nobody.</summary>
    private ProcessStartInfo Command(string[] arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Inovasi.Api.dll"), .. arguments, "--database", Database];
        string[] command = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. program] : program;
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = start.Environment["DOTNET_CLI_HOME"] = Path.GetTempPath();
        return start;
    }
}
