/** Leaderboards and timelines computed over arrays. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from '../harness/exits.ts';
import { compareTexts } from './bare.ts';
import { type Collection, nameOf, type Row } from './collection.ts';
import { type Filter, fitting } from './fits.ts';
import type { Trial } from './trial.ts';

interface Comparison {
  metric: string;
  form: string | null;
  own: boolean;
  where: Filter;
  perPaper: boolean;
}

/** What decides: the score within one form, the improvement across forms. */
function worthOf({ form }: Comparison): (row: Row) => number {
  return (row) => Number(form === null ? row.improvement : row.score);
}

/** What is asked with the form that the filter asks for, where none is named beside it. */
function withFormOfFilter<Asked extends Comparison>(asked: Asked): Asked {
  const { eq } = (asked.where.form ?? {}) as { eq?: string | null };
  return { ...asked, form: asked.form ?? eq ?? null };
}

/** What is compared, the best first; of equal ones, the later first. */
function comparedBy(collection: Collection, asked: Comparison): Row[] {
  const worth = worthOf(asked);
  const rows = fitting(collection, 'ReportedMetric', asked.where).filter((row) => {
    if (nameOf(row.metric) !== asked.metric || (row.own === 1) !== asked.own) return false;
    return asked.form === null ? row.improvement !== null : nameOf(row.form) === asked.form;
  });
  rows.sort((one, other) => worth(other) - worth(one) || Number(other.id) - Number(one.id));
  if (!asked.perPaper) return rows;
  const best = new Map<unknown, Row>();
  for (const row of rows) if (!best.has(row.paper_id)) best.set(row.paper_id, row);
  return [...best.values()];
}

/** The first entries of a leaderboard, and of how many they are. */
function boardOf(collection: Collection, asked: Comparison, first: number) {
  const compared = comparedBy(collection, asked);
  const worth = worthOf(asked);
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
  const worth = worthOf(asked);
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

const query = `query($metric: MetricSlug!, $form: MetricForm, $own: Boolean!, $where: ReportedMetricFilter, $perPaper: Boolean!, $first: Int) {
  leaderboard(metric: $metric, form: $form, own: $own, where: $where, perPaper: $perPaper, first: $first) {
    comparedCount entries { rank tied percentile metric { key } }
  }
  timeline(metric: $metric, form: $form, own: $own, where: $where) {
    exact points { date value metric { key } surpassed { key } }
  }
}`;

interface Answer {
  leaderboard: {
    comparedCount: number;
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
      own: fc.constantFrom(true, true, false),
      where: fc.oneof(fc.constant({}), filters.of('ReportedMetric', 2)),
      perPaper: fc.boolean(),
      first: fc.integer({ min: 0, max: 100 }),
    });
  },

  check({ exits, collection }, { first, ...asked }) {
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
