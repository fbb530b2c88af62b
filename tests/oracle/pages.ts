/** Pages of a root connection: each row that fits, in the order asked for, and none twice. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from '../harness/exits.ts';
import { orders, type Paged } from './fields.ts';
import { type Filter, fitting } from './fits.ts';
import { orderOf } from './generate.ts';
import { sorted, type Term } from './order.ts';
import type { Bench, Trial } from './trial.ts';

/** The types that can be paged, and their root fields. */
export const roots: Readonly<Record<Paged, string>> = {
  Paper: 'papers',
  Author: 'authors',
  Topic: 'topics',
  Venue: 'venues',
  ReportedMetric: 'metrics',
};

interface Asked {
  type: Paged;
  where: Filter;
  orderBy: Term[];
  /** Rows of the pages, one after the other. */
  sizes: [number, number];
}

interface Page {
  nodes: { key: string }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

function pageOf({ exits }: Bench, { type, where, orderBy }: Asked, place: object): Page {
  const query = `query($where: ${type}Filter, $orderBy: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String) {
    page: ${roots[type]}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { key } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  return ask(exits, query, { where, orderBy, ...place }).page as Page;
}

export const pages: Trial<Asked> = {
  questions: ({ filters }) =>
    fc
      .constantFrom<Paged>(
        'Paper',
        'Paper',
        'Paper',
        'ReportedMetric',
        'ReportedMetric',
        'Author',
        'Topic',
        'Venue',
      )
      .chain((type) =>
        fc.record({
          type: fc.constant(type),
          where: filters.of(type, 2),
          orderBy: orderOf(type),
          sizes: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20 })),
        }),
      ),

  check(bench, asked) {
    const { type, where, orderBy, sizes } = asked;
    const rows = sorted(type, fitting(bench.collection, type, where), orderBy);
    const keys = rows.map(({ key }) => key);
    const [first, second] = sizes;
    const expectKeys = (page: Page, start: number, end: number) =>
      expect(page.nodes.map(({ key }) => key)).toEqual(keys.slice(Math.max(0, start), end));

    const one = pageOf(bench, asked, { first });
    expect(one.totalCount).toBe(rows.length);
    expectKeys(one, 0, first);
    expect(one.pageInfo.hasNextPage).toBe(rows.length > first);
    const end = pageOf(bench, asked, { last: second });
    expectKeys(end, rows.length - second, rows.length);
    expect(end.pageInfo.hasPreviousPage).toBe(rows.length > second);

    const after = one.pageInfo.endCursor;
    if (after === null) return false;
    const two = pageOf(bench, asked, { first: second, after });
    expectKeys(two, first, first + second);
    expect(two.pageInfo.hasNextPage).toBe(rows.length > first + second);
    // Back over the border between the two pages.
    const before = two.pageInfo.endCursor ?? one.pageInfo.endCursor;
    const place = Math.min(first + second, rows.length) - 1;
    const back = pageOf(bench, asked, { last: second, before });
    expectKeys(back, place - second, place);
    expect(back.pageInfo.hasPreviousPage).toBe(place > second);
    return true;
  },
};

/** Expects the rows that fit a filter to be those that the oracle finds. */
export function expectRows(bench: Bench, type: Paged, where: Filter): void {
  const [by = ''] = Object.keys(orders[type]);
  const orderBy: Term[] = [{ by, direction: 'DESC', nulls: 'LAST' }];
  const rows = sorted(type, fitting(bench.collection, type, where), orderBy);
  const page = pageOf(bench, { type, where, orderBy, sizes: [1, 1] }, { first: 100 });
  expect(page.totalCount, JSON.stringify(where)).toBe(rows.length);
  expect(
    page.nodes.map(({ key }) => key),
    JSON.stringify(where),
  ).toEqual(rows.slice(0, 100).map(({ key }) => key));
}
