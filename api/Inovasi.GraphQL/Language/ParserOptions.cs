namespace Inovasi.GraphQL.Language;

/// <summary>
/// How much the parser accepts. Nesting is always bounded, because a stack overflow ends a .NET process; everything that walks a parsed
/// document by recursion relies on that bound.
/// </summary>
public sealed record ParserOptions
{
    /// <summary>No <see cref="MaxDepth"/> may be larger: about a quarter of the smallest usual stack.</summary>
    public const int DepthCeiling = 500;

    /// <summary>For documents of our own, such as a schema: any number of tokens.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The largest number of tokens; comments and other ignored characters are not counted.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>How deep selection sets, list and object values and list types may nest, all counted together.</summary>
    public int MaxDepth
    {
        get;
        init => field = value is > 0 and <= DepthCeiling
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The depth must be between 1 and {DepthCeiling}.");
    } = 128;
}
