/** Papers ranked by their best result, against the same computed over plain rows. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../db/fold.ts';
import { nameKey } from '../../db/joined-names/name-key.ts';
import { papers } from '../../db/tables/papers.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { nameOfWord } from '../../schema/words.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { inOneUnit } from '../harness/one-unit.ts';
import { smallStore } from '../harness/small-store.ts';

type Metric = typeof reportedMetrics.$inferSelect;

interface Page {
  totalCount: number;
  approximate: boolean;
  edges: { score: number; node: { key: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let exits: Exits;
let results: Metric[];
let rows: (typeof papers.$inferSelect)[];

beforeAll(() => {
  exits = exitsOver(smallStore());
  results = exits.database.select().from(reportedMetrics).all();
  rows = exits.database.select().from(papers).all();
});

const query = `query($byResult: ResultRank, $first: Int, $after: String) {
  papers(byResult: $byResult, first: $first, after: $after) {
    totalCount approximate edges { score node { key } } pageInfo { endCursor hasNextPage }
  }
}`;

const find = (byResult: object, more: object = {}) =>
  ask(exits, query, { byResult, first: 100, ...more }).papers as Page;

function best(
  fits: (metric: Metric) => boolean,
  form: string | undefined,
  worth: (metric: Metric) => number | null,
) {
  const papers = new Map<number, number>();
  for (const metric of inOneUnit(results.filter(fits), form)) {
    const value = worth(metric);
    if (value !== null)
      papers.set(metric.paperId, Math.max(value, papers.get(metric.paperId) ?? Number.NEGATIVE_INFINITY));
  }
  return [...papers].sort(([a, x], [b, y]) => y - x || b - a).map(([, score]) => score);
}

/** Whether a baseline holds a text, or is it in another spelling. */
const holds = (name: string, text: string) =>
  nameKey('baseline', name) === nameKey('baseline', text) || fold(name).includes(fold(text));

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
            (contains === undefined || (row.baseline !== null && holds(row.baseline, contains))),
          form,
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

  test('are those of a search where one is asked too, in either order, with what each is worth', () => {
    const both = `query($search: String!, $byResult: ResultRank, $where: PaperFilter, $orderBy: [PaperOrder!]) {
      papers(search: $search, byResult: $byResult, where: $where, orderBy: $orderBy, first: 80) {
        totalCount approximate edges { score bestResult node { key } } facets { years(first: 80) { value count } }
      }
      searched: papers(search: $search, where: $where, first: 80) { edges { score bestResult node { key } } }
      best: papers(byResult: $byResult, where: $where, first: 80) { edges { score bestResult node { key } } }
    }`;
    interface Answer {
      papers: Page & { edges: Scored[]; facets: { years: { value: string; count: number }[] } };
      searched: { edges: Scored[] };
      best: { edges: Scored[] };
    }
    interface Scored {
      score: number;
      bestResult: number | null;
      node: { key: string };
    }
    const ids = new Map(rows.map(({ key, id }) => [key, id]));
    const years = new Map(rows.map(({ key, year }) => [key, year]));
    const asked = fc.record({
      search: fc.constantFrom('attention', 'of ', 'all -need', 'a OR quote ', '"of all"', 'is', 'e'),
      byResult: fc.record({
        metric: fc.constantFrom('SPEEDUP', 'LATENCY', 'OTHER_QUALITY'),
        own: fc.boolean(),
        where: fc.constantFrom({}, { baseline: { contains: 'tensorrt' } }, { value: { gt: 1 } }),
      }),
      where: fc.constantFrom({}, { year: { gte: 2023 } }, { retracted: { eq: false } }),
      byRelevance: fc.boolean(),
    });
    let found = 0;
    const property = fc.property(asked, ({ byRelevance, ...given }) => {
      const orderBy = byRelevance ? [{ by: 'RELEVANCE', direction: 'DESC' }] : undefined;
      const variables = { ...given, ...(orderBy && { orderBy }) };
      const { papers, searched, best } = ask(exits, both, variables) as unknown as Answer;
      const worths = new Map(best.edges.map(({ score, node }) => [node.key, score]));
      const expected = searched.edges
        .filter(({ node }) => worths.has(node.key))
        .map(({ score, node }) => ({ score, bestResult: worths.get(node.key) ?? Number.NaN, node }));
      expected.sort((one, other) => {
        const difference = byRelevance ? other.score - one.score : other.bestResult - one.bestResult;
        return difference || Number(ids.get(other.node.key)) - Number(ids.get(one.node.key));
      });
      expect(papers.edges).toEqual(expected);
      expect(papers).toMatchObject({ totalCount: expected.length, approximate: false });
      const dated = expected.filter(({ node }) => years.get(node.key) !== null);
      expect(papers.facets.years.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
      expect(searched.edges.every(({ bestResult }) => bestResult === null)).toBe(true);
      expect(best.edges.every(({ score, bestResult }) => score === bestResult)).toBe(true);
      found += expected.length;
    });
    fc.assert(property, { numRuns: 150, seed: 20261129 });
    expect(found).toBeGreaterThan(100);
  });

  test('are ranked by signals together with a search', () => {
    const query = `{ papers(search: "a", byResult: { metric: SPEEDUP }, rankBy: [{ signal: RELEVANCE }], first: 100) {
      edges { score rank node { key } }
    } }`;
    const { edges } = ask(exits, query).papers as { edges: { score: number; rank: number }[] };
    const most = Math.max(...edges.map(({ score }) => score));
    expect(edges.length).toBeGreaterThan(1);
    for (const { score, rank } of edges) expect(rank).toBeCloseTo(score / most, 5);
  });
});
