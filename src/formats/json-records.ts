import type { Completion, PaperRecord } from '../../db/record.ts';
import type { Reading } from './format.ts';
import { type Fields, isFields } from './json-fields.ts';
import { type JsonText, jsonValuesOf } from './json-values.ts';
import { linesOf, longestLine } from './lines.ts';

/** Looking further for the first line end would keep too much. */
const longestHead = 1_000_000;

/** What one JSON object says: papers in their order, with notes where needed, what completes papers, or what is wrong with it. */
export type FromObject = (fields: Fields) => readonly Said[];

export type Said =
  | PaperRecord
  | { record: PaperRecord; notes: readonly string[]; ignored?: readonly string[] }
  | { completion: Completion }
  | { problem: string };

/**
 * The papers in a text of JSON objects: one a line, or in a list, or in objects that hold one under a name of `wrappers`.
 * What is not JSON, not an object or cut off becomes a problem, and reading goes on after it.
 */
export async function* readJson(
  text: AsyncIterable<string>,
  wrappers: readonly string[],
  fromObject: FromObject,
): AsyncGenerator<Reading> {
  for await (const value of valuesOf(text, wrappers)) yield* readValue(value, fromObject);
}

async function* valuesOf(
  text: AsyncIterable<string>,
  wrappers: readonly string[],
): AsyncGenerator<JsonText, void> {
  const iterator = text[Symbol.asyncIterator]();
  const pieces: string[] = [];
  let head = '';
  // Each piece is looked through once: a list may be one long line.
  for (let lineEnds = false; !lineEnds && head.length < longestHead; ) {
    const { done, value } = await iterator.next();
    if (done) break;
    pieces.push(value);
    const begun = head === '' ? value.trimStart() : value;
    lineEnds = /[\r\n]/.test(begun);
    head += begun;
  }
  const whole = chain(pieces, iterator);
  if (!isLines(head, wrappers)) yield* jsonValuesOf(whole, wrappers);
  else {
    for await (const { number, text: line, isClosed } of linesOf(whole)) {
      if (line.trim() !== '') yield { line: number, text: line, isClosed };
    }
  }
}

async function* chain(pieces: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* pieces;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Whether each line is a value of its own, so that a broken one does not spoil those after it. */
function isLines(head: string, wrappers: readonly string[]): boolean {
  const [first = '', second = ''] = head.split(/\r\n|\n|\r/, 2);
  if (!first.startsWith('{')) return false;
  if (wrappers.some((name) => new RegExp(`(?<!\\\\)"${name}"\\s*:\\s*[[{]`).test(first))) return false;
  return second.startsWith('{') || parse(first) !== undefined;
}

function* readValue({ line, text, isClosed }: JsonText, fromObject: FromObject): Generator<Reading> {
  const problem = (reason: string) => ({ line, problem: reason, text: text.slice(0, 200) });
  if (text.length >= longestLine) return yield problem('it is longer than 16 million characters');
  const json = parse(text);
  if (json === undefined && !isClosed) {
    const reason = text === '' ? 'it ends before the list does' : 'it ends in the middle of a record';
    return yield { ...problem(reason), cut: true };
  }
  if (json === undefined) return yield problem('it is not JSON');
  // Databases answer so for what they do not know.
  if (json === null) return;
  if (!isFields(json)) return yield problem('it is not a JSON object');
  for (const result of fromObject(json)) {
    if ('problem' in result) yield problem(result.problem);
    else yield 'title' in result ? { line, record: result } : { line, ...result };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
