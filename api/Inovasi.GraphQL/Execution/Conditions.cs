using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// The directives <c>@skip</c> and <c>@include</c>: https://spec.graphql.org/September2025/#sec--skip
/// What they decide depends on a few Boolean variables, so there is one plan for each assignment of these, and running a plan asks nothing.
/// </summary>
internal static class Conditions
{
    /// <summary>More variables in conditions than this and a plan is made for each request; nobody's client has so many.</summary>
    public const int MostVariables = 32;

    /// <summary>
    /// Is a selection with these directives part of the answer? <c>@skip</c> is looked at first, and an error in it comes first.
    /// </summary>
    public static GraphQLError? Evaluate(
        ImmutableArray<DirectiveNode> directives, IReadOnlyDictionary<string, object?> variables, out bool isIncluded)
    {
        isIncluded = true;
        if (directives.IsEmpty) return null;
        if (Find(directives, BuiltInDirectives.Skip) is { } skip)
        {
            if (ValueOf(skip, BuiltInDirectives.Skip, variables, out var skips) is { } error) return error;
            isIncluded = !skips;
        }
        if (isIncluded && Find(directives, BuiltInDirectives.Include) is { } include)
        {
            if (ValueOf(include, BuiltInDirectives.Include, variables, out var includes) is { } error) return error;
            isIncluded = includes;
        }
        return null;
    }

    /// <summary>The names of all variables that stand in a condition, anywhere in the document.</summary>
    public static ImmutableArray<string> VariablesOf(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        AddVariables(document, names);
        return [.. names];
    }

    /// <summary>The values of the variables as one number, two bits each: not there, null, false, true.</summary>
    public static ulong KeyOf(ImmutableArray<string> names, IReadOnlyDictionary<string, object?> variables)
    {
        ulong key = 0;
        foreach (var name in names)
        {
            key = (key << 2) | (!variables.TryGetValue(name, out var value) ? 0u : value switch { false => 2u, true => 3u, _ => 1u });
        }
        return key;
    }

    private static void AddVariables(Node node, SortedSet<string> names)
    {
        if (node is DirectiveNode { Name.Value: "skip" or "include" } directive)
        {
            foreach (var argument in directive.Arguments)
            {
                if (argument.Value is VariableNode variable) names.Add(variable.Name.Value);
            }
        }
        AstWalker.VisitChildren(node, names, static (child, found) => AddVariables(child, found));
    }

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, Directive wanted)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == wanted.Name) return directive;
        }
        return null;
    }

    private static GraphQLError? ValueOf(
        DirectiveNode node, Directive definition, IReadOnlyDictionary<string, object?> variables, out bool value)
    {
        var error = ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, node, variables, out var arguments);
        value = arguments?["if"] is true;
        return error;
    }
}
