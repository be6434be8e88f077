// Finds in a text the words that a question meant, by their terms and not by their letters: "melayani" marks "layanan".
import { words } from './analyzer.js';

const BEFORE = 50; // letters of a sentence that stay before the first word that was meant
const LONGEST = 170;

/**
 * The sentence that holds most of what the question meant, cut to a few lines, in marked pieces; null when none holds any.
 * @param paragraphs texts  @param mark (text) => its pieces
 */
export function excerpt(paragraphs, mark) {
  let [best, most] = [null, 0];
  for (const sentence of paragraphs.flatMap(text => text.match(/\S.*?(?:[.!?](?=\s)|$)/gs) ?? [])) {
    const pieces = mark(sentence);
    const count = new Set(pieces.filter(piece => piece.isHit).map(piece => piece.text.toLowerCase())).size;
    if (count > most) [best, most] = [pieces, count];
  }
  return best && cut(best);
}

function cut(pieces) {
  const first = pieces[0].text;
  const from = pieces[0].isHit || first.length <= BEFORE ? 0 : first.indexOf(' ', first.length - BEFORE) + 1;
  const kept = [];
  let left = LONGEST;
  for (const [i, { text, isHit }] of pieces.entries()) {
    const rest = i === 0 ? text.slice(from) : text;
    const shown = isHit || rest.length <= left ? rest : `${rest.slice(0, rest.lastIndexOf(' ', left) + 1)}…`;
    kept.push({ text: i === 0 && from > 0 ? `… ${shown}` : shown, isHit });
    left -= shown.length;
    if (shown !== rest || left <= 0) break;
  }
  return kept;
}

/**
 * The text in pieces, [{text, isHit}], which joined give the text back.
 * @param termsOf (text) => terms  @param joined names of several words, each an array of folded words  @param wanted a set of terms
 */
export function segments(text, termsOf, joined, wanted) {
  const found = [...text.matchAll(/[\p{L}\p{Nd}\p{M}'’]+/gu)];
  const folded = found.map(match => words(match[0])[0]);
  const pieces = [];
  let done = 0;
  for (let i = 0; i < found.length; i++) {
    const name = joined.find(parts => parts.every((part, k) => folded[i + k] === part));
    const last = found[i + (name ? name.length - 1 : 0)];
    const [from, to] = [found[i].index, last.index + last[0].length];
    if (name) i += name.length - 1;
    if (!termsOf(text.slice(from, to)).some(term => wanted.has(term))) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}
