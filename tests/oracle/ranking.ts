/** Leaderboards and timelines computed over arrays. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from '../harness/exits.ts';
import { usualUnit } from '../harness/one-unit.ts';
import { compareTexts } from './bare.ts';
import { type Collection, nameOf, type Row } from './collection.ts';
import { type Filter, fitting } from './fits.ts';
import type { Trial } from './trial.ts';
import { baseAsked, measured } from './units.ts';

interface Comparison {
  metric: string;
  form: string | null;
  unit: string | null;
  own: boolean;
  where: Filter;
  perPaper: boolean;
}

/** What decides: across forms, and of factors, the improvement; else the number in the common unit, up or down as is better. */
function worthOf({ form }: Comparison, { better }: Collection): (row: Row) => number {
  return (row) => {
    if (form === null || (row.form === 'factor' && row.improvement !== null)) return Number(row.improvement);
    const moves = row.form === 'factor' || row.form === 'change' ? (row.direction ?? 'up') : 'up';
    const { number } = measured(row);
    return better.get(String(row.metric)) === moves ? number : -number;
  };
}

/** Of results of one form those in the unit that is asked for, or in that of most of them. */
function inOneUnit(rows: readonly Row[], { form, unit, metric }: Comparison): Row[] {
  if (form === null) return [...rows];
  const asked =
    unit === null
      ? usualUnit(rows.map((row) => measured(row).unit))
      : baseAsked(unit, metric.toLowerCase(), form.toLowerCase());
  return rows.filter((row) => measured(row).unit === asked);
}

/** What is asked with the form that the filter asks for, where none is named beside it. */
function withFormOfFilter<Asked extends Comparison>(asked: Asked): Asked {
  const { eq } = (asked.where.form ?? {}) as { eq?: string | null };
  return { ...asked, form: asked.form ?? eq ?? null };
}

/** What fits, in whatever unit. */
function fittingOf(collection: Collection, asked: Comparison): Row[] {
  return fitting(collection, 'ReportedMetric', asked.where).filter((row) => {
    if (nameOf(row.metric) !== asked.metric || (row.own === 1) !== asked.own) return false;
    return asked.form === null ? row.improvement !== null : nameOf(row.form) === asked.form;
  });
}

/** What is compared, the best first; of equal ones, the later first. */
function comparedBy(collection: Collection, asked: Comparison): Row[] {
  const worth = worthOf(asked, collection);
  const compared = inOneUnit(fittingOf(collection, asked), asked);
  compared.sort((one, other) => worth(other) - worth(one) || Number(other.id) - Number(one.id));
  if (!asked.perPaper) return compared;
  const best = new Map<unknown, Row>();
  for (const row of compared) if (!best.has(row.paper_id)) best.set(row.paper_id, row);
  return [...best.values()];
}

/** The units of what fits and is left out, with how many results have each. */
function leftOut(collection: Collection, asked: Comparison, unit: string | null) {
  const units = asked.form === null ? [] : fittingOf(collection, asked).map((row) => measured(row).unit);
  const counts = [...new Set(units)]
    .filter((one) => one !== unit)
    .map((one) => ({ unit: one, count: units.filter((other) => other === one).length }));
  counts.sort((one, other) => other.count - one.count || compareTexts(one.unit, other.unit));
  return counts.slice(0, 20);
}

/** The first entries of a leaderboard, and of how many they are. */
function boardOf(collection: Collection, asked: Comparison, first: number) {
  const compared = comparedBy(collection, asked);
  const worth = worthOf(asked, collection);
  const entries = compared.slice(0, first).map((row) => {
    const better = compared.filter((other) => worth(other) > worth(row)).length;
    const equal = compared.filter((other) => worth(other) === worth(row)).length;
    return {
      rank: better + 1,
      tied: equal > 1,
      noBetter: (100 * (compared.length - better)) / compared.length,
      key: row.key,
    };
  });
  return { comparedCount: compared.length, entries };
}

/** The results by which the best so far was surpassed, by their keys. */
function timelineOf(collection: Collection, asked: Comparison) {
  const worth = worthOf(asked, collection);
  const dated = comparedBy(collection, { ...asked, perPaper: false }).filter((row) => row.published !== null);
  dated.sort(
    (one, other) =>
      compareTexts(String(one.published), String(other.published)) ||
      worth(other) - worth(one) ||
      Number(one.id) - Number(other.id),
  );
  const points: { key: unknown; date: unknown; value: unknown; surpassed: unknown }[] = [];
  let best: Row | undefined;
  for (const row of dated) {
    if (best && worth(row) <= worth(best)) continue;
    points.push({ key: row.key, date: row.published, value: row.value, surpassed: best?.key ?? null });
    best = row;
  }
  return points;
}

const query = `query($metric: MetricSlug!, $form: MetricForm, $unit: String, $own: Boolean!, $where: ReportedMetricFilter, $perPaper: Boolean!, $first: Int) {
  leaderboard(metric: $metric, form: $form, unit: $unit, own: $own, where: $where, perPaper: $perPaper, first: $first) {
    unit comparedCount otherUnits { unit count } entries { rank tied percentile metric { key } }
  }
  timeline(metric: $metric, form: $form, unit: $unit, own: $own, where: $where) {
    exact points { date value metric { key } surpassed { key } }
  }
}`;

interface Answer {
  leaderboard: {
    unit: string | null;
    comparedCount: number;
    otherUnits: { unit: string; count: number }[];
    entries: { rank: number; tied: boolean; percentile: number; metric: { key: string } }[];
  };
  timeline: {
    exact: boolean;
    points: { date: string; value: number; metric: { key: string }; surpassed: { key: string } | null }[];
  };
}

export const rankings: Trial<Comparison & { first: number }> = {
  questions: ({ collection, filters }) => {
    const metrics = [...new Set(collection.rows.ReportedMetric.map(({ metric }) => nameOf(metric)))];
    return fc.record({
      metric: fc.constantFrom(...metrics),
      form: fc.constantFrom(null, null, 'ABSOLUTE', 'FACTOR', 'CHANGE', 'COUNT'),
      unit: fc.constantFrom(null, null, null, 'ms', '%', '', 'GB'),
      own: fc.constantFrom(true, true, false),
      where: fc.oneof(fc.constant({}), filters.of('ReportedMetric', 2)),
      perPaper: fc.boolean(),
      first: fc.integer({ min: 0, max: 100 }),
    });
  },

  check({ exits, collection }, { first, ...given }) {
    const isOfForm = withFormOfFilter(given).form !== null;
    const asked = { ...given, unit: isOfForm ? given.unit : null };
    const { form, ...others } = asked;
    const answer: unknown = ask(exits, query, { ...others, ...(form !== null && { form }), first });
    const { leaderboard, timeline } = answer as Answer;
    const compared = withFormOfFilter(asked);
    const board = boardOf(collection, compared, first);
    expect(leaderboard.comparedCount).toBe(board.comparedCount);
    expect(leaderboard.entries.map(({ rank, tied, metric }) => ({ rank, tied, key: metric.key }))).toEqual(
      board.entries.map(({ rank, tied, key }) => ({ rank, tied, key })),
    );
    for (const [place, { noBetter }] of board.entries.entries()) {
      const found = leaderboard.entries[place]?.percentile ?? Number.NaN;
      // Rounded to one decimal, whichever way a half goes.
      expect(Math.abs(found - noBetter)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
    const [best] = leaderboard.entries;
    if (compared.form === null) expect(leaderboard.unit).toBeNull();
    else if (best) {
      const row = collection.rows.ReportedMetric.find(({ key }) => key === best.metric.key);
      expect(leaderboard.unit).toBe(row && measured(row).unit);
    }
    expect(leaderboard.otherUnits).toEqual(leftOut(collection, compared, leaderboard.unit));
    const points = timeline.points.map(({ metric, surpassed, ...point }) => ({
      ...point,
      key: metric.key,
      surpassed: surpassed?.key ?? null,
    }));
    expect(points).toEqual(timelineOf(collection, compared));
    expect(timeline.exact).toBe(true);
    return board.comparedCount > 0;
  },
};
