/** Where a filter is served by a junction's index, the answer is the one that the table's own index gives. */
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { planOf } from '../harness/query-plan.ts';
import { smallStore } from '../harness/small-store.ts';

const exits = exitsOver(smallStore());

const busiest = String(
  exits.database.$client
    .prepare(
      'select t.key from topics t join paper_topics l on l.topic_id = t.id group by t.id order by count(*) desc, t.id',
    )
    .pluck()
    .get(),
);

const query = `query($where: PaperFilter, $orderBy: [PaperOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  papers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const byTopic = { topics: { some: { key: { eq: busiest } } } };

function sqlOf(where: object): string {
  return exits.planner.explain({ query, variables: { where } })?.[0]?.sql ?? '';
}

const wider = String(
  exits.database.$client
    .prepare(
      'select p.key from topics p join topics t on t.parent_id = p.id join paper_topics l on l.topic_id = t.id group by p.id order by count(*) desc, p.id',
    )
    .pluck()
    .get(),
);
const within = { topics: { some: { within: [busiest, wider] } } };

/** The answer by way of the junction, after making sure that another way gives the same. */
function bothWays(rest: object, page: object, driver: object = byTopic) {
  const driven = ask(exits, query, { where: { ...driver, ...rest }, ...page });
  const plain = ask(exits, query, { where: { and: [driver, rest] }, ...page });
  expect(driven).toEqual(plain);
  return driven as { papers: { totalCount: number; edges: { cursor: string }[] } };
}

describe('papers of a topic', () => {
  test('start from the junction, and inside another filter from the table', () => {
    expect(sqlOf(byTopic)).not.toBe(sqlOf({ and: [byTopic] }));
    expect(sqlOf(byTopic)).not.toContain('exists');
    expect(sqlOf({ and: [byTopic] })).toContain('exists');
  });

  const rests = [
    {},
    { title: { contains: 'a' } },
    { year: { gte: 2023 } },
    { year: { eq: 2024 }, published: { lt: '2024-07' } },
    { year: { between: [2022, 2023] } },
    { year: { in: [2023], isNull: false } },
    { published: { isNull: true } },
    { not: { year: { gte: 2023 } } },
    { or: [] },
    { metrics: { some: {} } },
    { and: [{ topics: { some: { name: { ne: 'x' } } } }] },
  ];
  const orders = [
    undefined,
    [],
    [{ by: 'PUBLISHED' }],
    [{ by: 'PUBLISHED', direction: 'DESC', nulls: 'FIRST' }],
    [{ by: 'PUBLISHED', direction: 'DESC' }, { by: 'TITLE' }],
    [{ by: 'CITED_BY_COUNT', direction: 'DESC' }],
  ];
  test.each(rests.flatMap((rest) => orders.map((orderBy) => ({ rest, orderBy }))))(
    'that fit $rest are the same either way in the order $orderBy',
    ({ rest, orderBy }) => {
      const whole = bothWays(rest, { orderBy, first: 100 }).papers.edges;
      bothWays(rest, { orderBy, last: 3 });
      const middle = whole[Math.floor(whole.length / 2)]?.cursor;
      if (middle === undefined) return;
      bothWays(rest, { orderBy, first: 3, after: middle });
      bothWays(rest, { orderBy, last: 3, before: middle });
    },
  );

  test.each(orders)('and of all topics below it are the same either way in the order %j', (orderBy) => {
    const whole = bothWays({}, { orderBy, first: 100 }, within).papers.edges;
    expect(whole.length).toBeGreaterThan(bothWays({}, { first: 100 }).papers.edges.length);
    const middle = whole[Math.floor(whole.length / 2)]?.cursor;
    bothWays({ year: { gte: 2023 } }, { orderBy, first: 3, after: middle }, within);
    bothWays({ title: { contains: 'a' } }, { orderBy, last: 3, before: middle }, within);
    expect(sqlOf(within)).toContain('select distinct "paper_topics"."paper_id"');
  });

  const nested = `query($key: ID!, $where: PaperFilter, $orderBy: [PaperOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    topic(key: $key) { papers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }
  }`;
  test.each(rests.flatMap((rest) => orders.map((orderBy) => ({ rest, orderBy }))))(
    'that fit $rest are the same from the topic, whether they are sorted or walked, in the order $orderBy',
    ({ rest, orderBy }) => {
      const { edges } = bothWays(rest, { orderBy, first: 100 }).papers;
      const after = edges[0]?.cursor;
      for (const page of [
        { first: 100 },
        { first: 2 },
        { last: 2 },
        ...(after ? [{ first: 2, after }] : []),
      ]) {
        const where = { ...byTopic, ...rest };
        const whole = ask(exits, query, { where, orderBy, ...page });
        const inTopic = ask(exits, nested, { key: busiest, where: rest, orderBy, ...page });
        expect(inTopic).toEqual({ topic: whole });
      }
    },
  );

  test.each(['topic(key: "x") { papers', 'author(by: {key: "x"}) { papers', 'venue(key: "x") { papers'])(
    'of %s walk the index of an order that their own has not',
    (parent) => {
      const sql = (order: string) =>
        exits.planner.explain({
          query: `{ ${parent}(orderBy: [{by: ${order}}]) { nodes { key } } } }`,
        })?.[0]?.sql ?? '';
      const walks = planOf(exits.database, sql('CITED_BY_COUNT')).map(({ detail }) => detail);
      expect(walks).toContainEqual(
        expect.stringMatching(/^SCAN r\d+ USING (COVERING )?INDEX papers_cited_by_count/),
      );
      expect(sql('PUBLISHED')).not.toContain('json_each');
    },
  );

  test('are several, so that the comparison can fail', () => {
    const all = bothWays({}, {}).papers.totalCount;
    const some = bothWays({ year: { gte: 2023 } }, {}).papers.totalCount;
    expect(some).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(some);
  });

  test('of a topic that nothing has are none', () => {
    const where = { topics: { some: { key: { eq: 'nothing' } } } };
    expect(ask(exits, query, { where })).toMatchObject({ papers: { totalCount: 0, edges: [] } });
  });

  test('that also ask something else of the topic do not start from the junction', () => {
    const two = { topics: { some: { key: { eq: busiest }, name: { ne: 'x' } } } };
    expect(sqlOf(two)).toContain('exists');
    expect(sqlOf({ topics: { some: { key: { eq: busiest } }, none: {} } })).toContain('exists');
  });
});
