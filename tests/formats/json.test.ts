import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/formats/formats.ts';
import { json, jsonWith } from '../../src/formats/json.ts';
import { readAll } from './read.ts';
import { recordsOf } from './shared-file.ts';

const line = {
  source: 'somewhere',
  id: 'razin2024',
  title: 'Vanishing &amp; <i>Gradients</i>',
  abstract: 'We show it.',
  authors: ['Noam Razin', 'Susskind, Joshua M.'],
  year: 2024,
  venue: 'ICLR',
  keywords: ['RL', 'fine-tuning'],
  cited_by_count: 7,
};
const record = {
  key: 'razin2024',
  title: 'Vanishing & Gradients',
  abstract: 'We show it.',
  published: '2024',
  authors: [
    { name: 'Noam Razin', given: 'Noam', family: 'Razin' },
    { name: 'Joshua M. Susskind', given: 'Joshua M.', family: 'Susskind' },
  ],
  topics: [{ slug: 'rl', name: 'RL' }, { slug: 'fine-tuning' }],
  citedByCount: 7,
};

describe('papers in JSON of nobody’s format', () => {
  test.each([
    ['a line each', `${JSON.stringify(line)}\n${JSON.stringify(line)}\n`],
    ['in a list', JSON.stringify([line, line])],
    ['in a list that an object holds', JSON.stringify({ total: 2, papers: [line, line] })],
  ])('%s are recognised and read by the names of their fields', async (_how, text) => {
    expect(formatOf(text)?.name).toBe('json');
    expect(recordsOf(await readAll(json, text, 7))).toMatchObject([record, record]);
  });

  test.each([
    ['texts', ['Wei Wang'], [{ name: 'Wei Wang' }]],
    ['one text', 'Wei Wang and Ada Lovelace', [{ name: 'Wei Wang' }, { name: 'Ada Lovelace' }]],
    [
      'objects',
      [{ name: 'Wei Wang' }, { family: 'Lovelace', given: 'Ada' }],
      [{ name: 'Wei Wang' }, { name: 'Ada Lovelace' }],
    ],
    [
      'objects that call the parts otherwise',
      [
        { firstName: 'Wei', lastName: 'Wang' },
        { first_name: 'Ada', last_name: 'Lovelace' },
        { givenName: 'Joshua', familyName: 'Susskind' },
      ],
      [{ name: 'Wei Wang' }, { name: 'Ada Lovelace' }, { name: 'Joshua Susskind' }],
    ],
    ['nothing that names anybody', [{ id: 3 }, null, {}], undefined],
  ])('may give authors as %s', async (_how, authors, expected) => {
    const [found] = recordsOf(await readAll(json, JSON.stringify([{ title: 'T', year: 2020, authors }])));
    expect(found?.authors?.map(({ name }) => ({ name }))).toEqual(expected);
  });

  test.each([
    ['Journal of Caches', undefined, 'Journal of Caches'],
    ['Journal of Caches', 'MLSys', 'MLSys'],
    ['semantic_scholar', undefined, undefined],
    ['arXiv', undefined, undefined],
    ['OpenAlex', undefined, undefined],
    ['https://example.org/feed', undefined, undefined],
  ])('have "%s" as source and %s as venue: they appeared in %s', async (source, venue, expected) => {
    const text = JSON.stringify([{ title: 'T', year: 2020, source, venue }]);
    const [found] = recordsOf(await readAll(json, text));
    expect(found?.venue).toBe(expected);
  });

  test.each([
    ['none', { year: 2020, authors: [{ name: 'A', given: 'A' }] }, []],
    [
      'fields that we have no column for',
      { metrics: [{ value: 2 }], retracted: false },
      ['metrics', 'retracted'],
    ],
    [
      'fields of people',
      { authors: [{ nam: 'A' }, { name: 'B', orcid: '1' }, { nam: 'C' }] },
      ['authors.nam', 'authors.orcid'],
    ],
    [
      'none that are empty',
      { metrics: [], theme: null, more: {}, remark: ' ', authors: [{ orcid: null }] },
      [],
    ],
  ])('tell what of them is read into nothing: %s', async (_what, fields, ignored) => {
    expect(await readAll(json, JSON.stringify([{ title: 'T', ...fields }]))).toMatchObject([{ ignored }]);
  });

  test.each([
    [
      { metric: 'accuracy', value: 91.2, unit: '%', dataset: 'CIFAR-10', model: 'ResNet' },
      {
        metric: 'accuracy',
        value: 91.2,
        unit: '%',
        form: 'absolute',
        dataset: 'CIFAR-10',
        subject: 'ResNet',
      },
    ],
    [
      { Metric: 'Top-1', Score: '76.1%' },
      { metric: 'accuracy', value: 76.1, unit: '%', text: 'Top-1: 76.1%' },
    ],
    [
      { name: 'F1', value: 0.91 },
      { metric: 'f1', value: 0.91, unit: '', qualifier: 'exact', own: true },
    ],
    [
      { metric: 'speedup', value: 2, unit: '×', qualifier: 'UP_TO', baseline: 'vLLM', own: false },
      { form: 'factor', direction: 'up', unit: 'x', qualifier: 'up-to', baseline: 'vLLM', own: false },
    ],
    [
      { metric: 'LATENCY', value: 30, unit: 'percent', form: 'CHANGE', direction: 'DOWN', hardware: 'A100' },
      { metric: 'latency', form: 'change', direction: 'down', unit: '%', hardware: 'A100' },
    ],
    [
      { metric: 'other-quality', value: '>0.5' },
      { metric: 'other-quality', value: 0.5, qualifier: 'at-least' },
    ],
  ])('may have results such as %j', async (given, result) => {
    const text = JSON.stringify([{ title: 'T', metrics: [given] }]);
    expect(await readAll(json, text)).toMatchObject([
      { record: { title: 'T', metrics: [result] }, notes: [], ignored: [] },
    ]);
  });

  test.each([
    [
      { metric: 'views', value: 5 },
      'metrics[0].metric "views" is not possible: it takes the name of a metric, such as accuracy',
    ],
    [{ metric: 'F1', value: 'high' }, 'metrics[0].value "high" is not possible: it takes a number'],
    [
      { metric: 'latency', value: 2, unit: 'x' },
      'metrics[0] is a factor without direction: it takes up or down',
    ],
    [
      { metric: 'latency', value: -30, unit: '%', form: 'change', direction: 'down' },
      'metrics[0].value "-30" is not possible: a change is above 0, and its direction up or down',
    ],
  ])('have no result such as %j, and it is told why', async (given, note) => {
    const text = JSON.stringify([{ title: 'T', metrics: [given, { metric: 'F1', value: 1, epoch: 3 }] }]);
    expect(await readAll(json, text)).toMatchObject([
      { record: { metrics: [{ metric: 'f1' }] }, notes: [note], ignored: ['metrics.epoch'] },
    ]);
  });

  test('are read under other names where a map says so', async () => {
    const text = JSON.stringify([{ headline: 'T', when: '2020-05' }]);
    const mapped = jsonWith({ headline: 'title', when: 'published' });
    expect(mapped.sniff(text)).toBe(true);
    expect(recordsOf(await readAll(mapped, text))).toMatchObject([{ title: 'T', published: '2020-05' }]);
  });

  test('without a title are problems, and the next is read', async () => {
    expect(await readAll(json, '{"year":2020}\n{"title":"T","year":2021}\n')).toMatchObject([
      { line: 1, problem: 'it has no title' },
      { line: 2, record: { title: 'T' } },
    ]);
  });
});

test.each([
  ['{"title":"T","pages":1}\n', 'paperql'],
  ['{"title":"T","authors":[{"name":"A"}],"metrics":[]}\n', 'paperql'],
  ['{"title":"T","authors":["A"]}\n', 'json'],
  ['{"title":"T","metrics":[{"metric":"f1","value":1}]}\n', 'json'],
  ['{"title":"T","metrics":[{"metric":"f1","value":1,"form":"absolute"}]}\n', 'paperql'],
  ['{"title":"T","year":2020}\n', 'json'],
  ['[{"name":"no paper"}]', undefined],
])('%s is recognised as %s', (text, name) => {
  expect(formatOf(text)?.name).toBe(name);
});
