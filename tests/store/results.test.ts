import { describe, expect, test } from 'vitest';
import type { ExtractedMetric, MetricRecord } from '../../db/record.ts';
import { memoryStore } from './memory-store.ts';

const { all, put, stored } = memoryStore();

const metric: MetricRecord = {
  value: 73,
  valueTo: null,
  unit: '%',
  form: 'change',
  direction: 'down',
  metric: 'energy',
  qualifier: 'exact',
  subject: null,
  baseline: null,
  dataset: null,
  hardware: null,
  own: true,
  text: '73%',
};

function extract({ abstract }: { abstract: string }): ExtractedMetric[] {
  const start = abstract.indexOf('73%');
  const place = {
    sentence: abstract,
    start,
    end: start + 3,
    rule: 'test',
    extractorVersion: '1',
    confidence: 1,
  };
  return start < 0 ? [] : [{ ...metric, ...place }];
}

describe('results', () => {
  test('are read when an abstract comes, and not again', () => {
    const reader = { extract, extractorVersion: '1' };
    expect(put({ title: 'A' }, 'one', reader)).toMatchObject({ metrics: 0 });
    expect(put({ title: 'A', abstract: 'It needs 73% less.' }, 'two', reader)).toMatchObject({
      merged: 1,
      metrics: 1,
    });
    expect(put({ title: 'A', abstract: 'It needs 73% less.' }, 'three', reader)).toMatchObject({
      unchanged: 1,
      metrics: 0,
    });
    expect(
      all('select key, source, start, round(improvement, 2) as improvement from reported_metrics'),
    ).toEqual([{ key: 'a/1', source: 'extractor', start: 9, improvement: 3.7 }]);
  });

  test('are read later where nobody has read the abstract yet', () => {
    put({ title: 'A', abstract: 'It needs 73% less.' });
    expect(put({ title: 'A' }, 'two', { extract, extractorVersion: '1' })).toMatchObject({
      merged: 1,
      metrics: 1,
    });
  });

  test('from elsewhere keep their source and place, whether they come before or after those of the abstract', () => {
    const curated = { ...metric, source: 'papers-with-code' };
    put({ key: 'p', title: 'A', published: '2024', metrics: [curated, curated] });
    put({ title: 'A', abstract: 'It needs 73% less.', metrics: [curated] }, 'two', {
      extract,
      extractorVersion: '1',
    });
    expect(all('select key, source, year from reported_metrics order by position')).toEqual([
      { key: 'p/1', source: 'extractor', year: 2024 },
      { key: 'p/10001', source: 'papers-with-code', year: 2024 },
    ]);
    expect(stored()).toMatchObject([{ metrics: [curated] }]);
  });

  test.each<[string, Partial<MetricRecord>, number, number | null]>([
    ['an accuracy', { metric: 'accuracy', form: 'absolute', direction: null, value: 96 }, 96, null],
    [
      'a latency',
      { metric: 'latency', form: 'absolute', direction: null, value: 9, unit: 'ms' },
      -0.009,
      null,
    ],
    ['a count of bugs', { metric: 'bugs', form: 'count', direction: null, value: 76, unit: '' }, 76, null],
    ['a speedup', { metric: 'speedup', form: 'factor', direction: 'up', value: 3, unit: 'x' }, 3, 3],
    [
      'points of accuracy',
      { metric: 'accuracy', form: 'change', direction: 'up', value: 2.1, unit: 'pp' },
      2.1,
      null,
    ],
    [
      'points of accuracy lost',
      { metric: 'accuracy', form: 'change', direction: 'down', value: 2.1, unit: 'pp' },
      -2.1,
      null,
    ],
    [
      'points of error less',
      { metric: 'error', form: 'change', direction: 'down', value: 2.1, unit: 'pp' },
      2.1,
      null,
    ],
  ])('have a score in which larger is better: %s', (_what, fields, score, improvement) => {
    put({ title: 'A', metrics: [{ ...metric, ...fields }] });
    expect(all('select score, improvement from reported_metrics')).toEqual([{ score, improvement }]);
  });
});
