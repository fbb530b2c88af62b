/** What would take too long over many rows stops at a bound and says so; what would take too long together is refused before it runs. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

let exits: Exits;

/** Three hundred papers, each with a result, a hundred topics, and three hundred authors who wrote all of them. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 300)
      insert into papers (id, key, title, title_key, published, year, field_sources) select i, 'p' || i, 'Paper ' || i, 'paper ' || i, 2000 + i % 20, 2000 + i % 20, '{}' from n;
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 100)
      insert into topics (id, key, scheme, slug, name) select i, 't' || i, 'curated', 't' || i, 'Topic ' || i from n;
    insert into paper_topics (paper_id, position, topic_id, published) select papers.id, topics.id, topics.id, papers.published from papers cross join topics;
    insert into authors (id, key, name, name_key) select id, 'a' || id, 'Author ' || id, 'author ' || id from papers;
    insert into authorships (paper_id, position, author_id, published) select papers.id, authors.id, authors.id, papers.published from papers cross join authors;
    insert into reported_metrics (key, paper_id, position, metric, value, unit, form, qualifier, own, text, source, improvement, score, year, published)
      select key || '/1', id, 1, 'speedup', 2, 'x', 'factor', 'exact', 1, '2x', 'test', 2, 2, year, published from papers;
  `);
  exits = exitsOver(database);
});

interface Groups {
  exact: boolean;
  resultCount: number;
  groupCount: number;
  groups: { count: number }[];
}

function statistics(groupBy: string): Groups {
  const query = `{ statistics(groupBy: [${groupBy}], first: 100) { exact resultCount groupCount groups { count } } }`;
  return ask(exits, query).statistics as Groups;
}

const inAll = ({ groups }: Groups) => groups.reduce((sum, { count }) => sum + count, 0);

describe('statistics', () => {
  test('sort a result into each topic of its paper, up to a bound, and say so', () => {
    const groups = statistics('TOPIC');
    expect(groups).toMatchObject({ exact: false, resultCount: 300, groupCount: 100 });
    expect(inAll(groups)).toBe(15_000);
  });

  test('are exact where a result has one value', () => {
    const groups = statistics('YEAR');
    expect(groups).toMatchObject({ exact: true, resultCount: 300, groupCount: 20 });
    expect(inAll(groups)).toBe(300);
  });

  test('of several questions are refused before they run, where they would take too long together', () => {
    const some = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: statistics(groupBy: [TOPIC]) { groups { count } }`).join(' ')} }`;
    expect(exits.fast(some(2))).toBeDefined();
    expect(exits.general(some(3)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('facets', () => {
  const facets = (asked: string, where = '{}') =>
    (
      ask(exits, `{ papers(where: ${where}) { totalCount facets { ${asked} exact } } }`).papers as {
        facets: { exact: boolean };
      }
    ).facets;

  test.each([
    ['years { count }', true],
    ['topics { count }', true],
    ['authors { count }', false],
    ['metrics { count } authors(exclude: true) { count }', true],
  ])('of %s say whether all values were counted', (asked, exact) => {
    expect(facets(asked).exact).toBe(exact);
    expect(ask(exits, `{ topic(key: "t1") { papers { facets { exact } } } }`)).toEqual({
      topic: { papers: { facets: { exact: false } } },
    });
  });

  test('name the values with the same count in the same order, however many are shown', () => {
    const first = (count: number) =>
      (facets(`topics(first: ${count}) { value count }`) as unknown as { topics: object[] }).topics;
    expect(first(100)).toHaveLength(100);
    expect(first(3)).toEqual(first(100).slice(0, 3));
    expect(first(0)).toEqual([]);
  });
});
