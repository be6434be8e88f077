using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Validation;

namespace Inovasi.GraphQL.Tests.Validation;

/// <summary>All rules together: what is collected, and that no document costs more than the limits allow.</summary>
[Trait("Spec", "Validation")]
public sealed class DocumentValidatorTests
{
    private static readonly ValidationOptions Unlimited = new() { MaxErrors = int.MaxValue, MaxComparisons = int.MaxValue, MaxFragmentVisits = int.MaxValue };

    private static string Validate(string document, ValidationOptions? options = null) =>
        string.Join('\n', DocumentValidator.Validate(PetSchema.Schema, Parser.Parse(document), options));

    [Fact]
    public void Collects_the_errors_of_all_rules() => Assert.Equal(
        """
        Cannot query field "colour" on type "Dog". (1:75)
        Unknown fragment "f". (1:85)
        Fragment "unused" is never used. (2:1)
        Variable "$b" is never used in operation "q". (1:18)
        Variable "$a" of type "Int" used in position expecting type "Boolean". (1:9, 1:71)
        """,
        Validate(
            """
            query q($a: Int, $b: Int) { dog { name isHouseTrained(atOtherHomes:   $a) colour ...f } }
            fragment unused on Dog { name }
            """));

    [Fact]
    public void Gives_each_error_a_code()
    {
        var errors = DocumentValidator.Validate(PetSchema.Schema, Parser.Parse("{ x }"));
        Assert.Equal([ErrorCodes.ValidationFailed], errors.Select(e => e.Code));
    }

    [Fact]
    public void Stops_at_the_largest_number_of_errors()
    {
        var document = $"{{ {string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"unknown{i}"))} }}";
        var errors = DocumentValidator.Validate(PetSchema.Schema, Parser.Parse(document), new ValidationOptions { MaxErrors = 20 });
        Assert.Equal(21, errors.Length);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].ToString());
        Assert.Equal(ErrorCodes.LimitExceeded, errors[^1].Code);
    }

    [Theory]
    [InlineData("{ dog { name } }", 20_000)]
    [InlineData("{ dog { owner { name } } }", 3_000)]
    public void Merges_many_equal_fields_in_steps_that_grow_with_their_number(string selection, int times)
    {
        var document = Parser.Parse($"{{ {string.Join(' ', Enumerable.Repeat(selection[2..^2], times))} }}");
        Assert.Empty(DocumentValidator.Validate(PetSchema.Schema, document, Unlimited with { MaxComparisons = 10 * times }));
    }

    [Fact]
    public void Refuses_what_takes_too_many_comparisons()
    {
        // Conflicting fields are compared in pairs, to tell each.
        var fields = string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"a: isHouseTrained(atOtherHomes: {(i % 2 == 0 ? "true" : "false")})"));
        var options = new ValidationOptions { MaxErrors = int.MaxValue, MaxComparisons = 1_000 };
        Assert.EndsWith(
            "Comparing the fields of the document takes more than 1000 steps. Validation aborted.", Validate($"{{ dog {{ {fields} }} }}", options), StringComparison.Ordinal);
    }

    [Fact]
    public void Follows_fragments_that_double_at_each_step_once()
    {
        const int Steps = 30;
        var fragments = string.Join('\n', Enumerable.Range(0, Steps).Select(i =>
            $"fragment f{i} on Human {{ name pets {{ ... on Dog {{ a: owner {{ ...f{i + 1} }} b: owner {{ ...f{i + 1} }} }} }} }}"));
        Assert.Equal("", Validate($"{{ human {{ ...f0 }} }}\n{fragments}\nfragment f{Steps} on Human {{ name }}"));
    }

    [Fact]
    public void Refuses_many_operations_that_follow_many_fragments()
    {
        var operations = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"query q{i} {{ ...f0 }}"));
        var fragments = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"fragment f{i} on Query {{ {(i < 499 ? $"...f{i + 1}" : "dog { name }")} }}"));
        Assert.Equal("Following the fragments of the document takes more than 50000 steps. Validation aborted.", Validate($"{operations}\n{fragments}"));
    }

    [Fact]
    public void Walks_chains_of_fragments_that_are_longer_than_the_call_stack()
    {
        const int Length = 20_000;
        var limited = new ValidationOptions { MaxErrors = 5 };
        string Chain(string root, string type, string open, string close) =>
            $"{root}\n{string.Join('\n', Enumerable.Range(0, Length).Select(i => $"fragment f{i} on {type} {{ {open} ...f{(i + 1) % Length} {close} }}"))}";
        Assert.NotEqual("", Validate(Chain("{ human { ...f0 } }", "Human", "a: pets { ... on Dog { owner {", "} } }"), limited));
        Assert.NotEqual("", Validate(Chain("subscription { ...f0 }", "Subscription", "newMessage { body }", ""), limited));
        Assert.NotEqual("", Validate(Chain("{ __schema { types { ...f0 } } }", "__Type", "fields { type {", "} }"), limited));
        Assert.NotEqual("", Validate(Chain("{ human { name: pets { name } ...f0 } }", "Human", "name pets { ... on Dog { owner {", "} } }"), limited));
    }
}
