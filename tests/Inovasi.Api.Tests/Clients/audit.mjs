// Prints one line for each audit of GraphQL over HTTP that the server at the given address does not pass, then how many it passes.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2], fetchFn: fetch });
for (const result of results) if (result.status !== 'ok') console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
console.log(`${results.filter(result => result.status === 'ok').length} of ${results.length}`);
