using Inovasi.GraphQL.Sdl.Rules;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// All rules about definitions and extensions, in the order in which they speak: first what is defined, then what is referred to.
/// The names are those that tools of other implementations use.
/// </summary>
public static class SdlRules
{
    public static IReadOnlyList<SdlRule> All { get; } =
    [
        new("LoneSchemaDefinitionRule", LoneSchemaDefinitionRule.Check),
        new("UniqueOperationTypesRule", OperationTypeUniquenessRule.Check),
        new("UniqueTypeNamesRule", TypeNameUniquenessRule.Check),
        new("UniqueEnumValueNamesRule", EnumValueUniquenessRule.Check),
        new("UniqueFieldDefinitionNamesRule", FieldDefinitionUniquenessRule.Check),
        new("UniqueArgumentDefinitionNamesRule", ArgumentDefinitionUniquenessRule.Check),
        new("UniqueDirectiveNamesRule", DirectiveNameUniquenessRule.Check),
        new("KnownTypeNamesRule", TypeReferencesAreDefinedRule.Check),
        new("KnownDirectivesRule", DirectivesAreDefinedRule.Check),
        new("UniqueDirectivesPerLocationRule", DirectivesAreUniquePerLocationRule.Check),
        new("PossibleTypeExtensionsRule", ExtensionsFitTypesRule.Check),
        new("KnownArgumentNamesOnDirectivesRule", DirectiveArgumentNamesRule.Check),
        new("UniqueArgumentNamesRule", DirectiveArgumentUniquenessRule.Check),
        new("UniqueInputFieldNamesRule", InputFieldValueUniquenessRule.Check),
        new("ProvidedRequiredArgumentsOnDirectivesRule", RequiredDirectiveArgumentsRule.Check),
    ];
}
