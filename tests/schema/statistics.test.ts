/** Statistics against the same figures computed from the rows in plain TypeScript, over generated questions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { metricKinds } from '../../db/vocabulary.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { numbersTold, unitTold } from '../harness/one-unit.ts';
import { smallStore } from '../harness/small-store.ts';
import { fits } from '../plan/naive/filter.ts';
import { loadRows, type Rows } from '../plan/naive/rows.ts';

const exits = exitsOver(smallStore());
const rows = loadRows(exits.database);

type Result = Rows['ReportedMetric'][number];
type Keyed = { result: Result; keys: (string | null)[] };

const nameOf = (word: string) => word.toUpperCase().replaceAll('-', '_');
const only = (kind: JoinedKind, name: string | null) => [name === null ? null : nameKey(kind, name)];

/** For each dimension, what a result stands under; under several for topics. */
const keysOf: Readonly<Record<string, (result: Result) => (string | null)[]>> = {
  METRIC: ({ metric }) => [nameOf(metric)],
  FAMILY: ({ metric }) => [nameOf(metricKinds[metric].family)],
  TOPIC: ({ paperId }) => {
    const of = rows.paperTopics.filter((link) => link.paperId === paperId);
    const keys = of.flatMap(({ topicId }) => rows.Topic.find(({ id }) => id === topicId)?.key ?? []);
    return keys.length > 0 ? keys : [null];
  },
  YEAR: ({ year }) => [year === null ? null : String(year)],
  VENUE: ({ paperId }) => {
    const venueId = rows.Paper.find(({ id }) => id === paperId)?.venueId;
    return [rows.Venue.find(({ id }) => id === venueId)?.key ?? null];
  },
  HARDWARE: ({ hardware }) => only('hardware', hardware),
  BASELINE: ({ baseline }) => only('baseline', baseline),
  DATASET: ({ dataset }) => only('dataset', dataset),
};
const spelled: Readonly<Record<string, JoinedKind>> = {
  HARDWARE: 'hardware',
  BASELINE: 'baseline',
  DATASET: 'dataset',
};

interface Question {
  groupBy: readonly string[];
  perMeasure: boolean;
  own: boolean;
  where: object;
}

const measureOf = ({ metric, form, baseUnit, direction }: Result) =>
  JSON.stringify([nameOf(metric), nameOf(form), baseUnit, direction && nameOf(direction)]);

/** Interpolated between the two numbers around the place, as spreadsheets and NumPy do. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

function spread(values: readonly (number | null)[], blank: boolean) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0 || blank) {
    return { count: sorted.length, min: null, p25: null, median: null, p75: null, max: null, mean: null };
  }
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return {
    count: sorted.length,
    min: sorted[0],
    p25: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    max: sorted.at(-1),
    // More than every number: the sum is, though the mean might not be.
    mean: Number.isFinite(mean) ? mean : null,
  };
}

function expected({ groupBy, perMeasure, own, where }: Question) {
  const results = rows.ReportedMetric.filter(
    (row) => row.own === own && fits(rows, 'ReportedMetric', row, where),
  );
  const keyed = results.flatMap((result) =>
    groupBy.reduce<Keyed[]>(
      (all, by) =>
        all.flatMap(({ keys }) =>
          (keysOf[by]?.(result) ?? []).map((key) => ({ result, keys: [...keys, key] })),
        ),
      [{ result, keys: [] }],
    ),
  );
  const groups = new Map<string, Result[]>();
  for (const { result, keys } of keyed) {
    const name = JSON.stringify([keys, perMeasure ? measureOf(result) : '']);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  const figures = [...groups].map(([name, members]) => {
    const mixed = new Set(members.map(measureOf)).size > 1;
    const isOfOneUnit = new Set(members.map(({ baseUnit }) => baseUnit)).size === 1;
    const unit = isOfOneUnit ? (unitTold(members) ?? null) : null;
    return {
      name: perMeasure ? withUnit(name, unit) : name,
      unit,
      count: members.length,
      papers: new Set(members.map(({ paperId }) => paperId)).size,
      mixed,
      value: spread(numbersTold(members), mixed),
      improvement: spread(
        members.map(({ improvement }) => improvement),
        false,
      ),
    };
  });
  return { resultCount: results.length, groups: new Map(figures.map((group) => [group.name, group])) };
}

/** The name of a group, as its answer has it: with the unit that it is told in. */
function withUnit(name: string, unit: string | null): string {
  const [keys, measure] = JSON.parse(name);
  const [metric, form, , direction] = JSON.parse(measure);
  return JSON.stringify([keys, JSON.stringify([metric, form, unit, direction])]);
}

interface Group {
  keys: { by: string; value: string | null }[];
  metric: string | null;
  form: string | null;
  unit: string | null;
  direction: string | null;
  count: number;
  papers: number;
  mixed: boolean;
  value: Record<string, number | null>;
  improvement: Record<string, number | null>;
}

const query = `query($groupBy: [StatisticsDimension!]!, $perMeasure: Boolean!, $own: Boolean!, $where: ReportedMetricFilter, $first: Int) {
  statistics(groupBy: $groupBy, perMeasure: $perMeasure, own: $own, where: $where, first: $first) {
    resultCount groupCount exact
    groups {
      keys { by value } metric form unit direction count papers mixed
      value { count min p25 median p75 max mean } improvement { count min p25 median p75 max mean }
    }
  }
}`;

function groupName({ keys, metric, form, unit, direction }: Group, perMeasure: boolean): string {
  const texts = keys.map(({ by, value }) =>
    spelled[by] && value !== null ? nameKey(spelled[by], value) : value,
  );
  return JSON.stringify([texts, perMeasure ? JSON.stringify([metric, form, unit, direction]) : '']);
}

function expectClose(found: Record<string, number | null>, wanted: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(found)) {
    const other = wanted[name];
    if (typeof value !== 'number' || typeof other !== 'number') expect(value, name).toBe(other);
    // What is hardly a number is nought in a larger unit.
    else expect(Math.abs(value - other), name).toBeLessThanOrEqual(Math.abs(other) * 1e-12 + 1e-300);
  }
}

const wheres = [
  {},
  { metric: { eq: 'SPEEDUP' } },
  { metric: { in: ['SPEEDUP', 'LATENCY'] }, improvement: { isNull: false } },
  { unit: { eq: 'ms' }, form: { eq: 'FACTOR' } },
  { hardware: { startsWith: 'a' } },
  { paper: { topics: { some: { scheme: { eq: 'CURATED' } } } } },
  { or: [{ baseline: { contains: 'tensorrt' } }, { year: { gte: 2023 } }] },
  { metric: { eq: 'BUGS' } },
];

describe('statistics', () => {
  test('agree with the figures of an oracle, group by group', () => {
    let groups = 0;
    const question = fc.record({
      groupBy: fc.subarray(Object.keys(keysOf), { maxLength: 2 }),
      perMeasure: fc.boolean(),
      own: fc.boolean(),
      where: fc.constantFrom(...wheres),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const answer = ask(exits, query, { ...asked, first: 100 }).statistics as {
          resultCount: number;
          groupCount: number;
          exact: boolean;
          groups: Group[];
        };
        const wanted = expected(asked);
        expect(answer.exact).toBe(true);
        expect(answer.resultCount).toBe(wanted.resultCount);
        expect(answer.groupCount).toBe(wanted.groups.size);
        expect(answer.groups).toHaveLength(Math.min(100, wanted.groups.size));
        const counts = answer.groups.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((one, other) => other - one));
        for (const group of answer.groups) {
          const other = wanted.groups.get(groupName(group, asked.perMeasure));
          expect(other, JSON.stringify(group.keys)).toBeDefined();
          if (!other) continue;
          expect(group).toMatchObject({ count: other.count, papers: other.papers, mixed: other.mixed });
          expectClose(group.value, other.value);
          expectClose(group.improvement, other.improvement);
          groups += 1;
        }
      }),
      { numRuns: 300, seed: 20261124 },
    );
    expect(groups).toBeGreaterThan(1000);
  });

  test.each([
    ['three dimensions', ['METRIC', 'YEAR', 'TOPIC'], 20, 'at most 2'],
    ['a dimension twice', ['YEAR', 'YEAR'], 20, 'names YEAR twice'],
    ['too many groups', ['YEAR'], 101, 'at most 100'],
    ['fewer than none', ['YEAR'], -1, '0 or more'],
  ])('%s are refused with what would be right', (_name, groupBy, first, message) => {
    const variables = { groupBy, perMeasure: false, own: true, first };
    expect(exits.fast(query, variables)).toBeUndefined();
    const [error] = exits.general(query, variables).errors ?? [];
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
