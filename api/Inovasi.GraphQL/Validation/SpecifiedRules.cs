using System.Collections.Immutable;
using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Validation;

/// <summary>The rules of chapter 5, one for each of its last headings, in the order of the chapter.</summary>
/// <remarks>
/// The order decides nothing but the order of errors at one node. Field merging stands last: it is the costly one, and does not run when
/// the others have already found more errors than are told.
/// </remarks>
public static class SpecifiedRules
{
    /// <summary>The rules of the specification, and the limit on introspection that every public endpoint needs.</summary>
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        // 5.1 Documents
        ExecutableDefinitionsRule.Register,
        // 5.2 Operations
        OperationTypeExistenceRule.Register,
        OperationNameUniquenessRule.Register,
        LoneAnonymousOperationRule.Register,
        SingleRootFieldRule.Register,
        // 5.3 Fields
        FieldSelectionsRule.Register,
        LeafFieldSelectionsRule.Register,
        // 5.4 Arguments
        ArgumentNamesRule.Register,
        ArgumentUniquenessRule.Register,
        RequiredArgumentsRule.Register,
        // 5.5 Fragments
        FragmentNameUniquenessRule.Register,
        FragmentSpreadTypeExistenceRule.Register,
        FragmentsOnObjectInterfaceOrUnionTypesRule.Register,
        FragmentsMustBeUsedRule.Register,
        FragmentSpreadTargetDefinedRule.Register,
        FragmentSpreadsMustNotFormCyclesRule.Register,
        FragmentSpreadIsPossibleRule.Register,
        // 5.6 Values
        ValuesOfCorrectTypeRule.Register,
        InputObjectFieldNamesRule.Register,
        InputObjectFieldUniquenessRule.Register,
        InputObjectRequiredFieldsRule.Register,
        // 5.7 Directives
        DirectivesAreDefinedRule.Register,
        DirectivesAreInValidLocationsRule.Register,
        DirectivesAreUniquePerLocationRule.Register,
        // 5.8 Variables
        VariableUniquenessRule.Register,
        VariablesAreInputTypesRule.Register,
        AllVariableUsesDefinedRule.Register,
        AllVariablesUsedRule.Register,
        AllVariableUsagesAreAllowedRule.Register,
        // 5.3.2
        FieldSelectionMergingRule.Register,
        // not of the specification
        IntrospectionDepthRule.Register,
    ];
}
