/** Facets of papers and of results, counted over arrays. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { JoinedKind } from '../../db/joined-names/name-key.ts';
import { ask } from '../harness/exits.ts';
import { compareTexts } from './bare.ts';
import { type Collection, nameOf, type Row } from './collection.ts';
import { type Filter, fitting } from './fits.ts';
import { joined, mostFrequent, usualSpelling } from './names.ts';
import type { Trial } from './trial.ts';
import { unitSpelling } from './units.ts';

interface Counted {
  value: string;
  name?: string;
  count: number;
}

type Values = (row: Row, collection: Collection) => readonly unknown[];

const plain =
  (column: string): Values =>
  (row) => [row[column]];
const named =
  (column: string): Values =>
  (row) => [row[column] === null ? null : nameOf(row[column])];
const name =
  (kind: JoinedKind): Values =>
  (row) => [joined(kind, row[kind])];
const family: Values = (row, { families }) => [nameOf(families.get(String(row.metric)))];
const keysOf =
  (relation: string): Values =>
  (paper, collection) =>
    collection.related('Paper', relation, paper).map(({ key }) => key);
const ofResults =
  (values: Values): Values =>
  (paper, collection) =>
    collection
      .related('Paper', 'metrics', paper)
      .filter(({ own }) => own === 1)
      .flatMap((result) => values(result, collection));

interface Facet {
  /** The field of the filter that it can be counted without. */
  filter: string;
  values: Values;
  /** What a value is one of several spellings of. */
  spelled?: JoinedKind | 'unit';
}

const facets: Readonly<Record<'papers' | 'metrics', Readonly<Record<string, Facet>>>> = {
  papers: {
    topics: { filter: 'topics', values: keysOf('topics') },
    years: { filter: 'year', values: plain('year') },
    types: { filter: 'type', values: named('type') },
    venues: { filter: 'venue', values: keysOf('venue') },
    authors: { filter: 'authors', values: keysOf('authors') },
    metrics: { filter: 'metrics', values: ofResults(named('metric')) },
    families: { filter: 'metrics', values: ofResults(family) },
    baselines: { filter: 'metrics', values: ofResults(name('baseline')), spelled: 'baseline' },
    datasets: { filter: 'metrics', values: ofResults(name('dataset')), spelled: 'dataset' },
    hardware: { filter: 'metrics', values: ofResults(name('hardware')), spelled: 'hardware' },
  },
  metrics: {
    metrics: { filter: 'metric', values: named('metric') },
    families: { filter: 'family', values: family },
    forms: { filter: 'form', values: named('form') },
    qualifiers: { filter: 'qualifier', values: named('qualifier') },
    units: { filter: 'unit', values: ({ unit }) => [unitSpelling(String(unit))], spelled: 'unit' },
    years: { filter: 'year', values: plain('year') },
    baselines: { filter: 'baseline', values: name('baseline'), spelled: 'baseline' },
    datasets: { filter: 'dataset', values: name('dataset'), spelled: 'dataset' },
    hardware: { filter: 'hardware', values: name('hardware'), spelled: 'hardware' },
  },
};

/** The values of rows, the most frequent first; a row counts once for each value that it has. */
function countValues(collection: Collection, rows: readonly Row[], values: Values): Counted[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const known = values(row, collection).filter((value) => value !== null);
    for (const value of new Set(known.map(String))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort(mostFirst);
}

const mostFirst = (one: Counted, other: Counted) =>
  other.count - one.count || compareTexts(one.value, other.value);

/** The values as they are shown, and to be asked for: names by their usual spelling, units by that of most of the rows. */
function called(
  { rows: { ReportedMetric: results } }: Collection,
  rows: readonly Row[],
  { spelled }: Facet,
  counted: readonly Counted[],
): Counted[] {
  if (spelled === undefined) return [...counted];
  const unitsLike = (value: string) =>
    rows.map(({ unit }) => String(unit)).filter((unit) => unitSpelling(unit) === value);
  const named = counted.map(({ value, count }) => {
    const usual =
      spelled === 'unit' ? mostFrequent(unitsLike(value)) : usualSpelling(results, spelled, value);
    return { value: usual ?? '', name: usual ?? '', count };
  });
  return spelled === 'unit' ? named.sort(mostFirst) : named;
}

interface Asked {
  root: 'papers' | 'metrics';
  name: string;
  where: Filter;
  /** Whether the filter's own part is left out. */
  exclude: boolean;
  first: number;
}

export const facetCounts: Trial<Asked> = {
  questions: ({ filters }) =>
    fc.constantFrom<Asked['root']>('papers', 'metrics').chain((root) =>
      fc.record({
        root: fc.constant(root),
        name: fc.constantFrom(...Object.keys(facets[root])),
        where: fc
          .tuple(filters.of(typeOf(root), 1), filters.of(typeOf(root), 1))
          .map(([one, other]) => ({ ...one, ...other })),
        exclude: fc.boolean(),
        first: fc.integer({ min: 1, max: 100 }),
      }),
    ),

  check({ exits, collection }, { root, name, where, exclude, first }) {
    const facet = facets[root][name];
    if (!facet) throw new Error(`the oracle knows no facet ${name}`);
    const query = `query($where: ${typeOf(root)}Filter, $exclude: Boolean!, $first: Int) {
      ${root}(where: $where) { facets { exact ${name}(exclude: $exclude, first: $first) { value count${facet.spelled ? ' name' : ''} } } }
    }`;
    const answer = ask(exits, query, { where, exclude, first })[root] as { facets: Record<string, unknown> };
    const others = Object.entries(where).filter(([field]) => !exclude || field !== facet.filter);
    const rows = fitting(collection, typeOf(root), Object.fromEntries(others));
    const counted = countValues(collection, rows, facet.values);
    expect(answer.facets[name]).toEqual(called(collection, rows, facet, counted).slice(0, first));
    expect(answer.facets.exact).toBe(true);
    return counted.length > 0;
  },
};

function typeOf(root: Asked['root']) {
  return root === 'papers' ? 'Paper' : 'ReportedMetric';
}
