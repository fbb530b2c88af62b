import { describe, expect, test } from 'vitest';
import { metricNamed } from '../../src/formats/metric-named.ts';
import { pwc } from '../../src/formats/pwc.ts';
import { tableValue } from '../../src/formats/table-value.ts';
import { readAll } from './read.ts';
import { recordsOf } from './shared-file.ts';

test.each([
  ['95,2', { value: 95.2 }],
  ['1,234.5', { value: 1234.5 }],
  ['1.234,5', { value: 1234.5 }],
  ['1,234', { value: 1234 }],
  ['0,123', { value: 0.123 }],
  ['30%', { value: 30, unit: '%' }],
  ['0.5 ± 0.1', { value: 0.5 }],
  ['0.5±0.1%', { value: 0.5, unit: '%' }],
  ['25M', { value: 25_000_000 }],
  ['1.1M', { value: 1_100_000 }],
  ['1.5e-3', { value: 0.0015 }],
  ['>90', { value: 90, qualifier: 'at-least' }],
  ['~40', { value: 40, qualifier: 'about' }],
  ['12-15', { value: 12, valueTo: 15 }],
  ['77.3*', { value: 77.3 }],
  ['95.2%', { value: 95.2, unit: '%' }],
  ['-3.2', { value: -3.2 }],
  ['−20.7 ± 1.5', { value: -20.7 }],
  ['-1.2M', { value: -1_200_000 }],
])('the cell %s is %o', (text, expected) => {
  expect(tableValue(text)).toEqual({ valueTo: null, unit: '', qualifier: 'exact', ...expected });
});

test.each(['-3-5', 'abc', '', '1e400', '5 6', '1.2.3', ','.repeat(1000)])(
  'the cell %s is no number',
  (text) => {
    expect(tableValue(text)).toBeUndefined();
  },
);

test.each([
  ['Top 1 Accuracy', 'accuracy'],
  ['Word Error Rate (WER)', 'wer'],
  ['Percentage error', 'error'],
  ['box AP', 'map'],
  ['mean average precision', 'map'],
  ['Mean IoU', 'iou'],
  ['Recall@10', 'recall'],
  ['Number of params', 'parameters'],
  ['ROUGE-1', 'rouge'],
  ['Test perplexity', 'perplexity'],
  ['GFLOPs', 'compute'],
  ['FPS', 'frame-rate'],
  ['MMLU', 'other-quality'],
  ['Score', 'other-quality'],
])('the column %s is of the metric %s', (name, metric) => {
  expect(metricNamed(name)).toBe(metric);
});

describe('the dumps', () => {
  test('papers and links tell of one paper by the same name', async () => {
    const url = 'https://paperswithcode.com/paper/attention';
    const papers = [
      {
        paper_url: url,
        arxiv_id: '1706.03762',
        title: 'Attention',
        abstract: 'We.',
        url_abs: 'x',
        url_pdf: 'https://a.org/p.pdf',
        authors: ['A', 'B'],
        tasks: ['NMT'],
        date: '2017-06-12',
        proceeding: 'NeurIPS 2017',
      },
    ];
    const links = [
      {
        paper_url: url,
        paper_title: 'Attention',
        paper_arxiv_id: '1706.03762',
        repo_url: 'https://github.com/a/b',
      },
    ];
    expect(recordsOf(await readAll(pwc, JSON.stringify(papers)))).toMatchObject([
      {
        title: 'Attention',
        venue: 'NeurIPS 2017',
        arxivId: '1706.03762',
        ids: { pwc: 'attention' },
        authors: [{ name: 'A' }, { name: 'B' }],
        topics: [{ slug: 'nmt', name: 'NMT' }],
      },
    ]);
    expect(recordsOf(await readAll(pwc, JSON.stringify(links)))).toEqual([
      {
        title: 'Attention',
        arxivId: '1706.03762',
        ids: { pwc: 'attention' },
        links: [{ kind: 'code', url: 'https://github.com/a/b' }],
      },
    ]);
  });

  test('tables of tasks and subtasks give a paper a row, and a note for each cell that is no number', async () => {
    const rows = [
      {
        model_name: 'Big',
        paper_title: 'P',
        paper_url: 'https://arxiv.org/abs/1706.03762v5',
        paper_date: '2017-06-12',
        code_links: [{ title: 'a/b', url: 'https://github.com/a/b' }],
        metrics: { 'Accuracy (%)': '95,2', Params: '25M', Score: '-', Reward: '-3', Rank: 'best' },
      },
      { model_name: 'Nameless', paper_title: '', metrics: { F1: '3' } },
    ];
    const tables = [
      {
        task: 'A',
        datasets: [],
        subtasks: [{ task: 'B', datasets: [{ dataset: 'D', sota: { metrics: [], rows } }], subtasks: [] }],
      },
    ];
    const readings = await readAll(pwc, JSON.stringify(tables));
    const common = {
      valueTo: null,
      form: 'absolute',
      direction: null,
      qualifier: 'exact',
      subject: 'Big',
      baseline: null,
      dataset: 'D',
      hardware: null,
      own: true,
      source: 'papers-with-code',
    };
    expect(readings).toMatchObject([
      {
        record: {
          title: 'P',
          arxivId: '1706.03762',
          links: [{ kind: 'code', url: 'https://github.com/a/b' }],
          metrics: [
            { ...common, value: 95.2, unit: '%', metric: 'accuracy', text: 'Accuracy (%): 95,2' },
            { ...common, value: 25_000_000, unit: '', metric: 'parameters', text: 'Params: 25M' },
            { ...common, value: -3, unit: '', metric: 'reward', text: 'Reward: -3' },
          ],
        },
        notes: ['Rank "best" is not one number'],
      },
      { problem: 'results of Nameless without the title of a paper' },
    ]);
  });
});
