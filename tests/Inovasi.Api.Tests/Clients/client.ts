// A program as somebody would write it against generated types. It is compiled, not run: what must not compile is marked, and the mark is an error where it would.
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { AnythingDocument, StoriesDocument, type StoryFragment } from './generated/api';

const client = new Client({ url: 'http://localhost:5080/graphql', exchanges: [cacheExchange, fetchExchange] });

/** The owner, or in words why nobody knows one: the compiler knows the three reasons. */
export function owner(story: StoryFragment): string {
  if (story.owner.value) return story.owner.value.name;
  switch (story.owner.unknownReason) {
    case 'NOT_FOUND': return 'not found';
    case 'NOT_PUBLISHED': return 'not published';
    case 'NOT_APPLICABLE': return 'does not apply';
    // @ts-expect-error there is no such reason
    case 'FORGOTTEN': return 'forgotten';
    default: return 'unknown';
  }
}

export async function stories(after?: string): Promise<string[]> {
  const { data, error } = await client.query(StoriesDocument, { first: 10, after, where: { unknown: ['OWNER'] } });
  if (!data) throw error ?? new Error('No answer.');
  const count: number = data.innovations.totalCount;
  // @ts-expect-error a fact that is not known is null, so its value cannot be taken for one
  const year: number = data.innovations.nodes[0].start.value.year;
  // @ts-expect-error the contract has no such field
  const judul = data.innovations.nodes[0].judul;
  return [`${count} ${year} ${judul}`, ...data.innovations.nodes.map(owner)];
}

export async function verdict(id: string): Promise<string | undefined> {
  const { data } = await client.query(AnythingDocument, { id });
  return data?.node?.__typename === 'Claim' ? data.node.verdict : undefined;
}

// @ts-expect-error the number of rows must be given
client.query(StoriesDocument, { after: 'x' });
// @ts-expect-error a filter that the contract does not have
client.query(StoriesDocument, { first: 1, where: { warna: ['biru'] } });
