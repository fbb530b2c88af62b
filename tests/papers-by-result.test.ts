/** Papers ranked by their best result, against the same computed over plain rows. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../db/fold.ts';
import { reportedMetrics } from '../db/tables.ts';
import { nameOfWord } from '../schema/words.ts';
import { ask, type Exits, exitsOver } from './harness/exits.ts';
import { smallStore } from './harness/small-store.ts';

type Metric = typeof reportedMetrics.$inferSelect;

interface Page {
  totalCount: number;
  approximate: boolean;
  edges: { score: number; node: { key: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let exits: Exits;
let results: Metric[];

beforeAll(() => {
  exits = exitsOver(smallStore());
  results = exits.database.select().from(reportedMetrics).all();
});

const query = `query($byResult: ResultRank, $first: Int, $after: String) {
  papers(byResult: $byResult, first: $first, after: $after) {
    totalCount approximate edges { score node { key } } pageInfo { endCursor hasNextPage }
  }
}`;

const find = (byResult: object, more: object = {}) =>
  ask(exits, query, { byResult, first: 100, ...more }).papers as Page;

function best(fits: (metric: Metric) => boolean, worth: (metric: Metric) => number | null) {
  const papers = new Map<number, number>();
  for (const metric of results.filter(fits)) {
    const value = worth(metric);
    if (value !== null)
      papers.set(metric.paperId, Math.max(value, papers.get(metric.paperId) ?? Number.NEGATIVE_INFINITY));
  }
  return [...papers].sort(([a, x], [b, y]) => y - x || b - a).map(([, score]) => score);
}

describe('papers by their best result', () => {
  test('are those with such a result, the best first', () => {
    const slugs = [...new Set(results.map(({ metric }) => metric))];
    const ranks = fc.record({
      metric: fc.constantFrom(...slugs),
      form: fc.option(fc.constantFrom('factor', 'change', 'absolute', 'count'), { nil: undefined }),
      own: fc.boolean(),
      contains: fc.option(fc.constantFrom('tensorrt', 'a', 'é'), { nil: undefined }),
    });
    let found = 0;
    fc.assert(
      fc.property(ranks, ({ metric, form, own, contains }) => {
        const page = find({
          metric: nameOfWord(metric),
          own,
          ...(form && { form: nameOfWord(form) }),
          ...(contains && { where: { baseline: { contains } } }),
        });
        const expected = best(
          (row) =>
            row.metric === metric &&
            row.own === own &&
            (form === undefined || row.form === form) &&
            (contains === undefined ||
              (row.baseline !== null && fold(row.baseline).includes(fold(contains)))),
          (row) => (form === undefined ? row.improvement : row.score),
        );
        expect(page.edges.map(({ score }) => score)).toEqual(expected);
        expect(page).toMatchObject({ totalCount: expected.length, approximate: false });
        found += expected.length;
      }),
      { numRuns: 150, seed: 20261124 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('are visited once each by paging', () => {
    const rank = { metric: 'SPEEDUP' };
    const whole = find(rank).edges.map(({ node }) => node.key);
    expect(whole.length).toBeGreaterThan(3);
    const visited: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Page = find(rank, { first: 2, after });
      visited.push(...page.edges.map(({ node }) => node.key));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(visited).toEqual(whole);
  });

  test('are not asked for together with a search', () => {
    const { errors } = exits.general('{ papers(search: "a", byResult: { metric: SPEEDUP }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ path: ['papers'], extensions: { code: 'BAD_USER_INPUT' } });
  });
});
