namespace Inovasi.GraphQL.Tests.Language;

/// <summary>One document that uses all the grammar, written as the printer writes it.</summary>
internal static class KitchenSink
{
    public const string Text =
        """"
        "What it asks"
        query Name($a: Complex, $b: [Int!]! = [1, 2], $c: Site = MOBILE @onVariable) @onQuery(x: 1) {
          alias: node(id: [123, -4.5e3, $a]) {
            id
            ... on User @onInline {
              field2 {
                deep: field1(first: 10, after: $b) @include(if: $c) {
                  id
                  ...frag @onSpread
                }
              }
            }
            ... @skip(unless: $c) {
              id
            }
            ... {
              id
            }
          }
        }

        query Described(
        "the first"
        $a: Int
        """
        the second
        on lines
        """
        $b: Int
        ) {
          long(
            argumentOne: "a value that is long enough"
            argumentTwo: "to need lines of its own"
            three: {a: 1}
          )
        }

        mutation likeStory @onMutation {
          like(story: 123) @onField {
            story {
              id
            }
          }
        }

        subscription StoryLikeSubscription($input: StoryLikeSubscribeInput) {
          storyLikeSubscribe(input: $input)
        }

        """A fragment"""
        fragment frag on Friend @onFragmentDefinition {
          foo(
            size: $size
            bar: $b
            obj: {key: "value", block: """
            block string uses \"""
            """, empty: {}, list: [], null: null, yes: true, no: false, enum: on}
          )
        }

        {
          unnamed
          query
        }

        "the schema"
        schema @onSchema {
          query: QueryType
          mutation: MutationType
        }

        """
        A type
        on two lines
        """
        type Foo implements Bar & Baz & Two {
          "a field"
          one: Type
          two(argument: InputType!): Type
          three(argument: InputType, other: String = "x"): Int
          four(
            "described"
            argument: [String!] = ["string"] @onArg
            other: Int
          ): String @deprecated
        }

        type Empty

        type Annotated @onObject(arg: "value") {
          field(arg: Type = "default" @onArg): Type @onField
        }

        interface Node implements A & B @onInterface {
          id: ID!
        }

        union Feed @onUnion = Story | Article

        scalar Date @specifiedBy(url: "x")

        enum Site @onEnum {
          "a value"
          DESKTOP
          MOBILE @deprecated(reason: "old")
        }

        input Input @onInput {
          key: String! = "a"
          answer: Int = 42 @onField
        }

        "a directive"
        directive @include(if: Boolean!) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        directive @described(
          "an argument"
          a: Int
        ) on SCHEMA

        extend schema @more {
          subscription: S
        }

        extend scalar Date @more

        extend type Foo implements C {
          seven(argument: [String]): Type
        }

        extend type Foo @more

        extend interface Node implements C @more {
          two: Int
        }

        extend union Feed @more = Photo | Video

        extend enum Site @more {
          VR
        }

        extend input Input @more {
          other: Float = 1.23e4
        }
        """";
}
