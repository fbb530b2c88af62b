import type { PaperRecord } from '../../db/record.ts';
import type { Explained } from '../../db/store.ts';
import type { Explanation } from '../explain.ts';
import { paint, type Screen, say, widthOf } from '../terminal.ts';

/** Says to a person how one record was read: a paragraph for each step. */
export function tellExplanation(screen: Screen, explanation: Explanation): void {
  const width = Math.max(screen.isTTY ? widthOf(screen) : 100, 60);
  for (const [title, lines] of paragraphsOf(explanation)) {
    say(screen, paint(screen, 'bold', title));
    for (const line of lines) say(screen, `  ${cut(line, width - 2)}`);
  }
}

type Paragraph = [title: string, lines: readonly string[]];

function paragraphsOf(explanation: Explanation): Paragraph[] {
  const { file, line, format, rejected, completes, record, notes = [], results = [], stored } = explanation;
  const { name, isNamed, others } = format;
  const why = isNamed ? 'as --format says' : 'the first format that knows how the file begins';
  const place: Paragraph = [
    `${file}, line ${line}`,
    [`read as ${name}, ${why}`, ...(others.length > 0 ? [`also like it: ${others.join(', ')}`] : [])],
  ];
  if (rejected !== undefined) return [place, ['Rejected', [rejected.reason, rejected.text]]];
  if (completes !== undefined) {
    const part = 'paper' in completes ? completes.paper : completes.author;
    return [place, ['Completes what its ids name, now or when that comes', linesOf(Object.entries(part))]];
  }
  if (record === undefined || stored === undefined) return [place];
  return [
    place,
    ['What it says', fieldLines(record)],
    ...(notes.length > 0 ? ([['Left out', notes]] satisfies Paragraph[]) : []),
    [
      'Results in its abstract',
      results.length === 0
        ? ['none']
        : results.map(
            ({ text, metric, baseline, confidence, rule }) =>
              `${text}  ${metric}${baseline === null ? '' : ` over ${baseline}`}  (${rule}, ${confidence})`,
          ),
    ],
    ['What it leads to in the store', matchLines(stored)],
    [outcomes[stored.outcome], changeLines(stored)],
  ];
}

const outcomes = {
  added: 'A new paper',
  merged: 'Completes that paper',
  unchanged: 'Changes nothing, as all of it is known',
} as const satisfies Record<Explained['outcome'], string>;

function matchLines({ found, refused }: Explained): string[] {
  const lines = found.map(
    ({ key, paper, by }) =>
      `${key}, by ${by.map(([rule, value]) => (rule === 'title' ? rule : `${rule} ${value}`)).join(' and ')}: ${paper.title}`,
  );
  const others = refused.map(({ key, title, reason }) => `not ${key}, as ${reason}: ${title}`);
  return lines.length + others.length === 0 ? ['nothing'] : [...lines, ...others];
}

/** The fields that the record fills, as they are then. */
function changeLines({ before, after }: Explained): string[] {
  if (after === undefined) return [];
  if (before === undefined) return [`key  ${after.key}`];
  const earlier = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(earlier.get(name)),
  );
  return linesOf(changed);
}

function fieldLines(record: PaperRecord): string[] {
  return linesOf(Object.entries(record));
}

function linesOf(fields: readonly (readonly [string, unknown])[]): string[] {
  const length = Math.max(...fields.map(([name]) => name.length));
  return fields.map(([name, value]) => `${name.padEnd(length)}  ${textOf(value)}`);
}

function textOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const items = value.map(itemText).join('; ');
  return value.length === 1 ? items : `${value.length}: ${items}`;
}

/** What an entry of a list is called by: a name, an address, a slug; all of it where it has none. */
function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const named = ['name', 'url', 'slug', 'text'].map(
    (name) => Object.entries(item).find(([key]) => key === name)?.[1],
  );
  const first = named.find((value) => typeof value === 'string');
  return first === undefined ? JSON.stringify(item) : String(first);
}

function cut(line: string, length: number): string {
  const text = line.replace(/(?<!\s)\s*\n\s*/g, ' ');
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
