namespace Inovasi.Content;

/// <summary>A page of text: <c>content/halaman/&lt;slug&gt;.md</c>.</summary>
public sealed record StaticPage(string Slug, string Title, string Summary, string Body);

/// <summary>A dated change of the data: a row of <c>content/perubahan.csv</c>.</summary>
public sealed record Change(DateOnly Date, string Text);
