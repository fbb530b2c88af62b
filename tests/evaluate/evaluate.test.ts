import { describe, expect, test } from 'vitest';
import { type EvaluatedAbstract, evaluate } from '../../src/evaluate/evaluate.ts';
import type { Label, Reading } from '../../src/evaluate/label.ts';

const speedup: Label = {
  value: 1.3,
  valueTo: null,
  unit: 'x',
  form: 'factor',
  direction: 'up',
  metric: 'speedup',
  qualifier: 'exact',
  subject: null,
  baseline: null,
  dataset: null,
  hardware: null,
  own: true,
  required: true,
};

const label = (fields: Partial<Label> = {}): Label => ({ ...speedup, ...fields });

function reading(fields: Partial<Reading> = {}): Reading {
  const { required: _required, ...fieldsOfBoth } = speedup;
  return { ...fieldsOfBoth, confidence: 0.95, ...fields };
}

function read(labels: Label[], readings: Reading[], community?: string): EvaluatedAbstract {
  return { labels, readings, community };
}

/** The figures of one abstract. */
function figures(labels: Label[], readings: Reading[]) {
  return evaluate([read(labels, readings)]).figures;
}

describe('a number is found', () => {
  test.each<[string, Partial<Label>, Partial<Reading>, number]>([
    ['where value, unit and form agree', {}, {}, 1],
    ['whatever sign its unit is written with', {}, { unit: '×' }, 1],
    [
      'as points or as a bare change of a score',
      { form: 'change', unit: 'pp' },
      { form: 'change', unit: '' },
      1,
    ],
    ['not as points of a level', { form: 'absolute', unit: 'pp' }, { form: 'absolute', unit: '' }, 0],
    ['not in another form', {}, { form: 'absolute' }, 0],
    ['not in another unit', { unit: 'ms' }, { unit: 's' }, 0],
    ['not as a range', {}, { valueTo: 2 }, 0],
    ['not as another number', {}, { value: 1.31 }, 0],
    ['not as a result of others', {}, { own: false }, 0],
  ])('%s', (_case, labelled, given, right) => {
    expect(figures([label(labelled)], [reading(given)]).found.recall).toBe(right);
  });
});

describe('a result that is found', () => {
  test.each<[string, Partial<Reading>, [family: number, named: number]]>([
    ['is named where metric and direction agree', {}, [1, 1]],
    ['is named by family alone by another metric of it', { metric: 'latency' }, [1, 0]],
    ['is not named by a metric of another family', { metric: 'energy' }, [0, 0]],
    ['is not named where it moves the other way', { direction: 'down' }, [0, 0]],
  ])('%s', (_case, given, expected) => {
    const { family, named, found } = figures([label()], [reading(given)]);
    expect([found.f1, family.f1, named.f1]).toEqual([1, ...expected]);
  });

  test.each<[string, string | null, string | null, number]>([
    ['the same words', 'TensorRT', 'tensorrt', 1],
    ['half of the words', 'the A100 GPUs', 'A100', 1],
    ['fewer than half', 'eight NVIDIA A100 GPUs', 'A100', 0],
    ['nothing, where there is something', 'A100', null, 0],
    ['something, where there is nothing', null, 'A100', 0],
    ['nothing, where there is nothing', null, null, 1],
  ])('has its context by %s', (_case, labelled, given, f1) => {
    const { context } = figures([label({ hardware: labelled })], [reading({ hardware: given })]);
    expect(context.hardware.f1).toBe(f1);
  });

  test('may be bounded otherwise', () => {
    expect(figures([label()], [reading({ qualifier: 'up-to' })])).toMatchObject({
      qualifier: 0,
      found: { f1: 1 },
    });
  });
});

describe('what careful readers may differ on', () => {
  test('costs nothing missed and nothing read', () => {
    const optional = label({ required: false });
    expect(figures([optional], [])).toMatchObject({ labelled: 0, read: 0, found: { f1: 1 } });
    expect(figures([optional], [reading()])).toMatchObject({ labelled: 0, read: 0, found: { f1: 1 } });
  });
});

describe('results of others', () => {
  test('are judged by whether both say that they are', () => {
    const theirs = label({ own: false });
    expect(figures([theirs], [reading({ own: false })])).toMatchObject({ own: 1, labelled: 0, read: 0 });
    expect(figures([theirs], [reading()])).toMatchObject({ own: 0, found: { precision: 0, recall: 1 } });
  });
});

test('of two readings of one number, the one that agrees in more is its partner', () => {
  const near = reading({ baseline: 'TensorRT' });
  const { found, context } = figures([label({ baseline: 'TensorRT' })], [reading(), near]);
  expect(found).toMatchObject({ precision: 0.5, recall: 1 });
  expect(context.baseline.f1).toBe(1);
});

test('an abstract without labels and readings is read without a fault', () => {
  expect(figures([], []).found).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('families count their labels, and readings that no label has', () => {
  const readings = [reading({ metric: 'latency' }), reading({ value: 7, metric: 'energy' })];
  const { families } = evaluate([read([label()], readings)]);
  expect(families.map(({ family, figures: own }) => [family, own.labelled, own.read, own.found.f1])).toEqual([
    ['time', 1, 1, 1],
    ['cost', 0, 1, 0],
  ]);
});

test('communities count their own abstracts, by name', () => {
  const { communities } = evaluate([
    read([label()], [reading()], 'vision'),
    read([label()], [], 'robotics'),
    read([label()], [], 'vision'),
    read([label()], []),
  ]);
  expect(
    communities.map(({ community, abstracts, figures: own }) => [community, abstracts, own.found.recall]),
  ).toEqual([
    ['robotics', 1, 0],
    ['vision', 2, 0.5],
  ]);
});

describe('calibration', () => {
  const sure = (confidence: number, fields: Partial<Reading> = {}) => reading({ confidence, ...fields });

  test('sets what is stated in each tenth against what is right in it', () => {
    const labels = [label(), label({ value: 2 }), label({ value: 3 })];
    const readings = [
      sure(0.9),
      sure(0.94, { value: 2 }),
      sure(0.98, { value: 4 }),
      sure(0.6, { value: 3, metric: 'energy' }),
    ];
    const { calibration } = evaluate([read(labels, readings)]);
    expect(calibration.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 3]);
    expect(calibration[6]).toEqual({ from: 0.6, to: 0.7, stated: 0.6, measured: 0, count: 1 });
    expect(calibration[9]?.stated).toBeCloseTo(0.94);
    expect(calibration[9]?.measured).toBeCloseTo(2 / 3);
    expect(calibration[0]).toMatchObject({ stated: null, measured: null });
  });

  test.each([
    [0, 0],
    [0.29, 2],
    [0.3, 3],
    [0.7, 7],
    [1, 9],
  ])('of %d is in tenth %d', (confidence, tenth) => {
    const { calibration } = evaluate([read([label()], [sure(confidence)])]);
    expect(calibration.findIndex(({ count }) => count === 1)).toBe(tenth);
  });

  test('judges neither results of others nor what readers may differ on', () => {
    const { calibration } = evaluate([
      read([label({ required: false })], [sure(0.9)]),
      read([], [sure(0.9, { own: false })]),
    ]);
    expect(calibration.every(({ count }) => count === 0)).toBe(true);
  });
});
