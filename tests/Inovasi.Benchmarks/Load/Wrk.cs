using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Inovasi.Benchmarks.Load;

/// <summary>What one load gave.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="Requests">How many were answered.</param>
/// <param name="Wrong">Answers with another status than 200, and requests without an answer.</param>
internal sealed record LoadResult(double PerSecond, double P50, double P99, double Requests, int Wrong);

/// <summary>The load generator wrk, one thread; it sends the bodies in turn.</summary>
internal static class Wrk
{
    public static LoadResult Run(string address, LoadQuery query, int seconds, int connections, string folder)
    {
        var script = Path.Combine(folder, "load.lua");
        File.WriteAllText(script, Script(query));
        using var process = Process.Start(new ProcessStartInfo(
            "wrk",
            ["-t1", string.Create(CultureInfo.InvariantCulture, $"-c{connections}"), string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "-s", script, address])
        {
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = output.Split('\n').FirstOrDefault(l => l.StartsWith("RESULT ", StringComparison.Ordinal))?.Split(' ')[1..]
            .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray() ?? throw new InvalidOperationException($"wrk said: {output}");
        return new LoadResult(numbers[0] / numbers[1] * 1e6, numbers[2] / 1000, numbers[3] / 1000, numbers[0], (int)numbers[4]);
    }

    /// <summary>Requests are made once, at the start: while it loads, wrk only copies them and puts a number in.</summary>
    private static string Script(LoadQuery query)
    {
        var script = new StringBuilder($"local isEachNew = {(query.IsEachNew ? "true" : "false")}\nlocal bodies = {{\n");
        foreach (var body in query.Bodies) script.Append("[==[").Append(body).Append("]==],\n");
        return script.Append("""
            }
            local made, rest, i, n = {}, {}, math.random(1, #bodies), math.random(10000000, 50000000)
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Accept"] = "application/json"
            function init()
              for k = 1, #bodies do
                local whole = wrk.format(nil, nil, nil, bodies[k])
                local from = isEachNew and whole:find('"00000000"', 1, true)
                made[k], rest[k] = from and whole:sub(1, from) or whole, from and whole:sub(from + 9) or ""
              end
            end
            function request()
              i = i % #bodies + 1
              if not isEachNew then return made[i] end
              n = n + 1
              return made[i] .. n .. rest[i]
            end
            function done(s, l)
              local e = s.errors
              io.write(string.format("\nRESULT %d %d %d %d %d\n", s.requests, s.duration, l:percentile(50), l:percentile(99), e.status + e.timeout + e.read + e.connect))
            end
            """).ToString();
    }
}
