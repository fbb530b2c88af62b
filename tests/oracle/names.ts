/** Names as they are asked about and grouped: which spellings are one is for the tables of joined names to say, the rest is worked out here. */

import { machineCount } from '../../db/joined-names/hardware.ts';
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { wordsOfName } from '../../db/joined-names/words.ts';
import { bare, compareTexts } from './bare.ts';
import type { Row } from './collection.ts';

/** The joined name of a text; null where there is none. */
export function joined(kind: JoinedKind, text: unknown): string | null {
  return text === null || text === undefined ? null : nameKey(kind, String(text));
}

/** Whether a name that is there is what an operator asks for. */
export function holdsName(kind: JoinedKind, operator: string, name: string, operand: string): boolean {
  const isSame = nameKey(kind, name) === nameKey(kind, operand);
  switch (operator) {
    case 'eq':
      return isSame;
    case 'contains':
      return isSame || bare(name).includes(bare(operand));
    case 'startsWith':
      return [name, withoutArticle(name)].some((one) => bare(one).startsWith(bare(withoutArticle(operand))));
    default:
      throw new Error(`the oracle knows no ${operator} of names`);
  }
}

function withoutArticle(name: string): string {
  const [, rest] = /^(?:a|an|the) +([^ ].*)$/isu.exec(name) ?? [];
  return rest ?? name;
}

/** The most frequent of some texts, of several the first. */
export function mostFrequent(texts: readonly string[]): string | undefined {
  const often = (one: string) => texts.filter((other) => other === one).length;
  return [...new Set(texts)].sort((one, other) => often(other) - often(one) || (one < other ? -1 : 1))[0];
}

/** Of so many results that spell a name alike but for capitals, the oldest, the capitals are told. */
const mostRead = 32;

/** How a joined name is shown, by all results of a collection: as most papers spell it. */
export function usualSpelling(results: readonly Row[], kind: JoinedKind, key: string): string | undefined {
  const naming = results.filter((result) => joined(kind, result[kind]) === key);
  const bySpelling = new Map<string, Row[]>();
  for (const result of naming) {
    const spelling = bare(String(result[kind]));
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), result]);
  }
  const papers = (rows: readonly Row[]) => new Set(rows.map(({ paper_id }) => paper_id)).size;
  const tellsOfSeveral = (text: string) =>
    Number(kind === 'hardware' && machineCount(wordsOfName(text)) !== undefined);
  const [usual] = [...bySpelling].sort(
    ([one, ones], [other, others]) =>
      tellsOfSeveral(one) - tellsOfSeveral(other) ||
      papers(others) - papers(ones) ||
      [...one].length - [...other].length ||
      compareTexts(one, other),
  );
  const byDate = (one: Row, other: Row) =>
    compareTexts(String(one.published ?? ''), String(other.published ?? '')) ||
    Number(one.id) - Number(other.id);
  const read = [...(usual?.[1] ?? [])].sort(byDate).slice(0, mostRead);
  return mostFrequent(read.map((result) => String(result[kind])));
}
