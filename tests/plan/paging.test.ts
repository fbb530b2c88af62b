/** Walking all pages of any connection of the schema visits each row once, forwards and backwards, whatever it is ordered by. */
import fc from 'fast-check';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { rootFields } from './naive/cursors.ts';
import { isNodeType, type NodeType } from './naive/rows.ts';

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

/** A connection, and what it is asked beside its page; `led` is the order key that this offers. */
interface Place {
  parent: string;
  field: string;
  type: NodeType;
  args: string;
  led?: string;
  /** Whether its rows can be ranked. */
  ranked?: boolean;
  /** Whether a bound holds for its rows, so that any key may come first. */
  areFew: boolean;
}

/** What leads to rows, as arguments of connections that take them, and the order that compares what was found. */
const leads: Readonly<Record<string, { args: string; led: string }>> = {
  search: { args: 'search: "attention", ', led: 'RELEVANCE' },
  rankBy: { args: 'rankBy: [{ signal: CITATIONS }, { signal: RECENCY, weight: 0.3 }], ', led: 'RANK' },
  byResult: { args: 'byResult: { metric: SPEEDUP }, ', led: 'BEST_RESULT' },
};
const ledKeys = Object.values(leads).map(({ led }) => led);
const together = { args: `${leads.search?.args}${leads.byResult?.args}`, led: 'RELEVANCE' };

/** Every field of the schema that is a connection, once as it is and once for each thing that can lead to its rows. */
const places = Object.values(exits.schema.getTypeMap()).flatMap((parent): Place[] => {
  if (!isObjectType(parent)) return [];
  return Object.values(parent.getFields()).flatMap((field): Place[] => {
    const type = getNamedType(field.type).name.replace(/Connection$/, '');
    if (getNamedType(field.type).name === type || !isNodeType(type)) return [];
    const names = field.args.map(({ name }) => name);
    const { plan } = field.extensions;
    const areFew = plan?.kind === 'connection' && plan.bounded;
    const place = { parent: parent.name, field: field.name, type, ranked: names.includes('rankBy'), areFew };
    const led = names.flatMap((name) => leads[name] ?? []);
    const both = names.includes('search') && names.includes('byResult') ? [together] : [];
    return [
      { ...place, args: '' },
      ...[...led, ...both].map((lead) => ({ ...place, ...lead, areFew: true })),
    ];
  });
});

/** The id of the row whose connection is the longest, so that there are pages to walk; undefined at the root. */
function busiest({ parent, field }: Place): string | undefined {
  if (!isNodeType(parent)) return undefined;
  const query = `{ all: ${rootFields[parent]}(first: 50) { nodes { id its: ${field} { totalCount } } } }`;
  const { all } = ask(exits, query) as { all: { nodes: { id: string; its: { totalCount: number } }[] } };
  return all.nodes.toSorted((one, other) => other.its.totalCount - one.its.totalCount)[0]?.id;
}

function pageOf(place: Place, id: string | undefined, orderBy: readonly Term[] | null, page: object): Page {
  const { parent, field, type, args } = place;
  const connection = `page: ${field}(${args}orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } edges { cursor node { id } } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const variables = `$orderBy: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String`;
  const query =
    id === undefined
      ? `query(${variables}) { ${connection} }`
      : `query(${variables}, $id: ID!) { node(id: $id) { ... on ${parent} { ${connection} } } }`;
  const data = ask(exits, query, { ...(orderBy && { orderBy }), ...(id !== undefined && { id }), ...page });
  return ((data.node ?? data) as { page: Page }).page;
}

/** Every page, walked one way by the cursors of the page info; the page sizes change on the way. */
function walk(pageAt: (place: object) => Page, backward: boolean, sizes: readonly number[]): string[] {
  const visited: string[][] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const size = sizes[visited.length % sizes.length];
    const page = pageAt(backward ? { last: size, before: cursor } : { first: size, after: cursor });
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

/** Every term that a place offers; some orders need few rows. */
function termsOf({ type, led, ranked, areFew }: Place): Term[] {
  const keys = exits.schema.getType(`${type}OrderKey`);
  if (!isEnumType(keys)) throw new Error(`${type} has no order`);
  const offered = keys.getValues().filter(({ name, extensions }) => {
    if (ledKeys.includes(name)) return name === led;
    if (name === 'TRENDING') return ranked;
    return areFew || !extensions.bounded;
  });
  return offered.flatMap(({ name }) =>
    ['ASC', 'DESC'].flatMap((direction) =>
      ['FIRST', 'LAST'].map((nulls) => ({ by: name, direction, nulls })),
    ),
  );
}

describe.each(places)('pages of $field of $parent ($args)', (place) => {
  const id = busiest(place);

  test('visit each row once in any order and any size', () => {
    const terms = termsOf(place);
    const visitsOnce = (orderBy: Term[] | null, sizes: number[]) => {
      const pageAt = (where: object) => pageOf(place, id, orderBy, where);
      const total = pageAt({ first: 0 }).totalCount;
      expect(total).toBeGreaterThan(1);
      const whole = walk(pageAt, false, [100]);
      expect(whole).toHaveLength(total);
      expect(new Set(whole).size).toBe(total);
      expect(walk(pageAt, false, sizes)).toEqual(whole);
      expect(walk(pageAt, true, sizes)).toEqual(whole);
    };
    const order = fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 });
    const sizes = fc.array(fc.constantFrom(29, 1, 4, 7, 100), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(order, sizes, visitsOnce), {
      seed: 20261124,
      numRuns: terms.length + 20,
      examples: terms.map((term): [Term[], number[]] => [[term], [29, 1, 4]]),
    });
    visitsOnce(null, [3, 5]);
  });
});

describe('pages of Query.search', () => {
  const query = `query($query: String!, $kinds: [SearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
    page: search(query: $query, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
      nodes { ... on Node { id } } edges { cursor node { ... on Node { id } } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  test('visit each hit once, whatever is looked for, in any size', () => {
    const asked = fc.record({
      query: fc.constantFrom(
        'attention OR jose OR mlsys',
        'a OR it OR 100x',
        '"is all you" OR Systems',
        'all of',
      ),
      kinds: fc.option(fc.subarray(['PAPER', 'AUTHOR', 'TOPIC', 'VENUE'], { minLength: 1 })),
    });
    const sizes = fc.array(fc.constantFrom(29, 1, 4, 7, 100), { minLength: 1, maxLength: 4 });
    let most = 0;
    const visitsOnce = ({ kinds, ...given }: { query: string; kinds: string[] | null }, sizes: number[]) => {
      const pageAt = (place: object) =>
        ask(exits, query, { ...given, ...(kinds && { kinds }), ...place }).page as Page;
      const whole = walk(pageAt, false, [100]);
      expect(whole).toHaveLength(pageAt({ first: 0 }).totalCount);
      expect(new Set(whole).size).toBe(whole.length);
      expect(walk(pageAt, false, sizes)).toEqual(whole);
      expect(walk(pageAt, true, sizes)).toEqual(whole);
      most = Math.max(most, whole.length);
    };
    fc.assert(fc.property(asked, sizes, visitsOnce), { seed: 20261129, numRuns: 40 });
    expect(most).toBeGreaterThan(20);
  });
});

test('there are connections at the root and under other things', () => {
  expect(places.filter(({ parent }) => parent === 'Query').length).toBeGreaterThan(5);
  expect(places.filter(({ parent }) => parent !== 'Query').length).toBeGreaterThan(3);
});
