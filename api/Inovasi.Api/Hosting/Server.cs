using System.Text;
using Inovasi.Api.Csv;
using Inovasi.Api.Database;
using Inovasi.Api.Http;
using Inovasi.Api.Resolvers;
using Inovasi.Api.StaticFiles;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Inovasi.Api.Hosting;

/// <summary>The web server: which address is answered by what, and how it starts and stops.</summary>
internal static class Server
{
    private const int SlowestBytes = 240;

    private static readonly string[] OfOneAnswer =
        ["ETag", "Content-Encoding", "Content-Disposition", "Link", CsvQuestion.TotalCountHeader, CsvQuestion.LeftOutHeader];

    /// <summary>A server with its release loaded, not yet listening.</summary>
    /// <exception cref="DatabaseException">There is no release to serve.</exception>
    public static async Task<WebApplication> BuildAsync(
        DatabaseTarget database, string? siteFolder, string address, Settings? settings = null, CancellationToken cancellation = default)
    {
        settings ??= Settings.Default;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, settings));
        AddLog(builder.Logging, settings);
        AddServices(builder.Services, database, settings, new SiteHere(siteFolder is not null));
        var app = builder.Build();
        // Fails here, and not at the first request, when the contract and the resolvers do not fit.
        app.Services.GetRequiredService<GraphQLEngine>();
        await app.Services.GetRequiredService<ReleaseStore>().RefreshAsync(cancellation);
        if (settings.Metrics is { } receiver)
        {
            var export = MetricsExport.Start(receiver, settings.MetricsInterval);
            app.Lifetime.ApplicationStopped.Register(export.Dispose);
        }
        Map(app, siteFolder, settings);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, Settings settings)
    {
        kestrel.AddServerHeader = false;
        // The reader refuses what is too long, in a sentence. For that sentence to arrive the rest of the body must be taken off the wire, up to this bound.
        kestrel.Limits.MaxRequestBodySize = 256 * RequestReader.LargestBody;
        kestrel.Limits.MaxConcurrentConnections = settings.Connections;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        // Who sends or takes less than this holds a connection for nothing, and loses it.
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: SlowestBytes, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: SlowestBytes, gracePeriod: TimeSpan.FromSeconds(5));
    }

    private static void AddLog(ILoggingBuilder logging, Settings settings)
    {
        logging.ClearProviders();
        if (settings.LogsJson) logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        else logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            // It logs a failed start with its stack and throws it too: the command says it in one sentence.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    private static void AddServices(IServiceCollection services, DatabaseTarget database, Settings settings, SiteHere site)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(new ReleaseLoader(database));
        services.AddSingleton<ReleaseStore>();
        services.AddSingleton<ErrorMasking>();
        services.AddSingleton(provider => SchemaBinding.Engine(new GraphQLOptions
        {
            Limits = QueryLimits.Public with { Time = settings.Time },
            MaskException = Mask(provider.GetRequiredService<ErrorMasking>(), database),
        }));
        services.AddSingleton(provider => new AnswerCache(provider.GetRequiredService<ReleaseStore>(), settings.CacheBytes));
        services.AddSingleton<Telemetry>();
        services.AddRateLimiter(_ => { });
        services.AddSingleton(site);
        services.AddSingleton<CsvResponder>();
        services.AddSingleton(Explorer.Read(settings.GraphiQL));
        services.AddSingleton<FormPage>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddHostedService<ReleaseWatcher>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Stop);
    }

    private static Func<Exception, GraphQLError> Mask(ErrorMasking masking, DatabaseTarget database) => exception =>
        database.Explain(exception) is null ? masking.Mask(exception) : HttpErrors.NoDatabase().Error;

    private static void Map(WebApplication app, string? siteFolder, Settings settings)
    {
        var (endpoint, store) = (app.Services.GetRequiredService<GraphQLEndpoint>(), app.Services.GetRequiredService<ReleaseStore>());
        if (settings.Proxies.Length > 0) app.UseForwardedHeaders(Forwarded(settings));
        app.Use(MaskFaultsAsync);
        if (settings.Rate > 0) app.UseRateLimiter(RateLimit.Options(settings));
        // Nearly all requests are for this address: they need no table of routes. The route below catches its other spellings.
        app.Use((http, next) => http.Request.Path.Value == "/graphql" ? endpoint.HandleAsync(http) : next(http));
        app.UseRouting();
        app.Map("/graphql", endpoint.HandleAsync);
        app.MapMethods("/graphql/schema.graphql", ["GET", "HEAD"], SendContractAsync);
        app.MapMethods(Explorer.Address + "{file}", ["GET", "HEAD"], app.Services.GetRequiredService<Explorer>().SendAsync);
        // Plain delegates: those whose parameters must be worked out load a compiler of expressions, a tenth of a second at the start.
        app.MapMethods("/health/live", ["GET", "HEAD"], http => SendLineAsync(http, "live"));
        app.MapMethods("/health/ready", ["GET", "HEAD"], http => SendLineAsync(http, $"ready {store.Current.Code}"));
        if (siteFolder is null)
        {
            app.MapFallback("{*path}", http => GraphQLEndpoint.RefuseAsync(http, HttpErrors.NotFound()));
            return;
        }
        var site = new StaticSite(siteFolder);
        app.Lifetime.ApplicationStopped.Register(site.Dispose);
        app.MapFallback("{*path}", site.HandleAsync);
    }

    private static ForwardedHeadersOptions Forwarded(Settings settings)
    {
        // Not the host: a proxy that leaves the header alone would let any client name another.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies) options.KnownIPNetworks.Add(network);
        return options;
    }

    private static async Task MaskFaultsAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception exception) when (HasGone(http, exception))
        {
            // The client has gone, or the server stops and waits no longer: there is nobody to tell and nothing went wrong.
            await LeaveAsync(http);
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            StartOver(http);
            await GraphQLEndpoint.RefuseAsync(http, exception.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => HttpErrors.BodyTooLarge(RequestReader.LargestBody),
                StatusCodes.Status408RequestTimeout => HttpErrors.BodyTooSlow(SlowestBytes),
                _ => HttpErrors.BadRequest("The chunks of the body are malformed, or the last one is missing."),
            });
        }
        catch (DatabaseException) when (!http.Response.HasStarted)
        {
            StartOver(http);
            http.Response.Headers.RetryAfter = HttpErrors.RetryAfter;
            await GraphQLEndpoint.RefuseAsync(http, HttpErrors.NoDatabase());
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            StartOver(http);
            await GraphQLEndpoint.RefuseAsync(http, http.RequestServices.GetRequiredService<ErrorMasking>().Refuse(exception));
        }
    }

    /// <summary>Forgets what was said of an answer that did not come: an error must not have its tag or its name. What holds for every answer stays.</summary>
    private static void StartOver(HttpContext http)
    {
        http.Response.ContentLength = null;
        foreach (var name in OfOneAnswer) http.Response.Headers.Remove(name);
    }

    /// <summary>
    /// Ends a connection at whose other end there is nobody. Its reader may be in the middle of a read: the web server must neither look for the rest of the
    /// body (so the abort) nor for another request (so "close", which it heeds when a response begins), else it logs that as an error of ours.
    /// </summary>
    private static async Task LeaveAsync(HttpContext http)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest; // nobody reads it, but the metrics count it
            http.Response.Headers.Connection = "close";
            await http.Response.StartAsync(CancellationToken.None);
        }
        http.Abort();
    }

    private static bool HasGone(HttpContext http, Exception exception) =>
        exception is ConnectionResetException or ConnectionAbortedException or { InnerException: ConnectionAbortedException }
        || (exception is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
        // A body of known length that ended before: the web server has closed the connection already.
        || (exception is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } && http.Request.ContentLength is not null);

    private static Task SendLineAsync(HttpContext http, string line)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(line + "\n", http.RequestAborted);
    }

    private static async Task SendContractAsync(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "public, no-cache";
        http.Response.ContentType = "application/graphql; charset=utf-8";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.WriteAsync(SchemaBinding.Contract, Encoding.UTF8, http.RequestAborted);
    }
}
