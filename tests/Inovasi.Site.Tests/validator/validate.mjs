// Holds every HTML file of a folder to the standard with html-validate and prints its complaints as one JSON list of sentences.
// Usage: node validate.mjs <folder of the site>
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer closes <link /> where an attribute is computed and keeps <meta> as it was written; HTML reads both alike.
    'void-style': 'off',
    // A list that our sheet draws without bullets is no list to Safari's screen reader, unless it says so.
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // A title is a record's own name and ours after it: cutting one would hide words of a source.
    'long-title': 'off',
    // A part that is absent leaves the indentation that it would have stood on.
    'no-trailing-whitespace': 'off',
  },
});

/** What the settings cannot say. */
function isMeant(message) {
  // The same about lists; every other redundant role is a fault.
  if (message.ruleId === 'no-redundant-role') return /^Redundant role "list" on <(ul|ol)>$/.test(message.message);
  // The script writes a result's name into this heading before it shows it.
  return message.ruleId === 'empty-heading' && message.selector.startsWith('#pola-hasil ');
}

const complaints = [];
for (const file of readdirSync(process.argv[2], { recursive: true }).filter((name) => name.endsWith('.html')).sort()) {
  const report = await validator.validateString(readFileSync(join(process.argv[2], file), 'utf8'), file);
  for (const message of report.results.flatMap((result) => result.messages)) {
    if (!isMeant(message)) complaints.push(`${file}(${message.line},${message.column}): ${message.ruleId}: ${message.message}`);
  }
}
console.log(JSON.stringify(complaints));
