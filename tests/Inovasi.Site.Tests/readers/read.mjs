// Reads a release with programs that others wrote and prints what they found as one JSON object; every complaint stands in "problems".
// Usage: node read.mjs <folder of the release> <address of that folder>
import { createReadStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse';
import datapackage from 'datapackage';
import jsonld from 'jsonld';

const [folder, address] = [resolve(process.argv[2]), process.argv[3]];
const problems = [];

// Data Package: the descriptor against its profile, then every table with types, required cells, unique keys and references.
process.chdir(folder);
const descriptor = JSON.parse(readFileSync('datapackage.json', 'utf8'));
const rows = {};
const pack = await datapackage.Package.load('datapackage.json', { basePath: folder });
if (!pack.valid) problems.push(...pack.errors.map((e) => `datapackage.json: ${e.message}`));
for (const resource of pack.resources) {
  try {
    const read = await resource.read({ keyed: true, relations: Boolean(resource.descriptor.schema.foreignKeys) });
    rows[resource.name] = read.length;
    if (!(await resource.checkRelations())) problems.push(`${resource.name}: a row refers to nothing`);
  } catch (error) {
    problems.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map((e) => e.message).join('; ')}`);
  }
}

// CSV: a parser that forgives nothing.
for (const resource of descriptor.resources) {
  const parser = createReadStream(join(folder, resource.path)).pipe(parse({ bom: false, columns: true, delimiter: ',', record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false }));
  let count = 0;
  try {
    for await (const record of parser) {
      count++;
      if (Object.keys(record).join() !== resource.schema.fields.map((f) => f.name).join()) problems.push(`${resource.path}: other headers`);
    }
  } catch (error) {
    problems.push(`${resource.path}: ${error.message}`);
  }
  if (count !== rows[resource.name]) problems.push(`${resource.path}: ${count} rows, but ${rows[resource.name]} in the data package`);
}

// DCAT: expanded, every property has become an address, nothing was dropped.
const dcat = JSON.parse(readFileSync('dcat.jsonld', 'utf8'));
const [catalogue] = await jsonld.expand(dcat, { base: `${address}dcat.jsonld`, safe: true });
const datasets = catalogue['http://www.w3.org/ns/dcat#dataset'];
const downloads = datasets.flatMap((d) => d['http://www.w3.org/ns/dcat#distribution'].map((f) => f['http://www.w3.org/ns/dcat#downloadURL'][0]['@id']));
for (const node of [catalogue, ...datasets]) {
  for (const property of ['http://purl.org/dc/terms/title', 'http://purl.org/dc/terms/description', 'http://purl.org/dc/terms/license']) {
    if (!node[property]?.length) problems.push(`${node['@id']}: ${property} is missing`);
  }
}

console.log(JSON.stringify({ rows, catalogue: catalogue['@id'], types: [catalogue, ...datasets].map((n) => n['@type'][0]), downloads, problems }));
