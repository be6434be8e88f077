// Builds a client's schema from the server's introspection and compares it, descriptions included, with the contract in the given file.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { introspect } from './introspection.mjs';

const [url, file] = process.argv.slice(2);
const [seen, written] = [buildClientSchema(await introspect(url)), buildSchema(readFileSync(file, 'utf8'))];
const problems = validateSchema(seen).map(problem => problem.message);
const [a, b] = [seen, written].map(schema => printSchema(lexicographicSortSchema(schema)).split('\n'));
a.forEach((line, i) => { if (line !== b[i] && problems.length < 5) problems.push(`line ${i + 1}: ${line} | ${b[i]}`); });
console.log(problems.length === 0 && a.length === b.length ? 'the same' : problems.join('\n'));
