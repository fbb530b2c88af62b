/** Timelines against a walk over the rows in the order of their dates, in plain TypeScript. */
import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { inOneUnit } from '../harness/one-unit.ts';
import { smallStore } from '../harness/small-store.ts';
import { fits } from '../plan/naive/filter.ts';
import { compareTexts, loadRows, type Rows } from '../plan/naive/rows.ts';

const exits = exitsOver(smallStore());
const rows = loadRows(exits.database);

type Result = Rows['ReportedMetric'][number];

interface Asked {
  metric: string;
  form?: string;
  unit?: string;
  own: boolean;
  where?: object;
}

const stored = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** The results that surpass all that were published before them; of one date, the best. */
function recordsOf({ metric, form, unit, own, where = {} }: Asked): Result[] {
  const worth = (row: Result) => (form === undefined ? row.improvement : row.score);
  const fitting = rows.ReportedMetric.filter(
    (row) =>
      row.metric === stored(metric) &&
      row.own === own &&
      worth(row) !== null &&
      (form === undefined || row.form === stored(form)) &&
      fits(rows, 'ReportedMetric', row, where),
  );
  const dated = inOneUnit(fitting, form, unit === 'ms' ? 's' : unit).filter(
    ({ published }) => published !== null,
  );
  const byDate = dated.sort(
    (one, other) =>
      compareTexts(one.published ?? '', other.published ?? '') ||
      Number(worth(other)) - Number(worth(one)) ||
      one.id - other.id,
  );
  const records: Result[] = [];
  for (const row of byDate) {
    const best = records.at(-1);
    if (best === undefined || Number(worth(row)) > Number(worth(best))) records.push(row);
  }
  return records;
}

const query = `query($metric: MetricSlug!, $form: MetricForm, $unit: String, $own: Boolean!, $where: ReportedMetricFilter) {
  timeline(metric: $metric, form: $form, unit: $unit, own: $own, where: $where) {
    exact
    points { date value unit baseValue improvement metric { key } paper { key } surpassed { key } }
  }
}`;

const wheres = [
  undefined,
  { unit: { eq: 'x' } },
  { value: { gt: 1 } },
  { published: { gte: '2023' } },
  { hardware: { isNull: false } },
  { paper: { authors: { some: {} } }, qualifier: { ne: 'UP_TO' } },
];
const questions = ['SPEEDUP', 'LATENCY', 'OTHER_QUALITY', 'BUGS'].flatMap((metric) =>
  [undefined, 'ABSOLUTE', 'FACTOR', 'CHANGE'].flatMap((form) =>
    (form === undefined ? [undefined] : [undefined, 'ms', 'x']).flatMap((unit) =>
      [true, false].flatMap((own) =>
        wheres.map((where): Asked => {
          return { metric, own, ...(form && { form }), ...(unit && { unit }), ...(where && { where }) };
        }),
      ),
    ),
  ),
);

describe('timeline', () => {
  test.each(questions)('%j is a walk of records', (asked) => {
    const answer = ask(exits, query, { ...asked }).timeline;
    const records = recordsOf(asked);
    expect(answer).toEqual({
      exact: true,
      points: records.map((row, place) => ({
        date: row.published,
        value: row.value,
        unit: row.unit,
        baseValue: row.baseValue,
        improvement: row.improvement,
        metric: { key: row.key },
        paper: { key: rows.Paper.find(({ id }) => id === row.paperId)?.key },
        surpassed: place === 0 ? null : { key: records[place - 1]?.key },
      })),
    });
  });

  test('has several points for some of these questions', () => {
    expect(questions.filter((asked) => recordsOf(asked).length > 2).length).toBeGreaterThan(10);
  });
});
