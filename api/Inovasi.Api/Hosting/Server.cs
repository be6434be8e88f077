using System.Text;
using Inovasi.Api.Database;
using Inovasi.Api.Http;
using Inovasi.Api.Resolvers;
using Inovasi.Api.StaticFiles;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Hosting;

/// <summary>The web server: which address is answered by what, and how it starts and stops.</summary>
internal static class Server
{
    private const long CacheBytes = 64 * 1024 * 1024;

    /// <summary>A server with its release loaded, not yet listening.</summary>
    /// <exception cref="DatabaseException">There is no release to serve.</exception>
    public static async Task<WebApplication> BuildAsync(DatabaseTarget database, string? siteFolder, string address, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The reader refuses what is too long, in a sentence. For that sentence to arrive the rest of the body must be taken off the wire, up to this bound.
            kestrel.Limits.MaxRequestBodySize = 256 * RequestReader.LargestBody;
        });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            // It logs a failed start with its stack and throws it too: the command says it in one sentence.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        AddServices(builder.Services, database, new SiteHere(siteFolder is not null));
        var app = builder.Build();
        // Fails here, and not at the first request, when the contract and the resolvers do not fit.
        app.Services.GetRequiredService<GraphQLEngine>();
        await app.Services.GetRequiredService<ReleaseStore>().RefreshAsync(cancellation);
        Map(app, siteFolder);
        return app;
    }

    private static void AddServices(IServiceCollection services, DatabaseTarget database, SiteHere site)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ReleaseLoader(database));
        services.AddSingleton<ReleaseStore>();
        services.AddSingleton<ErrorMasking>();
        services.AddSingleton(provider => SchemaBinding.Engine(new GraphQLOptions { MaskException = Mask(provider.GetRequiredService<ErrorMasking>(), database) }));
        services.AddSingleton(provider => new AnswerCache(provider.GetRequiredService<ReleaseStore>(), CacheBytes));
        services.AddSingleton(site);
        services.AddSingleton<CsvResponder>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddHostedService<ReleaseWatcher>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }

    private static Func<Exception, GraphQLError> Mask(ErrorMasking masking, DatabaseTarget database) => exception =>
        database.Explain(exception) is null ? masking.Mask(exception) : masking.Mask(exception) with { Code = HttpErrors.DatabaseAway };

    private static void Map(WebApplication app, string? siteFolder)
    {
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Use(MaskFaultsAsync);
        // Nearly all requests are for this address: they need no table of routes. The route below catches its other spellings.
        app.Use((http, next) => http.Request.Path.Value == "/graphql" ? endpoint.HandleAsync(http) : next(http));
        app.UseRouting();
        app.Map("/graphql", endpoint.HandleAsync);
        app.MapMethods("/graphql/schema.graphql", ["GET", "HEAD"], SendContractAsync);
        app.MapMethods("/health/live", ["GET", "HEAD"], () => "live\n");
        app.MapMethods("/health/ready", ["GET", "HEAD"], (ReleaseStore store) => $"ready {store.Current.Code}\n");
        if (siteFolder is null)
        {
            app.MapFallback("{*path}", http => GraphQLEndpoint.RefuseAsync(http, HttpErrors.NotFound()));
            return;
        }
        var site = new StaticSite(siteFolder);
        app.Lifetime.ApplicationStopped.Register(site.Dispose);
        app.MapFallback("{*path}", site.HandleAsync);
    }

    private static async Task MaskFaultsAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to tell and nothing went wrong.
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            await GraphQLEndpoint.RefuseAsync(http, exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? HttpErrors.BodyTooLarge(RequestReader.LargestBody)
                : HttpErrors.BadRequest("The body ended before it was whole."));
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await GraphQLEndpoint.RefuseAsync(http, http.RequestServices.GetRequiredService<ErrorMasking>().Refuse(exception));
        }
    }

    private static async Task SendContractAsync(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "public, no-cache";
        http.Response.ContentType = "application/graphql; charset=utf-8";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.WriteAsync(SchemaBinding.Contract, Encoding.UTF8, http.RequestAborted);
    }
}
