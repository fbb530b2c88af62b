/** What an index does not find all of is not looked for, and rankings that have to ask too many results ask as many as there is time for. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { mostCompared } from '../../schema/compared.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

const many = 12_000;
const topics = 25;
let exits: Exits;

/** Papers of a long abstract, one result and twenty-five topics each, of which one has them all; 1500 have another topic and another result. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into papers (id, key, title, title_key, abstract, published, year, metric_count, field_sources)
        select i, 'p' || i, 'Paper', 'paper', printf('%.*c', 1500, 'x') || iif(i = 1, ' zebrafish', ''), 2000 + i % 20, 2000 + i % 20, 1, '{}' from n;
    insert into topics (id, key, scheme, slug, name, paper_count) select id, 't' || id, 'curated', 't' || id, 'Topic ' || id, ${many} from papers where id <= ${topics};
    insert into paper_topics (paper_id, position, topic_id, published) select papers.id, topics.id, topics.id, published from papers cross join topics;
    insert into reported_metrics (key, paper_id, position, metric, value, unit, base_value, base_unit, form, qualifier, own, text, sentence, source, improvement, score, year, published, dataset, dataset_key)
      select key || '/1', id, 1, 'speedup', id, 'x', id, 'x', 'factor', 'exact', 1, '2x', abstract, 'test', id, id, year, published, 'ImageNet', 'imagenet' from papers;
    insert into topics (id, key, scheme, slug, name, paper_count) values (${topics + 1}, 'few', 'curated', 'few', 'Few', 1500);
    insert into paper_topics (paper_id, position, topic_id, published) select id, 0, ${topics + 1}, published from papers where id <= 1500;
    insert into reported_metrics (key, paper_id, position, metric, value, unit, base_value, base_unit, form, qualifier, own, text, source, improvement, score, year, published)
      select key || '/2', id, 2, 'speedup', id, 'x', id, 'x', 'factor', 'exact', 1, '2x', 'test', id, id, year, published from papers where id <= 1500;
  `);
  exits = exitsOver(database);
}, 60_000);

describe('topics by the results of their papers', () => {
  test('are found where most papers have one', () => {
    const where = { papers: { some: { metrics: { some: { metric: { eq: 'SPEEDUP' } } } } } };
    const query =
      'query($where: TopicFilter) { topics(where: $where) { totalCount totalCountExact nodes { key } } }';
    expect(ask(exits, query, { where })).toMatchObject({
      topics: { totalCount: topics + 1, totalCountExact: true },
    });
  });

  test('are counted by the number of papers that they carry', () => {
    const query = `{ topics(where: { papers: { count: { gte: ${many} } } }) { totalCount totalCountExact nodes { key } } }`;
    expect(ask(exits, query)).toMatchObject({ topics: { totalCount: topics, totalCountExact: true } });
  });
});

describe('rankings whose filter has to be asked of too many results', () => {
  const where = 'where: { paper: { abstract: { contains: "zebrafish" } } }';
  test.each([
    [
      'a leaderboard',
      `{ leaderboard(metric: SPEEDUP, ${where}) { comparedCount comparability { dimension missing } entries { rank } } }`,
      'leaderboard.entries',
    ],
    [
      'comparability',
      `{ leaderboard(metric: SPEEDUP, ${where}) { comparability { missing } } }`,
      'leaderboard.comparability',
    ],
    [
      'other units',
      `{ leaderboard(metric: SPEEDUP, form: FACTOR, ${where}) { otherUnits { unit } unit comparability { missing } } }`,
      'leaderboard.comparability',
    ],
    [
      'boards of one setting',
      `{ leaderboards(metric: SPEEDUP, ${where}) { boardCount exact boards { comparedCount } } }`,
      'leaderboards.boardCount',
    ],
    ['a timeline', `{ timeline(metric: SPEEDUP, ${where}) { exact points { value } } }`, 'timeline.points'],
    [
      'papers by their best result',
      `{ papers(byResult: { metric: SPEEDUP, ${where} }) { totalCount approximate nodes { key } } }`,
      'papers',
    ],
  ])('%s is cut short, and says so', (_what, query, path) => {
    const answer = JSON.parse(exits.fast(query) ?? '{}');
    const told = answer.extensions?.cutShort?.map((cut: { path: string[] }) => cut.path.join('.'));
    expect(told).toContain(path);
    expect(JSON.stringify(answer.data)).not.toContain('"exact":true');
    expect(JSON.stringify(answer.data)).not.toContain('"approximate":false');
  });

  test('are answered where few papers have more results than are found', () => {
    const few = 'where: { paper: { topics: { some: { key: { eq: "few" } } } } }';
    const query = `{ leaderboard(metric: SPEEDUP, ${few}) { comparedCount otherUnits { unit } comparability { missing } entries { rank percentile } } }`;
    const { data, extensions } = JSON.parse(exits.fast(query) ?? '{}');
    const told = extensions?.cutShort?.map((cut: { path: string[] }) => cut.path.join('.'));
    // Theirs are the smallest, and the largest are asked first.
    expect(data.leaderboard).toMatchObject({ comparedCount: 0, otherUnits: [], entries: [] });
    expect(told).toEqual(['leaderboard.comparedCount', 'leaderboard.comparability', 'leaderboard.entries']);
  });

  test('are whole where there is time to ask all', () => {
    const answer = exits.fast(
      '{ leaderboard(metric: SPEEDUP, where: { text: { contains: "2x" } }) { comparedCount comparability { missing } } }',
    );
    expect(JSON.parse(answer ?? '{}')).not.toHaveProperty('extensions');
    expect(answer).toContain(`"missing":${mostCompared}`);
  });
});
