namespace Inovasi.Content;

/// <summary>What we know of the innovations of one agency in one year.</summary>
public enum CoverageState
{
    /// <summary>An innovation whose owner a source states.</summary>
    Known,

    /// <summary>An innovation whose owner we only infer.</summary>
    Inferred,

    /// <summary>We found none. It says nothing about the agency.</summary>
    NoneFound,

    /// <summary>The agency did not exist then, by what is known of its lineage.</summary>
    NotApplicable,
}
