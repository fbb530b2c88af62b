/** Which results look wrong. */
import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import type { ExtractedMetric, MetricRecord } from '../../db/record.ts';
import { save } from '../../db/store.ts';
import { emptyDatabase } from '../harness/empty-database.ts';
import { ask, exitsOver } from '../harness/exits.ts';

const accuracy: MetricRecord = {
  value: 91,
  valueTo: null,
  unit: '%',
  form: 'absolute',
  direction: null,
  metric: 'accuracy',
  qualifier: 'exact',
  subject: 'ResNet',
  baseline: null,
  dataset: 'ImageNet',
  hardware: null,
  own: true,
  text: '91%',
  source: 'test',
};

const speedup: Partial<MetricRecord> = { metric: 'speedup', form: 'factor', unit: 'x', direction: 'up' };

interface Answer {
  metrics: { nodes: { flags: { kind: string }[] }[] };
}

/** The flags of each result of one paper, in their order; a database tells them. */
function flagsOf(...results: Partial<MetricRecord>[]): string[][] {
  return flagsOfBoth(results, []);
}

/** The flags of each result of one paper: of those that are read in its abstract, then of those that a database tells. */
function flagsOfBoth(told: Partial<MetricRecord>[], read: Partial<ExtractedMetric>[]): string[][] {
  const database = emptyDatabase();
  const metrics = told.map((result) => ({ ...accuracy, ...result }));
  const paper = normalise({ key: 'a', title: 'A paper', abstract: 'It is accurate.', metrics });
  if (!('record' in paper)) throw new Error(paper.problem);
  const place = { sentence: '', start: 0, end: 0, rule: 'test', extractorVersion: '1', confidence: 1 };
  const extract = () => read.map((result, at) => ({ ...accuracy, ...place, start: at, end: at, ...result }));
  save(database, [paper.record], { source: 'test', extract });
  const query = '{ paper(by: { key: "a" }) { metrics { nodes { flags { kind } } } } }';
  const exits = exitsOver(database);
  const { metrics: page } = ask(exits, query).paper as Answer;
  // The filter tells those that have flags from those that have none.
  const counts =
    '{ with: metrics(where: {flags: {some: {}}}) { totalCount } without: metrics(where: {flags: {none: {}}}) { totalCount } contradicted: metrics(where: {flags: {some: {kind: {eq: CONTRADICTED}}}}) { totalCount } }';
  const having = (has: (flags: { kind: string }[]) => boolean) => ({
    totalCount: page.nodes.filter(({ flags }) => has(flags)).length,
  });
  expect(ask(exits, counts)).toEqual({
    with: having((flags) => flags.length > 0),
    without: having((flags) => flags.length === 0),
    contradicted: having((flags) => flags.some(({ kind }) => kind === 'CONTRADICTED')),
  });
  return page.nodes.map(({ flags }) => flags.map(({ kind }) => kind));
}

describe('a single number', () => {
  test.each<[string, Partial<MetricRecord>, string[]]>([
    ['an accuracy of 91 %', {}, []],
    ['an accuracy of 100 %', { value: 100 }, []],
    ['an accuracy of 101 %', { value: 101 }, ['OVER_100_PERCENT']],
    ['an accuracy of 90 to 110 %', { value: 90, valueTo: 110 }, ['OVER_100_PERCENT']],
    ['an accuracy that rises by 120 %', { value: 120, form: 'change', direction: 'up' }, []],
    ['an overhead of 120 %', { value: 120, metric: 'overhead' }, []],
    ['a word error rate of 120 %', { value: 120, metric: 'wer' }, []],
    ['an accuracy of 0.91', { value: 0.91, unit: '' }, []],
    ['an accuracy of 91, without a unit', { value: 91, unit: '' }, []],
    ['an accuracy of 120, without a unit', { value: 120, unit: '' }, ['OVER_100_PERCENT']],
    ['an accuracy of 120 ppm', { value: 120, unit: 'ppm' }, []],
    ['a score of 120 that is no share', { value: 120, unit: '', metric: 'other-quality' }, []],
    ['a speedup of a million', { ...speedup, value: 1e6 }, []],
    ['a speedup of more than a million', { ...speedup, value: 1_000_001 }, ['OVER_MILLION_FOLD']],
  ])('%s', (_case, result, flags) => expect(flagsOf(result)).toEqual([flags]));
});

describe('two numbers in one paper', () => {
  const both = [['CONTRADICTED'], ['CONTRADICTED']];
  const neither = [[], []];
  test.each<[string, Partial<MetricRecord>, Partial<MetricRecord>, string[][]]>([
    ['of one claim', {}, { value: 92 }, both],
    ['of one claim from two sources', {}, { value: 92, source: 'other' }, both],
    ['of one claim, one of them a range', {}, { valueTo: 92 }, both],
    ['on two data sets', {}, { value: 92, dataset: 'CIFAR' }, neither],
    ['of two things', {}, { value: 92, subject: 'ViT' }, neither],
    ['of which one is the best case', {}, { value: 92, qualifier: 'up-to' }, neither],
    ['of which one is that of others', {}, { value: 92, own: false }, neither],
    ['that agree', {}, { source: 'other' }, neither],
    [
      'of a metric that names no one thing',
      { metric: 'other-quality' },
      { value: 92, metric: 'other-quality' },
      neither,
    ],
    [
      'that count',
      { form: 'count', unit: '', metric: 'bugs' },
      { value: 92, form: 'count', unit: '', metric: 'bugs' },
      neither,
    ],
    ['of nobody knows what', { subject: null }, { value: 92, subject: null }, neither],
    ['of nobody knows where', { dataset: null }, { value: 92, dataset: null }, neither],
  ])('%s', (_case, one, other, flags) => expect(flagsOf(one, other)).toEqual(flags));
});

describe('two numbers of one claim', () => {
  const both = [['CONTRADICTED'], ['CONTRADICTED']];
  test('contradict each other in two sentences', () => {
    const read = [{ sentence: 'It is 91%.' }, { value: 92, sentence: 'It is 92%.' }];
    expect(flagsOfBoth([], read)).toEqual(both);
  });
  test('never contradict each other in one sentence, which lists them', () => {
    const sentence = 'It is 91% and 92%, respectively.';
    expect(flagsOfBoth([], [{ sentence }, { sentence, value: 92 }])).toEqual([[], []]);
  });
  test('contradict each other where a database tells one of them', () => {
    expect(flagsOfBoth([{ value: 92 }], [{ sentence: 'It is 91%.' }])).toEqual(both);
  });
});
