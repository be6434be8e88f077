// Makes TypeScript types from what the server says of itself and the questions beside this file, and compiles a program that uses them. Prints what the compiler says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildClientSchema, parse, printSchema } from 'graphql';
import ts from 'typescript';
import { introspect } from './introspection.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const schema = parse(printSchema(buildClientSchema(await introspect(process.argv[2]))));
const settings = { enumsAsTypes: true, scalars: { Date: 'string' }, useTypeImports: true };
const text = await codegen({
  schema,
  documents: [{ location: 'questions.graphql', document: parse(readFileSync(join(here, 'questions.graphql'), 'utf8')) }],
  filename: 'api.ts',
  config: {},
  plugins: [{ types: settings }, { operations: settings }, { documents: settings }],
  pluginMap: { types: typescript, operations, documents: typedDocumentNode },
});
mkdirSync(join(here, 'generated'), { recursive: true });
writeFileSync(join(here, 'generated', 'api.ts'), text);

const options = {
  strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [],
  noUnusedLocals: false, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
};
const problems = ts.getPreEmitDiagnostics(ts.createProgram([join(here, 'client.ts')], options));
const host = { getCanonicalFileName: name => name, getCurrentDirectory: () => here, getNewLine: () => '\n' };
console.log(problems.length === 0 ? `compiled ${(text.match(/^export type /gm) ?? []).length} types` : ts.formatDiagnostics(problems, host));
