import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { extractorVersion } from '../../db/extractor-version.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import { exportRecords } from '../../src/export.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';

const listing = packageFile('db/sample/trending-papers.txt');
const facts = packageFile('db/sample/papers.jsonl');
const options = { extract: extractMetrics, extractorVersion };

/** Everything that does not depend on the order in which rows came. */
function contentOf(database: Database) {
  const all = (query: string) => database.$client.prepare(query).all();
  return {
    papers: [...exportRecords(database)].join(''),
    metrics: all(
      'select key, metric, value, improvement, score, text, start, published from reported_metrics order by key',
    ),
    topics: all('select key, name, paper_count from topics order by key'),
    authors: all('select key, name, paper_count from authors order by key'),
    venues: all('select key, name, paper_count from venues order by key'),
    keys: all(
      "select value, (select key from papers where id = paper_id) as paper from external_ids where scheme = 'key' order by 1",
    ),
  };
}

const orders = [
  [listing, facts, listing, facts],
  [listing, facts, facts, listing],
  [listing, listing, facts, facts],
  [facts, listing, facts, listing],
  [facts, listing, listing, facts],
  [facts, facts, listing, listing],
];

describe('the sample', () => {
  test('is the same 27 papers in every order of its two files, each twice', async () => {
    const contents = [];
    for (const files of orders) {
      const database = openDatabase(':memory:');
      await importFiles(database, files, { ...options, force: true });
      contents.push(contentOf(database));
    }
    const [first] = contents;
    expect(first?.papers.match(/\n/g)).toHaveLength(27);
    for (const content of contents) expect(content).toEqual(first);
  });

  test('tells what each file gave', async () => {
    const database = openDatabase(':memory:');
    const summary = await importFiles(database, [listing, facts], options);
    expect(summary).toMatchObject({
      read: 54,
      added: 27,
      merged: 27,
      unchanged: 0,
      rejected: 0,
      problems: [],
      notes: [],
    });
    expect(summary.metrics).toBeGreaterThan(30);
    expect(summary.files.map(({ format, read }) => ({ format, read }))).toEqual([
      { format: 'trending', read: 27 },
      { format: 'paperql', read: 27 },
    ]);
  });

  test('says that nothing changes when it comes again, whether it is skipped or read', async () => {
    const database = openDatabase(':memory:');
    await importFiles(database, [listing, facts], options);
    const before = contentOf(database);
    const again = { read: 54, added: 0, merged: 0, unchanged: 54, rejected: 0, metrics: 0 };
    const skipped = await importFiles(database, [listing, facts], options);
    expect(skipped).toMatchObject(again);
    expect(skipped.files.map((file) => file.skipped)).toEqual([true, true]);
    const read = await importFiles(database, [listing, facts], { ...options, force: true });
    expect(read).toMatchObject(again);
    expect(read.files.map((file) => file.skipped)).toEqual([false, false]);
    expect(contentOf(database)).toEqual(before);
  });

  test('goes through an export into an empty store without a loss', async () => {
    const database = openDatabase(':memory:');
    await importFiles(database, [listing, facts], options);
    const text = [...exportRecords(database)].join('');
    const copy = openDatabase(':memory:');
    await importFiles(copy, ['-'], { ...options, input: Readable.from([Buffer.from(text)]) });
    expect(contentOf(copy)).toEqual(contentOf(database));
  });

  test('gives Tutel its facts, its results, and both of its keys', async () => {
    const database = openDatabase(':memory:');
    await importFiles(database, [listing, facts], options);
    const one = (query: string) => database.$client.prepare(query).get();
    expect(
      one(
        "select published, year, arxiv_id, venue_text, author_count, field_sources from papers where key = 'tutel'",
      ),
    ).toEqual({
      published: '2022-06-07',
      year: 2022,
      arxiv_id: '2206.03382',
      venue_text: 'MLSys 2023',
      author_count: 15,
      field_sources: expect.stringContaining('"abstract":"trending"'),
    });
    expect(
      one("select value, unit, improvement, published from reported_metrics where key = 'tutel/1'"),
    ).toEqual({
      value: 4.96,
      unit: 'x',
      improvement: 4.96,
      published: '2022-06-07',
    });
    expect(
      one(
        "select p.key from external_ids e join papers p on p.id = e.paper_id where e.value = 'tutel-adaptive-mixture-of-experts-at-scale'",
      ),
    ).toEqual({ key: 'tutel' });
    expect(
      one(
        "select parent.key from topics t join topics parent on parent.id = t.parent_id where t.key = 'mixture-of-experts'",
      ),
    ).toEqual({
      key: 'machine-learning-systems',
    });
  });
});
