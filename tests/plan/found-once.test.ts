/** Rows of a relation that an index finds are found once, and each paper is asked whether it leads to one: few of them, many, or more than are kept. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rebuildNames } from '../../db/names.ts';
import { openDatabase } from '../../db/open.ts';
import { mostOnce } from '../../schema/plan/found-rows.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

const many = mostOnce + 50;
let exits: Exits;

/** As many papers as authors of one name; each has two of them, one in a thousand a rare one, and all cite the first, which one of them wrote. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into authors (id, key, name, name_key) select i, 'a' || i, iif(i % 500 = 0, 'Quiz', 'Common') || ' Name' || i, iif(i % 500 = 0, 'quiz', 'common') || ' name' || i from n;
    insert into authors (id, key, name, name_key) values (${many + 1}, 'rare', 'Rare Bird', 'rare bird');
    insert into venues (id, key, name) values (1, 'here', 'Here'), (2, 'there', 'There');
    insert into papers (id, key, title, title_key, published, year, venue_id, field_sources)
      select id, 'p' || id, 'Common paper ' || id, 'common paper ' || id, 2000 + id % 20, 2000 + id % 20, 1 + (id % 10 = 0), '{}' from authors where id <= ${many};
    insert into authorships (paper_id, position, author_id, published) select id, 1, id, published from papers;
    insert into authorships (paper_id, position, author_id, published) select id, 2, iif(id % 1000 = 0, ${many + 1}, 1 + id % 7), published from papers;
    insert into paper_references (paper_id, position, cited_id) select id, 1, 1 from papers where id > 1;
    insert into papers_text (papers_text) values ('rebuild');
  `);
  rebuildNames(database);
  exits = exitsOver(database);
}, 60_000);

const named = (name: object) => ({ authors: { some: { name } } });
const ids = Array.from({ length: many }, (_, index) => index + 1);
const rare = ids.filter((id) => id % 1000 === 0);

const filters: readonly (readonly [string, object, readonly number[]])[] = [
  ['of one author by key', { authors: { some: { key: { eq: 'rare' } } } }, rare],
  ['of few authors by a part of their names', named({ contains: 'bird' }), rare],
  ['of some by the beginning', named({ startsWith: 'quiz' }), ids.filter((id) => id % 500 === 0)],
  ['of more than are kept', named({ contains: 'ame' }), ids],
  ['of nobody', named({ contains: 'nobody' }), []],
  [
    'of no such author',
    { authors: { none: { key: { eq: 'rare' } } } },
    ids.filter((id) => !rare.includes(id)),
  ],
  ['that one of few cites', { citedBy: { some: { authors: { some: { key: { eq: 'rare' } } } } } }, [1]],
  [
    'that cite what one wrote',
    { references: { some: { paper: { authors: { some: { key: { eq: 'a1' } } } } } } },
    ids.slice(1),
  ],
  ['of a venue by key', { venue: { key: { eq: 'there' } } }, ids.filter((id) => id % 10 === 0)],
];

describe('papers that something else leads to', () => {
  test.each(filters)('%s are those of all rows', (_what, where, expected) => {
    const query =
      'query($where: PaperFilter) { papers(search: "common", where: $where, first: 100) { totalCount totalCountExact nodes { key } } }';
    const { papers } = ask(exits, query, { where }) as {
      papers: { totalCount: number; totalCountExact: boolean; nodes: { key: string }[] };
    };
    // A search ranks no more than its newest hits.
    const found = expected.filter((id) => id > many - 10_000);
    if (papers.totalCountExact) expect(papers.totalCount).toBe(found.length);
    else expect(papers.totalCount).toBeLessThan(found.length);
    const fitting = new Set(expected.map((id) => `p${id}`));
    expect(papers.nodes.filter(({ key }) => !fitting.has(key))).toEqual([]);
    expect(papers.nodes).toHaveLength(Math.min(100, found.length));
  });

  test.each(filters)('%s are ranked within a venue', (_what, where, expected) => {
    const query =
      'query($where: PaperFilter) { venue(key: "there") { papers(where: $where, first: 100, orderBy: [{ by: TRENDING, direction: DESC }]) { totalCount totalCountExact nodes { key } } } }';
    const { venue } = ask(exits, query, { where }) as {
      venue: { papers: { totalCount: number; totalCountExact: boolean; nodes: { key: string }[] } };
    };
    const found = expected.filter((id) => id % 10 === 0);
    // As many are ranked as there is time to ask.
    if (venue.papers.totalCountExact) expect(venue.papers.totalCount).toBe(found.length);
    else expect(venue.papers.totalCount).toBeLessThan(found.length);
    expect(venue.papers.nodes).toHaveLength(Math.min(100, found.length));
  });
});

describe('venues and authors of very many papers', () => {
  const some = (papers: object) => ({ papers: { some: papers } });
  test.each<[string, string, object, readonly string[]]>([
    ['venues of an author', 'venues', some({ authors: { some: { key: { eq: 'rare' } } } }), ['there']],
    [
      'venues of no such author',
      'venues',
      { papers: { none: { authors: { some: { key: { eq: 'rare' } } } } } },
      ['here'],
    ],
    ['venues of a year', 'venues', some({ year: { eq: 2010 } }), ['there']],
    ['venues with nothing of a year', 'venues', { papers: { none: { year: { eq: 2010 } } } }, ['here']],
    [
      'venues of some years and a title',
      'venues',
      some({ year: { in: [2001, 2003] }, title: { contains: 'paper 21' } }),
      ['here'],
    ],
    ['venues with nothing since', 'venues', { papers: { none: { published: { gte: '2019' } } } }, ['there']],
    ['venues of nothing else', 'venues', { papers: { every: { year: { in: [2000, 2010] } } } }, ['there']],
    [
      'authors of a year',
      'authors',
      { ...some({ year: { lte: 2000 } }), key: { in: ['rare', 'a11', 'a40'] } },
      ['a40', 'rare'],
    ],
    [
      'authors of nothing of a year',
      'authors',
      { papers: { none: { year: { eq: 2000 } } }, key: { in: ['rare', 'a11', 'a40'] } },
      ['a11'],
    ],
  ])('%s', (_what, field, where, expected) => {
    const type = field === 'venues' ? 'VenueFilter' : 'AuthorFilter';
    const query = `query($where: ${type}) { ${field}(where: $where) { nodes { key } } }`;
    const answer = exits.fast(query, { where }) ?? '{}';
    const { data, extensions } = JSON.parse(answer);
    expect(extensions).toBeUndefined();
    expect(data[field].nodes.map(({ key }: { key: string }) => key).sort()).toEqual(expected);
  });
});
