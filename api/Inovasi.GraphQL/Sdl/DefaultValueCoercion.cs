using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// Coerces all defaults of a schema, once, when it is built. A default that leaves out fields takes in their defaults, so those come
/// first. Where that goes in a circle there is no value.
/// </summary>
/// <remarks>The order is found with a stack of our own: a chain of input types may be thousands long.</remarks>
internal static class DefaultValueCoercion
{
    private enum State
    {
        Waiting,
        Open,
        Done,
    }

    public static void CoerceAll(IReadOnlyList<(InputValue Value, InputObjectType? Owner)> values)
    {
        var states = new Dictionary<InputValue, State>();
        var stack = new Stack<InputValue>();
        foreach (var (value, _) in values)
        {
            stack.Push(value);
            while (stack.TryPeek(out var next)) Visit(next, stack, states);
        }
    }

    private static void Visit(InputValue value, Stack<InputValue> stack, Dictionary<InputValue, State> states)
    {
        var state = states.GetValueOrDefault(value);
        if (state == State.Waiting)
        {
            states[value] = State.Open;
            foreach (var needed in DefaultValueUse.FieldsUsedBy(value))
            {
                // An open one is further down the stack: a circle, in which nobody waits for it.
                if (states.GetValueOrDefault(needed) == State.Waiting) stack.Push(needed);
            }
            return;
        }
        stack.Pop();
        if (state == State.Done) return;
        states[value] = State.Done;
        if (InputCoercion.TryCoerceLiteral(value.DefaultValue!.Literal, value.Type, null, out var coerced)) value.DefaultValue.Complete(coerced);
    }
}
