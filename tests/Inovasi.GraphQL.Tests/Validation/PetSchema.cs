using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Validation;

/// <summary>The type system by which the specification explains its rules, with the additions it makes on the way.</summary>
internal static class PetSchema
{
    public const string Text =
        """
        type Query {
          dog: Dog
          cat: Cat
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          findDog(searchBy: FindDogInput): Dog
          booleanList(booleanListArg: [Boolean!]): Boolean
          arguments: Arguments
          node: Node
        }
        enum DogCommand { SIT DOWN HEEL @deprecated(reason: "Dogs sit.") }
        type Dog implements Pet {
          name: String!
          nickname: String @deprecated(reason: "Use the name.")
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean, somewhere: Boolean @deprecated): Boolean!
          owner: Human
        }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] }
        enum CatCommand { JUMP }
        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
        }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        input FindDogInput { name: String owner: String age: Int = 1 chip: ChipInput nick: String @deprecated }
        input ChipInput { number: ID! country: String! = "ID" }
        type Mutation { addPet(pet: PetInput!): Pet addPets(pets: [PetInput!]!): [Pet] }
        input CatInput { name: String! nickname: String meowVolume: Int }
        input DogInput { name: String! nickname: String barkVolume: Int }
        input PetInput @oneOf { cat: CatInput dog: DogInput number: Int }
        type Subscription { newMessage: Message disallowedSecondRootField: Boolean }
        type Message { body: String sender: String }
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          stringArgField(stringArg: String): String
          idArgField(idArg: ID): ID
          anyArgField(anyArg: Any): Any
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean!]): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }
        scalar Any
        interface Node { id: ID! }
        interface Resource implements Node { id: ID! url: String }
        type Page implements Resource & Node { id: ID! url: String }
        directive @tag(name: String!) repeatable on FIELD | QUERY
        directive @onQuery on QUERY
        directive @everywhere on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        """;

    public static Schema Schema { get; } = Build(Text);

    public static Schema Build(string sdl)
    {
        var result = SchemaReader.Read(new Source(sdl));
        return result.Schema ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
