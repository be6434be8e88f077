using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Sdl;

public sealed class BreakingChangesTests
{
    private static void Tells(string before, string after, string changes) =>
        Assert.Equal(changes, string.Join('\n', BreakingChanges.Find(Build(before), Build(after)).Select(c => $"{(c.IsBreaking ? '!' : '?')} {c.Code} {c.Description}")));

    private static Schema Build(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl));

    [Fact]
    public void Tells_nothing_of_equal_schemas_in_another_order() => Tells(
        "type A { a(x: In = {p: 1, q: 2}): Int b: Int } input In { p: Int q: Int } enum E { A B }",
        "enum E { B A } input In { q: Int p: Int } type A { b: Int a(x: In = {q: 2, p: 1}): Int }",
        "");

    [Fact]
    public void Tells_removed_types_and_types_of_another_kind() => Tells(
        "type A { a: Int } type B { a: Float } union C = A scalar D enum E { X } input F { a: Int } interface G { a: Int }",
        "input A { a: Int } scalar C enum D { X } union E = Z type Z { a: Int } interface F { a: Int } type G { a: Int }",
        """
        ! TYPE_REMOVED B was removed.
        ! TYPE_REMOVED Standard scalar Float was removed because it is not referenced anymore.
        ! TYPE_CHANGED_KIND A changed from an Object type to an Input type.
        ! TYPE_CHANGED_KIND C changed from a Union type to a Scalar type.
        ! TYPE_CHANGED_KIND D changed from a Scalar type to an Enum type.
        ! TYPE_CHANGED_KIND E changed from an Enum type to a Union type.
        ! TYPE_CHANGED_KIND F changed from an Input type to an Interface type.
        ! TYPE_CHANGED_KIND G changed from an Interface type to an Object type.
        """);

    [Fact]
    public void Tells_members_of_enums_and_unions_and_interfaces_that_come_and_go() => Tells(
        "enum E { A B } union U = X | Y type X implements I { a: Int } type Y { a: Int } interface I { a: Int } interface J { a: Int }",
        "enum E { B C } union U = Y | Z type X implements J { a: Int } type Y { a: Int } type Z { a: Int } interface I { a: Int } interface J { a: Int }",
        """
        ? VALUE_ADDED_TO_ENUM Enum value E.C was added.
        ! VALUE_REMOVED_FROM_ENUM Enum value E.A was removed.
        ? TYPE_ADDED_TO_UNION Z was added to union type U.
        ! TYPE_REMOVED_FROM_UNION X was removed from union type U.
        ? IMPLEMENTED_INTERFACE_ADDED J added to interfaces implemented by X.
        ! IMPLEMENTED_INTERFACE_REMOVED X no longer implements interface I.
        """);

    [Fact]
    public void Tells_fields_that_go_or_give_less_than_before() => Tells(
        "type T { gone: Int stricter: [Int] looser: [Int!]! list: Int other: Int inner: [[Int]] }",
        "type T { stricter: [Int!]! looser: [Int!] list: [Int] other: ID inner: [[Int!]!] added: Int }",
        """
        ! FIELD_REMOVED Field T.gone was removed.
        ! FIELD_CHANGED_KIND Field T.looser changed type from [Int!]! to [Int!].
        ! FIELD_CHANGED_KIND Field T.list changed type from Int to [Int].
        ! FIELD_CHANGED_KIND Field T.other changed type from Int to ID.
        """);

    [Fact]
    public void Tells_arguments_that_go_come_or_want_more_than_before() => Tells(
        "type T { f(gone: Int, stricter: [Int], looser: [Int!]!, changed: Int = 1, dropped: Int = 2, kept: Int = 3): Int }",
        "type T { f(stricter: [Int!], looser: [Int], changed: Int = 5, dropped: Int, kept: Int = 3, must: Int!, may: Int, mustNot: Int! = 1): Int }",
        """
        ! ARG_REMOVED Argument T.f(gone:) was removed.
        ! ARG_CHANGED_KIND Argument T.f(stricter:) has changed type from [Int] to [Int!].
        ? ARG_DEFAULT_VALUE_CHANGE T.f(changed:) has changed defaultValue from 1 to 5.
        ? ARG_DEFAULT_VALUE_CHANGE T.f(dropped:) defaultValue was removed.
        ! REQUIRED_ARG_ADDED A required argument T.f(must:) was added.
        ? OPTIONAL_ARG_ADDED An optional argument T.f(may:) was added.
        ? OPTIONAL_ARG_ADDED An optional argument T.f(mustNot:) was added.
        """);

    [Fact]
    public void Tells_input_fields_that_go_come_or_want_more_than_before() => Tells(
        "input In { gone: Int stricter: Int looser: Int! changed: Int = 1 }",
        "input In { stricter: Int! looser: Int changed: Int = 2 must: Int! may: Int }",
        """
        ! REQUIRED_INPUT_FIELD_ADDED A required field In.must was added.
        ? OPTIONAL_INPUT_FIELD_ADDED An optional field In.may was added.
        ! FIELD_REMOVED Field In.gone was removed.
        ! FIELD_CHANGED_KIND Field In.stricter changed type from Int to Int!.
        ? INPUT_FIELD_DEFAULT_VALUE_CHANGE In.changed has changed defaultValue from 1 to 2.
        """);

    [Fact]
    public void Tells_what_directives_lose() => Tells(
        "type Query { a: Int } directive @gone on FIELD directive @d(x: Int, y: Int = 1) repeatable on FIELD | QUERY",
        "type Query { a: Int } directive @d(y: Int = 2, z: Int!) on QUERY | MUTATION",
        """
        ! DIRECTIVE_REMOVED Directive @gone was removed.
        ! REQUIRED_DIRECTIVE_ARG_ADDED A required argument @d(z:) was added.
        ! DIRECTIVE_ARG_REMOVED Argument @d(x:) was removed.
        ? ARG_DEFAULT_VALUE_CHANGE @d(y:) has changed defaultValue from 1 to 2.
        ! DIRECTIVE_REPEATABLE_REMOVED Repeatable flag was removed from @d.
        ! DIRECTIVE_LOCATION_REMOVED FIELD was removed from @d.
        """);
}
