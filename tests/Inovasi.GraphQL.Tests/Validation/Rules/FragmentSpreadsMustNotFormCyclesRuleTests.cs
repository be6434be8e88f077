using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragment-Spreads-Must-Not-Form-Cycles")]
public sealed class FragmentSpreadsMustNotFormCyclesRuleTests() : RuleTests(FragmentSpreadsMustNotFormCyclesRule.Register)
{
    [Fact]
    public void Accepts_a_fragment_that_is_spread_twice() => Accepts(
        "{ dog { ...a ...b } } fragment a on Dog { ...c ...c } fragment b on Dog { ...c } fragment c on Dog { name ...unknown }");

    [Fact]
    public void Rejects_a_fragment_that_spreads_itself() => Rejects(
        "fragment a on Human { pets { ... on Dog { owner { ...a } } } }",
        "Cannot spread fragment \"a\" within itself. (1:51)");

    [Fact]
    public void Rejects_two_fragments_that_spread_each_other_once() => Rejects(
        """
        { dog { ...nameFragment } }
        fragment nameFragment on Dog { name ...barkVolumeFragment }
        fragment barkVolumeFragment on Dog { barkVolume ...nameFragment }
        """,
        "Cannot spread fragment \"nameFragment\" within itself via \"barkVolumeFragment\". (2:37, 3:49)");

    [Fact]
    public void Rejects_a_cycle_through_data() => Rejects(
        """
        { dog { ...dogFragment } }
        fragment dogFragment on Dog { name owner { ...ownerFragment } }
        fragment ownerFragment on Human { name pets { ...dogFragment } }
        """,
        "Cannot spread fragment \"dogFragment\" within itself via \"ownerFragment\". (2:44, 3:47)");

    [Fact]
    public void Tells_each_cycle_of_several() => Rejects(
        "fragment a on Dog { ...b ...c } fragment b on Dog { ...a } fragment c on Dog { ...b ...c }",
        "Cannot spread fragment \"a\" within itself via \"b\". (1:21, 1:53)",
        "Cannot spread fragment \"c\" within itself. (1:85)");

    [Fact]
    public void Follows_a_chain_that_is_longer_than_the_call_stack()
    {
        const int Length = 100_000;
        var chain = string.Join('\n', Enumerable.Range(0, Length).Select(i => $"fragment f{i} on Dog {{ ...f{(i + 1) % Length} }}"));
        var document = GraphQL.Language.Parser.Parse(chain);
        var errors = GraphQL.Validation.DocumentValidator.Validate(
            PetSchema.Schema, document, new() { Rules = [FragmentSpreadsMustNotFormCyclesRule.Register] });
        Assert.StartsWith("Cannot spread fragment \"f0\" within itself via \"f1\", \"f2\"", Assert.Single(errors).Message, StringComparison.Ordinal);
    }
}
