namespace Inovasi.Site;

/// <summary>Tells what the disk refused from what is our own mistake.</summary>
internal static class DiskRefusal
{
    /// <summary>What it said; null when the exception is another. Files are read and written in parallel, where the exceptions of all come as one.</summary>
    public static string? In(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException => exception.Message,
        AggregateException all when all.InnerExceptions.All(e => In(e) is not null) => In(all.InnerExceptions[0]),
        _ => null,
    };
}
