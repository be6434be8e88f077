using System.Collections.Immutable;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Sdl.Checks;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// Checks the rules of the type system on a built schema: the sections "Type Validation" of chapter 3. All faults are given.
/// https://spec.graphql.org/September2025/#sec-Type-System
/// </summary>
public static class SchemaValidator
{
    /// <summary>The faults of a schema, empty if there are none.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var context = new SchemaChecks(schema);
        RootTypeChecks.Check(context);
        foreach (var directive in schema.Directives) DirectiveChecks.Check(context, directive);
        foreach (var type in schema.Types)
        {
            if (type.IsIntrospectionType) continue;
            context.CheckName(type.Name, type.AstNode);
            switch (type)
            {
                case FieldedType fielded:
                    FieldChecks.Check(context, fielded);
                    InterfaceChecks.Check(context, fielded);
                    break;
                case UnionType union: UnionChecks.Check(context, union); break;
                case EnumType @enum: EnumChecks.Check(context, @enum); break;
                case InputObjectType input: InputObjectChecks.Check(context, input); break;
            }
        }
        DefaultValueCircles.Check(context);
        InfiniteInputObjects.Check(context);
        return context.Errors;
    }
}
