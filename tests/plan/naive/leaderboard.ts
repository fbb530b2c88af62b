import { inOneUnit } from '../../harness/one-unit.ts';
import { fits } from './filter.ts';
import type { Row, Rows } from './rows.ts';

/** Ranks results over arrays: equal ones share a rank, and the next one counts them. */
export function leaderboard(rows: Rows, args: Readonly<Record<string, unknown>>): object {
  const metric = String(args.metric).toLowerCase().replaceAll('_', '-');
  const form = args.form === undefined || args.form === null ? null : String(args.form).toLowerCase();
  const unit = args.unit === undefined || args.unit === null ? undefined : String(args.unit);
  const first = Number(args.first ?? 20);
  if (first < 0 || first > 100) throw new Error(`${first} entries`);
  const worth = (row: Row) => Number(form === null ? row.improvement : row.score);
  const fitting = rows.ReportedMetric.filter(
    (row) =>
      row.metric === metric &&
      row.own === args.own &&
      (form === null ? row.improvement !== null : row.form === form) &&
      fits(rows, 'ReportedMetric', row, args.where ?? {}),
  );
  const compared: Row[] = inOneUnit(fitting, form, unit === 'ms' ? 's' : unit);
  const sorted = [...compared].sort((left, right) => worth(right) - worth(left) || right.id - left.id);
  const entries = sorted.slice(0, first).map((row) => ({
    ...row,
    rank: 1 + compared.filter((other) => worth(other) > worth(row)).length,
    tied: compared.some((other) => other !== row && worth(other) === worth(row)),
    metric: row,
    paper: rows.Paper.find((paper) => paper.id === row.paperId),
  }));
  return {
    kind: rows.MetricKind.find((kind) => kind.slug === metric),
    comparedCount: compared.length,
    entries,
  };
}
