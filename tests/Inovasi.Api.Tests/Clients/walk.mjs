// Walks every innovation with a client's Relay-style pagination: the client keeps one list, which grows by a page with each question. Prints the codes in the list's order.
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspect } from './introspection.mjs';

const [url, first] = [process.argv[2], Number(process.argv[3])];
// With the schema at hand the client's store refuses what does not fit it; what it only warns of is an error here.
console.warn = console.error = message => { throw new Error(message); };
const client = new Client({
  url,
  exchanges: [cacheExchange({ schema: await introspect(url), resolvers: { Query: { innovations: relayPagination() } }, keys: { CitedAgency: () => null } }), fetchExchange],
});
const question = gql`
  query ($first: Int!, $after: String) {
    innovations(first: $first, after: $after) {
      totalCount
      edges { cursor node { id code name owner { value { id name } unknownReason } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
let [after, data, pages] = [undefined, undefined, 0];
do {
  const answer = await client.query(question, { first, after }).toPromise();
  if (answer.error) throw answer.error;
  data = answer.data.innovations;
  pages++;
  if (data.edges.length !== Math.min(pages * first, data.totalCount)) throw new Error(`After ${pages} pages the client has ${data.edges.length} rows.`);
  after = data.pageInfo.endCursor;
} while (data.pageInfo.hasNextPage && pages < 1000);
console.log(data.edges.map(edge => edge.node.code).join(' '));
