namespace Inovasi.Site;

/// <summary>What a generation made, or why it made nothing.</summary>
/// <param name="Pages">How many pages were planned.</param>
/// <param name="Bytes">Of all pages together.</param>
/// <param name="Files">What became of the files of the site, pages and all others.</param>
/// <param name="LargestPage">The address of the page that weighs most on the wire; empty when pages failed.</param>
/// <param name="LargestPageBytes">Its weight, compressed by Brotli at quality 5.</param>
/// <param name="Problems">One sentence a failed page or broken link. When there is one, the previous site still stands.</param>
public sealed record SiteReport(int Pages, long Bytes, OutputChanges Files, string LargestPage, int LargestPageBytes, IReadOnlyList<string> Problems);
