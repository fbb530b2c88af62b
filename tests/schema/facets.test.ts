/** Facets against the same counted over plain rows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { authors, authorships } from '../../db/tables/authors.ts';
import { papers } from '../../db/tables/papers.ts';
import { metricKinds, reportedMetrics } from '../../db/tables/results.ts';
import { paperTopics, topics } from '../../db/tables/topics.ts';
import { venues } from '../../db/tables/venues.ts';
import { unitKey } from '../../db/units/same-unit.ts';
import { nameOfWord } from '../../schema/words.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { collectionOf } from '../oracle/collection.ts';
import { mostFrequent, usualSpelling } from '../oracle/names.ts';

type Value = string | number | null | undefined;
type Metric = typeof reportedMetrics.$inferSelect;
type Paper = typeof papers.$inferSelect;

let exits: Exits;
let rows: ReturnType<typeof allRows>;

function allRows() {
  const { database } = exits;
  const all = {
    papers: database.select().from(papers).all(),
    metrics: database.select().from(reportedMetrics).all(),
    stored: collectionOf(database).rows.ReportedMetric,
    authorships: database.select().from(authorships).all(),
    paperTopics: database.select().from(paperTopics).all(),
    authors: new Map(
      database
        .select()
        .from(authors)
        .all()
        .map((row) => [row.id, row.key]),
    ),
    topics: new Map(
      database
        .select()
        .from(topics)
        .all()
        .map((row) => [row.id, row.key]),
    ),
    venues: new Map(
      database
        .select()
        .from(venues)
        .all()
        .map((row) => [row.id, row.key]),
    ),
    kinds: new Map(
      database
        .select()
        .from(metricKinds)
        .all()
        .map((row) => [row.slug, row.family]),
    ),
  };
  return all;
}

beforeAll(() => {
  exits = exitsOver(smallStore());
  rows = allRows();
});

/** The most frequent values, each row counted once for each of its values. */
function counted<Row>(all: readonly Row[], valuesOf: (row: Row) => readonly Value[]) {
  const counts = new Map<string, number>();
  for (const row of all) {
    const values = valuesOf(row).filter((value) => value !== null && value !== undefined);
    for (const value of new Set(values.map(String))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return mostFirst([...counts].map(([value, count]) => ({ value, count })));
}

function mostFirst(values: readonly { value: string; count: number }[]) {
  const bytes = (text: string) => Buffer.from(text);
  return [...values].sort(
    (one, other) => other.count - one.count || Buffer.compare(bytes(one.value), bytes(other.value)),
  );
}

const kinds: Readonly<Record<string, JoinedKind>> = {
  baselines: 'baseline',
  datasets: 'dataset',
  hardware: 'hardware',
};

/** Values as a facet shows them: names by their usual spelling, units by that of most of the results. */
function spelled(name: string, metrics: readonly Metric[], values: ReturnType<typeof counted>) {
  const kind = kinds[name];
  if (kind)
    return values.map(({ value, count }) => ({
      value: usualSpelling(rows.stored, kind, value) ?? '',
      count,
    }));
  if (name !== 'units') return values;
  const units = metrics.map(({ unit }) => unit);
  return mostFirst(
    values.map(({ value, count }) => ({
      value: mostFrequent(units.filter((unit) => unitKey(unit) === value)) ?? '',
      count,
    })),
  );
}

const own = (paper: Paper) => rows.metrics.filter((metric) => metric.paperId === paper.id && metric.own);
const keyIf = (kind: JoinedKind, name: string | null) => (name === null ? null : nameKey(kind, name));

const ofPapers: Record<string, (paper: Paper) => readonly Value[]> = {
  topics: (paper) =>
    rows.paperTopics.filter((link) => link.paperId === paper.id).map((link) => rows.topics.get(link.topicId)),
  years: (paper) => [paper.year],
  venues: (paper) => [paper.venueId === null ? null : rows.venues.get(paper.venueId)],
  authors: (paper) =>
    rows.authorships
      .filter((link) => link.paperId === paper.id)
      .map((link) => rows.authors.get(link.authorId)),
  metrics: (paper) => own(paper).map((metric) => nameOfWord(metric.metric)),
  families: (paper) => own(paper).map((metric) => nameOfWord(rows.kinds.get(metric.metric) ?? '')),
  baselines: (paper) => own(paper).map((metric) => keyIf('baseline', metric.baseline)),
  datasets: (paper) => own(paper).map((metric) => keyIf('dataset', metric.dataset)),
  hardware: (paper) => own(paper).map((metric) => keyIf('hardware', metric.hardware)),
};

const ofMetrics: Record<string, (metric: Metric) => readonly Value[]> = {
  metrics: (metric) => [nameOfWord(metric.metric)],
  families: (metric) => [nameOfWord(rows.kinds.get(metric.metric) ?? '')],
  forms: (metric) => [nameOfWord(metric.form)],
  qualifiers: (metric) => [nameOfWord(metric.qualifier)],
  units: (metric) => [unitKey(metric.unit)],
  years: (metric) => [metric.year],
  baselines: (metric) => [keyIf('baseline', metric.baseline)],
  datasets: (metric) => [keyIf('dataset', metric.dataset)],
  hardware: (metric) => [keyIf('hardware', metric.hardware)],
};

function facet(root: string, name: string, where: object, args = ''): { value: string; count: number }[] {
  const type = root === 'papers' ? 'PaperFilter' : 'ReportedMetricFilter';
  const answer = ask(
    exits,
    `query($where: ${type}) { ${root}(where: $where) { facets { exact ${name}(first: 100${args}) { value count } } } }`,
    { where },
  );
  const { facets } = answer[root] as { facets: Record<string, { value: string; count: number }[]> };
  expect(facets.exact).toBe(true);
  return facets[name] ?? [];
}

describe('facets', () => {
  test.each(Object.keys(ofPapers))('of papers by %s', (name) => {
    const valuesOf = ofPapers[name] ?? (() => []);
    expect(counted(rows.papers, valuesOf).length).toBeGreaterThan(1);
    expect(facet('papers', name, {})).toEqual(
      spelled(name, rows.papers.flatMap(own), counted(rows.papers, valuesOf)),
    );
    const filtered = rows.papers.filter((paper) => paper.metricCount >= 2);
    expect(facet('papers', name, { metricCount: { gte: 2 } })).toEqual(
      spelled(name, filtered.flatMap(own), counted(filtered, valuesOf)),
    );
  });

  test.each(Object.keys(ofMetrics))('of results by %s', (name) => {
    const valuesOf = ofMetrics[name] ?? (() => []);
    expect(facet('metrics', name, {})).toEqual(spelled(name, rows.metrics, counted(rows.metrics, valuesOf)));
    const filtered = rows.metrics.filter((metric) => metric.own && metric.form === 'factor');
    const where = { own: { eq: true }, form: { eq: 'FACTOR' } };
    expect(facet('metrics', name, where)).toEqual(spelled(name, filtered, counted(filtered, valuesOf)));
  });

  test('can be counted without their own part of the filter', () => {
    const years = counted(rows.papers, (paper) => [paper.year]);
    const year = { eq: Number(years[0]?.value) };
    expect(facet('papers', 'years', { year })).toEqual(years.slice(0, 1));
    expect(facet('papers', 'years', { year }, ', exclude: true')).toEqual(years);
  });

  test.each(['baselines', 'datasets', 'hardware', 'units'])('of %s give what to filter by', (name) => {
    const column = { baselines: 'baseline', datasets: 'dataset', units: 'unit' }[name] ?? name;
    for (const { value, count } of facet('metrics', name, {}))
      expect(
        ask(exits, `query($where: ReportedMetricFilter) { metrics(where: $where) { totalCount } }`, {
          where: { [column]: { eq: value } },
        }).metrics,
        value,
      ).toEqual({ totalCount: count });
  });

  test('stop at the number asked for, and refuse too large a one', () => {
    const short = ask(exits, '{ papers { facets { years(first: 2) { value } } } }').papers;
    expect(short).toMatchObject({ facets: { years: [{}, {}] } });
    const { errors } = exits.general('{ papers { facets { years(first: 101) { value } } } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      path: ['papers', 'facets', 'years'],
    });
  });
});
