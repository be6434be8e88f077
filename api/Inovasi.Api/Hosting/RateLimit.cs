using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Inovasi.Api.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Inovasi.Api.Hosting;

/// <summary>
/// How often one address may ask at <c>/graphql</c>: a bucket of tokens that is filled every second. Health checks and the files of a site are not counted.
/// An IPv6 client owns a whole /64, so that is one address; what changes its last half does not get another bucket.
/// </summary>
internal static class RateLimit
{
    public static RateLimiterOptions Options(Settings settings) => new()
    {
        RejectionStatusCode = StatusCodes.Status429TooManyRequests,
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, UInt128>(http => settings.Rate > 0 && http.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetTokenBucketLimiter(Client(http.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Math.Max(settings.RateBurst, settings.Rate),
                TokensPerPeriod = settings.Rate,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            })
            // No address has this key: it would be a network of none.
            : RateLimitPartition.GetNoLimiter(UInt128.MaxValue)),
        OnRejected = (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            GraphQLEndpoint.SetCorsHeaders(rejected.HttpContext.Response);
            return new ValueTask(GraphQLEndpoint.RefuseAsync(rejected.HttpContext, HttpErrors.TooManyRequests(settings.Rate)));
        },
    };

    /// <summary>Who the client is: the whole IPv4 address, the first half of an IPv6 address.</summary>
    public static UInt128 Client(IPAddress? address)
    {
        if (address is null) return 0;
        Span<byte> bytes = stackalloc byte[16];
        if (!address.TryWriteBytes(bytes, out var length)) return 0;
        if (address.AddressFamily == AddressFamily.InterNetwork) return BinaryPrimitives.ReadUInt32BigEndian(bytes[..length]);
        // The same client over a socket of both kinds.
        if (address.IsIPv4MappedToIPv6) return BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes) >> 64 << 64;
    }
}
