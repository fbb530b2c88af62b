/** Papers by what is trending and by weights of the caller's own, against the same worked out over plain rows. */
import { describe, expect, test } from 'vitest';
import { papers } from '../../db/tables/papers.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

const exits = exitsOver(smallStore());
const rows = exits.database.select().from(papers).all();
const results = exits.database.select().from(reportedMetrics).all();
type Paper = (typeof rows)[number];

const dayOf = (date: string) => Date.parse(`${date}-01-01`.slice(0, 10)) / 86_400_000;
const newest = Math.max(...rows.flatMap(({ published }) => (published === null ? [] : [dayOf(published)])));
const largest = (count: (paper: Paper) => number | null) =>
  Math.max(...rows.map((paper) => count(paper) ?? 0));
const share = (count: number | null, most: number) => Math.log(1 + (count ?? 0)) / Math.log(1 + most);

const signals: Readonly<Record<string, (paper: Paper) => number>> = {
  RECENCY: ({ published }) => (published === null ? 0 : 0.5 ** ((newest - dayOf(published)) / 365)),
  CITATIONS: ({ citedByCount }) =>
    share(
      citedByCount,
      largest((paper) => paper.citedByCount),
    ),
  RESULTS: ({ metricCount }) =>
    share(
      metricCount,
      largest((paper) => paper.metricCount),
    ),
  IMPROVEMENT: (paper) => {
    const own = results.filter((result) => result.paperId === paper.id && result.own);
    const best = Math.max(1, ...own.map(({ improvement }) => improvement ?? 1));
    return paper.metricCount > 0 ? 1 - 1 / best : 0;
  },
};
const signal = (name: string, paper: Paper) => signals[name]?.(paper) ?? Number.NaN;
const trending = (paper: Paper) =>
  signal('RECENCY', paper) * (1 + signal('CITATIONS', paper) + signal('RESULTS', paper));

/** Keys in the order of a score, larger first, newer rows first among equals. */
function ordered(admitted: readonly Paper[], score: (paper: Paper) => number): string[] {
  const scores = new Map(admitted.map((paper) => [paper.id, score(paper)]));
  const of = ({ id }: Paper) => scores.get(id) ?? 0;
  // What differs by less than SQLite and JavaScript do in a logarithm is as good as equal.
  const compare = (one: Paper, other: Paper) =>
    Math.abs(of(one) - of(other)) > 1e-11 ? of(other) - of(one) : other.id - one.id;
  return [...admitted].sort(compare).map(({ key }) => key);
}

interface Page {
  totalCount: number;
  approximate: boolean;
  edges: { cursor: string; rank: number | null; rankParts: Part[]; node: { key: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean; startCursor: string; hasPreviousPage: boolean };
}
interface Part {
  signal: string;
  value: number;
  weight: number;
  share: number;
}

const query = `query($search: String, $where: PaperFilter, $rankBy: [RankBy!], $orderBy: [PaperOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  papers(search: $search, where: $where, rankBy: $rankBy, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount approximate edges { cursor rank rankParts { signal value weight share } node { key } }
    pageInfo { endCursor hasNextPage startCursor hasPreviousPage }
  }
}`;
const find = (args: object) => ask(exits, query, { first: 100, ...args }).papers as Page;
const keysOf = ({ edges }: Page) => edges.map(({ node }) => node.key);
const byTrend = [{ by: 'TRENDING', direction: 'DESC' }];

describe('papers by what is trending', () => {
  test('are in the order of the documented formula, and show its parts', () => {
    expect(keysOf(find({ orderBy: byTrend }))).toEqual(ordered(rows, trending));
    const parts = '{ papers(first: 100) { nodes { key trending { score recency citations results } } } }';
    const { nodes } = ask(exits, parts).papers as {
      nodes: { key: string; trending: Record<string, number> }[];
    };
    expect(nodes).toHaveLength(rows.length);
    for (const { key, trending: shown } of nodes) {
      const paper = rows.find((row) => row.key === key);
      if (!paper) throw new Error(key);
      expect(shown.score).toBeCloseTo(trending(paper), 5);
      expect(shown.recency).toBeCloseTo(signal('RECENCY', paper), 5);
      expect(shown.citations).toBeCloseTo(signal('CITATIONS', paper), 5);
      expect(shown.results).toBeCloseTo(signal('RESULTS', paper), 5);
    }
  });

  test.each([
    ['a filter', { where: { year: { gte: 2023 } } }],
    ['a topic', { where: { topics: { some: { scheme: { ne: 'ARXIV' } } } } }],
    ['nothing', { where: { or: [] } }],
    ['another key', { orderBy: [{ by: 'METRIC_COUNT' }, ...byTrend] }],
  ])('combine with %s', (_name, args: { where?: object; orderBy?: object[] }) => {
    const ranked = find({ orderBy: byTrend, ...args });
    const plain = find({ where: args.where });
    expect(keysOf(ranked).sort()).toEqual(keysOf(plain).sort());
    expect(ranked.totalCount).toBe(plain.totalCount);
    expect(ranked.approximate).toBe(false);
    const admitted = rows.filter(({ key }) => keysOf(plain).includes(key));
    if (!('orderBy' in args))
      expect(keysOf(find({ orderBy: byTrend, ...args }))).toEqual(ordered(admitted, trending));
  });
});

describe('papers by weights of the caller', () => {
  const cases = [
    [{ signal: 'RECENCY' }],
    [
      { signal: 'CITATIONS', weight: 3 },
      { signal: 'IMPROVEMENT', weight: 0.5 },
    ],
    [
      { signal: 'RESULTS', weight: 1 },
      { signal: 'CITATIONS', weight: -2 },
      { signal: 'RECENCY', weight: 0 },
    ],
  ];
  test.each(cases.map((rankBy) => ({ rankBy })))('by $rankBy are in the order of the sum', ({ rankBy }) => {
    const terms = rankBy.map((term) => ({ weight: 1, ...term }));
    const whole = terms.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
    const rank = (paper: Paper) =>
      terms.reduce((sum, term) => sum + term.weight * signal(term.signal, paper), 0) / whole;
    const page = find({ rankBy });
    expect(keysOf(page)).toEqual(ordered(rows, rank));
    for (const edge of page.edges) {
      const paper = rows.find(({ key }) => key === edge.node.key);
      if (!paper) throw new Error(edge.node.key);
      expect(edge.rank).toBeCloseTo(rank(paper), 5);
      expect(edge.rankParts.map((part) => [part.signal, part.weight])).toEqual(
        terms.map((term) => [term.signal, term.weight]),
      );
      for (const part of edge.rankParts) expect(part.value).toBeCloseTo(signal(part.signal, paper), 5);
      expect(edge.rankParts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(edge.rank ?? 0, 4);
    }
  });

  test('show ranks in any order, and none where nothing is weighed', () => {
    const page = find({ rankBy: [{ signal: 'CITATIONS' }], orderBy: [{ by: 'TITLE' }] });
    expect(keysOf(page)).toEqual(keysOf(find({ orderBy: [{ by: 'TITLE' }] })));
    expect(page.edges.some(({ rank }) => rank !== null && rank > 0)).toBe(true);
    expect(find({}).edges.every(({ rank, rankParts }) => rank === null && rankParts.length === 0)).toBe(true);
  });

  test('take in how well a search is met', () => {
    const words = { search: 'a OR the OR of OR model' };
    const found = find(words);
    expect(found.totalCount).toBeGreaterThan(2);
    const page = find({ ...words, rankBy: [{ signal: 'RELEVANCE' }] });
    expect(keysOf(page).sort()).toEqual(keysOf(found).sort());
    expect(page.edges[0]?.rank).toBe(1);
    const ranks = page.edges.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => Number(other) - Number(one)));
  });

  test.each([
    ['nothing', { rankBy: [] }, 'rankBy is empty'],
    [
      'a signal twice',
      { rankBy: [{ signal: 'RECENCY' }, { signal: 'RECENCY' }] },
      'rankBy names RECENCY twice',
    ],
    ['no weight', { rankBy: [{ signal: 'RECENCY', weight: 0 }] }, 'no weight other than 0'],
    ['relevance without a search', { rankBy: [{ signal: 'RELEVANCE' }] }, 'give search.'],
    [
      'a weight beyond all sums',
      { rankBy: [{ signal: 'RESULTS', weight: -1e308 }] },
      'gives RESULTS the weight -1e+308; it takes one from -1000000 to 1000000',
    ],
    ['a rank without weights', { orderBy: [{ by: 'RANK' }] }, 'give rankBy.'],
  ])('refuse %s', (_name, args, message) => {
    expect(exits.fast(query, args)).toBeUndefined();
    const [error] = exits.general(query, args).errors ?? [];
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.path).toEqual(['papers']);
  });
});

describe('papers of one parent', () => {
  test.each(['topics', 'authors', 'venues'])('of %s are ranked as at the root', (parents) => {
    const nested = `query($rankBy: [RankBy!], $orderBy: [PaperOrder!]) { ${parents}(first: 4, orderBy: [{by: PAPER_COUNT, direction: DESC}]) { nodes {
      key papers(rankBy: $rankBy, orderBy: $orderBy, first: 100) { totalCount approximate edges { rank rankParts { share } node { key } } } } } }`;
    const by = (key: string) =>
      parents === 'venues' ? { venue: { key: { eq: key } } } : { [parents]: { some: { key: { eq: key } } } };
    for (const order of [
      { orderBy: byTrend },
      { rankBy: [{ signal: 'CITATIONS' }, { signal: 'RECENCY' }] },
    ]) {
      const { nodes } = ask(exits, nested, order)[parents] as { nodes: { key: string; papers: Page }[] };
      expect(nodes.some(({ papers }) => papers.totalCount > 1)).toBe(true);
      for (const { key, papers } of nodes) expect(find({ ...order, where: by(key) })).toMatchObject(papers);
    }
  });
});

test.each([
  ['trending', { orderBy: byTrend }],
  ['trending, upwards', { orderBy: [{ by: 'TRENDING' }] }],
  ['rank', { rankBy: [{ signal: 'CITATIONS', weight: 1 / 3 }, { signal: 'IMPROVEMENT' }] }],
  [
    'rank of hits',
    { search: 'a OR the OR of OR model', rankBy: [{ signal: 'RELEVANCE' }, { signal: 'RECENCY' }] },
  ],
])('pages by %s visit each paper once, in both directions', (_name, args) => {
  const whole = keysOf(find(args));
  const walk = (page: (cursor: string | undefined) => Page, next: (page: Page) => string | undefined) => {
    const seen: string[][] = [];
    for (let cursor: string | undefined, turns = 0; turns < 100; turns += 1) {
      const found = page(cursor);
      seen.push(keysOf(found));
      cursor = next(found);
      if (cursor === undefined) return seen;
    }
    throw new Error('pages without end');
  };
  const forward = walk(
    (after) => find({ ...args, first: 7, after }),
    ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  );
  expect(forward.flat()).toEqual(whole);
  const backward = walk(
    (before) => find({ ...args, first: undefined, last: 7, before }),
    ({ pageInfo }) => (pageInfo.hasPreviousPage ? pageInfo.startCursor : undefined),
  );
  expect(backward.reverse().flat()).toEqual(whole);
});
