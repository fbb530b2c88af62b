/** What indexes find for a filter is what a look at every row admits, whether it is few rows, many or none. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rebuildNames } from '../../db/names.ts';
import { openDatabase } from '../../db/open.ts';
import { mostFound } from '../../schema/plan/found-rows.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

let exits: Exits;

/**
 * One author of more papers than are taken to be found, one of three, one of none; a name that many share; a language of most and one of
 * few; and few that are retracted, cited, linked to, or known elsewhere.
 */
beforeAll(() => {
  const database = openDatabase(':memory:');
  const many = mostFound + 100;
  database.$client.exec(`
    insert into authors (id, key, name, name_key) values (1, 'busy', 'Busy Bee', 'busy bee'), (2, 'rare', 'Ærø Strauß-Quizley', 'aero strauss quizley'), (3, 'idle', 'Idle Quizlove', 'idle quizlove');
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into papers (id, key, title, title_key, published, year, field_sources)
        select i, 'p' || i, case when i % 700 = 0 then 'On Zebrafish (' || i || ')' else 'Paper ' || i end,
          case when i % 700 = 0 then 'on zebrafish ' || i else 'paper ' || i end, 2000 + i % 20, 2000 + i % 20, '{}' from n;
    insert into authorships (paper_id, position, author_id, published) select id, 1, 1, published from papers;
    insert into authorships (paper_id, position, author_id, published) select id, 2, 2, published from papers where id % 700 = 0;
    insert into topics (id, key, scheme, slug, name) values (1, 'all', 'curated', 'all', 'All of It'), (2, 'some', 'curated', 'some', 'Some of It');
    insert into paper_topics (paper_id, position, topic_id, published) select id, 1, 1, published from papers;
    insert into paper_topics (paper_id, position, topic_id, published) select id, 2, 2, published from papers where id % 500 = 0;
    update papers set language = case when id % 900 = 0 then 'de' else 'en' end, cited_by_count = nullif(id % 300, 0), retracted = id % 1000 = 0;
    insert into links (paper_id, position, kind, url) select id, 1, 'code', 'https://Code.example/' || id from papers where id % 2 = 0;
    insert into paper_references (paper_id, position, cited_id) select id, 1, 700 from papers where id % 600 = 0;
    insert into paper_references (paper_id, position, cited_id, text) select id, 2, nullif(id % 600, 0), 'Paper ' || id from papers;
    insert into external_ids (scheme, value, paper_id) select 'acl', 'P' || id, id from papers where id % 3 = 0;
    insert into external_ids (scheme, value, paper_id) select 'openalex', 'P' || id, id - 1 from papers where id % 3 = 0;
  `);
  rebuildNames(database);
  exits = exitsOver(database);
});

const query = `query($where: PaperFilter, $orderBy: [PaperOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  papers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountExact facets { exact years { value count } } edges { cursor node { key } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** The answer by what is found, after making sure that a look at every row gives the same. */
function bothWays(where: object, page: object = {}) {
  const found = ask(exits, query, { where, ...page });
  expect(found).toEqual(ask(exits, query, { where: { or: [where, { or: [] }] }, ...page }));
  return found as { papers: { totalCount: number; edges: { cursor: string }[] } };
}

const by = (name: object) => ({ authors: { some: { name } } });
const citing = (paper: object) => ({ references: { some: { paper } } });
const about = (topic: object) => ({ topics: { some: topic } });

describe('papers by what is found', () => {
  test.each<[string, object, number]>([
    ['of an author of few', by({ eq: 'aero strauss-quizley' }), 3],
    ['of an author of many', by({ eq: 'busy bee' }), mostFound + 100],
    ['of an author of none', by({ eq: 'idle quizlove' }), 0],
    ['of nobody', by({ eq: 'nobody' }), 0],
    ['of one of several', by({ in: ['ÆRØ Strauss-Quizley', 'nobody'] }), 3],
    ['of none of none', by({ in: [] }), 0],
    ['of a part of a name', by({ contains: 'quiz' }), 3],
    ['of the end of a word and the next', by({ contains: 'rø strau' }), 3],
    ['of a sign between words', by({ contains: 'ß-q' }), 3],
    ['of a sign that is not there', by({ contains: 's q' }), 0],
    ['of a part that is too short to be found', by({ contains: 'e' }), mostFound + 100],
    ['of no letters', by({ contains: '-' }), 3],
    ['of a beginning', by({ startsWith: 'aero str' }), 3],
    ['of what is no beginning', by({ startsWith: 'strauss' }), 0],
    [
      'of an author of few about what many are',
      { ...by({ contains: 'quizley' }), ...about({ name: { eq: 'All of it' } }) },
      3,
    ],
    [
      'of an author of many about what few are',
      { ...by({ eq: 'busy bee' }), ...about({ key: { in: ['some'] } }) },
      4,
    ],
    ['of either', { or: [by({ eq: 'Ærø Strauß-Quizley' }), about({ name: { eq: 'some of it' } })] }, 7],
    [
      'of either of which one is many',
      { or: [by({ eq: 'busy bee' }), { title: { eq: 'none' } }] },
      mostFound + 100,
    ],
    ['of either of which one cannot be found', { or: [by({ eq: 'nobody' }), { year: { gte: 2019 } }] }, 105],
    ['of both within and', { and: [{ year: { gte: 2000 } }, by({ eq: 'aero strauss quizley' })] }, 0],
    ['of a title', { title: { contains: 'zebraf' } }, 3],
    ['of a title and not', { title: { contains: 'zebrafish' }, not: { title: { contains: '700' } } }, 2],
    ['and another filter', { ...by({ contains: 'quizley' }), year: { eq: 2000 } }, 3],
    ['of a year', { year: { eq: 2007 } }, 105],
    ['of some years', { year: { in: [2007, 1999, 2009] } }, 210],
    ['of most years', { year: { gte: 2001 } }, mostFound - 5],
    ['of few years', { year: { gt: 2018, lt: 2020 } }, 105],
    ['of bounds of which one says nothing', { citedByCount: { gt: 297, gte: 0, lte: 298 } }, 7],
    ['of no citations', { citedByCount: { gte: 1, isNull: true } }, 0],
    ['of few citations in a year', { citedByCount: { between: [1, 3] }, year: { eq: 2001 } }, 7],
    ['of a language of few', { language: { eq: 'de' } }, 2],
    ['of a language of most', { language: { eq: 'en' } }, mostFound + 98],
    ['that are retracted', { retracted: { eq: true } }, 2],
    ['that are not', { retracted: { eq: false } }, mostFound + 98],
    ['by an address', { links: { some: { url: { eq: 'HTTPS://code.example/16' } } } }, 1],
    [
      'by the beginning of an address',
      { links: { some: { url: { startsWith: 'https://code.example/21' } } } },
      6,
    ],
    ['that cite a paper', citing({ key: { eq: 'p700' } }), 3],
    ['that cite what many cite', citing({ language: { eq: 'en' } }), mostFound + 100],
    ['that cite nothing that is there', citing({ key: { eq: 'none' } }), 0],
    [
      'that cite a paper in some place',
      { references: { some: { paper: { key: { eq: 'p700' } }, position: { eq: 2 } } } },
      0,
    ],
    ['by an identifier', { externalIds: { some: { value: { eq: 'P9' } } } }, 2],
    ['by some identifiers', { externalIds: { some: { value: { in: ['P9', 'P10', 'P12'] } } } }, 4],
    ['by an identifier there', { externalIds: { some: { value: { eq: 'P9' }, scheme: { eq: 'acl' } } } }, 1],
    [
      'by either of two indexes',
      { or: [{ year: { eq: 2000 }, language: { eq: 'de' } }, { citedByCount: { gt: 298 } }] },
      9,
    ],
  ])('%s', (_name, where, count) => {
    expect(bothWays(where).papers.totalCount).toBe(count);
  });

  test.each(['PUBLISHED', 'TITLE', 'CITED_BY_COUNT', 'TRENDING'])('are paged by %s', (key) => {
    for (const where of [by({ contains: 'quizley' }), by({ eq: 'busy bee' }), { language: { eq: 'en' } }]) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = [{ by: key, direction }];
        const { papers } = bothWays(where, { orderBy, first: 2 });
        const cursor = papers.edges.at(-1)?.cursor;
        bothWays(where, { orderBy, first: 2, after: cursor });
        bothWays(where, { orderBy, last: 2, before: cursor });
        bothWays(where, { orderBy, last: 2 });
      }
    }
  });

  test('that cite a paper of an author are found from the author', () => {
    const where = citing(by({ eq: 'aero strauss-quizley' }));
    expect(ask(exits, query, { where })).toMatchObject({ papers: { totalCount: 3, totalCountExact: true } });
  });

  test('are not mixed up where one variable is asked of two fields', () => {
    const either = `query($name: StringFilter) {
      papers(where: { or: [{ title: $name }, { authors: { some: { name: $name } } }] }) { totalCount }
    }`;
    expect(ask(exits, either, { name: { contains: 'quizley' } })).toEqual({ papers: { totalCount: 3 } });
    expect(ask(exits, either, { name: { contains: 'zebra' } })).toEqual({ papers: { totalCount: 3 } });
  });

  test('are led to by an identifier also where its database, which has very many, is named', () => {
    const where = { externalIds: { some: { scheme: { eq: 'acl' }, value: { eq: 'P9' } } } };
    expect(exits.planner.explain({ query, variables: { where } })?.[0]?.sql).toContain('recursive each');
  });

  test('are walked in an order only where they are many', () => {
    const sql = exits.planner.explain({ query, variables: { where: by({ eq: 'x' }) } })?.[0]?.sql ?? '';
    expect(sql).toContain('names_text');
    const wide = '{ papers(where: { metricCount: { ne: 0 } }) { nodes { key } } }';
    const other = exits.planner.explain({ query: wide })?.[0]?.sql;
    expect(other).not.toContain('offset');
  });
});

test.each([
  [
    'authors by a part of their names',
    '{ authors(where: { name: { contains: "quiz" } }) { nodes { key } } }',
  ],
  ['titles by a part of them', '{ papers(where: { title: { contains: "zebraf" } }) { nodes { key } } }'],
  [
    'results by a part of a name',
    '{ leaderboard(metric: SPEEDUP, where: { baseline: { contains: "quiz" } }) { entries { rank } } }',
  ],
])('%s are taken to be few up to a bound', (_what, query) => {
  const [field] = exits.planner.explain({ query, variables: {} }) ?? [];
  expect(field?.sql).toContain(`limit ${mostFound + 1} * (`);
  expect(field?.sql).toContain(`<= ${mostFound})`);
});
