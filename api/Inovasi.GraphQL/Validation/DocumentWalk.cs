using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation;

/// <summary>
/// The one walk over a document for all rules: it keeps <see cref="TypeInfo"/> right and calls who asked for a node. Its recursion is as
/// deep as the document nests, which the parser has bounded.
/// </summary>
internal sealed class DocumentWalk(ValidationContext context, RuleVisitors visitors)
{
    private readonly Schema _schema = context.Schema;
    private readonly TypeInfo _types = context.Types;
    private ExecutableDefinitionNode? _definition;
    private bool _isInputObject;

    public void Run()
    {
        visitors.DocumentEntered.Invoke(context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsStopped) return;
            switch (definition)
            {
                case OperationDefinitionNode operation: WalkOperation(operation); break;
                case FragmentDefinitionNode fragment: WalkFragmentDefinition(fragment); break;
                default: WalkTypeSystem(definition, this); break;
            }
        }
        visitors.DocumentLeft.Invoke(context.Document);
    }

    // Of definitions that are not executable, which is an error already, only the directives are looked at: their rules speak of every
    // directive of a document.
    private static void WalkTypeSystem(Node node, DocumentWalk walk)
    {
        var (directives, location) = node switch
        {
            SchemaDefinitionNode n => (n.Directives, DirectiveLocations.Schema),
            SchemaExtensionNode n => (n.Directives, DirectiveLocations.Schema),
            ScalarTypeDefinitionNode n => (n.Directives, DirectiveLocations.Scalar),
            ScalarTypeExtensionNode n => (n.Directives, DirectiveLocations.Scalar),
            ObjectTypeDefinitionNode n => (n.Directives, DirectiveLocations.Object),
            ObjectTypeExtensionNode n => (n.Directives, DirectiveLocations.Object),
            FieldDefinitionNode n => (n.Directives, DirectiveLocations.FieldDefinition),
            InterfaceTypeDefinitionNode n => (n.Directives, DirectiveLocations.Interface),
            InterfaceTypeExtensionNode n => (n.Directives, DirectiveLocations.Interface),
            UnionTypeDefinitionNode n => (n.Directives, DirectiveLocations.Union),
            UnionTypeExtensionNode n => (n.Directives, DirectiveLocations.Union),
            EnumTypeDefinitionNode n => (n.Directives, DirectiveLocations.Enum),
            EnumTypeExtensionNode n => (n.Directives, DirectiveLocations.Enum),
            EnumValueDefinitionNode n => (n.Directives, DirectiveLocations.EnumValue),
            InputObjectTypeDefinitionNode n => (n.Directives, DirectiveLocations.InputObject),
            InputObjectTypeExtensionNode n => (n.Directives, DirectiveLocations.InputObject),
            InputValueDefinitionNode n when walk._isInputObject => (n.Directives, DirectiveLocations.InputFieldDefinition),
            InputValueDefinitionNode n => (n.Directives, DirectiveLocations.ArgumentDefinition),
            _ => ([], ""),
        };
        walk.WalkDirectives(directives, location);
        if (node is DefinitionNode) walk._isInputObject = node is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode;
        AstWalker.VisitChildren(node, walk, WalkTypeSystem);
    }

    private void WalkOperation(OperationDefinitionNode node)
    {
        (_definition, _types.Type) = (node, _schema.RootType(node.Operation) as ObjectType);
        visitors.OperationEntered.Invoke(node);
        foreach (var variable in node.VariableDefinitions) WalkVariableDefinition(variable);
        WalkDirectives(node.Directives, LocationOf(node.Operation));
        WalkSelectionSet(node.SelectionSet);
        (_definition, _types.Type) = (null, null);
    }

    private static string LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocations.Query,
        OperationType.Mutation => DirectiveLocations.Mutation,
        _ => DirectiveLocations.Subscription,
    };

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        var type = _schema.FindType(node.Type);
        _types.InputType = type is { IsInputType: true } ? type : null;
        visitors.VariableDefinitionEntered.Invoke(node);
        WalkType(node.Type);
        if (node.DefaultValue is { } value) WalkValue(value);
        _types.InputType = null;
        WalkDirectives(node.Directives, DirectiveLocations.VariableDefinition);
    }

    private void WalkType(TypeNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ListTypeNode list: node = list.Type; break;
                case NonNullTypeNode nonNull: node = nonNull.Type; break;
                default: visitors.NamedTypeEntered.Invoke((NamedTypeNode)node); return;
            }
        }
    }

    private void WalkFragmentDefinition(FragmentDefinitionNode node)
    {
        (_definition, _types.Type) = (node, FindOutputType(node.TypeCondition));
        visitors.FragmentDefinitionEntered.Invoke(node);
        visitors.NamedTypeEntered.Invoke(node.TypeCondition);
        WalkDirectives(node.Directives, DirectiveLocations.FragmentDefinition);
        WalkSelectionSet(node.SelectionSet);
        (_definition, _types.Type) = (null, null);
    }

    private NamedType? FindOutputType(NamedTypeNode node) => _schema.FindType(node.Name.Value) is { IsOutputType: true } type ? type : null;

    private void WalkSelectionSet(SelectionSetNode node)
    {
        var outer = _types.ParentType;
        _types.ParentType = _types.Type?.Named as CompositeType;
        foreach (var selection in node.Selections)
        {
            if (context.IsStopped) break;
            switch (selection.Kind)
            {
                case NodeKind.Field: WalkField((FieldNode)selection); break;
                case NodeKind.FragmentSpread: WalkFragmentSpread((FragmentSpreadNode)selection); break;
                default: WalkInlineFragment((InlineFragmentNode)selection); break;
            }
        }
        _types.ParentType = outer;
    }

    private void WalkField(FieldNode node)
    {
        var (outerType, outerField) = (_types.Type, _types.Field);
        var field = _types.ParentType is { } parent ? _schema.FindField(parent, node.Name.Value) : null;
        _types.Field = field;
        _types.Type = field?.Type;
        visitors.FieldEntered.Invoke(node);
        WalkArguments(node.Arguments, field?.Arguments);
        WalkDirectives(node.Directives, DirectiveLocations.Field);
        if (node.SelectionSet is { } selectionSet) WalkSelectionSet(selectionSet);
        visitors.FieldLeft.Invoke(node);
        (_types.Type, _types.Field) = (outerType, outerField);
    }

    private void WalkFragmentSpread(FragmentSpreadNode node)
    {
        visitors.FragmentSpreadEntered.Invoke(node);
        WalkDirectives(node.Directives, DirectiveLocations.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var outer = _types.Type;
        _types.Type = node.TypeCondition is { } condition ? FindOutputType(condition) : outer?.Named;
        visitors.InlineFragmentEntered.Invoke(node);
        if (node.TypeCondition is not null) visitors.NamedTypeEntered.Invoke(node.TypeCondition);
        WalkDirectives(node.Directives, DirectiveLocations.InlineFragment);
        WalkSelectionSet(node.SelectionSet);
        _types.Type = outer;
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> nodes, string location)
    {
        if (nodes.IsEmpty) return;
        visitors.DirectivesEntered.Invoke(new DirectivesInPlace(nodes, location));
        foreach (var node in nodes)
        {
            if (context.IsStopped) return;
            _types.Directive = _schema.Directives.Find(node.Name.Value);
            visitors.DirectiveEntered.Invoke(node);
            WalkArguments(node.Arguments, _types.Directive?.Arguments);
            _types.Directive = null;
        }
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> nodes, NamedList<InputValue>? defined)
    {
        foreach (var node in nodes)
        {
            var argument = defined?.Find(node.Name.Value);
            (_types.Argument, _types.InputType, _types.HasDefault) = (argument, argument?.Type, argument?.DefaultValue is not null);
            visitors.ArgumentEntered.Invoke(node);
            WalkValue(node.Value);
        }
        (_types.Argument, _types.InputType, _types.HasDefault) = (null, null, false);
    }

    private void WalkValue(ValueNode node)
    {
        if (node.Kind == NodeKind.Variable)
        {
            var usage = new VariableUsage((VariableNode)node, _types.InputType, _types.HasDefault, _types.ParentInputType);
            if (_definition is not null) context.AddUsage(_definition, usage);
            return;
        }
        visitors.ValueEntered.Invoke(node);
        switch (node.Kind)
        {
            case NodeKind.ListValue: WalkList((ListValueNode)node); break;
            case NodeKind.ObjectValue: WalkObject((ObjectValueNode)node); break;
        }
    }

    private void WalkList(ListValueNode node)
    {
        var (outerType, outerWrong, outerParent) = (_types.InputType, _types.IsInsideWrongList, _types.ParentInputType);
        var expected = outerType?.Nullable;
        var isList = expected is ListType;
        (_types.InputType, _types.HasDefault, _types.ParentInputType) = ((expected as ListType)?.ItemType ?? expected, false, null);
        _types.IsInsideWrongList |= !isList;
        foreach (var value in node.Values)
        {
            if (context.IsStopped) break;
            WalkValue(value);
        }
        (_types.InputType, _types.IsInsideWrongList, _types.ParentInputType) = (outerType, outerWrong, outerParent);
    }

    private void WalkObject(ObjectValueNode node)
    {
        var (outerType, outerParent, outerDefault) = (_types.InputType, _types.ParentInputType, _types.HasDefault);
        var type = outerType?.Named as InputObjectType;
        foreach (var field in node.Fields)
        {
            if (context.IsStopped) break;
            var defined = type?.Fields.Find(field.Name.Value);
            (_types.InputType, _types.ParentInputType, _types.HasDefault) = (defined?.Type, type, defined?.DefaultValue is not null);
            visitors.ObjectFieldEntered.Invoke(field);
            WalkValue(field.Value);
        }
        (_types.InputType, _types.ParentInputType, _types.HasDefault) = (outerType, outerParent, outerDefault);
    }
}
