using Inovasi.Content;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;
using Inovasi.Site.Pages;

namespace Inovasi.Site;

/// <summary>
/// The day on which what a page says last changed, as far as the content knows it; null where the page also shows what has no date,
/// so that no search engine is ever told a day that is not true.
/// </summary>
public sealed class LastChanged(Catalogue catalogue, RecordDates dates)
{
    /// <summary>Null when it is not known.</summary>
    public DateOnly? Of(PlannedPage page) => page.Component.Name switch
    {
        nameof(InnovationPage) => dates.Changed("innovations", Shown<Innovation>(page, nameof(InnovationPage.Innovation)).Id),
        nameof(ClaimPage) => dates.Changed("claims", Shown<Claim>(page, nameof(ClaimPage.Claim)).Id),
        nameof(StaticContentPage) => dates.Changed("pages", Shown<StaticPage>(page, nameof(StaticContentPage.Content)).Slug),
        nameof(MethodPage) => dates.Changed("methods", $"{Shown<Method>(page, nameof(MethodPage.Method)).Year:0000}"),
        nameof(InnovationListPage) => dates.Changed("innovations"),
        nameof(ClaimListPage) => dates.Changed("claims"),
        nameof(GlossaryPage) => dates.Changed("terms"),
        nameof(IndicatorsPage) or nameof(IndicatorAspectPage) => dates.Changed("indicators"),
        nameof(ChangesPage) => catalogue.Changes[0].Date,
        nameof(DataPage) or nameof(DataVersionsPage) or nameof(DataTablePage) => catalogue.Release.Date,
        nameof(DataReleasePage) => Shown<DataRelease>(page, nameof(DataReleasePage.Release)).Manifest.Release.Date,
        nameof(DataWithdrawnPage) => Shown<WithdrawnRelease>(page, nameof(DataWithdrawnPage.Withdrawn)).Date,
        _ => null,
    };

    private static T Shown<T>(PlannedPage page, string parameter) => (T)page.Parameters[parameter]!;
}
