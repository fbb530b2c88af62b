/** Statistics computed over arrays. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { JoinedKind } from '../../db/joined-names/name-key.ts';
import { ask } from '../harness/exits.ts';
import { type Collection, nameOf, type Row } from './collection.ts';
import { type Filter, fitting } from './fits.ts';
import { joined, usualSpelling } from './names.ts';
import type { Trial } from './trial.ts';
import { measured } from './units.ts';

interface Question {
  groupBy: readonly string[];
  perMeasure: boolean;
  own: boolean;
  where: Filter;
}

type Keys = (result: Row, collection: Collection) => readonly (string | null)[];

const orNull = (value: unknown) => (value === null || value === undefined ? null : String(value));
const name =
  (kind: JoinedKind): Keys =>
  (result) => [joined(kind, result[kind])];
const ofPaper =
  (relation: string): Keys =>
  (result, collection) => {
    const [paper] = collection.related('ReportedMetric', 'paper', result);
    const keys = paper ? collection.related('Paper', relation, paper).map(({ key }) => String(key)) : [];
    return keys.length === 0 ? [null] : keys;
  };

/** For each dimension, what a result counts under: under several where its paper has several. */
const dimensions: Readonly<Record<string, Keys>> = {
  METRIC: ({ metric }) => [nameOf(metric)],
  FAMILY: ({ metric }, { families }) => [nameOf(families.get(String(metric)))],
  TOPIC: ofPaper('topics'),
  YEAR: ({ year }) => [orNull(year)],
  VENUE: ofPaper('venue'),
  HARDWARE: name('hardware'),
  BASELINE: name('baseline'),
  DATASET: name('dataset'),
};

/** Numbers of different measures do not add up. */
function measureOf(row: Row): string {
  return measureIn(measured(row).unit, row);
}

function measureIn(unit: string, { metric, form, direction }: Row): string {
  return JSON.stringify([nameOf(metric), nameOf(form), unit, direction === null ? null : nameOf(direction)]);
}

/** The unit in which results of one base unit are told: their own if they are written alike. */
function unitTold(rows: readonly Row[]): string {
  const written = new Set(rows.map((row) => (row.unit === '' ? measured(row).unit : String(row.unit))));
  const [first = ''] = written.size === 1 ? written : rows.map((row) => measured(row).unit);
  return first;
}

/** The name of a group as its answer has it: with the unit that it is told in. */
function nameTold(name: string, rows: readonly Row[]): string {
  const [keys, measure] = JSON.parse(name);
  const [row] = rows;
  return JSON.stringify([keys, measure === '' || !row ? '' : measureIn(unitTold(rows), row)]);
}

interface Spread {
  count: number;
  min: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  max: number | null;
  mean: number | null;
}

function spreadOf(values: readonly unknown[], isMeaningless: boolean): Spread {
  const numbers = values.filter((value) => typeof value === 'number').sort((one, other) => one - other);
  const count = numbers.length;
  const unknown = { count, min: null, p25: null, median: null, p75: null, max: null, mean: null };
  if (count === 0 || isMeaningless) return unknown;
  // Between two numbers the share is interpolated, as spreadsheets do.
  const at = (share: number) => {
    const place = share * (count - 1);
    const [low = 0, high = 0] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  return {
    count,
    min: at(0),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    max: at(1),
    mean: Number.isFinite(mean) ? mean : null,
  };
}

interface Group {
  count: number;
  papers: number;
  mixed: boolean;
  value: Spread;
  improvement: Spread;
}

/** How many results fit, and their groups by the JSON of what each has in common. */
function groupsOf(collection: Collection, { groupBy, perMeasure, own, where }: Question) {
  const results = fitting(collection, 'ReportedMetric', where).filter((row) => (row.own === 1) === own);
  const members = new Map<string, Row[]>();
  for (const result of results) {
    let combined: (string | null)[][] = [[]];
    for (const name of groupBy) {
      const keys = dimensions[name]?.(result, collection) ?? [];
      combined = combined.flatMap((before) => keys.map((key) => [...before, key]));
    }
    for (const keys of combined) {
      const name = JSON.stringify([keys, perMeasure ? measureOf(result) : '']);
      const group = members.get(name);
      if (group) group.push(result);
      else members.set(name, [result]);
    }
  }
  const groups = [...members].map(([name, rows]): [string, Group] => {
    const mixed = new Set(rows.map(measureOf)).size > 1;
    const told = unitTold(rows);
    return [
      nameTold(name, rows),
      {
        count: rows.length,
        papers: new Set(rows.map((row) => row.paper_id)).size,
        mixed,
        value: spreadOf(
          rows.map((row) => (row.unit === told ? row.value : measured(row).number)),
          mixed,
        ),
        improvement: spreadOf(
          rows.map((row) => row.improvement),
          false,
        ),
      },
    ];
  });
  return { resultCount: results.length, groups: new Map(groups) };
}

/** Names of which all spellings are one group. */
const spelled: Readonly<Record<string, JoinedKind>> = {
  HARDWARE: 'hardware',
  BASELINE: 'baseline',
  DATASET: 'dataset',
};

interface AnsweredGroup extends Group {
  keys: { by: string; value: string | null }[];
  metric: string | null;
  form: string | null;
  unit: string | null;
  direction: string | null;
}

const query = `query($groupBy: [StatisticsDimension!]!, $perMeasure: Boolean!, $own: Boolean!, $where: ReportedMetricFilter) {
  statistics(groupBy: $groupBy, perMeasure: $perMeasure, own: $own, where: $where, first: 100) {
    resultCount groupCount exact
    groups {
      keys { by value } metric form unit direction count papers mixed
      value { count min p25 median p75 max mean } improvement { count min p25 median p75 max mean }
    }
  }
}`;

export const statistics: Trial<Question> = {
  questions: ({ filters }) =>
    fc.record({
      groupBy: fc.subarray(Object.keys(dimensions), { maxLength: 2 }),
      perMeasure: fc.boolean(),
      own: fc.constantFrom(true, true, false),
      where: fc.oneof(fc.constant({}), filters.of('ReportedMetric', 2)),
    }),

  check({ exits, collection }, asked) {
    const answer = ask(exits, query, { ...asked }).statistics as {
      resultCount: number;
      groupCount: number;
      exact: boolean;
      groups: AnsweredGroup[];
    };
    const { resultCount, groups } = groupsOf(collection, asked);
    expect(answer).toMatchObject({ resultCount, groupCount: groups.size, exact: true });
    const counts = [...groups.values()].map(({ count }) => count).sort((one, other) => other - one);
    expect(answer.groups.map(({ count }) => count)).toEqual(counts.slice(0, 100));
    for (const { keys, metric, form, unit, direction, ...figures } of answer.groups) {
      const texts = keys.map(({ by, value }) => (spelled[by] ? joined(spelled[by], value) : value));
      const measure = asked.perMeasure ? JSON.stringify([metric, form, unit, direction]) : '';
      const expected = groups.get(JSON.stringify([texts, measure]));
      expect(expected, JSON.stringify([texts, measure])).toBeDefined();
      if (!expected) continue;
      const { count, papers, mixed } = expected;
      for (const { by, value } of keys) {
        const kind = spelled[by];
        if (kind !== undefined && value !== null)
          expect(value).toBe(
            usualSpelling(collection.rows.ReportedMetric, kind, String(joined(kind, value))),
          );
      }
      expect(figures).toMatchObject({ count, papers, mixed });
      expectClose(figures.value, expected.value);
      expectClose(figures.improvement, expected.improvement);
    }
    return answer.groups.length > 0;
  },
};

/** Sums come out a little different in another order. */
function expectClose(found: Spread, expected: Spread): void {
  const wanted: Readonly<Record<string, number | null>> = { ...expected };
  for (const [name, value] of Object.entries(found)) {
    const other = wanted[name];
    if (typeof value !== 'number' || typeof other !== 'number') expect(value, name).toBe(other);
    // What is hardly a number is nought in a larger unit.
    else expect(Math.abs(value - other), name).toBeLessThanOrEqual(Math.abs(other) * 1e-12 + 1e-300);
  }
}
