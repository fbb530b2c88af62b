/** Pages over arrays: sort everything, find the cursor's row, cut. */
import { compareTexts, type NodeType, type Row } from './rows.ts';

export interface Term {
  by: string;
  direction: 'ASC' | 'DESC';
  nulls: 'FIRST' | 'LAST';
}

/** Which property of a row an order's key compares. */
const compared: Readonly<Record<string, string>> = {
  'Paper.PUBLISHED': 'published',
  'Paper.TITLE': 'titleKey',
  'Paper.CITED_BY_COUNT': 'citedByCount',
  'Paper.METRIC_COUNT': 'metricCount',
  'Author.NAME': 'nameKey',
  'Author.PAPER_COUNT': 'paperCount',
  'Topic.NAME': 'name',
  'Topic.PAPER_COUNT': 'paperCount',
  'Venue.NAME': 'name',
  'Venue.PAPER_COUNT': 'paperCount',
  'ReportedMetric.POSITION': 'position',
  'ReportedMetric.VALUE': 'baseValue',
  'ReportedMetric.IMPROVEMENT': 'improvement',
  'ReportedMetric.PUBLISHED': 'published',
};

/** Compares two rows by the terms, and by id in the direction of the last term where they tie. */
export function comparator(type: NodeType, terms: readonly Term[]): (left: Row, right: Row) => number {
  const descending = (term: Term | undefined) => (term?.direction === 'DESC' ? -1 : 1);
  const last = terms.filter((term, index) => terms.findIndex(({ by }) => by === term.by) === index).at(-1);
  return (left, right) => {
    for (const term of terms) {
      const property = compared[`${type}.${term.by}`];
      if (property === undefined) throw new Error(`${type} cannot be ordered by ${term.by}`);
      const [one, other] = [left[property], right[property]];
      if ((one === null) !== (other === null)) return (one === null) === (term.nulls === 'FIRST') ? -1 : 1;
      const difference = one === null ? 0 : compareValues(one, other);
      if (difference !== 0) return difference * descending(term);
    }
    return (left.id - right.id) * descending(last);
  };
}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) < Number(right) ? -1 : Number(left) > Number(right) ? 1 : 0;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface Page {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const mostRows = 100;
const usualRows = 20;

/**
 * The page of sorted rows that the arguments ask for.
 * @param rowOf - the row that a cursor stands for; it need not be among `sorted`
 * @throws for arguments that go against the limits
 */
export function cut(
  sorted: readonly Row[],
  args: PageArguments,
  compare: (left: Row, right: Row) => number,
  rowOf: (cursor: string) => Row,
): Page {
  const { first = null, after = null, last = null, before = null } = args;
  const backward = last !== null || before !== null;
  if (backward && (first !== null || after !== null)) throw new Error('both directions');
  const size = (backward ? last : first) ?? usualRows;
  if (size < 0 || size > mostRows) throw new Error(`a page of ${size}`);
  if (!backward) {
    const start = after === null ? undefined : rowOf(after);
    const rest = start ? sorted.filter((row) => compare(row, start) > 0) : sorted;
    return {
      rows: rest.slice(0, size),
      hasNextPage: rest.length > size,
      hasPreviousPage: after !== null,
    };
  }
  const end = before === null ? undefined : rowOf(before);
  const rest = end ? sorted.filter((row) => compare(row, end) < 0) : sorted;
  return {
    rows: rest.slice(Math.max(0, rest.length - size)),
    hasNextPage: before !== null,
    hasPreviousPage: rest.length > size,
  };
}
