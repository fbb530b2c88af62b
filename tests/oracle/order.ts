import { compareTexts } from './bare.ts';
import type { Row } from './collection.ts';
import { orders, type Paged } from './fields.ts';

export interface Term {
  by: string;
  direction: 'ASC' | 'DESC';
  nulls: 'FIRST' | 'LAST';
}

const sign = (term: Term | undefined) => (term?.direction === 'DESC' ? -1 : 1);

/** Rows in the order of the terms; where all tie, by their numbers, in the direction of the last term that counts. */
export function sorted(type: Paged, rows: readonly Row[], terms: readonly Term[]): Row[] {
  const counting = terms.filter((term, place) => terms.findIndex(({ by }) => by === term.by) === place);
  const columns: Readonly<Record<string, string>> = orders[type];
  return [...rows].sort((one, other) => {
    for (const term of counting) {
      const column = columns[term.by] ?? '';
      const difference = compare(one[column], other[column], term);
      if (difference !== 0) return difference;
    }
    return (Number(one.id) - Number(other.id)) * sign(counting.at(-1));
  });
}

function compare(one: unknown, other: unknown, term: Term): number {
  if (one === null || other === null) {
    if (one === other) return 0;
    return (one === null) === (term.nulls === 'FIRST') ? -1 : 1;
  }
  const difference = typeof one === 'string' ? compareTexts(one, String(other)) : Number(one) - Number(other);
  return difference * sign(term);
}
