/** Statistics whose filter takes too long for all results that they look at are of the newest that there is time for, and say so. */
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { exitsOver } from '../harness/exits.ts';

const many = 8000;

/** One result of each paper; the paper has a long abstract, and only every eighth a word. */
const database = openDatabase(':memory:');
database.$client.exec(`
  with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
    insert into papers (id, key, title, title_key, abstract, published, year, field_sources)
      select i, 'p' || i, 'Paper', 'paper', printf('%.*c', 6000, 'x') || iif(i % 8 = 0, ' zebrafish', ''), 2000 + i * 20 / ${many + 1}, 2000 + i * 20 / ${many + 1}, '{}' from n;
  insert into reported_metrics (id, key, paper_id, position, metric, value, unit, form, qualifier, own, text, source, score, year, published)
    select id, key || '/1', id, 1, 'speedup', 2, 'x', 'factor', 'exact', 1, '2x', 'extractor', 2, year, published from papers;
`);
const exits = exitsOver(database);

const asked = (fields: string) =>
  `{ statistics(groupBy: [METRIC], where: { paper: { abstract: { contains: "zebrafish" } } }) { ${fields} } }`;

test('are of some of the newest results, and not exact', () => {
  const { data, extensions } = JSON.parse(exits.fast(asked('exact resultCount groups { count }')) ?? '{}');
  const { exact, resultCount, groups } = data.statistics;
  expect(exact).toBe(false);
  expect(resultCount).toBeGreaterThan(0);
  expect(resultCount).toBeLessThan(many / 8);
  expect(groups).toEqual([{ count: resultCount }]);
  expect(extensions.cutShort).not.toEqual([]);
});

test('say so whatever is asked of them', () => {
  expect(exits.fast(asked('groups { count }'))).toContain('"cutShort"');
  expect(exits.fast(asked('resultCount'))).toContain('"cutShort"');
});

test('that there is time for are told as they were', () => {
  const all = exits.fast('{ statistics(groupBy: []) { exact resultCount } }');
  expect(JSON.parse(all ?? '{}')).toEqual({ data: { statistics: { exact: false, resultCount: 7500 } } });
});
