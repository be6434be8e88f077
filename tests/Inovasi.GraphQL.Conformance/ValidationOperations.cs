using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;
using Inovasi.GraphQL.Validation;
using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Conformance;

/// <summary>The operation <c>validate</c>: a document against a schema, by all rules or by some of them.</summary>
internal static class ValidationOperations
{
    /// <summary>
    /// The reference implementation's names of rules. It has one rule where the specification has several headings, so a name may stand for
    /// several of ours. What is not here is of a later edition (defer and stream), and answered as unsupported.
    /// </summary>
    private static readonly Dictionary<string, ImmutableArray<ValidationRule>> Rules = new(StringComparer.Ordinal)
    {
        ["ExecutableDefinitionsRule"] = [ExecutableDefinitionsRule.Register],
        ["FieldsOnCorrectTypeRule"] = [FieldSelectionsRule.Register],
        ["FragmentsOnCompositeTypesRule"] = [FragmentsOnObjectInterfaceOrUnionTypesRule.Register],
        ["KnownArgumentNamesRule"] = [ArgumentNamesRule.Register],
        ["KnownDirectivesRule"] = [DirectivesAreDefinedRule.Register, DirectivesAreInValidLocationsRule.Register],
        ["KnownFragmentNamesRule"] = [FragmentSpreadTargetDefinedRule.Register],
        ["KnownOperationTypesRule"] = [OperationTypeExistenceRule.Register],
        ["KnownTypeNamesRule"] = [FragmentSpreadTypeExistenceRule.Register],
        ["LoneAnonymousOperationRule"] = [LoneAnonymousOperationRule.Register],
        ["MaxIntrospectionDepthRule"] = [IntrospectionDepthRule.Register],
        ["NoDeprecatedCustomRule"] = [DeprecatedUsesRule.Register],
        ["NoFragmentCyclesRule"] = [FragmentSpreadsMustNotFormCyclesRule.Register],
        ["NoSchemaIntrospectionCustomRule"] = [IntrospectionDisabledRule.Register],
        ["NoUndefinedVariablesRule"] = [AllVariableUsesDefinedRule.Register],
        ["NoUnusedFragmentsRule"] = [FragmentsMustBeUsedRule.Register],
        ["NoUnusedVariablesRule"] = [AllVariablesUsedRule.Register],
        ["OverlappingFieldsCanBeMergedRule"] = [FieldSelectionMergingRule.Register],
        ["PossibleFragmentSpreadsRule"] = [FragmentSpreadIsPossibleRule.Register],
        ["ProvidedRequiredArgumentsRule"] = [RequiredArgumentsRule.Register],
        ["ScalarLeafsRule"] = [LeafFieldSelectionsRule.Register],
        ["SingleFieldSubscriptionsRule"] = [SingleRootFieldRule.Register],
        ["UniqueArgumentNamesRule"] = [ArgumentUniquenessRule.Register],
        ["UniqueDirectivesPerLocationRule"] = [DirectivesAreUniquePerLocationRule.Register],
        ["UniqueFragmentNamesRule"] = [FragmentNameUniquenessRule.Register],
        ["UniqueInputFieldNamesRule"] = [InputObjectFieldUniquenessRule.Register],
        ["UniqueOperationNamesRule"] = [OperationNameUniquenessRule.Register],
        ["UniqueVariableNamesRule"] = [VariableUniquenessRule.Register],
        ["ValuesOfCorrectTypeRule"] = [ValuesOfCorrectTypeRule.Register, InputObjectFieldNamesRule.Register, InputObjectRequiredFieldsRule.Register],
        ["VariablesAreInputTypesRule"] = [VariablesAreInputTypesRule.Register],
        ["VariablesInAllowedPositionRule"] = [AllVariableUsagesAreAllowedRule.Register],
    };

    /// <summary>Errors without end, as the reference is asked for them.</summary>
    private static readonly ValidationOptions Options = new() { MaxErrors = 100_000, MaxComparisons = 500_000 };

    public static void AddTo(Dictionary<string, Func<JsonElement, JsonObject>> operations) => operations["validate"] = Validate;

    private static JsonObject Validate(JsonElement request)
    {
        var options = Options;
        if (request.TryGetProperty("rules", out var names))
        {
            var rules = names.EnumerateArray().Select(name => Rules.GetValueOrDefault(name.Text())).ToArray();
            if (rules.Any(rule => rule.IsDefault)) return new JsonObject { ["unsupported"] = true };
            options = options with { Rules = [.. rules.SelectMany(rule => rule)] };
        }
        return TypeSystemOperations.WithSchema(request, schema => Validate(request, schema, options));
    }

    private static JsonObject Validate(JsonElement request, Schema schema, ValidationOptions options) =>
        Parser.TryParse(request.Source("document"), out var document, out var error, LanguageOperations.Options)
            ? Answers.Errors(DocumentValidator.Validate(schema, document, options))
            : Answers.Errors([error]);
}
