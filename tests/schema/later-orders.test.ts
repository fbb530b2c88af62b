/** Orders that no index serves: first where a bound holds for the rows, and after another key everywhere. */
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';

const exits = exitsOver(await sampleStore());

interface Shown {
  key: string;
  authorCount: number;
  year: number | null;
  venueName: string | null;
  metricCount: number;
}

const nodes = 'nodes { key authorCount year venueName metricCount }';
const papersOf = (field: string): Shown[] =>
  (ask(exits, `{ papers(${field}) { ${nodes} } }`) as { papers: { nodes: Shown[] } }).papers.nodes;

/** Whether numbers, words and what is unknown come in order, unknown values last. */
function isSorted(values: readonly (number | string | null)[], descending = false): boolean {
  const known = values.filter((value) => value !== null);
  const sorted = [...known].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const nulls = values.slice(known.length);
  return (
    nulls.every((value) => value === null) &&
    JSON.stringify(descending ? sorted.reverse() : sorted) === JSON.stringify(known)
  );
}

type Key = number | string | null;

/** Whether rows come by one key and, where that is equal, by another, the larger first; some must be equal in the first alone. */
function expectBoth(keys: readonly (readonly [first: Key, second: Key])[], firstDescends = false): void {
  const firsts = keys.map(([first]) => first);
  expect(isSorted(firsts, firstDescends)).toBe(true);
  const groups = [...new Set(firsts)].map((one) =>
    keys.filter(([first]) => first === one).map(([, second]) => second),
  );
  for (const group of groups) expect(isSorted(group, true)).toBe(true);
  expect(groups.some((group) => new Set(group).size > 1)).toBe(true);
}

/** The slug of a metric, by its name in the schema. */
const slugOf = (name: string) => name.toLowerCase().replaceAll('_', '-');

describe('papers that something bounded leads to', () => {
  test.each([
    ['a search', 'search: "the"'],
    ['a ranking', 'rankBy: [{ signal: RECENCY }]'],
    ['their best result', 'byResult: { metric: SPEEDUP }'],
  ])('are ordered by how many wrote them: %s', (_what, found) => {
    const shown = papersOf(`${found}, first: 100, orderBy: [{ by: AUTHOR_COUNT, direction: DESC }]`);
    expect(shown.length).toBeGreaterThan(1);
    expect(
      isSorted(
        shown.map(({ authorCount }) => authorCount),
        true,
      ),
    ).toBe(true);
  });

  test('come by year and then by how many wrote them, by venue and then by how many results they have', () => {
    const by = (key: string, then: string) =>
      papersOf(`search: "the", first: 100, orderBy: [{ by: ${key} }, { by: ${then}, direction: DESC }]`);
    expectBoth(by('YEAR', 'AUTHOR_COUNT').map(({ year, authorCount }) => [year, authorCount]));
    expectBoth(by('VENUE_NAME', 'METRIC_COUNT').map((paper) => [paper.venueName, paper.metricCount]));
  });

  test('are each visited once by paging', () => {
    const all = papersOf('search: "the", first: 100, orderBy: [{ by: YEAR }]').map(({ key }) => key);
    const visited: string[] = [];
    let after: string | null = null;
    do {
      const { papers } = ask(
        exits,
        `query($after: String) { papers(search: "the", first: 4, after: $after, orderBy: [{ by: YEAR }]) { ${nodes} pageInfo { hasNextPage endCursor } } }`,
        { after },
      ) as { papers: { nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      visited.push(...papers.nodes.map(({ key }) => key));
      after = papers.pageInfo.hasNextPage ? papers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(visited).toEqual(all);
  });
});

test('the papers of an author come by year, and the results of a paper by metric and confidence', () => {
  const { authors } = ask(
    exits,
    '{ authors(first: 20, orderBy: [{ by: PAPER_COUNT, direction: DESC }]) { nodes { papers(orderBy: [{ by: YEAR }]) { nodes { key year } } } } }',
  ) as { authors: { nodes: { papers: { nodes: { year: number | null }[] } }[] } };
  for (const { papers } of authors.nodes) expect(isSorted(papers.nodes.map(({ year }) => year))).toBe(true);
  const { paper } = ask(
    exits,
    '{ paper(by: { key: "qserve" }) { metrics(orderBy: [{ by: METRIC }, { by: CONFIDENCE, direction: DESC }]) { nodes { metric confidence } } } }',
  ) as { paper: { metrics: { nodes: { metric: string; confidence: number }[] } } };
  expectBoth(paper.metrics.nodes.map(({ metric, confidence }) => [slugOf(metric), confidence]));
});

test.each([
  ['papers', 'AUTHOR_COUNT', 'METRIC_COUNT', 'metricCount authorCount'],
  ['papers', 'YEAR', 'METRIC_COUNT', 'metricCount year'],
  ['papers', 'VENUE_NAME', 'METRIC_COUNT', 'metricCount venueName'],
  ['metrics', 'METRIC', 'VALUE', 'baseValue metric'],
  ['metrics', 'CONFIDENCE', 'VALUE', 'baseValue confidence'],
])('all %s cannot be ordered by %s first, and are by it after another key', (field, key, first, fields) => {
  const query = (orderBy: string) =>
    `{ ${field}(first: 100, orderBy: [${orderBy}]) { nodes { ${fields} } } }`;
  expect(exits.general(query(`{ by: ${key} }`)).errors?.[0]?.message).toContain(
    `${key} cannot be the first key over all rows`,
  );
  const answer = ask(exits, query(`{ by: ${first} }, { by: ${key}, direction: DESC }`)) as {
    [field: string]: { nodes: Record<string, Key>[] };
  };
  const [one = '', other = ''] = fields.split(' ');
  const shown = (value: Key | undefined) =>
    key === 'METRIC' && typeof value === 'string' ? slugOf(value) : (value ?? null);
  expectBoth((answer[field]?.nodes ?? []).map((node) => [node[one] ?? null, shown(node[other])]));
});
