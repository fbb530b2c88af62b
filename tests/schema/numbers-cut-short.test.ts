/** Numbers whose counting ends at a bound, where more is there than it lets in. */
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { mostNames } from '../../schema/around-author.ts';
import { mostFacetValuesNested } from '../../schema/facet-counts.ts';
import { mostCounted } from '../../schema/metric-kind.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

const papers = 1700;
const withResults = 900;
const perPaper = 15;
const results = 45;
let exits: Exits;

/** Papers of one topic with fifteen authors each, who wrote all; the first 900 have results. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    insert into topics (id, key, scheme, slug, name, paper_count) values (1, 'all', 'curated', 'all', 'All', ${papers});
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${papers})
      insert into papers (id, key, title, title_key, published, year, author_count, metric_count, field_sources)
        select i, 'p' || i, 'Paper', 'paper', 2000 + i / 100, 2000 + i / 100, ${perPaper}, 0, '{}' from n;
    insert into paper_topics (paper_id, position, topic_id, published) select id, 1, 1, published from papers;
    insert into authors (id, key, name, name_key, paper_count) select id, 'a' || id, 'Author ' || id, 'author ' || id, ${papers} from papers where id <= ${perPaper};
    insert into authorships (paper_id, position, author_id, published) select papers.id, authors.id, authors.id, published from papers cross join authors;
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${results})
      insert into reported_metrics (key, paper_id, position, metric, value, unit, form, qualifier, own, text, source, score, year, published)
        select key || '/' || i, id, i, 'speedup', 2, 'x', 'factor', 'exact', 1, '2x', 'test', 2, year, published from papers cross join n where id <= ${withResults};
  `);
  exits = exitsOver(database);
}, 60_000);

interface Counted {
  facets: { exact: boolean; authors: { count: number }[] };
}

test('facets under a parent count fewer values, and say that these are not all', () => {
  const selected = '{ facets { exact authors(first: 100) { count } } }';
  const answer = ask(exits, `{ papers ${selected} topic(key: "all") { papers ${selected} } }`) as {
    papers: Counted;
    topic: { papers: Counted };
  };
  const of = ({ facets: { exact, authors } }: Counted) => ({
    exact,
    values: authors.reduce((sum, { count }) => sum + count, 0),
  });
  expect(of(answer.papers)).toEqual({ exact: true, values: papers * perPaper });
  expect(of(answer.topic.papers)).toEqual({ exact: false, values: mostFacetValuesNested });
});

test('results of a metric are counted up to a bound', () => {
  const { metricKinds } = ask(exits, '{ metricKinds { slug resultCount } }') as {
    metricKinds: { slug: string; resultCount: number }[];
  };
  expect(withResults * results).toBeGreaterThan(mostCounted);
  expect(metricKinds.find(({ slug }) => slug === 'SPEEDUP')?.resultCount).toBe(mostCounted);
});

test('coauthors have at least as many papers together as are told, and began no later', () => {
  const { author } = ask(
    exits,
    '{ author(by: { key: "a1" }) { coauthors(first: 100) { paperCount firstYear lastYear } } }',
  ) as { author: { coauthors: { paperCount: number; firstYear: number; lastYear: number }[] } };
  const lookedAt = Math.ceil(mostNames / perPaper);
  expect(author.coauthors.reduce((sum, { paperCount }) => sum + paperCount, 0)).toBe(mostNames - lookedAt);
  for (const { paperCount, firstYear, lastYear } of author.coauthors) {
    expect(paperCount).toBeLessThan(papers);
    expect(firstYear).toBe(2000 + Math.floor((papers - lookedAt) / 100));
    expect(lastYear).toBe(2000 + papers / 100);
  }
});
