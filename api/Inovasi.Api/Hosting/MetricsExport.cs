using System.Reflection;
using Inovasi.Api.Http;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Inovasi.Api.Hosting;

/// <summary>
/// Sends what is measured to a receiver, by OTLP over HTTP: our own figures, and the framework's on requests, connections and the runtime.
/// https://opentelemetry.io/docs/specs/otlp/#otlphttp
/// </summary>
internal static class MetricsExport
{
    private static readonly string[] Meters =
        [Telemetry.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    /// <summary>Begins to send; what has not been sent yet goes out when it is disposed of.</summary>
    public static IDisposable Start(Uri receiver, TimeSpan interval)
    {
        var version = typeof(MetricsExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService("inovasi-api", serviceVersion: version))
            .AddMeter(Meters)
            .AddOtlpExporter((exporter, reader) =>
            {
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                exporter.Endpoint = new Uri(receiver.AbsoluteUri.TrimEnd('/') + "/v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)interval.TotalMilliseconds;
            })
            .Build();
    }
}
