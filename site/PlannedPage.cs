namespace Inovasi.Site;

/// <summary>One page before it is rendered.</summary>
/// <param name="Address">Where it will stand: <c>/inovasi/permen/</c>.</param>
/// <param name="Component">The Razor component that renders the whole document.</param>
/// <param name="Parameters">The component's parameters by name.</param>
public sealed record PlannedPage(string Address, Type Component, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed => Address is not (Urls.NotFound or Urls.Gallery);
}
