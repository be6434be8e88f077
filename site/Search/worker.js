// Answers the search page from a thread of its own, so that fetching, ranking and marking never hold up a key.
import { createAnswers } from './answers.js';

/** A file of the index did not come, or came broken: the world's fault, which the page explains. */
class Unloaded extends Error {}

// The page asked for some files before this worker began; those that came to it need not be fetched again.
let give;
const given = new Promise(resolve => { give = resolve; });

const load = async name => {
  const files = await given;
  if (Object.hasOwn(files, name)) return files[name];
  try {
    const response = await fetch(new URL(name, import.meta.url));
    if (response.ok) return await response.json();
    throw new Unloaded(`${name} was answered by ${response.status}.`);
  } catch (error) {
    throw error instanceof Unloaded ? error : new Unloaded(name, { cause: error });
  }
};

const answers = createAnswers(load);

addEventListener('message', async ({ data: { files, id, method, values } }) => {
  if (files) return give(files);
  try {
    postMessage({ id, value: await answers[method](...values) });
  } catch (error) {
    postMessage({ id, error: String(error), isUnloaded: error instanceof Unloaded });
  }
});
