/** Every order that a root connection offers is one walk down an index, on the first page and on any later one. */
import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { askable } from '../plan/generate/unasked.ts';

const exits = exitsOver(smallStore());

interface Step {
  id: number;
  parent: number;
  detail: string;
}

function stepsOf(query: string, variables: Record<string, unknown>): Step[] {
  const [root] = exits.planner.explain({ query, variables }) ?? [];
  if (!root) throw new Error(`no plan for ${query}`);
  const statement = exits.database.$client.prepare<unknown[], Step>(`explain query plan ${root.sql}`);
  return statement.all(...Array.from({ length: root.sql.split('?').length - 1 }, () => null));
}

/** Rows of tables are called r1, r2 and so on; pages that were cut already k1 and u1. */
const walksTable = ({ detail }: Step) => /^(SCAN|SEARCH) r\d+\b/.test(detail);

/** Steps that grow with the table: a walk over all its rows outside an index, or a sort of what leads to them. */
function growing(steps: readonly Step[]): string[] {
  const sortsTable = (step: Step) => {
    const outermost = steps.find(
      ({ parent, detail }) => parent === step.parent && /^SCAN|^SEARCH/.test(detail),
    );
    return step.detail.startsWith('USE TEMP B-TREE') && outermost !== undefined && walksTable(outermost);
  };
  const walksAll = ({ detail }: Step) => /^SCAN r\d+$/.test(detail);
  return steps.filter((step) => sortsTable(step) || walksAll(step)).map((step) => step.detail);
}

const roots = [
  ['papers', 'Paper'],
  ['authors', 'Author'],
  ['topics', 'Topic'],
  ['venues', 'Venue'],
  ['metrics', 'ReportedMetric'],
] as const;

const orders = roots.flatMap(([field, type]) => {
  const keys = exits.schema.getType(`${type}OrderKey`);
  if (!isEnumType(keys)) throw new Error(`${type} has no order`);
  return askable(keys.name, keys.getValues())
    .filter(({ extensions }) => !extensions.bounded)
    .flatMap(({ name }) =>
      ['ASC', 'DESC'].flatMap((direction) =>
        ['FIRST', 'LAST'].map((nulls) => ({ field, type, by: name, direction, nulls })),
      ),
    );
});

describe.each(orders)('$field by $by $direction, nulls $nulls', ({ field, type, by, direction, nulls }) => {
  const orderBy = [{ by, direction, nulls }];
  const query = `query($orderBy: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String) {
    page: ${field}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { key } pageInfo { endCursor hasNextPage }
    }
  }`;
  const { page } = ask(exits, query, { orderBy, first: 3 }) as {
    page: { pageInfo: { endCursor: string | null } };
  };
  const cursor = page.pageInfo.endCursor;

  test.each([
    ['the first page', { first: 3 }],
    ['the last page', { last: 3 }],
  ])('%s is read off an index', (_name, place) => {
    expect(growing(stepsOf(query, { orderBy, ...place }))).toEqual([]);
  });

  test.each([
    ['after', { first: 3, after: cursor }],
    ['before', { last: 3, before: cursor }],
  ])('a page %s a cursor starts where the cursor is', (_name, place) => {
    const steps = stepsOf(query, { orderBy, ...place });
    expect(growing(steps)).toEqual([]);
    expect(steps.map((step) => step.detail).filter((detail) => /^SCAN r\d+\b/.test(detail))).toEqual([]);
  });
});

test('results of a family of metrics are walked in the order of their dates, though each metric has its own in that order', () => {
  const query = `{ metrics(where: { family: { eq: QUALITY }, own: { eq: true }, form: { eq: ABSOLUTE } }, orderBy: [{ by: PUBLISHED, direction: DESC }]) { nodes { key } } }`;
  expect(stepsOf(query, {}).map(({ detail }) => detail)).toContainEqual(
    expect.stringMatching(/^SCAN r\d+ USING INDEX reported_metrics_published$/),
  );
});

test.each(['VALUE', 'IMPROVEMENT', 'PUBLISHED'])(
  'the results of a paper are those of the paper before those of a metric by %s',
  (by) => {
    const query = `{ papers { nodes { metrics(where: { metric: { eq: SPEEDUP } }, orderBy: [{ by: ${by}, direction: DESC }]) { totalCount nodes { key } } } } }`;
    const read = stepsOf(query, {}).flatMap(({ detail }) => /reported_metrics_\w+/.exec(detail) ?? []);
    expect(new Set(read)).toEqual(new Set(['reported_metrics_paper']));
  },
);

test('statistics of other work pass by the results of papers themselves in the index of their dates', () => {
  const steps = stepsOf('{ statistics(groupBy: [], own: false) { groups { count } } }', {});
  expect(steps.map(({ detail }) => detail)).toContain(
    'SCAN reported_metrics USING INDEX reported_metrics_published',
  );
  const { sql } = exits.database.$client
    .prepare<[], { sql: string }>("select sql from sqlite_schema where name = 'reported_metrics_published'")
    .get() ?? { sql: '' };
  expect(sql).toContain('`own`');
});

test('what a board of papers holds a result against are the results of its paper, whatever its filter names', () => {
  const query = `{ leaderboard(metric: SPEEDUP, perPaper: true, where: { hardware: { eq: "x" } }) { entries { rank } } }`;
  const inner = stepsOf(query, {}).filter(({ detail }) => /hardware_key/.test(detail));
  expect(inner.filter(({ detail }) => !/COVERING/.test(detail))).toEqual([]);
});

describe('results of one metric', () => {
  const filters = {
    'any of them': {},
    'in one form and unit': { form: { eq: 'FACTOR' }, unit: { eq: 'x' } },
    'of the papers themselves': { own: { eq: true } },
    'of which more is asked': {
      own: { eq: true },
      form: { in: ['FACTOR'] },
      qualifier: { eq: 'EXACT' },
      year: { gte: 2000 },
    },
  };
  const orderings = ['VALUE', 'IMPROVEMENT', 'PUBLISHED'].flatMap((by) =>
    Object.entries(filters).map(([name, filter]) => ({ by, name, filter })),
  );

  test.each(orderings)('by $by, $name, are read off an index in their order', ({ by, filter }) => {
    const query = `query($where: ReportedMetricFilter, $after: String) {
      page: metrics(where: $where, orderBy: [{ by: ${by}, direction: DESC }], first: 3, after: $after) { edges { cursor } }
    }`;
    const where = { metric: { eq: 'SPEEDUP' }, ...filter };
    const { page } = ask(exits, query, { where: { metric: { eq: 'SPEEDUP' } } }) as {
      page: { edges: { cursor: string }[] };
    };
    for (const after of [undefined, page.edges[0]?.cursor]) {
      expect(growing(stepsOf(query, { where, after }))).toEqual([]);
    }
  });
});

test('results of a metric in a unit are counted in an index alone', () => {
  const query = '{ metrics(where: { metric: { eq: RUNTIME }, unit: { eq: "ms" } }) { totalCount } }';
  const read = stepsOf(query, {}).filter(({ detail }) => /reported_metrics/.test(detail));
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter(({ detail }) => !/COVERING INDEX/.test(detail))).toEqual([]);
});
