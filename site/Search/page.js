// Runs the search page: reads the question from the form and the address, asks the index, and builds the results from the
// page's own templates. Every sentence stands in the page; text only ever enters it as text.
import { openIndex } from './search.js';

const PAUSE = 120; // ms without a key before a question that is being typed is asked
const PATIENCE = 400; // ms before the page says that it is still searching
const SHOWN = 10;
const LONGEST_QUESTION = 200;
const UNKNOWN = '-';

const element = id => document.getElementById(id);
const [form, input, status, filters, list, more, extra] = ['cari', 'q', 'kabar', 'saringan', 'daftar', 'lagi', 'tambahan'].map(element);
const selects = [...filters.querySelectorAll('select')];
const title = document.title;

/** A file of the index did not come, or came broken: the world's fault, which the page explains. */
class Unloaded extends Error {}

const load = async name => {
  try {
    const response = await fetch(new URL(name, import.meta.url));
    if (response.ok) return await response.json();
    throw new Unloaded(`${name} was answered by ${response.status}.`);
  } catch (error) {
    throw error instanceof Unloaded ? error : new Unloaded(name, { cause: error });
  }
};

let opened = null;
const open = () => (opened ??= openIndex(load).catch(error => { opened = null; throw error; }));

/** A copy of a template: data-isi takes a text or marked pieces, data-ke an address; data-bila stays only for a value that is there. */
function fill(name, values) {
  const copy = element(`pola-${name}`).content.cloneNode(true);
  for (const part of copy.querySelectorAll('[data-bila]')) if (!values[part.dataset.bila]) part.remove();
  for (const part of copy.querySelectorAll('[data-isi]')) put(part, values[part.dataset.isi]);
  for (const part of copy.querySelectorAll('[data-ke]')) part.href = values[part.dataset.ke];
  return copy;
}

function put(part, value) {
  if (!Array.isArray(value)) part.textContent = value;
  else part.append(...value.map(piece => {
    if (!piece.isHit) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  }));
}

const frame = () => new Promise(done => { requestAnimationFrame(() => setTimeout(done)); });
const number = n => n.toLocaleString(document.documentElement.lang);
const asked = () => input.value.trim().slice(0, LONGEST_QUESTION);
const chosen = () => Object.fromEntries(selects.filter(s => s.value).map(s => [s.dataset.saringan, s.value]));

function addressOf(question, choice) {
  const query = new URLSearchParams(question ? { q: question, ...choice } : {});
  return query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
}

/** Whether a document has the chosen value in every facet but one. */
const fits = (facets, choice, document, except) => facets.every(facet => facet === except || !choice[facet.nama] || codeOf(facet, document) === choice[facet.nama]);
const codeOf = (facet, document) => facet.kode[facet.dari[document]] ?? UNKNOWN;

function offer(facets, choice, hits) {
  for (const select of selects) {
    const facet = facets.find(f => f.nama === select.dataset.saringan);
    const counts = new Map();
    for (const { document } of hits)
      if (fits(facets, choice, document, facet)) counts.set(codeOf(facet, document), (counts.get(codeOf(facet, document)) ?? 0) + 1);
    const labels = [...facet.kode.map((code, i) => [code, facet.label[i]]), [UNKNOWN, select.dataset.tidakDiketahui]];
    const options = labels.filter(([code]) => counts.has(code) || choice[facet.nama] === code)
      .map(([code, label]) => new Option(`${label} (${number(counts.get(code) ?? 0)})`, code));
    select.replaceChildren(select.options[0], ...options);
    select.value = choice[facet.nama] ?? '';
  }
}

async function items(index, hits, mark) {
  const documents = await index.documents(hits.map(hit => hit.document));
  return documents.map(document => {
    const [nama, ringkasan, pemilik] = [document.nama, document.ringkasan, document.pemilik ?? ''].map(mark);
    const alias = (document.alias ?? []).map(mark).find(pieces => pieces.some(piece => piece.isHit));
    const cerita = ![nama, ringkasan, pemilik, alias ?? []].flat().some(piece => piece.isHit);
    return fill('hasil', { nama, ringkasan, pemilik: pemilik.length > 0 && pemilik, alias, cerita, mirip: document.mirip, alamat: document.alamat });
  });
}

let turn = 0;

/** Asks and shows; an answer that comes after a newer question is dropped. A file that fails to load is said, never passed over. */
async function show(question, choice, isFinished) {
  const mine = ++turn;
  document.title = question ? `${question} – ${title}` : title;
  if (!question) return clear();
  list.ariaBusy = 'true';
  const patience = setTimeout(() => { if (mine === turn) status.replaceChildren(fill('mencari', {})); }, PATIENCE);
  try {
    const index = await open();
    const [hits, mark, facets] = await Promise.all([index.search(question), index.marker(question), index.facets()]);
    const fitting = hits.filter(hit => fits(facets, choice, hit.document, null));
    const isSpellingAsked = hits.length === 0 || isFinished;
    const [first, near] = await Promise.all([items(index, fitting.slice(0, SHOWN), mark), isSpellingAsked ? index.suggest(question) : null]);
    if (mine !== turn) return;
    list.replaceChildren(...first);
    filters.hidden = hits.length === 0;
    extra.replaceChildren(...extras(question, near, hits.length));
    say(question, fitting.length, hits.length);
    let shown = first.length;
    more.hidden = shown >= fitting.length;
    more.onclick = () => attempt(mine, async () => {
      const next = await items(index, fitting.slice(shown, shown + SHOWN), mark);
      if (mine !== turn) return;
      list.append(...next);
      list.children[shown].querySelector('a').focus();
      shown += next.length;
      more.hidden = shown >= fitting.length;
    });
    list.ariaBusy = 'false';
    await frame(); // the results stand there first; the counts of the facets can follow
    if (mine === turn) offer(facets, choice, hits);
  } catch (error) {
    fail(mine, error);
  } finally {
    clearTimeout(patience);
    if (mine === turn) list.ariaBusy = 'false';
  }
}

const attempt = (mine, act) => act().catch(error => fail(mine, error));

function fail(mine, error) {
  if (!(error instanceof Unloaded)) throw error;
  if (mine !== turn) return;
  clear();
  status.replaceChildren(fill('gagal', {}));
  extra.replaceChildren(fill('bantuan-gagal', {}));
  extra.querySelector('button').onclick = () => show(asked(), chosen(), true);
}

function clear() {
  list.ariaBusy = 'false';
  list.replaceChildren();
  extra.replaceChildren();
  status.replaceChildren();
  filters.hidden = more.hidden = true;
}

function extras(question, near, count) {
  const parts = [];
  if (input.value.trim().length > LONGEST_QUESTION) parts.push(fill('terpotong', { n: number(LONGEST_QUESTION) }));
  if (near) parts.push(fill('usul', { q: near, alamat: addressOf(near, {}) }));
  if (count === 0) parts.push(fill('bantuan', {}));
  return parts;
}

function say(question, count, all) {
  const name = all === 0 ? 'kosong' : count < all ? 'tersaring' : 'jumlah';
  status.replaceChildren(fill(name, { q: question, n: number(count), semua: number(all) }));
}

// The address: the first key after a finished question makes a new entry, further keys change that entry, so that Back leads to questions and not to letters.
let finished = true;
let timer = 0;

function ask(isFinished) {
  clearTimeout(timer);
  const [question, choice] = [asked(), chosen()];
  const address = addressOf(question, choice);
  if (address !== location.pathname + location.search) history[finished ? 'pushState' : 'replaceState'](null, '', address);
  finished = isFinished;
  return show(question, choice, isFinished);
}

/** The form takes what the address says. A value that no hit has is offered all the same, so that it can be taken back. */
function follow() {
  const query = new URLSearchParams(location.search);
  input.value = query.get('q') ?? '';
  const choice = Object.fromEntries(selects.map(s => [s.dataset.saringan, query.get(s.dataset.saringan)]).filter(([, code]) => code));
  finished = true;
  return show(asked(), choice, true);
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => ask(false), PAUSE);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  ask(true);
});
for (const select of selects) select.addEventListener('change', () => ask(true));
addEventListener('popstate', follow);
open().catch(() => {}); // what fails here is asked for again, and said, with the first question
follow();
