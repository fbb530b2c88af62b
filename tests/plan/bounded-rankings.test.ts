/** Rankings and facets of papers of which no index finds those that fit, over more rows than there is time to ask: they are answered as far as there is time, and say so. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { mostFacetedNested } from '../../schema/facet-counts.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { planOf } from '../harness/query-plan.ts';

const many = 40_000;
/** So many papers, the oldest, are cited: more than are usually found for a filter, and fewer than are ranked. */
const cited = 3000;
let exits: Exits;

/** Papers of one venue and one topic, with long abstracts; the oldest alone has a word, and the oldest are cited. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    insert into topics (id, key, scheme, slug, name) values (1, 'all', 'curated', 'all', 'All');
    insert into venues (id, key, name) values (1, 'here', 'Here');
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into papers (id, key, title, title_key, abstract, published, year, venue_id, cited_by_count, field_sources)
        select i, 'p' || i, 'Paper', 'paper', printf('%.*c', 900, 'x') || iif(i = 1, ' zebrafish', ''), 2000 + i * 20 / ${many + 1}, 2000 + i * 20 / ${many + 1}, 1, iif(i <= ${cited}, 5000 + i, 10), '{}' from n;
    insert into paper_topics (paper_id, position, topic_id, published) select id, 1, 1, published from papers;
  `);
  exits = exitsOver(database);
}, 60_000);

const trending = 'orderBy: [{ by: TRENDING, direction: DESC }]';
const ranked = '{ nodes { key } }';

describe('a filter that no index serves', () => {
  test.each([
    ['of all', `{ papers(where: { abstract: { contains: "zebrafish" } }, ${trending}) ${ranked} }`, 'papers'],
    [
      'of an author of a venue',
      `{ papers(where: { venue: { key: { eq: "here" } }, abstract: { contains: "zebrafish" } }, ${trending}) ${ranked} }`,
      'papers',
    ],
    [
      'within a venue',
      `{ venue(key: "here") { papers(where: { abstract: { contains: "zebrafish" } }, ${trending}) ${ranked} } }`,
      'venue.papers',
    ],
    [
      'within a topic, counted',
      `{ topic(key: "all") { papers(where: { abstract: { contains: "zebrafish" } }, ${trending}) { totalCount totalCountExact nodes { key } } } }`,
      'topic.papers',
    ],
  ])('%s is ranked as far as there is time, and says so where it finds nothing', (_what, query, path) => {
    const { data, extensions } = JSON.parse(exits.fast(query) ?? '{}');
    expect(JSON.stringify(data)).toContain('"nodes":[]');
    expect(extensions?.cutShort).toEqual([{ path: path.split('.'), message: expect.any(String) }]);
  });

  test.each([
    ['of all', 'papers', ''],
    ['within a venue', 'venue.papers', 'venue(key: "here")'],
    ['within a topic', 'topic.papers', 'topic(key: "all")'],
  ])('%s has facets of what was asked, which are not exact', (_what, _path, parent) => {
    const papers =
      'papers(where: { abstract: { contains: "zebrafish" } }) { totalCount facets { exact years { count } topics { count } venues { count } } nodes { key } }';
    const answer = exits.fast(parent === '' ? `{ ${papers} }` : `{ ${parent} { ${papers} } }`) ?? '';
    expect(answer).toContain('"exact":false');
    expect(answer).toContain('"cutShort"');
  });
});

test.each([
  ['all that an index has', '{ gte: 2000 }'],
  ['all but those that an index has', '{ ne: 1999 }'],
])(
  'facets are not exact where they count some of more rows than there is time to read: %s',
  (_what, year) => {
    const query = `{ papers(where: { year: ${year} }) { totalCount facets { exact years(first: 100) { count } } } }`;
    const { papers } = JSON.parse(exits.fast(query) ?? '').data;
    const counted = papers.facets.years.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(papers.totalCount).toBe(many);
    expect(counted).toBeLessThan(many);
    expect(papers.facets.exact).toBe(false);
  },
);

test('facets under a parent count fewer papers, as a page may have several parents, and say that these are not all', () => {
  const { venue } = ask(
    exits,
    '{ venue(key: "here") { papers { totalCount facets { exact types { count } years(first: 100) { count } } } } }',
  ) as { venue: { papers: { totalCount: number; facets: { exact: boolean; years: { count: number }[] } } } };
  const counted = venue.papers.facets.years.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(mostFacetedNested);
  expect(venue.papers).toMatchObject({ totalCount: many, facets: { exact: false } });
});

test.each([
  ['a number', '{ metricCount: { eq: 0 } }'],
  ['an interval', '{ citedByCount: { lt: 100 } }'],
  ['a language', '{ language: { in: ["en", "de"] } }'],
])('what is ranked is walked from the newest on, though an index finds very many for %s', (_what, where) => {
  const query = `{ papers(where: ${where}, rankBy: [{ signal: CITATIONS }]) { nodes { key } } }`;
  const [field] = exits.planner.explain({ query }) ?? [];
  const read = planOf(exits.database, field?.sql ?? '').map(({ detail }) => detail);
  expect(read).toContainEqual(expect.stringMatching(/^SCAN r1 USING INDEX papers_published$/));
});

test.each([
  ['by what the caller weighs', 'rankBy: [{ signal: CITATIONS }]'],
  ['by what is trending', trending],
  ['in another order', 'rankBy: [{ signal: CITATIONS }], orderBy: [{ by: CITED_BY_COUNT, direction: DESC }]'],
])(
  'what an index finds is ranked whole while there is time for all of it, however old: %s',
  (_what, ranking) => {
    const query = `{ papers(where: { citedByCount: { gte: 1000 } }, first: 2, ${ranking}) { totalCount totalCountExact approximate nodes { citedByCount } } }`;
    const { data, extensions } = JSON.parse(exits.fast(query) ?? '{}');
    expect(extensions).toBeUndefined();
    expect(data.papers).toMatchObject({ totalCount: cited, totalCountExact: true, approximate: false });
    expect(data.papers.nodes.map((paper: { citedByCount: number }) => paper.citedByCount)).toEqual([
      5000 + cited,
      4999 + cited,
    ]);
  },
);
