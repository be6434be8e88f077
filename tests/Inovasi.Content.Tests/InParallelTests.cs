namespace Inovasi.Content.Tests;

public class InParallelTests
{
    [Fact]
    public void Fails_with_a_failure_and_not_with_a_bundle()
    {
        Assert.Equal("penuh", Assert.Throws<IOException>(() => InParallel.For(0, 100, _ => throw new IOException("penuh"))).Message);
        Assert.Equal("penuh", Assert.Throws<IOException>(() => InParallel.ForEach([1, 2, 3], _ => throw new IOException("penuh"))).Message);
    }

    [Fact]
    public void Stops_when_it_is_told_to()
    {
        var stopped = new ParallelOptions { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => InParallel.ForEach([1, 2, 3], stopped, _ => Assert.Fail("It went on.")));
    }
}
