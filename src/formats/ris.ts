import type { Format, Reading } from './format.ts';
import { linesOf, longestLine } from './lines.ts';
import { recordOfReference, risReference } from './ris-record.ts';

/** A reference of RIS: its values by tag, in their order. */
interface Reference {
  line: number;
  fields: Map<string, string[]>;
  last: string;
  length: number;
}

const tagged = /^\s{0,3}([A-Z][A-Z\d])\s{1,3}-(?:\s(.*))?$/;

/** What reference managers and publishers exchange: a tag a line. */
export const ris: Format = {
  name: 'ris',
  description: 'RIS, as reference managers and publishers exchange it: a tag a line, from TY to ER.',
  extensions: ['ris'],
  isOlderThanUtf8: true,
  sniff: (head) =>
    /^\s{0,3}TY {1,3}-\s/m.test(head) ||
    // PubMed's own format looks alike, but its tags have up to four letters, and nothing ends a reference.
    (!/^\s*PMID- /.test(head) && /^(?:[A-Z][A-Z\d] {2}- [^\r\n]*[\r\n]\s*){3}/m.test(head)),
  async *read(text) {
    let open: Reference | undefined;
    for await (const { number, text: line } of linesOf(text)) {
      const [, tag, value = ''] = tagged.exec(line) ?? [];
      if (tag === 'ER' || tag === 'TY') {
        if (open !== undefined) yield reading(open);
        open = undefined;
      }
      if (tag === 'ER') continue;
      if (tag !== undefined) {
        // Some files have lost their first line, TY.
        open ??= { line: number, fields: new Map(), last: tag, length: 0 };
        add(open, tag, value);
      } else if (open !== undefined && line.trim() !== '') goOn(open, line);
      // What is so long has been cut.
      if (open !== undefined && line.length >= longestLine) open.length = longestLine + 1;
    }
    if (open !== undefined)
      yield { ...problem(open, 'it ends in the middle of a reference, before its ER'), cut: true };
  },
  write: risReference,
};

function add(open: Reference, tag: string, value: string): void {
  open.last = tag;
  open.length += value.length;
  if (value.trim() === '' || open.length > longestLine) return;
  const values = open.fields.get(tag);
  if (values === undefined) open.fields.set(tag, [value.trim()]);
  else values.push(value.trim());
}

/** A line without a tag goes on with the value before it; among key words it is the next. */
function goOn(open: Reference, line: string): void {
  const values = open.fields.get(open.last);
  const before = values?.pop();
  if (open.last === 'KW' || before === undefined || values === undefined) {
    if (before !== undefined) values?.push(before);
    add(open, open.last, line);
    return;
  }
  open.length += line.length;
  values.push(open.length > longestLine ? before : `${before} ${line.trim()}`);
}

function problem({ line, fields }: Reference, reason: string) {
  const [first] = [...fields].map(([tag, values]) => `${tag}  - ${values[0]}`);
  return { line, problem: reason, text: (first ?? '').slice(0, 200) };
}

function reading(open: Reference): Reading {
  if (open.length > longestLine) return problem(open, 'the reference is longer than 16 million characters');
  const record = recordOfReference(open.fields);
  return record === undefined ? problem(open, 'it has no title') : { line: open.line, record };
}
