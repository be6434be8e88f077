// Bundles the explorer into two files that need nothing from elsewhere: graphiql.js and graphiql.css, in the folder that is given or in artifacts/graphiql.
import { readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? `${here}/../../artifacts/graphiql`);

// Two fonts inside of its sheet are four fifths of it; the reader's own fonts do, and the policy then needs to allow no font.
const withoutFonts = {
  name: 'without-fonts',
  setup(bundle) {
    bundle.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

await rm(folder, { recursive: true, force: true });
const result = await build({
  entryPoints: { graphiql: `${here}/main.jsx` },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  outdir: folder,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutFonts],
  metafile: true,
});
for (const [path, { bytes }] of Object.entries(result.metafile.outputs)) console.log(`${path} ${bytes} bytes`);
