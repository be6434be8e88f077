// Runs the search page: reads the question from the form and the address, asks the worker, and builds the results from the
// page's own templates. Every sentence stands in the page; text only ever enters it as text.

const PAUSE = 120; // ms without a key before a question that is being typed is asked
const REST = 400; // ms that results stand there before stories are loaded to be quoted: most answers to a question still being typed are gone by then
const PATIENCE = 400; // ms before the page says that it is still searching
const LONGEST_QUESTION = 200;

const element = id => document.getElementById(id);
const [form, input, status, filters, list, more, extra] = ['cari', 'q', 'kabar', 'saringan', 'daftar', 'lagi', 'tambahan'].map(element);
const selects = [...filters.querySelectorAll('select')];
const title = document.title;

/** The index, or the worker that reads it, did not come or came broken: the world's fault, which the page explains. */
class Unloaded extends Error {}

// The worker's methods are those of answers.js; each call is a message there and a message back.
const waiting = new Map();
let worker = null;
let calls = 0;

// The files that every answer needs come along with the page. One that fails is left to the worker, which says so when it fails again.
const early = Promise.all([...document.querySelectorAll('link[rel=preload][as=fetch]')].map(({ href }) => readEarly(href).catch(() => null)))
  .then(files => Object.fromEntries(files.filter(Boolean)));

async function readEarly(address) {
  const response = await fetch(address);
  return response.ok ? [new URL(address).pathname.split('/').at(-1), await response.json()] : null;
}

function start() {
  const started = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  worker = started;
  early.then(files => started.postMessage({ files }));
  worker.addEventListener('message', ({ data: { id, value, error, isUnloaded } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(isUnloaded ? new Unloaded(error) : new Error(error)); else resolve(value);
  });
  worker.addEventListener('error', () => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new Unloaded('worker.js'));
    waiting.clear();
  });
}

const call = (method, ...values) => new Promise((resolve, reject) => {
  if (!worker) start();
  waiting.set(++calls, { resolve, reject });
  worker.postMessage({ id: calls, method, values });
});

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
const number = new Intl.NumberFormat(document.documentElement.lang).format; // made once: it is slow to make
const asked = () => input.value.trim().slice(0, LONGEST_QUESTION);
const chosen = () => Object.fromEntries(selects.filter(s => s.value).map(s => [s.dataset.saringan, s.value]));

function addressOf(question, choice) {
  const query = new URLSearchParams(question ? { q: question, ...choice } : {});
  return query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
}

function offer(facets, choice) {
  for (const select of selects) {
    const { nama, nilai } = facets.find(f => f.nama === select.dataset.saringan);
    const options = nilai.map(({ code, label, count }) => new Option(`${label ?? select.dataset.tidakDiketahui} (${number(count)})`, code));
    select.replaceChildren(select.options[0], ...options);
    select.value = choice[nama] ?? '';
  }
}

/** Results whose words stand in the story alone say which sentence it is, once they come into view and rest there: most are never looked at, and data costs money. */
const results = (question, items) => items.map(item => {
  const copy = fill('hasil', item);
  const place = copy.querySelector('[data-kutipan]');
  if (place) {
    quotes.set(place, { question, document: item.nomor });
    setTimeout(() => { if (place.isConnected) seen.observe(place); }, REST);
  }
  return copy;
});

const quotes = new WeakMap();
const seen = new IntersectionObserver(entries => {
  for (const { target } of entries.filter(entry => entry.isIntersecting)) {
    seen.unobserve(target);
    quote(target, quotes.get(target));
  }
});

async function quote(place, { question, document }) {
  try {
    const pieces = await call('excerpt', question, document);
    if (!pieces) return;
    place.textContent = '';
    put(place, pieces);
  } catch (error) {
    if (!(error instanceof Unloaded)) throw error; // what the result says without it stays true
  }
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
    const { all, count, items, near } = await call('answer', question, choice, isFinished);
    clearTimeout(patience); // now: what follows may take longer than it, and must not be said to be a search that still goes on
    if (mine !== turn) return;
    seen.disconnect();
    list.replaceChildren(...results(question, items));
    filters.hidden = all === 0;
    extra.replaceChildren(...extras(question, near, all));
    say(question, count, all);
    let shown = items.length;
    more.hidden = shown >= count;
    more.onclick = () => attempt(mine, async () => {
      const next = await call('more', question, choice, shown);
      if (mine !== turn) return;
      list.append(...results(question, next));
      list.children[shown].querySelector('a').focus();
      shown += next.length;
      more.hidden = shown >= count;
    });
    list.ariaBusy = 'false';
    await frame(); // the results stand there first; the counts of the facets can follow
    if (mine !== turn) return;
    const options = await call('options', question, choice);
    if (mine === turn) offer(options, choice);
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

/** The form takes what the address says, whatever key came just before. A value that no hit has is offered all the same, so that it can be taken back. */
function follow() {
  clearTimeout(timer);
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
call('open').catch(() => {}); // what fails here is asked for again, and said, with the first question
follow();
