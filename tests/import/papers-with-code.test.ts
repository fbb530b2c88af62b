import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readRecords } from '../../db/store/read.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';

const folder = temporaryFolder();

const tables = folder.write(
  'evaluation-tables.json',
  JSON.stringify(
    [
      {
        task: 'Image Classification',
        categories: ['Computer Vision'],
        subtasks: [],
        datasets: [
          {
            dataset: 'ImageNet',
            sota: {
              metrics: ['Top 1 Accuracy', 'Number of params', 'Percentage error'],
              rows: [
                {
                  model_name: 'Wide',
                  paper_title: 'Wide networks',
                  paper_url: 'https://paperswithcode.com/paper/wide-networks',
                  paper_date: '2020-02-03',
                  code_links: [],
                  metrics: {
                    'Top 1 Accuracy': '88,5 ± 0.1%',
                    'Number of params': '1.2M',
                    'Percentage error': 'about a tenth',
                  },
                },
              ],
            },
          },
        ],
      },
    ],
    undefined,
    1,
  ),
);
const papers = folder.write(
  'papers-with-abstracts.json',
  JSON.stringify([
    {
      paper_url: 'https://paperswithcode.com/paper/wide-networks',
      arxiv_id: '2002.00001',
      title: 'Wide networks',
      abstract: 'We widen.',
      url_abs: 'https://arxiv.org/abs/2002.00001',
      authors: ['Ann Lee'],
      tasks: ['Image Classification'],
      date: '2020-02-03',
    },
  ]),
);

test.each([
  ['tables first', [tables, papers]],
  ['papers first', [papers, tables]],
])('results of tables are those of the papers, each with its source: %s', async (_order, files) => {
  const database = openDatabase(':memory:');
  const summary = await importFiles(database, files);
  expect(summary).toMatchObject({ added: 1, merged: 1, rejected: 0, metrics: 2 });
  expect(summary.notes).toEqual([
    { file: tables, line: 2, reason: 'Percentage error "about a tenth" is not one number' },
  ]);
  const [record, ...others] = [...readRecords(database)];
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    title: 'Wide networks',
    abstract: 'We widen.',
    arxivId: '2002.00001',
    ids: { pwc: 'wide-networks' },
    metrics: [
      {
        metric: 'accuracy',
        value: 88.5,
        unit: '%',
        dataset: 'ImageNet',
        subject: 'Wide',
        source: 'papers-with-code',
      },
      { metric: 'parameters', value: 1_200_000, unit: '', text: 'Number of params: 1.2M' },
    ],
  });
  // Better is what the vocabulary says: more accuracy, fewer parameters.
  const scores = database.$client.prepare('select score from reported_metrics order by position').pluck();
  expect(scores.all()).toEqual([88.5, -1_200_000]);
  expect(await importFiles(database, files, { force: true })).toMatchObject({
    added: 0,
    merged: 0,
    metrics: 0,
  });
});
