using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Inovasi.Benchmarks.Load;

/// <summary>The floor under any server on Kestrel: whatever is asked, the bytes of the file that the path names, made before.</summary>
internal static class BareKestrel
{
    /// <param name="arguments">The folder with the files, and the address to listen at.</param>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var folder, var address])
        {
            Console.Error.WriteLine("usage: bare-kestrel <folder> <address>");
            return 2;
        }
        var answers = Directory.EnumerateFiles(folder, "*.json").ToDictionary(f => "/" + Path.GetFileNameWithoutExtension(f), File.ReadAllBytes, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.Run(http =>
        {
            if (!answers.TryGetValue(http.Request.Path.Value ?? "", out var answer)) return Task.CompletedTask;
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = answer.Length;
            return http.Response.Body.WriteAsync(answer).AsTask();
        });
        app.Run();
        return 0;
    }
}
