using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each field of an input object literal is defined by the input object's type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names</remarks>
internal static class InputObjectFieldNamesRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterObjectField(node =>
    {
        if (context.Types is not { IsInsideWrongList: false, ParentInputType: { } type, InputType: null }) return;
        var suggestions = Suggestions.For(node.Name.Value, type.Fields.Select(f => f.Name));
        context.Report($"Field \"{node.Name.Value}\" is not defined by type \"{type}\".{Quoting.DidYouMean(suggestions)}", node);
    });
}
