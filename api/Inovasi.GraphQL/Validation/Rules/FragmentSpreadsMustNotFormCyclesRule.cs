using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, directly or through others. A depth-first search that enters each fragment once and goes on after a cycle, so
/// that each cycle is told once.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
internal sealed class FragmentSpreadsMustNotFormCyclesRule(ValidationContext context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    // The way from the fragment where the search began: the spreads that were followed, and at which of them each fragment was entered.
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _enteredAt = new(StringComparer.Ordinal);
    private readonly Stack<(string Fragment, ImmutableArray<FragmentSpreadNode> Spreads, int Next)> _open = [];

    public static void Register(ValidationContext context, RuleVisitors on) =>
        on.EnterFragmentDefinition(new FragmentSpreadsMustNotFormCyclesRule(context).Search);

    // A stack of our own: a chain of fragments may be longer than the call stack is deep.
    private void Search(FragmentDefinitionNode start)
    {
        Enter(start);
        while (_open.TryPop(out var at))
        {
            if (context.IsStopped) return;
            if (at.Next == at.Spreads.Length)
            {
                _enteredAt.Remove(at.Fragment);
                if (_open.Count > 0) _path.RemoveAt(_path.Count - 1);
                continue;
            }
            _open.Push(at with { Next = at.Next + 1 });
            Follow(at.Spreads[at.Next]);
        }
    }

    private void Follow(FragmentSpreadNode spread)
    {
        _path.Add(spread);
        var name = spread.Name.Value;
        if (_enteredAt.TryGetValue(name, out var index)) Report(name, index);
        else if (context.FindFragment(name) is { } fragment && Enter(fragment)) return;
        _path.RemoveAt(_path.Count - 1);
    }

    private bool Enter(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name)) return false;
        _enteredAt.Add(name, _path.Count);
        _open.Push((name, context.SpreadsOf(fragment), 0));
        return true;
    }

    private void Report(string name, int index)
    {
        var cycle = _path[index..];
        var via = string.Join(", ", cycle.SkipLast(1).Select(s => $"\"{s.Name.Value}\""));
        context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", [.. cycle]);
    }
}
