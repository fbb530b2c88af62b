/** Rankings of values compare what converts into one unit, and tell what they leave out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { openDatabase } from '../../db/open.ts';
import type { MetricRecord } from '../../db/record.ts';
import { save } from '../../db/store.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { plainResult } from '../harness/plain-result.ts';

const level: MetricRecord = { ...plainResult, metric: 'runtime' };

/** Papers by their years, each with levels as `metric value unit`. */
const reported: Readonly<Record<number, readonly string[]>> = {
  2019: ['runtime 2 h', 'memory 1 GB', 'money 3 $', 'f1 91 %'],
  2020: ['runtime 500 ms', 'runtime 12 %', 'memory 900 MB', 'money 2 €', 'f1 0.93'],
  2021: ['runtime 0.5 s', 'runtime 7', 'memory 64 KB', 'money 5 $', 'f1 92'],
  2022: ['runtime 40 μs', 'runtime 3 %', 'money 1 £', 'f1 400'],
};

let exits: Exits;

beforeAll(() => {
  const database = openDatabase(':memory:');
  for (const [year, levels] of Object.entries(reported)) {
    const metrics = levels.map((text): MetricRecord => {
      const [metric, value, unit = ''] = text.split(' ');
      return { ...level, metric: metric as MetricRecord['metric'], value: Number(value), unit, text };
    });
    const result = normalise({ key: `of-${year}`, title: `A paper of ${year}`, published: year, metrics });
    if ('problem' in result) throw new Error(result.problem);
    save(database, [result.record], { source: 'test' });
  }
  exits = exitsOver(database);
});

interface Board {
  unit: string | null;
  comparedCount: number;
  otherUnits: { unit: string; count: number }[];
  entries: { text: string; rank: number; tied: boolean; percentile: number; baseValue: number }[];
}

function board(args: string): Board {
  const fields =
    'unit comparedCount otherUnits { unit count } entries { text rank tied percentile baseValue }';
  const answer: unknown = ask(exits, `{ leaderboard(form: ABSOLUTE, ${args}) { ${fields} } }`).leaderboard;
  return answer as Board;
}

const texts = ({ entries }: Board) => entries.map(({ text }) => text);

describe('a leaderboard of values', () => {
  test('ranks them in one unit, the one that most of them convert into', () => {
    const found = board('metric: RUNTIME');
    expect(texts(found)).toEqual(['runtime 40 μs', 'runtime 0.5 s', 'runtime 500 ms', 'runtime 2 h']);
    expect(found.entries.map(({ baseValue }) => baseValue)).toEqual([0.00004, 0.5, 0.5, 7200]);
    expect(found).toMatchObject({ unit: 's', comparedCount: 4 });
  });

  test('gives what is the same in two units one rank', () => {
    const { entries } = board('metric: RUNTIME');
    expect(entries.map(({ rank, tied, percentile }) => [rank, tied, percentile])).toEqual([
      [1, false, 100],
      [2, true, 75],
      [2, true, 75],
      [4, false, 25],
    ]);
  });

  test('tells which units it leaves out', () => {
    expect(board('metric: RUNTIME').otherUnits).toEqual([
      { unit: '%', count: 2 },
      { unit: '', count: 1 },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['that is named', 'metric: RUNTIME, unit: "%"', ['runtime 3 %', 'runtime 12 %']],
    [
      'that another converts into',
      'metric: MEMORY, unit: "TB"',
      ['memory 64 KB', 'memory 900 MB', 'memory 1 GB'],
    ],
    ['of bare numbers', 'metric: RUNTIME, unit: ""', ['runtime 7']],
    ['of the filter', 'metric: RUNTIME, where: { unit: { eq: "%" } }', ['runtime 3 %', 'runtime 12 %']],
    ['of the filter, in another case', 'metric: RUNTIME, where: { unit: { eq: "MS" } }', ['runtime 500 ms']],
    [
      'of the filter, as a base unit',
      'metric: RUNTIME, where: { baseUnit: { eq: "%" } }',
      ['runtime 3 %', 'runtime 12 %'],
    ],
    [
      'of most of what the filter leaves',
      'metric: RUNTIME, where: { year: { gte: 2021 }, value: { gte: 3 }, text: { ne: "runtime 40 μs" } }',
      ['runtime 7'],
    ],
    ['that nothing has', 'metric: RUNTIME, unit: "GB"', []],
  ])('ranks in a unit %s', (_which, args, expected) => {
    expect(texts(board(args))).toEqual(expected);
  });

  test('never ranks money of one currency against that of another', () => {
    expect(board('metric: MONEY')).toMatchObject({
      unit: '$',
      comparedCount: 2,
      otherUnits: [
        { unit: '£', count: 1 },
        { unit: '€', count: 1 },
      ],
    });
  });

  test('takes scores without a unit as shares, of 1 or of a hundred', () => {
    const found = board('metric: F1');
    expect(texts(found)).toEqual(['f1 0.93', 'f1 92', 'f1 91 %']);
    expect(found).toMatchObject({ unit: '%', otherUnits: [{ unit: '', count: 1 }] });
  });

  test('has no unit where improvements are compared', () => {
    const query = '{ leaderboard(metric: RUNTIME) { unit comparedCount otherUnits { unit } } }';
    expect(ask(exits, query).leaderboard).toEqual({ unit: null, comparedCount: 0, otherUnits: [] });
  });
});

describe('what goes by values goes by those in one unit:', () => {
  test('timelines', () => {
    const query = `{ timeline(metric: RUNTIME, form: ABSOLUTE) { unit otherUnits { unit count } points { value unit baseValue } } }`;
    expect(ask(exits, query).timeline).toEqual({
      unit: 's',
      otherUnits: [
        { unit: '%', count: 2 },
        { unit: '', count: 1 },
      ],
      points: [
        { value: 2, unit: 'h', baseValue: 7200 },
        { value: 500, unit: 'ms', baseValue: 0.5 },
        { value: 40, unit: 'μs', baseValue: 0.00004 },
      ],
    });
  });

  test('papers by their best result', () => {
    const query = `{ papers(byResult: { metric: RUNTIME, form: ABSOLUTE }) { edges { bestResult bestResultUnit node { key } } } }`;
    const { edges } = ask(exits, query).papers as { edges: object[] };
    expect(edges).toEqual([
      { bestResult: -0.00004, bestResultUnit: 's', node: { key: 'of-2022' } },
      { bestResult: -0.5, bestResultUnit: 's', node: { key: 'of-2021' } },
      { bestResult: -0.5, bestResultUnit: 's', node: { key: 'of-2020' } },
      { bestResult: -7200, bestResultUnit: 's', node: { key: 'of-2019' } },
    ]);
  });

  test('boards by setting, each told in a unit that all are written in, or in the base unit', () => {
    const query = `{ leaderboards(metric: MEMORY, by: []) { boards { setting { dimension value } entries { text } } } }`;
    expect(ask(exits, query).leaderboards).toEqual({
      boards: [
        {
          setting: [
            { dimension: 'FORM', value: 'ABSOLUTE' },
            { dimension: 'UNIT', value: 'B' },
          ],
          entries: [{ text: 'memory 64 KB' }, { text: 'memory 900 MB' }, { text: 'memory 1 GB' }],
        },
      ],
    });
  });

  test('statistics, in a unit that all are written in, or in the base unit', () => {
    const query = `query($where: ReportedMetricFilter) { statistics(groupBy: [], where: $where) { groups { mixed unit value { min median max } } } }`;
    const of = (where: object) => ask(exits, query, { where }).statistics;
    expect(of({ metric: { eq: 'MEMORY' } })).toEqual({
      groups: [{ mixed: false, unit: 'B', value: { min: 64_000, median: 900_000_000, max: 1_000_000_000 } }],
    });
    expect(of({ unit: { eq: 'ms' } })).toEqual({
      groups: [{ mixed: false, unit: 'ms', value: { min: 500, median: 500, max: 500 } }],
    });
    expect(of({ metric: { eq: 'RUNTIME' } })).toEqual({
      groups: [{ mixed: true, unit: null, value: { min: null, median: null, max: null } }],
    });
  });

  test('comparisons of papers', () => {
    const query = `{ compare(papers: ["of-2020", "of-2021"]) { rows { metric unit paperCount cells { results { text } } } } }`;
    const { rows } = ask(exits, query).compare as { rows: { metric: string; unit: string }[] };
    expect(rows.filter(({ metric, unit }) => metric === 'RUNTIME' && unit === 's')).toEqual([
      {
        metric: 'RUNTIME',
        unit: 's',
        paperCount: 2,
        cells: [{ results: [{ text: 'runtime 500 ms' }] }, { results: [{ text: 'runtime 0.5 s' }] }],
      },
    ]);
  });

  test('lists of results, and filters that ask for what numbers amount to', () => {
    const query = `query($where: ReportedMetricFilter) { metrics(where: $where, orderBy: [{ by: VALUE, direction: ASC }]) { nodes { text } } }`;
    const where = { metric: { eq: 'RUNTIME' }, baseUnit: { eq: 's' }, baseValue: { gt: 0.001 } };
    expect(ask(exits, query, { where }).metrics).toEqual({
      nodes: [{ text: 'runtime 500 ms' }, { text: 'runtime 0.5 s' }, { text: 'runtime 2 h' }],
    });
  });
});

describe('a unit without a form', () => {
  const results = 'metric: RUNTIME';
  const asked: Readonly<Record<string, (args: string) => string>> = {
    leaderboard: (args) => `{ leaderboard(${results}, ${args}) { unit } }`,
    timeline: (args) => `{ timeline(${results}, ${args}) { unit } }`,
    papers: (args) => `{ papers(byResult: { ${results}, ${args} }) { totalCount } }`,
  };

  test.each([
    ['leaderboard', 'ms', 'ABSOLUTE'],
    ['leaderboard', '%', 'ABSOLUTE'],
    ['timeline', 'x', 'FACTOR'],
    ['papers', 'pp', 'CHANGE'],
  ])('is refused by %s, which tells for %s that one may want %s', (root, unit, form) => {
    const query = asked[root]?.(`unit: ${JSON.stringify(unit)}`) ?? '';
    const [error] = exits.general(query, {}).errors ?? [];
    expect(error?.message).toContain(`unit is "${unit}", in which values of one form compare`);
    expect(error?.message).toContain(`form: ${form},`);
  });

  test.each(Object.keys(asked))(
    'is taken by %s where the filter names the form, and none where it is null',
    (root) => {
      ask(exits, asked[root]?.('unit: "ms", where: { form: { eq: ABSOLUTE } }') ?? '');
      ask(exits, asked[root]?.('unit: null') ?? '');
    },
  );

  test('is seen in a variable, too', () => {
    const query = 'query($unit: String) { leaderboard(metric: RUNTIME, unit: $unit) { unit } }';
    ask(exits, query, { unit: null });
    expect(exits.general(query, { unit: 'ms' }).errors?.[0]?.message).toContain('unit is "ms"');
  });
});
