// Finds in a text the words that a question meant, by their terms and not by their letters: "melayani" marks "layanan".
import { words } from './analyzer.js';

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
