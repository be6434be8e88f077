using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>The schema under check, the faults found so far, and what several checks have in common.</summary>
internal sealed class SchemaChecks(Schema schema)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    private readonly SuggestionBudget _suggestions = new();

    public Schema Schema { get; } = schema;

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Adds a fault. Nodes that do not exist are left out of its places.</summary>
    public void Report(string message, params IEnumerable<Node?> nodes) =>
        _errors.Add(new GraphQLError(message, [.. nodes]) { Code = ErrorCodes.SchemaInvalid });

    /// <summary>Names that begin with two underscores belong to the introspection system: https://spec.graphql.org/September2025/#sec-Names.Reserved-Names</summary>
    public void CheckName(string name, Node? node)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal)) return;
        Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
    }

    /// <summary>
    /// An argument or input field: its name, its type, its deprecation and its default. Errors about the type point to it, except for
    /// arguments of directives (<paramref name="typePlace"/>), as the reference implementation has it.
    /// </summary>
    public void CheckInputValue(InputValue value, string kind, Node? typePlace)
    {
        CheckName(value.Name, value.AstNode);
        if (!value.Type.IsInputType) Report($"The type of {value} must be Input Type but got: {value.Type}.", typePlace);
        if (value is { IsRequired: true, DeprecationReason: not null })
        {
            Report($"Required {kind} {value} cannot be deprecated.", DeprecatedNode(value.AstNode?.Directives), value.AstNode?.Type);
        }
        if (value.DefaultValue is null || !value.Type.IsInputType) return;
        LiteralChecks.Check(value.DefaultValue.Literal, value.Type, _suggestions, fault =>
            Report($"{value} has invalid default value{fault.Place}: {fault.Message}", fault.Node));
    }

    public static DirectiveNode? DeprecatedNode(ImmutableArray<DirectiveNode>? directives) =>
        directives is { } all ? AppliedDirectives.Find(all, BuiltInDirectives.Deprecated) : null;
}
