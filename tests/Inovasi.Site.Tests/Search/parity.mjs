// Runs the shipped scripts on the generated index, as a browser would, for the test beside this file.
// Argument: the folder of the index. In: JSON {texts, questions}. Out: JSON {terms: one list a text, answers: one a question}.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const folder = `${process.argv[2]}/`;
const { openIndex } = await import(pathToFileURL(`${folder}search.js`).href);
const { texts, questions } = JSON.parse(await text(process.stdin));
const index = await openIndex(async name => JSON.parse(await readFile(folder + name, 'utf8')));
const answers = [];
for (const question of questions) {
  const hits = await index.search(question);
  const documents = await index.documents(hits.map(hit => hit.document));
  const mark = await index.marker(question);
  const isWhole = documents.every(d => mark(d.ringkasan).map(piece => piece.text).join('') === d.ringkasan);
  answers.push({ hits: hits.map((hit, i) => [documents[i].alamat, hit.score]), suggestion: await index.suggest(question), isWhole });
}
console.log(JSON.stringify({ terms: texts.map(index.termsOf), answers }));
