using System.Collections.Immutable;
using System.Globalization;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Measures a parsed document before it is validated: counts over the whole text, and depths and sizes with fragments followed.
/// </summary>
/// <remarks>
/// Every fragment is measured once, after those that it spreads, so fragments that double thirty times cost as much as they are long. A
/// cycle counts as if it were cut where it closes: validation refuses it right after. Recursion stays inside one definition, whose nesting
/// the parser bounds; fragments are ordered by a loop.
/// </remarks>
internal sealed class DocumentLimits
{
    private const int SelectionDepthCeiling = ParserOptions.DepthCeiling;

    private readonly QueryLimits _limits;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measures> _measured = new(StringComparer.Ordinal);
    private readonly Counts _counts = new();
    private long _selections;

    private DocumentLimits(QueryLimits limits) => _limits = limits;

    /// <summary>The first limit that the document exceeds, or null.</summary>
    /// <param name="document">What was parsed.</param>
    /// <param name="limits">What it may have.</param>
    /// <param name="selections">How many selections its operations have together, when each fragment spread is replaced by its fragment.</param>
    public static GraphQLError? Check(DocumentNode document, QueryLimits limits, out long selections)
    {
        var measuring = new DocumentLimits(limits);
        var exceeded = measuring.Check(document);
        selections = measuring._selections;
        return exceeded;
    }

    private GraphQLError? Check(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            Count(definition);
            if (definition is FragmentDefinitionNode fragment) _fragments[fragment.Name.Value] = fragment;
        }
        if (CheckCounts() is { } exceeded) return exceeded;
        foreach (var name in _fragments.Keys) MeasureFragment(name);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var measures = Measure(operation.SelectionSet, isIntrospection: false);
            if (CheckOperation(operation, measures) is { } error) return error;
            _selections = Saturate(_selections + measures.Selections);
        }
        return null;
    }

    // ---- Counts over the text ----

    private void Count(Node node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                _counts.Operations++;
                CountDirectives(operation.Directives, operation);
                break;
            case DefinitionNode definition:
                CountDirectives(definition.Directives, definition);
                break;
            case VariableDefinitionNode variable:
                CountDirectives(variable.Directives, variable);
                return;
            case FieldNode field:
                if (field.Alias is not null) _counts.Aliases++;
                CountDirectives(field.Directives, field);
                if (field.SelectionSet is not null) Count(field.SelectionSet);
                return;
            case SelectionNode selection:
                if (selection is FragmentSpreadNode) _counts.FragmentSpreads++;
                CountDirectives(selection.Directives, selection);
                break;
            case not SelectionSetNode:
                return;
        }
        AstWalker.VisitChildren(node, this, static (child, limits) => limits.Count(child));
    }

    private void CountDirectives(ImmutableArray<DirectiveNode> directives, Node place)
    {
        _counts.Directives += directives.Length;
        if (directives.Length > _counts.DirectivesInOnePlace)
            (_counts.DirectivesInOnePlace, _counts.DirectivePlace) = (directives.Length, place);
    }

    private GraphQLError? CheckCounts() =>
        Exceeds("operations", "The document has {0} operations", _counts.Operations, _limits.Operations)
        ?? Exceeds("aliases", "The document has {0} aliases", _counts.Aliases, _limits.Aliases)
        ?? Exceeds(
            "directivesInOnePlace", "There are {0} directives in one place",
            _counts.DirectivesInOnePlace, _limits.DirectivesInOnePlace, _counts.DirectivePlace)
        ?? Exceeds("directives", "The document has {0} directives", _counts.Directives, _limits.Directives)
        ?? Exceeds("fragmentSpreads", "The document has {0} fragment spreads", _counts.FragmentSpreads, _limits.FragmentSpreads);

    // ---- Measures with fragments followed ----

    private GraphQLError? CheckOperation(OperationDefinitionNode operation, Measures measures) =>
        Exceeds(
            "expandedSelections", "With its fragments the operation has {0} selections",
            measures.Selections, _limits.ExpandedSelections, operation)
        ?? Exceeds("rootFields", "The operation has {0} fields at its root", measures.Fields, _limits.RootFields, operation)
        ?? Exceeds(
            "selectionDepth", "The operation nests {0} fields", measures.Depth, _limits.SelectionDepth ?? SelectionDepthCeiling, operation)
        ?? Exceeds("introspectionLists", "Introspection nests {0} lists", measures.Lists, _limits.IntrospectionLists, operation)
        ?? Exceeds(
            "introspectionTypeDepth", "Introspection nests {0} fields \"ofType\"",
            measures.OfTypes, _limits.IntrospectionTypeDepth, operation)
        ?? Exceeds("introspectionDepth", "Introspection nests {0} fields", measures.MetaDepth, SelectionDepthCeiling, operation);

    /// <summary>Measures a fragment after those below it, with a stack of its own.</summary>
    private void MeasureFragment(string first)
    {
        var open = new Stack<string>([first]);
        var entered = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPeek(out var name))
        {
            if (_measured.ContainsKey(name))
            {
                open.Pop();
                continue;
            }
            if (entered.Add(name))
            {
                foreach (var below in SpreadsIn(_fragments[name].SelectionSet))
                {
                    if (_fragments.ContainsKey(below) && !_measured.ContainsKey(below) && !entered.Contains(below)) open.Push(below);
                }
                continue;
            }
            open.Pop();
            _measured[name] = Measure(_fragments[name].SelectionSet, isIntrospection: false);
        }
    }

    private static IEnumerable<string> SpreadsIn(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (selection is FragmentSpreadNode spread) yield return spread.Name.Value;
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (below is null) continue;
            foreach (var name in SpreadsIn(below)) yield return name;
        }
    }

    private Measures Measure(SelectionSetNode selectionSet, bool isIntrospection)
    {
        var all = default(Measures);
        foreach (var selection in selectionSet.Selections)
        {
            all = all.With(selection switch
            {
                FieldNode field => MeasureField(field, isIntrospection),
                InlineFragmentNode inline => Measure(inline.SelectionSet, isIntrospection),
                FragmentSpreadNode spread => _measured.GetValueOrDefault(spread.Name.Value),
                _ => default,
            });
        }
        return all;
    }

    private Measures MeasureField(FieldNode field, bool isIntrospection)
    {
        var name = field.Name.Value;
        var isMeta = isIntrospection || name is "__schema" or "__type";
        var below = field.SelectionSet is null ? default : Measure(field.SelectionSet, isMeta);
        // Inside a fragment nobody knows yet whether it stands in introspection. The names decide: a schema of the host's own may have
        // lists of these names, and a field "ofType", but only below "__schema" and "__type" the numbers are looked at.
        var isList = name is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        var lists = below.ListsBelow + (isList ? 1 : 0);
        var ofTypes = below.OfTypesBelow + (name == "ofType" ? 1 : 0);
        var isRootOfMeta = !isIntrospection && isMeta;
        return new Measures
        {
            Selections = Saturate(below.Selections + 1),
            Fields = 1,
            Depth = isRootOfMeta ? 1 : below.Depth + 1,
            ListsBelow = lists,
            OfTypesBelow = ofTypes,
            Lists = isRootOfMeta ? Math.Max(lists, below.Lists) : below.Lists,
            OfTypes = isRootOfMeta ? Math.Max(ofTypes, below.OfTypes) : below.OfTypes,
            MetaDepth = isRootOfMeta ? below.Depth + 1 : below.MetaDepth,
        };
    }

    /// <summary>Doubling thirty times is a large number, doubling a thousand times is none at all.</summary>
    private static long Saturate(long value) => Math.Min(value, int.MaxValue);

    private static GraphQLError? Exceeds(string limit, string sentence, long value, int? maximum, Node? node = null) =>
        value > maximum
            ? LimitError.Of(limit, string.Format(CultureInfo.InvariantCulture, sentence, value), value, maximum.Value, node)
            : null;

    private sealed class Counts
    {
        public int Operations { get; set; }

        public int Aliases { get; set; }

        public int Directives { get; set; }

        public int DirectivesInOnePlace { get; set; }

        public Node? DirectivePlace { get; set; }

        public int FragmentSpreads { get; set; }
    }

    /// <summary>What a selection set comes to; sums and maxima over its selections.</summary>
    private readonly record struct Measures
    {
        public long Selections { get; init; }

        /// <summary>Fields of this selection set itself.</summary>
        public long Fields { get; init; }

        /// <summary>Fields inside each other, introspection counted as one.</summary>
        public int Depth { get; init; }

        /// <summary>
        /// The lists that introspection limits, inside each other; only meant where this is below <c>__schema</c> or <c>__type</c>.
        /// </summary>
        public int ListsBelow { get; init; }

        public int OfTypesBelow { get; init; }

        /// <summary>The same, below a <c>__schema</c> or <c>__type</c> that was met.</summary>
        public int Lists { get; init; }

        public int OfTypes { get; init; }

        public int MetaDepth { get; init; }

        public Measures With(Measures other) => new()
        {
            Selections = Saturate(Selections + other.Selections),
            Fields = Saturate(Fields + other.Fields),
            Depth = Math.Max(Depth, other.Depth),
            ListsBelow = Math.Max(ListsBelow, other.ListsBelow),
            OfTypesBelow = Math.Max(OfTypesBelow, other.OfTypesBelow),
            Lists = Math.Max(Lists, other.Lists),
            OfTypes = Math.Max(OfTypes, other.OfTypes),
            MetaDepth = Math.Max(MetaDepth, other.MetaDepth),
        };
    }
}
