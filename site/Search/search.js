// Answers questions from the static index: loads only the shards that a question needs, ranks as SearchIndex.cs does.
import { createAnalyzer, words } from './analyzer.js';
import { segments } from './highlight.js';

const MOST_TERMS = 16;
const MOST_COMPLETIONS = 8;
const SHORTEST_BEGINNING = 2;
const SHORTEST_SUGGESTION = 4;

/** @param load (name) => Promise of the parsed JSON of a file of the index; a failure is the caller's to show */
export async function openIndex(load) {
  const files = new Map();
  const file = name => {
    if (!files.has(name)) files.set(name, load(name).catch(error => { files.delete(name); throw error; }));
    return files.get(name);
  };
  const [rules, about] = await Promise.all([file('aturan.json'), file('indeks.json')]);
  const analyzer = createAnalyzer(rules, about.joined);

  const shardOf = term => {
    let low = 0;
    for (let high = about.starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (about.starts[middle] <= term) low = middle; else high = middle;
    }
    return low;
  };

  const postings = async term => {
    const shard = await file(`t/${shardOf(term)}.json`);
    if (!Object.hasOwn(shard, term)) return null;
    const list = [];
    for (let i = 0, document = 0; i < shard[term].length; i += 2) {
      document += shard[term][i];
      list.push([document, shard[term][i + 1]]);
    }
    return list;
  };

  const questionTerms = question => {
    const terms = [...new Set(analyzer.terms(question))];
    return (terms.length > 1 ? terms.filter(term => term !== about.city) : terms).slice(0, MOST_TERMS);
  };

  const completions = async question => {
    const last = words(question).at(-1) ?? '';
    const terms = questionTerms(last);
    if (last.length < SHORTEST_BEGINNING || terms.length !== 1 || await postings(terms[0])) return [];
    const found = [];
    for (let shard = shardOf(last); shard < about.starts.length && found.length < MOST_COMPLETIONS; shard++) {
      if (about.starts[shard] > last && !about.starts[shard].startsWith(last)) break;
      found.push(...Object.keys(await file(`t/${shard}.json`)).filter(term => term.startsWith(last)).sort(ordinal));
    }
    return found.slice(0, MOST_COMPLETIONS);
  };

  /** Every hit, best first: {document, score}. */
  const search = async question => {
    const found = new Map();
    const count = ([document, score]) => {
      const sum = found.get(document) ?? { score: 0, terms: 0 };
      found.set(document, { score: sum.score + score, terms: sum.terms + 1 });
    };
    const lists = await Promise.all(questionTerms(question).map(postings));
    for (const list of lists) list?.forEach(count);
    const best = new Map();
    for (const list of await Promise.all((await completions(question)).map(postings)))
      for (const [document, score] of list) best.set(document, Math.max(score, best.get(document) ?? 0));
    [...best].forEach(count);
    return [...found].map(([document, { score, terms }]) => ({ document, score: score * terms * terms }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
  };

  /** The words that a misspelt one may have meant: under its first two letters, for one of the two is seldom wrong. */
  const candidates = async word => {
    if (word.length < SHORTEST_SUGGESTION) return [];
    const places = [...new Set([word[0], word[1]])].sort(ordinal).map(letter => about.letters.indexOf(letter)).filter(place => place >= 0);
    return (await Promise.all(places.map(place => file(`k/${place}.json`)))).flat();
  };

  /** The question with each unknown word replaced by the nearest known one, or null. */
  const suggest = async question => {
    const list = words(question).slice(0, MOST_TERMS);
    let changed = false;
    for (let i = 0; i < list.length; i++) {
      const lists = await Promise.all(questionTerms(list[i]).map(postings));
      if (lists.every(Boolean)) continue;
      const near = nearest(list[i], await candidates(list[i]));
      if (near) [list[i], changed] = [near, true];
    }
    return changed ? list.join(' ') : null;
  };

  const documents = async numbers => {
    const wanted = await Promise.all(numbers.map(n => file(`d/${Math.floor(n / about.perFile)}.json`)));
    return wanted.map((list, i) => list[numbers[i] % about.perFile]);
  };

  /** (text) => its pieces, those marked that the question meant. */
  const marker = async question => {
    const wanted = new Set([...questionTerms(question), ...await completions(question)]);
    return text => segments(text, analyzer.terms, about.joined, wanted);
  };

  /** The paragraphs of a document's story. */
  const story = number => file(`c/${number}.json`);

  return { search, suggest, documents, story, marker, questionTerms, termsOf: analyzer.terms, facets: () => file('saringan.json') };
}

const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function nearest(word, candidates) {
  let most = word.length < 8 ? 1 : 2;
  let best = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const apart = distance(word, candidate);
    if (apart > most) continue;
    [best, most] = [candidate, apart - 1];
    if (most < 0) break;
  }
  return best;
}

// Insertions, deletions, replacements and swaps of neighbours, each 1.
function distance(a, b) {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
