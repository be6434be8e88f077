using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>
/// What a type must do to implement an interface: https://spec.graphql.org/September2025/#IsValidImplementation()
/// </summary>
internal static class InterfaceChecks
{
    public static void Check(SchemaChecks context, FieldedType type)
    {
        var declared = type.DeclaredInterfaces.ToHashSet();
        var seen = new HashSet<NamedType>();
        foreach (var named in type.DeclaredInterfaces)
        {
            if (named is not InterfaceType implemented)
                context.Report($"Type {type} must only implement Interface types, it cannot implement {named}.", Places(type, named));
            else if (type == named)
                context.Report($"Type {type} cannot implement itself because it would create a circular reference.", Places(type, named));
            else if (!seen.Add(named))
                context.Report($"Type {type} can only implement {named} once.", Places(type, named));
            else
            {
                CheckAncestors(context, type, implemented, declared);
                foreach (var field in implemented.Fields) CheckField(context, type, field);
            }
        }
    }

    /// <summary>A type also names the interfaces of its interfaces.</summary>
    private static void CheckAncestors(SchemaChecks context, FieldedType type, InterfaceType implemented, HashSet<NamedType> declared)
    {
        foreach (var ancestor in implemented.DeclaredInterfaces)
        {
            if (declared.Contains(ancestor)) continue;
            context.Report(
                ancestor == type
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.",
                [.. Places(implemented, ancestor), .. Places(type, implemented)]);
        }
    }

    private static void CheckField(SchemaChecks context, FieldedType type, Field expected)
    {
        if (type.Fields.Find(expected.Name) is not { } field)
        {
            context.Report($"Interface field {expected} expected but {type} does not provide it.", [expected.AstNode, .. type.Nodes]);
            return;
        }
        if (!context.Schema.IsSubType(field.Type, expected.Type))
        {
            context.Report(
                $"Interface field {expected} expects type {expected.Type} but {field} is type {field.Type}.", expected.AstNode?.Type, field.AstNode?.Type);
        }
        CheckArguments(context, field, expected);
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            context.Report(
                $"Interface field {expected} is not deprecated, so implementation field {field} must not be deprecated.",
                SchemaChecks.DeprecatedNode(field.AstNode?.Directives),
                field.AstNode?.Type);
        }
    }

    private static void CheckArguments(SchemaChecks context, Field field, Field expected)
    {
        foreach (var argument in expected.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own)
                context.Report($"Interface field argument {argument} expected but {field} does not provide it.", argument.AstNode, field.AstNode);
            else if (own.Type != argument.Type)
            {
                context.Report(
                    $"Interface field argument {argument} expects type {argument.Type} but {own} is type {own.Type}.",
                    argument.AstNode?.Type,
                    own.AstNode?.Type);
            }
        }
        foreach (var own in field.Arguments.Where(own => own.IsRequired && !expected.Arguments.Contains(own.Name)))
        {
            context.Report(
                $"Argument \"{own}\" must not be required type \"{own.Type}\" if not provided by the Interface field \"{expected}\".",
                own.AstNode,
                expected.AstNode);
        }
    }

    /// <summary>Every place where the type says that it implements this.</summary>
    private static IEnumerable<Node> Places(NamedType type, NamedType implemented) => type.Nodes
        .SelectMany(node => node switch
        {
            ObjectTypeDefinitionNode n => n.Interfaces,
            ObjectTypeExtensionNode n => n.Interfaces,
            InterfaceTypeDefinitionNode n => n.Interfaces,
            InterfaceTypeExtensionNode n => n.Interfaces,
            _ => [],
        })
        .Where(node => node.Name.Value == implemented.Name);
}
