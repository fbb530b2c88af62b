/** Leaderboards by paper, percentiles and comparability, against the same computed over the rows in plain TypeScript. */
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../db/joined-names/name-key.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { inOneUnit, unitTold } from '../harness/one-unit.ts';
import { smallStore } from '../harness/small-store.ts';
import { machineOf } from '../oracle/machine.ts';
import { fits } from '../plan/naive/filter.ts';
import { loadRows, type Rows } from '../plan/naive/rows.ts';

const exits = exitsOver(smallStore());
const rows = loadRows(exits.database);

type Result = Rows['ReportedMetric'][number];

interface Asked {
  metric: string;
  form?: string;
  unit?: string;
  own: boolean;
  where?: object;
  perPaper: boolean;
}

const stored = (name: string) => name.toLowerCase().replaceAll('_', '-');
const named = (word: string) => word.toUpperCase().replaceAll('-', '_');

/** All results that are compared, the best first; of each paper one, if so asked. */
function comparedBy({ metric, form, unit, own, where = {}, perPaper }: Asked): Result[] {
  const worth = worthOf(form);
  const fitting = rows.ReportedMetric.filter(
    (row) =>
      row.metric === stored(metric) &&
      row.own === own &&
      worth(row) !== null &&
      (form === undefined || row.form === stored(form)) &&
      fits(rows, 'ReportedMetric', row, where),
  );
  const sorted = inOneUnit(fitting, form, unit === 'ms' ? 's' : unit).sort(
    (one, other) => Number(worth(other)) - Number(worth(one)) || other.id - one.id,
  );
  const papers = new Set<number>();
  return sorted.filter(({ paperId }) => {
    const again = papers.has(paperId);
    papers.add(paperId);
    return !perPaper || !again;
  });
}

function worthOf(form: string | undefined): (row: Result) => number | null {
  return (row) => (form === undefined ? row.improvement : row.score);
}

function entriesOf(compared: readonly Result[], form: string | undefined) {
  const worth = worthOf(form);
  return compared.slice(0, 100).map((row) => {
    const rank = 1 + compared.filter((other) => Number(worth(other)) > Number(worth(row))).length;
    return {
      rank,
      tied: compared.some((other) => other !== row && worth(other) === worth(row)),
      percentile: Math.round(1000 - (1000 * (rank - 1)) / compared.length) / 10,
      metric: { key: row.key },
    };
  });
}

/** What each dimension tells apart, and how its values are written. */
const dimensions: readonly [string, (row: Result) => string | null, (row: Result) => string | null][] = [
  ['METRIC', (row) => row.metric, (row) => named(row.metric)],
  ['FORM', (row) => row.form, (row) => named(row.form)],
  ['UNIT', (row) => row.baseUnit, () => null],
  ['DATASET', (row) => row.dataset && nameKey('dataset', row.dataset), (row) => row.dataset],
  ['BASELINE', (row) => row.baseline && nameKey('baseline', row.baseline), (row) => row.baseline],
  ['HARDWARE', (row) => row.hardware && machineOf(row.hardware), (row) => row.hardware],
  ['QUALIFIER', (row) => row.qualifier, (row) => named(row.qualifier)],
];

function comparabilityOf(compared: readonly Result[]) {
  return dimensions.map(([dimension, keyOf, nameOf]) => {
    const keys = compared.map(keyOf);
    const known = new Set(keys.filter((key) => key !== null));
    const counts = [...known].map((key) => keys.filter((other) => other === key).length);
    const missing = keys.filter((key) => key === null).length;
    return {
      dimension,
      missing,
      valueCount: known.size,
      shared: known.size === 1 && missing === 0,
      // How often the named values occur: which of equally frequent ones are named first is for the text to decide.
      often: counts.sort((one, other) => other - one).slice(0, 5),
      names: new Set(compared.map(nameOf)),
    };
  });
}

const query = `query($metric: MetricSlug!, $form: MetricForm, $unit: String, $own: Boolean!, $where: ReportedMetricFilter, $perPaper: Boolean!) {
  leaderboard(metric: $metric, form: $form, unit: $unit, own: $own, where: $where, perPaper: $perPaper, first: 100) {
    comparedCount
    entries { rank tied percentile metric { key } }
    comparability { dimension shared missing valueCount values }
  }
}`;

interface Answer {
  comparedCount: number;
  entries: object[];
  comparability: {
    dimension: string;
    shared: boolean;
    missing: number;
    valueCount: number;
    values: string[];
  }[];
}

const wheres = [
  undefined,
  { unit: { eq: 'x' } },
  { value: { gt: 1 } },
  { qualifier: { ne: 'UP_TO' }, year: { gte: 2023 } },
  { hardware: { eq: 'h100' } },
  { or: [{ baseline: { startsWith: 'tensor' } }, { paper: { topics: { some: {} } } }] },
];
const questions = ['SPEEDUP', 'LATENCY', 'OTHER_QUALITY', 'BUGS'].flatMap((metric) =>
  [undefined, 'ABSOLUTE', 'FACTOR', 'CHANGE'].flatMap((form) =>
    (form === undefined ? [undefined] : [undefined, 'ms', 'x']).flatMap((unit) =>
      [true, false].flatMap((own) =>
        [true, false].flatMap((perPaper) =>
          wheres.map((where): Asked => {
            const more = { ...(form && { form }), ...(unit && { unit }), ...(where && { where }) };
            return { metric, own, perPaper, ...more };
          }),
        ),
      ),
    ),
  ),
);

describe('leaderboard', () => {
  test.each(questions)('%j ranks as an oracle does', (asked) => {
    const answer = ask(exits, query, { ...asked }).leaderboard as Answer;
    const compared = comparedBy(asked);
    expect(answer.comparedCount).toBe(compared.length);
    expect(answer.entries).toEqual(entriesOf(compared, asked.form));
    const wanted = comparabilityOf(compared);
    expect(answer.comparability.map(({ values: _values, ...rest }) => rest)).toEqual(
      wanted.map(({ often: _often, names: _names, ...rest }) => rest),
    );
    for (const [place, { values }] of answer.comparability.entries()) {
      const [name, keyOf, nameOf] = dimensions[place] ?? [];
      if (name === 'UNIT') {
        const told = [...new Set(compared.map(({ baseUnit }) => baseUnit))].map((base) =>
          unitTold(compared.filter(({ baseUnit }) => baseUnit === base)),
        );
        expect([...values].sort()).toEqual(told.sort());
        continue;
      }
      const frequency = (name: string) => {
        const row = rows.ReportedMetric.find((candidate) => nameOf?.(candidate) === name);
        return compared.filter((other) => row !== undefined && keyOf?.(other) === keyOf?.(row)).length;
      };
      expect(values.map(frequency)).toEqual(wanted[place]?.often);
    }
  });

  test('has papers with several claims among these questions', () => {
    const several = questions.filter(
      (asked) =>
        !asked.perPaper && comparedBy(asked).length > comparedBy({ ...asked, perPaper: true }).length,
    );
    expect(several.length).toBeGreaterThan(20);
  });
});

describe('a filter of one form', () => {
  const where = { form: { eq: 'ABSOLUTE' } };
  const given = { metric: 'LATENCY', own: true, perPaper: false, where };
  const fields = `board: leaderboard(metric: $metric, FORMwhere: $where) { entries { rank metric { key } } }
    line: timeline(metric: $metric, FORMwhere: $where) { points { metric { key } } }
    papers(byResult: { metric: $metric, FORMwhere: $where }) { nodes { key } }`;
  const asked = (form: string) =>
    ask(
      exits,
      `query($metric: MetricSlug!, $where: ReportedMetricFilter) { ${fields.replaceAll('FORM', form)} }`,
      { metric: given.metric, where },
    );

  test('ranks by the value of that form, as the argument does', () => {
    const compared = comparedBy({ ...given, form: 'ABSOLUTE' });
    expect(compared).not.toEqual([]);
    expect(asked('')).toEqual(asked('form: ABSOLUTE, '));
    expect(asked('')).toHaveProperty('board.entries[0].metric.key', compared[0]?.key);
  });
});
