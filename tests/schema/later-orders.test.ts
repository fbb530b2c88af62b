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
}

const nodes = 'nodes { key authorCount year venueName }';
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

  test('come by year and then by their citations, by venue and then by title', () => {
    const years = papersOf('search: "the", first: 100, orderBy: [{ by: YEAR }, { by: CITED_BY_COUNT }]');
    expect(isSorted(years.map(({ year }) => year))).toBe(true);
    const venues = papersOf('search: "the", first: 100, orderBy: [{ by: VENUE_NAME }, { by: TITLE }]');
    expect(isSorted(venues.map(({ venueName }) => venueName))).toBe(true);
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
  expect(isSorted(paper.metrics.nodes.map(({ metric }) => metric))).toBe(true);
  expect(paper.metrics.nodes.length).toBeGreaterThan(2);
});

test.each([
  ['papers', 'AUTHOR_COUNT'],
  ['papers', 'YEAR'],
  ['papers', 'VENUE_NAME'],
  ['metrics', 'METRIC'],
  ['metrics', 'CONFIDENCE'],
])('all %s cannot be ordered by %s first, and are by it after another key', (field, key) => {
  const query = (orderBy: string) => `{ ${field}(first: 5, orderBy: [${orderBy}]) { nodes { key } } }`;
  expect(exits.general(query(`{ by: ${key} }`)).errors?.[0]?.message).toContain(
    `${key} cannot be the first key over all rows`,
  );
  expect(ask(exits, query(`{ by: PUBLISHED }, { by: ${key}, direction: DESC }`))).toHaveProperty(field);
});
