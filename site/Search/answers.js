// What the search page asks for, ready to be shown: hits that fit the chosen facets with the words of the question marked, and the counts of the facets.
import { excerpt } from './highlight.js';
import { openIndex } from './search.js';

const SHOWN = 10;
const UNKNOWN = '-';

/** @param load (name) => Promise of the parsed JSON of a file of the index; a failure is the caller's to show */
export function createAnswers(load) {
  let opened = null;
  const open = () => (opened ??= openIndex(load).catch(error => { opened = null; throw error; }));

  // The page asks several things about one question: its hits are found once.
  let last = { question: null };
  const find = question => {
    if (last.question !== question) last = { question, found: begin(question) };
    return last.found.catch(error => { if (last.question === question) last = { question: null }; throw error; });
  };

  const begin = async question => {
    const index = await open();
    const [hits, mark, facets] = await Promise.all([index.search(question), index.marker(question), index.facets()]);
    return { index, hits, mark, facets };
  };

  const items = async ({ index, hits, mark, facets }, choice, from) => {
    const wanted = hits.filter(hit => fits(facets, choice, hit.document, null)).slice(from, from + SHOWN);
    return (await index.documents(wanted.map(hit => hit.document))).map((document, i) => item(wanted[i].document, document, mark));
  };

  return {
    /** Fetches what every answer needs. */
    async open() { await open(); },

    /** {all, count, items, near}: how many hits, how many fit the choice, the first of these, and a near spelling or null. */
    async answer(question, choice, isFinished) {
      const found = await find(question);
      const { hits, facets, index } = found;
      const isSpellingAsked = hits.length === 0 || isFinished;
      const [first, near] = await Promise.all([items(found, choice, 0), isSpellingAsked ? index.suggest(question) : null]);
      return { all: hits.length, count: hits.filter(hit => fits(facets, choice, hit.document, null)).length, items: first, near };
    },

    /** The next items after as many as are shown. */
    more: async (question, choice, from) => items(await find(question), choice, from),

    /** The sentence of a document's story that the question meant, in marked pieces; null when it holds none of the words themselves. */
    async excerpt(question, document) {
      const { index, mark } = await find(question);
      return excerpt(await index.story(document), mark);
    },

    /** For each facet its name and, of each value that a hit has or that is chosen, {code, label, count}; the label of what is unknown is null. */
    async options(question, choice) {
      const { hits, facets } = await find(question);
      return facets.map(facet => ({ nama: facet.nama, nilai: optionsOf(facet, facets, choice, hits) }));
    },
  };
}

/** Whether a document has the chosen value in every facet but one. */
const fits = (facets, choice, document, except) => facets.every(facet => facet === except || !choice[facet.nama] || codeOf(facet, document) === choice[facet.nama]);
const codeOf = (facet, document) => facet.kode[facet.dari[document]] ?? UNKNOWN;

function optionsOf(facet, facets, choice, hits) {
  const counts = new Map();
  for (const { document } of hits)
    if (fits(facets, choice, document, facet)) counts.set(codeOf(facet, document), (counts.get(codeOf(facet, document)) ?? 0) + 1);
  return [...facet.kode.map((code, i) => [code, facet.label[i]]), [UNKNOWN, null]]
    .filter(([code]) => counts.has(code) || choice[facet.nama] === code)
    .map(([code, label]) => ({ code, label, count: counts.get(code) ?? 0 }));
}

function item(number, document, mark) {
  const [nama, ringkasan, pemilik] = [document.nama, document.ringkasan, document.pemilik ?? ''].map(mark);
  const alias = (document.alias ?? []).map(mark).find(pieces => pieces.some(piece => piece.isHit));
  const cerita = ![nama, ringkasan, pemilik, alias ?? []].flat().some(piece => piece.isHit);
  return { nomor: number, nama, ringkasan, pemilik: pemilik.length > 0 && pemilik, alias, cerita, mirip: document.mirip, alamat: document.alamat };
}
