using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// Compares two versions of a schema by what a client can see. Additions that no client can notice and changes of descriptions are not told.
/// The result is in the order of the old schema: types first, then directives.
/// </summary>
public sealed class BreakingChanges
{
    private readonly List<SchemaChange> _changes = [];

    private BreakingChanges()
    {
    }

    /// <summary>All breaking and dangerous changes from <paramref name="before"/> to <paramref name="after"/>.</summary>
    public static IReadOnlyList<SchemaChange> Find(Schema before, Schema after)
    {
        var changes = new BreakingChanges();
        changes.CompareTypes(before, after);
        changes.CompareDirectives(before, after);
        return changes._changes;
    }

    private void Add(ChangeKind kind, string description) => _changes.Add(new SchemaChange(kind, description));

    // ---- Types ----

    private void CompareTypes(Schema before, Schema after)
    {
        foreach (var old in before.Types)
        {
            if (after.FindType(old.Name) is not null) continue;
            Add(ChangeKind.TypeRemoved, BuiltInScalars.All.Contains(old.Name)
                ? $"Standard scalar {old} was removed because it is not referenced anymore."
                : $"{old} was removed.");
        }
        foreach (var old in before.Types)
        {
            if (after.FindType(old.Name) is { } now) Compare(old, now);
        }
    }

    private void Compare(NamedType before, NamedType after)
    {
        switch (before, after)
        {
            case (EnumType old, EnumType now): CompareEnums(old, now); break;
            case (UnionType old, UnionType now): CompareUnions(old, now); break;
            case (InputObjectType old, InputObjectType now): CompareInputObjects(old, now); break;
            case (ObjectType, ObjectType) or (InterfaceType, InterfaceType):
                CompareFields((FieldedType)before, (FieldedType)after);
                CompareInterfaces((FieldedType)before, (FieldedType)after);
                break;
            default:
                if (before.GetType() != after.GetType()) Add(ChangeKind.TypeChangedKind, $"{before} changed from {KindOf(before)} to {KindOf(after)}.");
                break;
        }
    }

    private void CompareEnums(EnumType before, EnumType after)
    {
        foreach (var value in Added(before.Values, after.Values)) Add(ChangeKind.ValueAddedToEnum, $"Enum value {value} was added.");
        foreach (var value in Added(after.Values, before.Values)) Add(ChangeKind.ValueRemovedFromEnum, $"Enum value {value} was removed.");
    }

    private void CompareUnions(UnionType before, UnionType after)
    {
        foreach (var member in Added(before.DeclaredMemberTypes, after.DeclaredMemberTypes))
            Add(ChangeKind.TypeAddedToUnion, $"{member} was added to union type {before}.");
        foreach (var member in Added(after.DeclaredMemberTypes, before.DeclaredMemberTypes))
            Add(ChangeKind.TypeRemovedFromUnion, $"{member} was removed from union type {before}.");
    }

    private void CompareInterfaces(FieldedType before, FieldedType after)
    {
        foreach (var type in Added(before.DeclaredInterfaces, after.DeclaredInterfaces))
            Add(ChangeKind.ImplementedInterfaceAdded, $"{type} added to interfaces implemented by {before}.");
        foreach (var type in Added(after.DeclaredInterfaces, before.DeclaredInterfaces))
            Add(ChangeKind.ImplementedInterfaceRemoved, $"{before} no longer implements interface {type}.");
    }

    private void CompareInputObjects(InputObjectType before, InputObjectType after)
    {
        foreach (var field in Added(before.Fields, after.Fields))
        {
            if (field.IsRequired) Add(ChangeKind.RequiredInputFieldAdded, $"A required field {field} was added.");
            else Add(ChangeKind.OptionalInputFieldAdded, $"An optional field {field} was added.");
        }
        foreach (var field in Added(after.Fields, before.Fields)) Add(ChangeKind.FieldRemoved, $"Field {field} was removed.");
        foreach (var (old, now) in Both(before.Fields, after.Fields))
        {
            if (!IsSafeInput(old.Type, now.Type)) Add(ChangeKind.FieldChangedKind, $"Field {now} changed type from {old.Type} to {now.Type}.");
            else CompareDefaults(ChangeKind.InputFieldDefaultValueChange, old, now);
        }
    }

    // ---- Fields and arguments ----

    private void CompareFields(FieldedType before, FieldedType after)
    {
        foreach (var field in Added(after.Fields, before.Fields)) Add(ChangeKind.FieldRemoved, $"Field {field} was removed.");
        foreach (var (old, now) in Both(before.Fields, after.Fields))
        {
            CompareArguments(old.Arguments, now.Arguments);
            if (!IsSafeOutput(old.Type, now.Type)) Add(ChangeKind.FieldChangedKind, $"Field {now} changed type from {old.Type} to {now.Type}.");
        }
    }

    private void CompareArguments(NamedList<InputValue> before, NamedList<InputValue> after)
    {
        foreach (var argument in Added(after, before)) Add(ChangeKind.ArgRemoved, $"Argument {argument} was removed.");
        CompareKeptArguments(before, after);
        foreach (var argument in Added(before, after))
        {
            if (argument.IsRequired) Add(ChangeKind.RequiredArgAdded, $"A required argument {argument} was added.");
            else Add(ChangeKind.OptionalArgAdded, $"An optional argument {argument} was added.");
        }
    }

    private void CompareKeptArguments(NamedList<InputValue> before, NamedList<InputValue> after)
    {
        foreach (var (old, now) in Both(before, after))
        {
            if (!IsSafeInput(old.Type, now.Type)) Add(ChangeKind.ArgChangedKind, $"Argument {now} has changed type from {old.Type} to {now.Type}.");
            else CompareDefaults(ChangeKind.ArgDefaultValueChange, old, now);
        }
    }

    /// <summary>Defaults are compared as they would be shown, with the fields of objects in one order, since that order says nothing.</summary>
    private void CompareDefaults(ChangeKind kind, InputValue before, InputValue after)
    {
        if (before.DefaultValue is null) return;
        if (after.DefaultValue is null)
        {
            Add(kind, $"{before} defaultValue was removed.");
            return;
        }
        var old = LiteralText.Sorted(before.DefaultValue.Literal);
        var now = LiteralText.Sorted(after.DefaultValue.Literal);
        if (old != now) Add(kind, $"{before} has changed defaultValue from {old} to {now}.");
    }

    // ---- Directives ----

    private void CompareDirectives(Schema before, Schema after)
    {
        foreach (var directive in Added(after.Directives, before.Directives)) Add(ChangeKind.DirectiveRemoved, $"Directive {directive} was removed.");
        foreach (var (old, now) in Both(before.Directives, after.Directives))
        {
            foreach (var argument in Added(old.Arguments, now.Arguments).Where(argument => argument.IsRequired))
                Add(ChangeKind.RequiredDirectiveArgAdded, $"A required argument {argument} was added.");
            foreach (var argument in Added(now.Arguments, old.Arguments)) Add(ChangeKind.DirectiveArgRemoved, $"Argument {argument} was removed.");
            CompareKeptArguments(old.Arguments, now.Arguments);
            if (old.IsRepeatable && !now.IsRepeatable) Add(ChangeKind.DirectiveRepeatableRemoved, $"Repeatable flag was removed from {old}.");
            foreach (var location in old.Locations.Except(now.Locations)) Add(ChangeKind.DirectiveLocationRemoved, $"{location} was removed from {old}.");
        }
    }

    // ---- Comparing ----

    /// <summary>What the second list has and the first has not.</summary>
    private static IEnumerable<T> Added<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : INamed
    {
        var names = before.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        return after.Where(member => !names.Contains(member.Name));
    }

    private static IEnumerable<(T Before, T After)> Both<T>(NamedList<T> before, NamedList<T> after)
        where T : class, INamed =>
        before.Select(member => (member, after.Find(member.Name))).Where(pair => pair.Item2 is not null).Select(pair => (pair.member, pair.Item2!));

    /// <summary>A result may become Non-Null, at any depth; whoever could read it before still can.</summary>
    private static bool IsSafeOutput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeOutput(old.NullableType, now.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType now) => IsSafeOutput(before, now.NullableType),
        (ListType old, ListType now) => IsSafeOutput(old.ItemType, now.ItemType),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };

    /// <summary>An input may become nullable, at any depth; whatever could be given before still can.</summary>
    private static bool IsSafeInput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeInput(old.NullableType, now.NullableType),
        (NonNullType old, _) => IsSafeInput(old.NullableType, after),
        (ListType old, ListType now) => IsSafeInput(old.ItemType, now.ItemType),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a Scalar type",
        ObjectType => "an Object type",
        InterfaceType => "an Interface type",
        UnionType => "a Union type",
        EnumType => "an Enum type",
        _ => "an Input type",
    };
}
