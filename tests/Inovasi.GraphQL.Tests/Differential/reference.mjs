// Answers the questions of DifferentialTests.cs with the npm package "graphql", in both versions that package.json pins: one JSON request a line on
// standard input, one JSON answer a line on standard output, with the same id and an answer of each version.
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules');
const versions = await Promise.all(['graphql', 'graphql-next'].map(load));

async function load(name) {
  const file = inside => import(pathToFileURL(path.join(modules, name, inside)).href);
  const graphql = await file('index.mjs');
  const { validateSDL } = await file('validation/validate.mjs');
  return { graphql, validateSDL, schemas: new Map() };
}

class Refusal extends Error {
  constructor(errors) {
    super('refused');
    this.errors = errors;
  }
}

// An error of GraphQL is an answer; any other is a fault of the reference on this input, about which nothing can be compared.
function refusing({ graphql }, work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof graphql.GraphQLError ? new Refusal([error]) : error;
  }
}

function schemaOf(version, sdl) {
  if (!version.schemas.has(sdl)) {
    if (version.schemas.size > 20) version.schemas.clear();
    version.schemas.set(sdl, readSchema(version, sdl));
  }
  const { schema, failure } = version.schemas.get(sdl);
  if (failure) throw failure;
  return schema;
}

function readSchema(version, sdl) {
  const { graphql, validateSDL } = version;
  try {
    const document = refusing(version, () => graphql.parse(sdl));
    const definitionErrors = validateSDL(document);
    if (definitionErrors.length > 0) throw new Refusal(definitionErrors);
    const schema = refusing(version, () => graphql.buildASTSchema(document, { assumeValidSDL: true }));
    const typeErrors = graphql.validateSchema(schema);
    if (typeErrors.length > 0) throw new Refusal(typeErrors);
    return { schema };
  } catch (failure) {
    return { failure };
  }
}

// Data come with the request: the value of a field stands in its parent under the response name.
function resolve(source, args, _context, info) {
  const value = source?.[info.path.key];
  if (value?.$args === true) return JSON.stringify(sorted(args));
  const live = alive(value);
  if (live instanceof Error) throw live;
  return live;
}

const alive = value => Array.isArray(value) ? value.map(alive) : typeof value?.$error === 'string' ? new Error(value.$error) : value;

const sorted = value => Array.isArray(value)
  ? value.map(sorted)
  : value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]))
    : value;

const operations = {
  schema: (version, { sdl }) => ({ printed: version.graphql.printSchema(schemaOf(version, sdl)) }),

  parse: (version, { document }) => ({ ok: true, printed: version.graphql.print(refusing(version, () => version.graphql.parse(document))) }),

  validate: (version, { sdl, document }) => {
    const schema = schemaOf(version, sdl);
    const parsed = refusing(version, () => version.graphql.parse(document));
    return { errors: version.graphql.validate(schema, parsed, undefined, { maxErrors: 100000 }) };
  },

  execute: (version, { sdl, document, variables, operationName, rootValue }) => {
    const { graphql } = version;
    const schema = schemaOf(version, sdl);
    const parsed = refusing(version, () => graphql.parse(document));
    const errors = graphql.validate(schema, parsed);
    if (errors.length > 0) throw new Refusal(errors);
    const result = refusing(version, () => graphql.execute({
      schema, document: parsed, rootValue, variableValues: variables, operationName, fieldResolver: resolve, typeResolver: value => value?.__typename,
    }));
    return { ...(result.errors && { errors: result.errors }), ...('data' in result && { data: result.data ?? null }) };
  },
};

const described = errors => errors.map(({ message, locations, path: at }) => ({
  message,
  ...(locations?.length > 0 && { locations: locations.map(({ line, column }) => ({ line, column })) }),
  ...(at && { path: at }),
}));

function answer(version, request) {
  try {
    const { errors, ...rest } = operations[request.op](version, request);
    return { ...(errors && { errors: described(errors) }), ...rest };
  } catch (error) {
    return error instanceof Refusal ? { errors: described(error.errors) } : { fault: String(error?.stack ?? error) };
  }
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id: request.id, answers: versions.map(version => answer(version, request)) })}\n`);
}
