using System.Net.Sockets;
using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;
using Microsoft.AspNetCore.Connections;

namespace Inovasi.Api.Hosting;

/// <summary>The commands. Each ends with an exit code and, if it is not 0, with a sentence on the error output.</summary>
internal sealed class Commands(TextWriter output, TextWriter errors)
{
    public async Task<int> RunAsync(CommandLine command, CancellationToken cancellation)
    {
        try
        {
            var database = DatabaseTarget.Parse(command.Database);
            return command.Verb switch
            {
                "schema" => command.Since is { } file ? Compare(file) : Print(SchemaBinding.Contract),
                "publish" => await PublishAsync(command, database, cancellation),
                "serve" => await ServeAsync(command, database, cancellation),
                _ => await PublishAsync(command, database, cancellation) is var code and not 0 ? code : await ServeAsync(command, database, cancellation),
            };
        }
        catch (Exception exception) when (exception is DatabaseException or IOException or UnauthorizedAccessException)
        {
            return Fail(exception.Message);
        }
    }

    private async Task<int> PublishAsync(CommandLine command, DatabaseTarget database, CancellationToken cancellation)
    {
        if (!Directory.Exists(command.Content)) return Fail($"There is no content folder \"{command.Content}\": run from the root of the clone, or give --content.");
        var reading = CatalogueReader.Read(command.Content);
        if (reading.Catalogue is not { } catalogue)
        {
            foreach (var problem in reading.Errors) errors.WriteLine(problem);
            return Fail($"Nothing was published: the content has {Errors(reading.Errors.Count())}, and the release that was served before stays.");
        }
        // A release that was withdrawn, or whose frozen files were changed, is as broken as a story that cannot be read.
        var kept = KeptReleases.Read(command.Content).CheckAgainst(catalogue);
        if (kept.Problems.Count > 0)
        {
            foreach (var problem in kept.Problems) errors.WriteLine(problem);
            return Fail($"Nothing was published: the kept releases have {Errors(kept.Problems.Count)}, and the release that was served before stays.");
        }
        var changed = await new Publisher(database).PublishAsync(catalogue, [.. kept.Releases.Select(r => r.Manifest)], cancellation);
        output.WriteLine($"{(changed ? "Published" : "Already published:")} release {catalogue.Release.Id}, {catalogue.Innovations.Count} innovations, {catalogue.Sources.Count} sources.");
        return 0;
    }

    private async Task<int> ServeAsync(CommandLine command, DatabaseTarget database, CancellationToken cancellation)
    {
        if (command.Site is not null && !Directory.Exists(command.Site)) return Fail($"There is no site in \"{command.Site}\": generate it first, or leave out --site.");
        try
        {
            await using var app = await Server.BuildAsync(database, command.Site, command.Address, command.Settings, cancellation);
            await app.StartAsync(cancellation);
            var address = app.Urls.First();
            if (command.Settings.LogsJson) app.Logger.LogInformation("Answering at {Address}", address);
            else output.WriteLine(command.Site is null ? $"The API answers at {address}/graphql" : $"Open {address}/ (the API answers at {address}/graphql). Ctrl+C stops.");
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return Fail($"{command.Address} is in use: stop the program that listens there, or choose another port with --port 5081.");
        }
        catch (Exception exception) when (SocketFault(exception) is { } fault)
        {
            return Fail(fault == SocketError.AccessDenied
                ? $"{command.Address} may not be listened at by this user: choose a port above 1023, such as --port 5081."
                : $"{command.Address} cannot be listened at ({fault}): choose an address of this machine.");
        }
        catch (FormatException exception)
        {
            return Fail(exception.Message);
        }
    }

    /// <summary>Why there can be no listening; of localhost, which is two addresses, the fault of the first stands inside of others.</summary>
    private static SocketError? SocketFault(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException socket) return socket.SocketErrorCode;
        }
        return null;
    }

    private int Compare(string file)
    {
        if (!File.Exists(file)) return Fail($"There is no file \"{file}\": name the contract to compare with.");
        var (text, breaks, problem) = ContractDiff.Since(File.ReadAllText(file), file);
        if (text is null) return Fail(problem);
        output.Write(text);
        return breaks ? 2 : 0;
    }

    private static string Errors(int count) => count == 1 ? "1 error" : $"{count} errors";

    private int Print(string text)
    {
        output.Write(text);
        return 0;
    }

    private int Fail(string sentence)
    {
        errors.WriteLine(sentence);
        return 1;
    }
}
