// Answers the search page from a thread of its own, so that fetching, ranking and marking never hold up a key.
import { createAnswers } from './answers.js';

/** A file of the index did not come, or came broken: the world's fault, which the page explains. */
class Unloaded extends Error {}

const answers = createAnswers(async name => {
  try {
    const response = await fetch(new URL(name, import.meta.url));
    if (response.ok) return await response.json();
    throw new Unloaded(`${name} was answered by ${response.status}.`);
  } catch (error) {
    throw error instanceof Unloaded ? error : new Unloaded(name, { cause: error });
  }
});

addEventListener('message', async ({ data: { id, method, values } }) => {
  try {
    postMessage({ id, value: await answers[method](...values) });
  } catch (error) {
    postMessage({ id, error: String(error), isUnloaded: error instanceof Unloaded });
  }
});
