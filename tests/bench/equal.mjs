import { isDeepStrictEqual } from 'node:util';

/**
 * Throws unless two answers hold the same data. Cursors are opaque, so that there only has to be one in both.
 * @param {string} question
 * @param {string} floor
 * @param {string | undefined} ours
 */
export function assertSameAnswer(question, floor, ours) {
  if (ours !== undefined && isDeepStrictEqual(parsed(floor), parsed(ours))) return;
  const shown = (text) => `${text}`.slice(0, 2000);
  throw new Error(`${question}: the answers differ\nfloor ${shown(floor)}\nours  ${shown(ours)}`);
}

function parsed(text) {
  const { data } = JSON.parse(text, (key, value) => (key === 'endCursor' ? typeof value : value));
  return data;
}
