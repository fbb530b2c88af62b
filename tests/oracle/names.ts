/** Names as they are asked about and grouped: which spellings are one is for the tables of joined names to say, the rest is worked out here. */
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { bare } from './bare.ts';

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
      return bare(name).startsWith(bare(operand));
    default:
      throw new Error(`the oracle knows no ${operator} of names`);
  }
}

/** The most frequent of some spellings, of several the first. */
export function usualSpelling(spellings: readonly string[]): string | undefined {
  const often = (one: string) => spellings.filter((other) => other === one).length;
  return [...new Set(spellings)].sort((one, other) => often(other) - often(one) || (one < other ? -1 : 1))[0];
}
