// The other side of `graphql-validate`: parses and validates with the npm package "graphql" when the benchmark asks for a round.
// usage: node graphql-validate.mjs <folder of documents> <folder that has node_modules/graphql>
// A line "<document> <count>" is answered by the microseconds of one parse and validation, averaged over count.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';

const [folder, modules] = process.argv.slice(2);
const { buildSchema, parse, validate, version } = createRequire(path.join(path.resolve(modules), 'x.js'))('graphql');
const read = name => fs.readFileSync(path.join(folder, name + '.graphql'), 'utf8');
const schema = buildSchema(read('schema'));
console.log(version);
for await (const line of readline.createInterface({ input: process.stdin })) {
  const [name, count] = line.split(' ');
  const text = read(name);
  let errors = 0;
  const start = process.hrtime.bigint();
  for (let i = 0; i < Number(count); i++) errors += validate(schema, parse(text)).length;
  const nanoseconds = Number(process.hrtime.bigint() - start);
  console.log(errors ? `${errors} errors` : (nanoseconds / 1000 / Number(count)).toFixed(3));
}
