namespace Inovasi.Site.Tests;

public class CommandLineTests
{
    [Fact]
    public void Knows_the_folders_when_they_are_not_named() =>
        Assert.Equal((new CommandLine("build", "content", Path.Combine("artifacts", "site"), null), ""), CommandLine.Parse(["build"]));

    [Fact]
    public void Reads_a_story_to_begin_and_its_folder() =>
        Assert.Equal(
            (new CommandLine("new", "kota", Path.Combine("artifacts", "site"), "keran"), ""),
            CommandLine.Parse(["new", "inovasi", "keran", "--content", "kota"]));

    [Theory]
    [InlineData("", "A command is missing.")]
    [InlineData("publish", "There is no command \"publish\": the commands are build, serve, check, release and new.")]
    [InlineData("build --fast", "There is no option \"--fast\": the options are --content, --out, --port and --pages-only.")]
    [InlineData("build --out", "The option --out must be followed by a folder.")]
    [InlineData("serve --port", "The option --port must be followed by a number up to 65535.")]
    [InlineData("serve --port 70000", "The option --port must be followed by a number up to 65535.")]
    [InlineData("build --port 80", "The option --port belongs to the command serve.")]
    [InlineData("check --pages-only", "The option --pages-only belongs to the command build.")]
    [InlineData("check inovasi", "The command check takes no \"inovasi\".")]
    [InlineData("new opd x", "The command new must be followed by \"inovasi\" and a slug.")]
    public void Says_what_it_does_not_understand(string arguments, string problem) =>
        Assert.Equal((null, problem), CommandLine.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
