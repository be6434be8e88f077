using Inovasi.Api.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>Settings of the environment: read, refused with a sentence, and told in the document and in the help as they are.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Is_told_in_the_document_as_it_is()
    {
        var document = File.ReadAllLines(RepositoryRoot.Combine("api", "README.md")).Where(l => l.StartsWith("| `INOVASI_", StringComparison.Ordinal));
        Assert.Equal(SettingTable.All.Select(s => $"| `{s.Name}` | {s.Default} | {s.Meaning} | {(s.Option is null ? "" : $"`{s.Option}`")} |"), document);
    }

    [Fact]
    public void Is_told_in_the_help() => Assert.All(SettingTable.All, s => Assert.Contains($"  {s.Name,-22}{s.Default,-24}{s.Meaning}", CommandLine.Usage, StringComparison.Ordinal));

    [Fact]
    public void Is_the_usual_when_nothing_is_set_or_what_is_set_is_empty()
    {
        Assert.Equal((Settings.Default, ""), SettingTable.Read(_ => null));
        Assert.Equal((Settings.Default, ""), SettingTable.Read(_ => ""));
        var (empty, _) = CommandLine.Parse(["serve"], _ => "");
        Assert.Equal(CommandLine.Parse(["serve"], _ => null).Command, empty);
    }

    [Fact]
    public void Says_the_defaults_that_hold()
    {
        var numbers = SettingTable.All.Where(s => s.Default.All(char.IsAsciiDigit)).ToArray();
        Assert.True(numbers.Length >= 7);
        foreach (var setting in numbers) Assert.Equal(Settings.Default, setting.Read(Settings.Default, setting.Default));
    }

    [Fact]
    public void Reads_every_setting()
    {
        var (settings, _) = SettingTable.Read(name => name switch
        {
            "INOVASI_RATE" => "7",
            "INOVASI_RATE_BURST" => "8",
            "INOVASI_PROXIES" => "127.0.0.1, 10.0.0.0/8,2001:db8::/32",
            "INOVASI_CACHE_MB" => "0",
            "INOVASI_CONNECTIONS" => "9",
            "INOVASI_TIME_SECONDS" => "10",
            "INOVASI_STOP_SECONDS" => "11",
            "INOVASI_LOOK_SECONDS" => "13",
            "INOVASI_LOG" => "json",
            "INOVASI_OTLP" => "http://collector:4318/",
            "INOVASI_OTLP_SECONDS" => "12",
            _ => null,
        });
        Assert.Equal(["127.0.0.1/32", "10.0.0.0/8", "2001:db8::/32"], settings!.Proxies.Select(p => p.ToString()));
        var expected = new Settings
        {
            Rate = 7,
            RateBurst = 8,
            Proxies = settings.Proxies,
            CacheBytes = 0,
            Connections = 9,
            Time = TimeSpan.FromSeconds(10),
            Stop = TimeSpan.FromSeconds(11),
            Look = TimeSpan.FromSeconds(13),
            LogsJson = true,
            Metrics = new Uri("http://collector:4318/"),
            MetricsInterval = TimeSpan.FromSeconds(12),
        };
        Assert.Equal(expected, settings);
    }

    [Theory]
    [InlineData("INOVASI_RATE", "viele", "a whole number from 0 to 1000000")]
    [InlineData("INOVASI_RATE", "-1", "a whole number from 0 to 1000000")]
    [InlineData("INOVASI_RATE", "1.5", "a whole number from 0 to 1000000")]
    [InlineData("INOVASI_RATE_BURST", "0", "a whole number from 1 to 1000000")]
    [InlineData("INOVASI_PROXIES", "10.0.0.0/33", "addresses or networks such as 127.0.0.1,10.0.0.0/8")]
    [InlineData("INOVASI_PROXIES", "proxy.example", "addresses or networks such as 127.0.0.1,10.0.0.0/8")]
    [InlineData("INOVASI_CACHE_MB", "65537", "a whole number from 0 to 65536")]
    [InlineData("INOVASI_CONNECTIONS", "0", "a whole number from 1 to 1000000")]
    [InlineData("INOVASI_TIME_SECONDS", "61", "a whole number from 1 to 60")]
    [InlineData("INOVASI_STOP_SECONDS", "99999999999", "a whole number from 1 to 300")]
    [InlineData("INOVASI_LOOK_SECONDS", "0", "a whole number from 1 to 3600")]
    [InlineData("INOVASI_LOG", "xml", "text or json")]
    [InlineData("INOVASI_OTLP", "collector:4318", "an address such as http://localhost:4318")]
    [InlineData("INOVASI_OTLP_SECONDS", "0", "a whole number from 1 to 3600")]
    public void Refuses_a_wrong_one_with_its_name_its_value_and_what_is_allowed(string name, string value, string allowed) => Assert.Equal(
        (null, $"The setting {name} must be {allowed}, but it is \"{value}\"."), CommandLine.Parse(["serve"], n => n == name ? value : null));
}
