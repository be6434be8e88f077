using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// Tells each use of something deprecated: fields, arguments, input fields, enum values. Not among the specified rules, since such a
/// document may be executed; for those who check the queries of their own clients.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec--deprecated</remarks>
public sealed class DeprecatedUsesRule
{
    private readonly ValidationContext _context;

    private DeprecatedUsesRule(ValidationContext context) => _context = context;

    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var rule = new DeprecatedUsesRule(context);
        on.EnterField(rule.CheckField);
        on.EnterArgument(rule.CheckArgument);
        on.EnterObjectField(rule.CheckInputField);
        on.EnterValue(rule.CheckValue);
    }

    private void CheckField(FieldNode node)
    {
        if (_context.Types is not { ParentType: { } parent, Field: { DeprecationReason: { } reason } field }) return;
        _context.Report($"The field {parent}.{field.Name} is deprecated. {reason}", node);
    }

    private void CheckArgument(ArgumentNode node)
    {
        if (_context.Types.Argument is not { DeprecationReason: { } reason } argument) return;
        var owner = _context.Types.Directive is { } directive
            ? $"Directive \"{directive}\""
            : $"Field \"{_context.Types.ParentType}.{_context.Types.Field?.Name}\"";
        _context.Report($"{owner} argument \"{argument.Name}\" is deprecated. {reason}", node);
    }

    private void CheckInputField(ObjectFieldNode node)
    {
        if (_context.Types.ParentInputType?.Fields.Find(node.Name.Value) is not { DeprecationReason: { } reason } field) return;
        _context.Report($"The input field {_context.Types.ParentInputType}.{field.Name} is deprecated. {reason}", node);
    }

    private void CheckValue(ValueNode node)
    {
        if (node is not EnumValueNode literal || _context.Types.InputType?.Named is not EnumType type) return;
        if (type.Values.Find(literal.Value) is not { DeprecationReason: { } reason } value) return;
        _context.Report($"The enum value \"{type}.{value.Name}\" is deprecated. {reason}", node);
    }
}
