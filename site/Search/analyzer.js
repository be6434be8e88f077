// Interprets the search rules in the browser: the same steps as Stemmer.cs and Analyzer.cs, held together by a test that
// runs every word of the content through both. No word of the language stands here; all of them stand in the rules file.
const LONGEST_WORD = 40;
const SHORTEST_ROOT = 3;
const MOST_PREFIXES = 3;
const SPOKEN_GUESSES = 4;

/** @param rules the parsed rules file  @param joined names of several words, each an array of folded words */
export function createAnalyzer(rules, joined) {
  const stop = new Set(rules.stop.join(' ').split(' '));
  const roots = new Set(rules.roots.join(' ').split(' '));
  const exceptions = new Map(Object.entries(rules.exceptions));
  const replacements = new Map(Object.entries(rules.words));
  const known = new Map();

  const takeOff = (forms, endings) => {
    for (const form of [...forms])
      for (const ending of endings)
        if (form.length - ending.length >= SHORTEST_ROOT && form.endsWith(ending)) forms.push(form.slice(0, -ending.length));
  };

  const without = (rule, give, text) => {
    const length = rule.prefix.length;
    if (text.length - length + give.length < SHORTEST_ROOT || !text.startsWith(rule.prefix)) return null;
    if (rule.next && (text.length === length || !rule.next.includes(text[length]))) return null;
    return give + text.slice(length);
  };

  const withoutPrefixes = form => {
    const found = [form];
    for (let depth = 0, from = 0; depth < MOST_PREFIXES; depth++) {
      const to = found.length;
      for (let i = from; i < to; i++)
        for (const rule of rules.prefixes)
          for (const give of rule.give) {
            const rest = without(rule, give, found[i].text);
            if (rest !== null) found.push({ text: rest, guesses: found[i].guesses + give.length });
          }
      from = to;
    }
    return found;
  };

  const asWritten = form => [{ text: form, guesses: 0 }, ...rules.spoken.filter(([spoken]) => form.length > SHORTEST_ROOT && form.endsWith(spoken))
    .map(([spoken, written]) => ({ text: form.slice(0, -spoken.length) + written, guesses: SPOKEN_GUESSES }))];

  const shortenEnd = (word, endings) => {
    for (const ending of endings)
      if (word.length - ending.length > rules.minimumRest && word.endsWith(ending)) return word.slice(0, -ending.length);
    return word;
  };

  const shorten = word => {
    word = shortenEnd(word, rules.particles);
    word = shortenEnd(word, rules.possessives.slice(0, 1));
    word = shortenEnd(word, rules.suffixes.filter(s => s.length > 1));
    for (const rule of rules.prefixes) {
      const rest = rule.alone ? without(rule, rule.give[0], word) : null;
      if (rest !== null && rest.length >= rules.minimumRest) return rest;
    }
    return word;
  };

  const find = word => {
    const forms = [word];
    takeOff(forms, rules.particles);
    takeOff(forms, rules.possessives);
    for (const form of forms) {
      if (exceptions.has(form)) return exceptions.get(form);
      if (roots.has(form)) return form;
    }
    takeOff(forms, rules.suffixes);
    let best = null;
    for (const form of forms.flatMap(asWritten))
      for (const candidate of withoutPrefixes(form))
        if (roots.has(candidate.text) && (!best || candidate.guesses < best.guesses
          || (candidate.guesses === best.guesses && candidate.text.length > best.text.length))) best = candidate;
    return best ? best.text : shorten(word);
  };

  const stem = word => {
    if (word.length <= SHORTEST_ROOT) return word;
    if (!known.has(word)) known.set(word, find(word));
    return known.get(word);
  };

  const termsOf = word => {
    if (replacements.has(word)) return replacements.get(word).map(stem);
    const root = stem(word);
    return replacements.get(root) ?? [root];
  };

  const terms = text => {
    const list = words(text);
    const result = [];
    for (let i = 0; i < list.length; i++) {
      const name = joined.find(parts => parts.every((part, k) => list[i + k] === part));
      if (name) {
        result.push(name.join(''));
        i += name.length - 1;
      } else if (!stop.has(list[i])) {
        result.push(...termsOf(list[i]));
      }
    }
    return result;
  };

  return { terms, isStop: word => stop.has(word) };
}

/** Lower case, without diacritics and apostrophes, cut into runs of letters and digits. */
export function words(text) {
  if (/^[\0-\x7f]*$/.test(text)) return (text.replaceAll("'", '').toLowerCase().match(/[a-z0-9]+/g) ?? []).map(word => word.slice(0, LONGEST_WORD)); // most texts, much faster
  const result = [];
  let word = '';
  const flush = () => { if (word) result.push(word); word = ''; };
  for (const rune of text.normalize('NFD')) {
    if (/[\p{M}'’]/u.test(rune)) continue;
    if (!/[\p{L}\p{Nd}]/u.test(rune)) flush();
    else if (word.length < LONGEST_WORD) word += lower(rune);
  }
  flush();
  return result;
}

// A letter at a time, so that a final sigma is like any other; a letter that would grow into two stays as it is.
const lower = rune => {
  const small = rune.toLowerCase();
  return [...small].length === 1 ? small : rune;
};
