import type { PaperRecord } from '../../db/record.ts';
import type { Reading } from './format.ts';
import { linesOf, longestLine } from './lines.ts';

/** A value under its tag, as it stands in an entry. */
export type TaggedValue = [tag: string, value: string];

/** How a format writes its entries, a tag a line. */
export interface TaggedSyntax {
  /** A line with a tag; tag and value are its groups. */
  line: RegExp;
  /** The tag that an entry begins with; some files have lost it. */
  first: string;
  /** The tag that ends an entry. Absent: a blank line does, or the next entry. */
  last?: string;
  /** Tags of the file itself, which belong to no entry. */
  aside?: ReadonlySet<string>;
  /** Tags of which each further line is another value; of all others it goes on with the one before. */
  listed: ReadonlySet<string>;
}

interface Entry {
  line: number;
  values: TaggedValue[];
  /** The tag of the last line that had one, and whether anything stood behind it. */
  tag: string;
  isFilled: boolean;
  length: number;
}

/** Reads each entry of a text by `recordOf`, which is given its filled values in their order and tells no paper if it has no title. */
export async function* readTagged(
  text: AsyncIterable<string>,
  syntax: TaggedSyntax,
  recordOf: (values: readonly TaggedValue[]) => PaperRecord | undefined,
): AsyncGenerator<Reading> {
  let open: Entry | undefined;
  let isWhole = true;
  for await (const { number, text: line, isClosed } of linesOf(text)) {
    const [, tag, value = ''] = syntax.line.exec(line) ?? [];
    if (tag !== undefined && syntax.aside?.has(tag)) continue;
    const isBlank = line.trim() === '';
    const isEnd = tag === syntax.first || (syntax.last === undefined ? isBlank : tag === syntax.last);
    if (isEnd && open !== undefined) {
      yield reading(open, recordOf);
      open = undefined;
    }
    if (tag !== undefined && tag !== syntax.last) {
      open ??= { line: number, values: [], tag, isFilled: false, length: 0 };
      open.tag = tag;
      open.isFilled = false;
      add(open, line, value);
    } else if (open !== undefined && !isBlank) goOn(open, line, syntax);
    isWhole = isClosed;
  }
  if (open === undefined) return;
  // Where nothing ends an entry but its last line, that must be whole.
  if (syntax.last === undefined && isWhole) yield reading(open, recordOf);
  else yield cut(open, syntax);
}

/** The values of an entry by tag, in their order. */
export function byTag(values: readonly TaggedValue[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [tag, value] of values) {
    const before = found.get(tag);
    if (before === undefined) found.set(tag, [value]);
    else before.push(value);
  }
  return found;
}

function add(open: Entry, line: string, value: string): void {
  count(open, line);
  if (value.trim() === '' || isTooLong(open)) return;
  open.values.push([open.tag, value.trim()]);
  open.isFilled = true;
}

function goOn(open: Entry, line: string, { listed }: TaggedSyntax): void {
  const last = open.values.at(-1);
  if (!open.isFilled || last === undefined || listed.has(open.tag)) {
    add(open, line, line);
    return;
  }
  count(open, line);
  if (!isTooLong(open)) last[1] = `${last[1]} ${line.trim()}`;
}

function count(open: Entry, line: string): void {
  // What is so long has been cut.
  open.length += line.length >= longestLine ? longestLine + 1 : line.length;
}

function isTooLong({ length }: Entry): boolean {
  return length > longestLine;
}

function reading(
  open: Entry,
  recordOf: (values: readonly TaggedValue[]) => PaperRecord | undefined,
): Reading {
  if (isTooLong(open)) return problem(open, 'the reference is longer than 16 million characters');
  const record = recordOf(open.values);
  return record === undefined ? problem(open, 'it has no title') : { line: open.line, record };
}

function cut(open: Entry, { last }: TaggedSyntax): Reading {
  const reason = 'it ends in the middle of a reference';
  return { ...problem(open, last === undefined ? reason : `${reason}, before its ${last}`), cut: true };
}

function problem({ line, values: [first] }: Entry, reason: string) {
  return {
    line,
    problem: reason,
    text: first === undefined ? '' : `${first[0]}  - ${first[1]}`.slice(0, 200),
  };
}
