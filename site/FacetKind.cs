using System.Globalization;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>A way to divide the innovations: by one of their cited fields, or by year. The list is closed.</summary>
/// <param name="Slug">The first part of the address, and the vocabulary's name where the codes come from one.</param>
/// <param name="CodeOf">The innovation's value in this division; null when it is unknown.</param>
public sealed record FacetKind(string Slug, Func<Innovation, string?> CodeOf)
{
    public static FacetKind Form { get; } = new("bentuk", i => Code(i.Form));

    public static FacetKind Urusan { get; } = new("urusan", i => Code(i.Urusan));

    public static FacetKind Kind { get; } = new("jenis", i => Code(i.Kind));

    public static FacetKind Status { get; } = new("status", i => Code(i.Status));

    public static FacetKind Year { get; } = new("tahun", i => Coverage.YearOf(i)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>By agency. Its values have no page of their own: the page of the agency is that list.</summary>
    public static FacetKind Owner { get; } = new("opd", i => Code(i.Owner));

    /// <summary>In the order that people see.</summary>
    public static IReadOnlyList<FacetKind> All { get; } = [Form, Urusan, Kind, Status, Year, Owner];

    private static string? Code(Cited<string> cited) => cited.IsKnown ? cited.Value : null;
}
