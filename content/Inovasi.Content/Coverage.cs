namespace Inovasi.Content;

/// <summary>
/// Agency by year: where we know of innovations and where we do not. The year of an innovation is the earliest of its start, its submissions and its
/// first mention. What nobody calls an innovation is left out, and no percentage is made of it: the whole number of innovations is not known.
/// </summary>
public sealed class Coverage
{
    private readonly ILookup<(string? AgencyId, int? Year), Innovation> _innovations;
    private readonly ILookup<string, Agency> _successors;

    public Coverage(Catalogue catalogue)
    {
        var counted = catalogue.Innovations.Where(i => i.IsCounted).ToArray();
        _innovations = counted.ToLookup(i => (i.Owner.IsKnown ? i.Owner.Value : null, YearOf(i)));
        _successors = catalogue.Agencies.Where(a => a.PredecessorId is not null).ToLookup(a => a.PredecessorId!);
        var years = counted.Select(YearOf).OfType<int>().ToArray();
        Years = years.Length == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
    }

    /// <summary>
    /// Every year from the first to the last that any innovation has: a year in between without one is shown, for it says where we found none.
    /// Beside them stands the year that is not known.
    /// </summary>
    public ValueList<int> Years { get; }

    /// <summary>Null when neither start nor submission nor first mention is known.</summary>
    public static int? YearOf(Innovation innovation)
    {
        int? earliest = innovation.Start.IsKnown ? innovation.Start.Value.Year : null;
        if (innovation.FirstMention.IsKnown) Take(innovation.FirstMention.Value.Year);
        foreach (var submission in innovation.Submissions) Take(submission.Year);
        return earliest;

        void Take(int year)
        {
            if (earliest is not { } known || year < known) earliest = year;
        }
    }

    /// <summary>The innovations of an agency (null: owner unknown) in a year (null: year unknown).</summary>
    public IEnumerable<Innovation> Innovations(Agency? agency, int? year) => _innovations[(agency?.Id, year)];

    /// <summary>What is known of an agency in a year. For the owner that is not known (null), known means that there are innovations without an owner.</summary>
    public CoverageState State(Agency? agency, int? year)
    {
        var innovations = Innovations(agency, year).ToArray();
        if (innovations.Any(i => i.Owner.Basis != Basis.Inferred)) return CoverageState.Known;
        if (innovations.Length > 0) return CoverageState.Inferred;
        return agency is not null && year is { } known && !Existed(agency, known) ? CoverageState.NotApplicable : CoverageState.NoneFound;
    }

    /// <summary>False only where a date says so: before an agency's own beginning, or after that of the agency that took its place.</summary>
    private bool Existed(Agency agency, int year) =>
        !(agency.Since is { } since && year < since.Earliest.Year)
        && !_successors[agency.Id].Any(s => s.Since is { } start && year > start.Latest.Year);
}
