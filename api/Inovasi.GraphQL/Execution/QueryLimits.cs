namespace Inovasi.GraphQL.Execution;

/// <summary>
/// What a request may ask for at most. Null is no limit. Every limit acts before any resolver runs, except the last two.
/// A refusal has the code <c>LIMIT_EXCEEDED</c> and tells the limit's name, the value and the maximum, in its message and in
/// <c>extensions</c>.
/// </summary>
public sealed record QueryLimits
{
    /// <summary>For a public endpoint without accounts.</summary>
    public static QueryLimits Public { get; } = new();

    /// <summary>
    /// Nothing is limited but the nesting that the parser's own stack can bear. For trusted documents and for comparisons.
    /// </summary>
    public static QueryLimits None { get; } = new()
    {
        DocumentLength = null,
        Tokens = null,
        ParserDepth = null,
        SelectionDepth = null,
        Aliases = null,
        RootFields = null,
        Directives = null,
        DirectivesInOnePlace = null,
        FragmentSpreads = null,
        ExpandedSelections = null,
        Operations = null,
        MergeComparisons = null,
        ValidationErrors = null,
        Variables = null,
        VariableErrors = null,
        VariableListLength = null,
        VariableDepth = null,
        Cost = null,
        IntrospectionLists = null,
        IntrospectionTypeDepth = null,
        Time = null,
        AnswerLength = null,
    };

    /// <summary>Characters (UTF-16 code units) of the document.</summary>
    public int? DocumentLength { get; init; } = 32 * 1024;

    /// <summary>Tokens of the document.</summary>
    public int? Tokens { get; init; } = 4_000;

    /// <summary>Braces, brackets and parentheses inside each other.</summary>
    public int? ParserDepth { get; init; } = 128;

    /// <summary>
    /// Fields inside each other, fragments followed. What stands below <c>__schema</c> and <c>__type</c> has its own limits.
    /// </summary>
    public int? SelectionDepth { get; init; } = 12;

    /// <summary>Aliases in the document.</summary>
    public int? Aliases { get; init; } = 60;

    /// <summary>Fields at the root of an operation, fragments followed.</summary>
    public int? RootFields { get; init; } = 20;

    /// <summary>Directives in the document.</summary>
    public int? Directives { get; init; } = 60;

    /// <summary>Directives on one field, fragment, variable or operation.</summary>
    public int? DirectivesInOnePlace { get; init; } = 8;

    /// <summary>Fragment spreads in the document.</summary>
    public int? FragmentSpreads { get; init; } = 200;

    /// <summary>Selections of an operation after each fragment spread is replaced by its fragment.</summary>
    public int? ExpandedSelections { get; init; } = 5_000;

    /// <summary>Operations in the document.</summary>
    public int? Operations { get; init; } = 20;

    /// <summary>Pairs of fields that the validation of merged fields compares.</summary>
    public int? MergeComparisons { get; init; } = 100_000;

    /// <summary>Validation stops after this many errors.</summary>
    public int? ValidationErrors { get; init; } = 20;

    /// <summary>Members of the request's <c>variables</c>, and variables that an operation declares.</summary>
    public int? Variables { get; init; } = 200;

    /// <summary>Coercion of variables stops after this many errors.</summary>
    public int? VariableErrors { get; init; } = 20;

    /// <summary>Items of one list inside a variable's value.</summary>
    public int? VariableListLength { get; init; } = 500;

    /// <summary>Objects and lists inside each other, in a variable's value.</summary>
    public int? VariableDepth { get; init; } = 32;

    /// <summary>The cost of an operation, as <see cref="CostModel"/> counts it with the request's variables.</summary>
    public double? Cost { get; init; } = 5_000;

    /// <summary>How costs are counted.</summary>
    public CostModel CostModel { get; init; } = CostModel.Default;

    /// <summary>
    /// The lists of fields, interfaces, possible types and input fields inside each other, below <c>__schema</c> or <c>__type</c>.
    /// </summary>
    public int? IntrospectionLists { get; init; } = 2;

    /// <summary><c>ofType</c> inside each other.</summary>
    public int? IntrospectionTypeDepth { get; init; } = 12;

    /// <summary>How long a request may take. Checked between resolvers; resolvers see it as cancellation.</summary>
    public TimeSpan? Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Characters of the answer's data, counted while it is resolved: names, strings, and one for any other value.</summary>
    public long? AnswerLength { get; init; } = 8 * 1024 * 1024;
}
