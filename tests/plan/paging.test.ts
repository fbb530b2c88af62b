/** Walking all pages of a connection visits each row once, forwards and backwards, whatever it is ordered by. */
import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { askable } from './generate/unasked.ts';

const exits = exitsOver(smallStore());

interface Term {
  by: string;
  direction: string;
  nulls: string;
}

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** A connection: the type of its rows, and the query that finds it under `parent` and names it `page`. */
interface Place {
  type: string;
  field: string;
  parent?: string;
}

const places: Place[] = [
  { type: 'Paper', field: 'papers' },
  { type: 'Author', field: 'authors' },
  { type: 'Topic', field: 'topics' },
  { type: 'Venue', field: 'venues' },
  { type: 'ReportedMetric', field: 'metrics' },
  { type: 'Paper', field: 'papers', parent: 'topic(key: $busiest)' },
  { type: 'Paper', field: 'papers', parent: 'venue(key: $busiest)' },
  { type: 'Paper', field: 'papers', parent: 'author(by: {key: $busiest})' },
  { type: 'ReportedMetric', field: 'metrics', parent: 'paper(by: {key: $busiest})' },
];

/** The key of the parent that has the most rows, so that there are pages to walk. */
function busiest(place: Place): string {
  const tables: Record<string, string> = {
    topic: 'select t.key from topics t join paper_topics l on l.topic_id = t.id',
    venue: 'select t.key from venues t join papers l on l.venue_id = t.id',
    author: 'select t.key from authors t join authorships l on l.author_id = t.id',
    paper: 'select t.key from papers t join reported_metrics l on l.paper_id = t.id',
  };
  const from = tables[place.parent?.replace(/\(.*/, '') ?? ''];
  if (from === undefined) return '';
  const statement = exits.database.$client.prepare(
    `${from} group by t.id order by count(*) desc, t.id limit 1`,
  );
  return String(statement.pluck().get());
}

function pageOf(place: Place, key: string, orderBy: readonly Term[], page: Record<string, unknown>): Page {
  const wrap = (inner: string) => (place.parent ? `${place.parent} { ${inner} }` : inner);
  const busiestKey = place.parent?.includes('$busiest') ? ', $busiest: ID!' : '';
  const query = `query($orderBy: [${place.type}Order!], $first: Int, $after: String, $last: Int, $before: String${busiestKey}) {
    ${wrap(`page: ${place.field}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } edges { cursor node { id } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`)}
  }`;
  const data = ask(exits, query, { orderBy, busiest: key, ...page });
  const parent = place.parent ? Object.values(data)[0] : data;
  return (parent as { page: Page }).page;
}

/** Every page, walked one way by the cursors of the page info; the page sizes change on the way. */
function walk(
  place: Place,
  key: string,
  orderBy: readonly Term[],
  backward: boolean,
  sizes: number[],
): string[] {
  const visited: string[][] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const size = sizes[visited.length % sizes.length];
    const here = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const page = pageOf(place, key, orderBy, here);
    const ids = page.nodes.map((node) => node.id);
    expect(page.edges.map((edge) => edge.node.id)).toEqual(ids);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    visited.push(ids);
    if (visited.length > 1000) throw new Error('pages without an end');
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
  }
  return (backward ? visited.reverse() : visited).flat();
}

function ordersOf(place: Place): Term[][] {
  const keys = exits.schema.getType(`${place.type}OrderKey`);
  if (!isEnumType(keys)) throw new Error(`${place.type} has no order`);
  const terms = askable(keys.name, keys.getValues()).flatMap(({ name }) =>
    ['ASC', 'DESC'].flatMap((direction) =>
      ['FIRST', 'LAST'].map((nulls) => ({ by: name, direction, nulls })),
    ),
  );
  const pairs = terms.flatMap((one, index) => {
    const other = terms[(index + 6) % terms.length];
    return other && other.by !== one.by ? [[one, other]] : [];
  });
  const isServed = ([first]: Term[]) => place.parent !== undefined || first?.by !== 'POSITION';
  return [[], ...terms.map((term) => [term]), ...pairs].filter(isServed);
}

describe.each(places)('pages of $field of $type under $parent', (place) => {
  const key = busiest(place);
  test.each(ordersOf(place).map((orderBy) => ({ orderBy, name: nameOf(orderBy) })))(
    'visit each row once in the order $name',
    ({ orderBy }) => {
      const total = pageOf(place, key, orderBy, { first: 0 }).totalCount;
      expect(total).toBeGreaterThan(2);
      const whole = walk(place, key, orderBy, false, [100]);
      expect(new Set(whole).size).toBe(total);
      expect(whole.length).toBe(total);
      expect(walk(place, key, orderBy, false, [29, 1, 4])).toEqual(whole);
      expect(walk(place, key, orderBy, true, [29, 1, 4])).toEqual(whole);
    },
  );
});

function nameOf(orderBy: readonly Term[]): string {
  return orderBy.map(({ by, direction, nulls }) => `${by} ${direction} ${nulls}`).join(', ') || 'of the rows';
}
