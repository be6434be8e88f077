// Builds a client's schema from the server's introspection and compares it, descriptions included, with the contract in the given file.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';

const [url, file] = process.argv.slice(2);
const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
const [seen, written] = [buildClientSchema(data), buildSchema(readFileSync(file, 'utf8'))];
const problems = validateSchema(seen).map(problem => problem.message);
const [a, b] = [seen, written].map(schema => printSchema(lexicographicSortSchema(schema)).split('\n'));
a.forEach((line, i) => { if (line !== b[i] && problems.length < 5) problems.push(`line ${i + 1}: ${line} | ${b[i]}`); });
console.log(problems.length === 0 && a.length === b.length ? 'the same' : problems.join('\n'));
