/** What indexes find for a filter of results is what a look at every result admits, in lists and for papers that report them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rebuildNames } from '../../db/names.ts';
import { openDatabase } from '../../db/open.ts';
import { mostFound } from '../../schema/plan/found-rows.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

let exits: Exits;

/** Results of two metrics: one machine that most name, one that few do, and baselines that are all named alike but for a few. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${mostFound + 100})
      insert into papers (id, key, title, title_key, published, year, metric_count, field_sources)
        select i, 'p' || i, 'Paper ' || i, 'paper ' || i, 2000 + i % 20, 2000 + i % 20, 1, '{}' from n;
    insert into reported_metrics (key, paper_id, position, metric, value, unit, base_value, base_unit, form, qualifier, own, text, source, improvement, score, year, published, hardware, baseline, dataset)
      select key || '/1', id, 1, case when id % 2 then 'speedup' else 'latency' end, id, 'x', id, 'x', 'factor', 'exact', id % 3 > 0, '2x', 'test', id, id, year, published,
        case when id % 700 = 0 then 'NVIDIA H-100 (' || id || ')' else 'Zürich Cluster' end,
        case when id % 500 = 0 then 'FlashAttention-2' when id % 2 then 'PyTorch 2.' || (id % 10) end,
        case when id = 1000 then 'The ß-Net' when id % 1000 = 0 then 'ß-Net' end
      from papers;
    update reported_metrics set hardware_key = name_key('hardware', hardware), baseline_key = name_key('baseline', baseline), dataset_key = name_key('dataset', dataset);
  `);
  rebuildNames(database);
  exits = exitsOver(database);
});

const results = `query($where: ReportedMetricFilter, $first: Int) {
  rows: metrics(where: $where, first: $first) { totalCount totalCountExact nodes { key } facets { exact years { value count } } }
}`;
const papers = `query($where: PaperFilter, $first: Int) {
  rows: papers(where: $where, first: $first) { totalCount totalCountExact nodes { key } facets { exact years { value count } } }
}`;

/** How many there are by what is found, after making sure that a look at every row gives the same. */
function bothWays(query: string, where: object): number {
  const found = ask(exits, query, { where, first: 5 });
  expect(found).toEqual(ask(exits, query, { where: { or: [where, { or: [] }] }, first: 5 }));
  return (found.rows as { totalCount: number }).totalCount;
}

describe('results by what is found', () => {
  test.each<[string, object, number]>([
    ['of a machine of few', { hardware: { contains: 'h-100' } }, 3],
    ['of a part of its name', { hardware: { contains: 'VIDI' } }, 3],
    ['of the end of a word and the next', { hardware: { contains: 'dia h' } }, 3],
    ['of a machine of many', { hardware: { contains: 'zurich' } }, mostFound + 97],
    ['of a machine of none', { hardware: { contains: 'tpu' } }, 0],
    ['of what is another thing', { hardware: { contains: 'pytorch' } }, 0],
    ['of too short a part', { hardware: { contains: 'h' } }, mostFound + 100],
    ['of signs alone', { hardware: { contains: '(' } }, 3],
    ['of a baseline of few', { baseline: { contains: 'attention-2' } }, 4],
    ['of a baseline with many names', { baseline: { contains: 'torch' } }, (mostFound + 100) / 2],
    ['of a data set', { dataset: { contains: 'SS-net' } }, 2],
    ['of the beginning of one, behind an article or not', { dataset: { startsWith: 'SS-n' } }, 2],
    ['of such a beginning with an article', { dataset: { startsWith: 'a ß-n' } }, 2],
    ['of what begins no name', { dataset: { startsWith: 'net' } }, 0],
    ['of the beginning of an article', { dataset: { startsWith: 'th' } }, 1],
    [
      'of a metric of many and a baseline of few',
      { metric: { eq: 'LATENCY' }, baseline: { contains: 'flash' } },
      4,
    ],
    [
      'of both of two parts',
      { and: [{ metric: { eq: 'LATENCY' } }, { hardware: { contains: 'h-100' } }] },
      3,
    ],
    [
      'of either of two parts',
      { or: [{ dataset: { contains: 'ss-n' } }, { hardware: { contains: 'h-100' } }] },
      5,
    ],
  ])('%s', (_name, where, count) => {
    expect(bothWays(results, where)).toBe(count);
    expect(bothWays(papers, { metrics: { some: where } })).toBe(count);
  });

  test('are led to by any part of a filter that leads to few, not by the first alone', () => {
    const where = { metrics: { some: { metric: { eq: 'SPEEDUP' }, baseline: { contains: 'flash' } } } };
    const sql = exits.planner.explain({ query: papers, variables: { where } })?.[0]?.sql ?? '';
    expect(sql).toContain('names_text');
    expect(sql).toMatch(/"metric" = \? limit 5000/);
  });
});

describe('boards of what is found', () => {
  const boards = `query($where: ReportedMetricFilter, $form: MetricForm, $perPaper: Boolean!) {
    leaderboard(metric: LATENCY, own: true, form: $form, perPaper: $perPaper, where: $where, first: 2) {
      comparedCount entries { rank tied percentile metric { key } } comparability { dimension missing values }
    }
    timeline(metric: LATENCY, form: $form, where: $where) { exact unit points { value } }
    papers(byResult: { metric: LATENCY, form: $form, where: $where }) { totalCount nodes { key } }
  }`;

  test.each<[string, object, number]>([
    ['a machine of few', { hardware: { eq: 'nvidia h-100 (700)' } }, 1],
    ['a part of its name', { hardware: { contains: 'h-100' } }, 2],
    ['a machine of many', { hardware: { contains: 'zurich' } }, 698],
    ['a machine of none', { hardware: { contains: 'tpu' } }, 0],
    ['a title', { paper: { title: { eq: 'paper 700' } } }, 1],
    ['numbers between', { value: { between: [1, 10] }, unit: { eq: 'X' } }, 4],
  ])('%s', (_name, where, count) => {
    for (const form of [undefined, 'FACTOR']) {
      for (const perPaper of [false, true]) {
        const found = ask(exits, boards, { where, form, perPaper });
        expect(found).toEqual(ask(exits, boards, { where: { or: [where, { or: [] }] }, form, perPaper }));
        expect(found.leaderboard).toMatchObject({ comparedCount: count });
      }
    }
  });
});
