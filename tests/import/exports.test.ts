import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import { exportRecords } from '../../src/export.ts';
import { exportTable } from '../../src/export-table.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { formatNamed } from '../../src/formats/formats.ts';
import { importFiles } from '../../src/import.ts';
import { readAll } from '../formats/read.ts';

const papers = packageFile('db/sample/papers.jsonl');
const listing = packageFile('db/sample/trending-papers.txt');

async function sample(): Promise<Database> {
  const database = openDatabase(':memory:');
  await importFiles(database, [papers, listing], { extract: extractMetrics, extractorVersion: 'test' });
  return database;
}

const count = (database: Database, table: string) =>
  Number(database.$client.prepare(`select count(*) from ${table}`).pluck().get());

describe('the sample', () => {
  test.each(exportTable.filter(({ name }) => formatNamed(name) !== undefined))(
    'written as $name holds every paper, and reads as that format',
    async ({ name }) => {
      const database = await sample();
      const text = [...exportRecords(database, name)].join('');
      const format = formatNamed(name);
      if (format === undefined) throw new Error(name);
      expect(format.sniff(text)).toBe(true);
      const readings = await readAll(format, text, 10_000);
      expect(readings.filter((reading) => 'problem' in reading)).toEqual([]);
      expect(readings).toHaveLength(count(database, 'papers'));
    },
  );

  test('as a table of results has a row for each, with its sentence and what to cite', async () => {
    const database = await sample();
    const rows: Record<string, string>[] = parse([...exportRecords(database, 'metrics-csv')].join(''), {
      columns: true,
    });
    expect(rows).toHaveLength(count(database, 'reported_metrics'));
    expect(
      rows.find(({ citation_key, value }) => citation_key === 'tutel' && value === '4.96'),
    ).toMatchObject({
      metric: 'speedup',
      unit: 'x',
      form: 'factor',
      improvement: '4.96',
      own: 'true',
      title: expect.stringContaining('Tutel'),
      source: 'extractor',
      result_key: expect.stringMatching(/^tutel\/\d+$/),
      confidence: expect.stringMatching(/^0\.\d+$/),
    });
    // What a survey needs of each.
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(
        'value value_to unit form direction metric qualifier subject baseline dataset hardware own sentence title year doi citation_key'.split(
          ' ',
        ),
      ),
    );
    for (const { sentence = '', text = '' } of rows) expect(sentence).toContain(text);
  });
});

test('a collection without papers is still a list', () => {
  const database = openDatabase(':memory:');
  expect(JSON.parse([...exportRecords(database, 'csl-json')].join(''))).toEqual([]);
  expect([...exportRecords(database)]).toEqual([]);
});

test('a format that is none is refused with the names of all', () => {
  expect(() => exportRecords(openDatabase(':memory:'), 'word')).toThrow(/bibtex.*metrics-csv/);
});
