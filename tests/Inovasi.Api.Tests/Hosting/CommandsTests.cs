using System.Net;
using System.Net.Sockets;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>The commands, from their arguments to what they print and their exit code.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    private string Database => _folder.Combine("inovasi.db");

    [Fact]
    public async Task Publishes_the_content_once()
    {
        var release = ApiServer.ShippedContent.Release.Id;
        Assert.Equal(0, await RunAsync("publish", RepositoryRoot.Combine("content")));
        Assert.Equal(0, await RunAsync("publish", RepositoryRoot.Combine("content")));
        var counts = $"{ApiServer.ShippedContent.Innovations.Count} innovations, {ApiServer.ShippedContent.Sources.Count} sources.";
        Assert.Equal($"Published release {release}, {counts}\nAlready published: release {release}, {counts}\n", _output.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(ApiServer.ShippedContent, await new ReleaseLoader(new SqliteTarget(Database)).LoadCurrentAsync());
    }

    [Fact]
    public async Task Refuses_broken_content_with_every_problem_and_leaves_the_release_alone()
    {
        Assert.Equal(0, await RunAsync("publish", RepositoryRoot.Combine("content")));
        var broken = _folder.Combine("content");
        Copy(RepositoryRoot.Combine("content"), broken);
        var story = Path.Combine(broken, "inovasi", "permen-manis.md");
        await File.WriteAllTextAsync(story, (await File.ReadAllTextAsync(story)).Replace("nilai: disdukcapil", "nilai: disdukcapl", StringComparison.Ordinal));
        await File.AppendAllTextAsync(Path.Combine(broken, "situs.yaml"), "warna: biru\n");
        foreach (var verb in new[] { "publish", "all" })
        {
            _errors.GetStringBuilder().Clear();
            Assert.Equal(1, await RunAsync(verb, broken));
            var said = _errors.ToString();
            Assert.Contains("content/inovasi/permen-manis.md(7): K", said, StringComparison.Ordinal);
            Assert.Contains("content/situs.yaml(", said, StringComparison.Ordinal);
            Assert.Contains("Nothing was published: the content has 2 errors, and the release that was served before stays.", said, StringComparison.Ordinal);
        }
        Assert.Equal(ApiServer.ShippedContent, await new ReleaseLoader(new SqliteTarget(Database)).LoadCurrentAsync());
    }

    [Fact]
    public async Task Says_in_one_line_which_file_of_the_content_cannot_be_read()
    {
        var content = _folder.Combine("content");
        Copy(RepositoryRoot.Combine("content"), content);
        var story = Path.Combine(content, "inovasi", "permen-manis.md");
        using var held = new FileStream(story, FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.Equal(1, await RunAsync("publish", content));
        Assert.Contains(story, Assert.Single(_errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_sentence_why_it_cannot_start()
    {
        Assert.Equal(1, await RunAsync("serve", "content"));
        Assert.Equal(1, await RunAsync("publish", _folder.Combine("tidak-ada")));
        Assert.Equal(1, await RunAsync("serve", "content", site: _folder.Combine("tidak-ada")));
        Assert.Equal(
            $"""
            The database "{Database}" is missing or cannot be opened: publish first, or check the path.
            There is no content folder "{_folder.Combine("tidak-ada")}": run from the root of the clone, or give --content.
            There is no site in "{_folder.Combine("tidak-ada")}": generate it first, or leave out --site.

            """.ReplaceLineEndings("\n"),
            _errors.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Says_that_the_port_is_in_use()
    {
        await new Publisher(new SqliteTarget(Database)).PublishAsync(RandomCatalogue.Make(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        Assert.Equal(1, await RunAsync("serve", "content", address: address));
        Assert.Equal($"{address} is in use: stop the program that listens there, or choose another port with --port 5081.\n", _errors.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Says_that_the_address_is_none_of_this_machine()
    {
        await new Publisher(new SqliteTarget(Database)).PublishAsync(RandomCatalogue.Make(1));
        // An address that is kept for documentation: https://www.rfc-editor.org/rfc/rfc5737
        Assert.Equal(1, await RunAsync("serve", "content", address: "http://192.0.2.1:5081"));
        Assert.Equal("http://192.0.2.1:5081 cannot be listened at (AddressNotAvailable): choose an address of this machine.\n", _errors.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Server")]
    [InlineData("Port=many")]
    [InlineData("Connect Timeout=soon")]
    public async Task Says_that_a_connection_string_cannot_be_read_and_tells_nothing_of_it(string member)
    {
        Assert.Equal(1, await new Commands(_output, _errors).RunAsync(new CommandLine("serve", "content", $"Password=secret;{member}", null, "http://127.0.0.1:0"), CancellationToken.None));
        Assert.Equal(
            "A database with an equals sign is taken for a connection string of SQL Server, but it is not of the form \"Server=…;Database=…;User Id=…;Password=…\".\n",
            _errors.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Serves_until_it_is_told_to_stop()
    {
        await new Publisher(new SqliteTarget(Database)).PublishAsync(RandomCatalogue.Make(1));
        using var stop = new CancellationTokenSource();
        using var output = new FirstLine();
        var running = new Commands(output, _errors).RunAsync(new CommandLine("serve", "content", Database, null, "http://127.0.0.1:0"), stop.Token);
        var said = await output.Line.WaitAsync(Eventually.Patience);
        Assert.Matches("^The API answers at http://127\\.0\\.0\\.1:[0-9]+/graphql$", said);
        var address = said.Split(' ')[^1];
        using var client = new HttpClient();
        Assert.Contains("\"data\"", await client.GetStringAsync(address + "?query={release{code}}"), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(address));
    }

    [Theory]
    [InlineData("terbit", "There is no command \"terbit\": the commands are publish, serve, schema.")]
    [InlineData("serve extra", "The command serve takes no \"extra\".")]
    [InlineData("--prot 1", "There is no option \"--prot\": the options are --content, --database, --site, --urls, --port, --since.")]
    [InlineData("--port", "The option --port must be followed by a value.")]
    [InlineData("--port 70000", "The option --port must be a number between 0 and 65535, but it is \"70000\".")]
    [InlineData("--urls localhost", "The option --urls must be one address such as http://localhost:5080, but it is \"localhost\".")]
    [InlineData("--urls http://inovasi.example:5080", "The option --urls must name localhost, an IP address of this machine, or * for all of them, but it names \"inovasi.example\".")]
    [InlineData("--database ", "The option --database must be followed by a value.")]
    public void Refuses_arguments_that_mean_nothing(string arguments, string sentence) =>
        Assert.Equal((null, sentence), CommandLine.Parse(arguments.Split(' '), _ => null));

    [Theory]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://localhost")]
    public void Listens_where_it_is_told_to(string address) => Assert.Equal(address, CommandLine.Parse(["--urls", address], _ => null).Command?.Address);

    [Fact]
    public void Takes_from_the_environment_what_the_arguments_leave_out()
    {
        var (command, _) = CommandLine.Parse(["serve", "--port", "7"], name => name == "INOVASI_DATABASE" ? "/data/x.db" : null);
        Assert.Equal(new CommandLine("serve", "content", "/data/x.db", null, "http://localhost:7"), command);
        Assert.Equal("all", CommandLine.Parse([], _ => null).Command!.Verb);
    }

    public void Dispose() => _folder.Dispose();

    private Task<int> RunAsync(string verb, string content, string? site = null, string address = "http://127.0.0.1:0") =>
        new Commands(_output, _errors).RunAsync(new CommandLine(verb, content, Database, site, address), CancellationToken.None);

    /// <summary>Tells another thread the first line that is written.</summary>
    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => _line.Task;

        public override void WriteLine(string? value) => _line.TrySetResult(value!);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains("Inovasi.Content", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
