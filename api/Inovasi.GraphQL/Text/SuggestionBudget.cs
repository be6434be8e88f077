namespace Inovasi.GraphQL.Text;

/// <summary>
/// "Did you mean" for texts that may hold thousands of unknown names: each is compared with every known one, so beyond a number of
/// comparisons nothing is offered any more. Who has read a hundred suggestions has been helped.
/// </summary>
public sealed class SuggestionBudget(int comparisons = 200_000)
{
    private int _left = comparisons;

    /// <summary>As <see cref="Quoting.DidYouMean(IReadOnlyList{string})"/>, or nothing when the budget is spent.</summary>
    public string DidYouMean(string name, IReadOnlyCollection<string> options)
    {
        if (_left <= 0) return "";
        _left -= options.Count;
        return Quoting.DidYouMean(Suggestions.For(name, options));
    }
}
