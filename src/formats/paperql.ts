import type { Format, Reading } from './format.ts';
import { isFields } from './json-fields.ts';
import { type Line, linesOf, longestLine } from './lines.ts';
import { isMeantForRecord, isOurField, paperRecord, reasonOf } from './paperql-record.ts';

/** Our own format, in which nothing is lost: one PaperRecord a line, as JSON. */
export const paperql: Format = {
  name: 'paperql',
  description: 'Our lossless JSON lines: one paper record a line, as `paperql export` writes them.',
  extensions: ['jsonl', 'ndjson'],
  claims(head) {
    const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
    // Our records may hold ids that are called as other databases' fields are.
    return (
      paperRecord.safeParse(jsonOf(first)).success ||
      /^\{"key":"[^"]*",(?:"formerKeys":\[[^\]]*\],)?"title":"/.test(first)
    );
  },
  sniff(head) {
    const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
    const json = jsonOf(first);
    if (json !== undefined) return isFields(json) && isMeantForRecord(json);
    // The head may end inside the first line; then its beginning must do.
    return isOurField(/^\{\s*"([a-zA-Z]+)"\s*:/.exec(first)?.[1] ?? '');
  },
  async *read(text) {
    for await (const line of linesOf(text)) {
      if (line.text.trim() !== '') yield readLine(line);
    }
  },
  write: (record) => `${JSON.stringify(record)}\n`,
};

function readLine({ number, text, isClosed }: Line): Reading {
  const problem = (reason: string): Reading => ({ line: number, problem: reason, text: text.slice(0, 200) });
  if (text.length >= longestLine) return problem('the line is longer than 16 million characters');
  const json = jsonOf(text);
  if (json === undefined) {
    return isClosed
      ? problem('it is not JSON')
      : { ...problem('it ends in the middle of a record'), cut: true };
  }
  const exact = paperRecord.safeParse(json);
  const result = exact.success ? exact : paperRecord.safeParse(withoutNulls(json));
  return result.success ? { line: number, record: result.data } : problem(reasonOf(result.error));
}

/** A record without what it says null of, as programs write what they do not know; results say it of what their sentence leaves open. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  const known = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(
    known.map(([name, field]) => [name, name === 'metrics' ? field : withoutNulls(field)]),
  );
}

/** The value that a text is in JSON, or undefined if it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
