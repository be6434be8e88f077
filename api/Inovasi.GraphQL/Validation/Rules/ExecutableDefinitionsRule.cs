using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A document for execution has only operations and fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
internal static class ExecutableDefinitionsRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterDocument(document =>
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode) continue;
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                TypeExtensionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                _ => "schema",
            };
            context.Report($"The {name} definition is not executable.", definition);
        }
    });
}
