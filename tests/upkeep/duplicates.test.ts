import { beforeEach, describe, expect, test } from 'vitest';
import { extractorVersion } from '../../db/extractor-version.ts';
import { normalise } from '../../db/normalise.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { join, type SaveSummary, save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { findDuplicates } from '../../db/upkeep/duplicates.ts';
import { extractMetrics } from '../../src/extract/extract.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});

function put(record: PaperRecord): SaveSummary {
  const result = normalise(record);
  if ('problem' in result) throw new Error(result.problem);
  return save(database, [result.record], { source: 'test', extract: extractMetrics, extractorVersion });
}

const title = 'On the Edge of the Known World';
const authors = [{ name: 'Ada Writer' }];

describe('a likely pair', () => {
  test.each<[string, PaperRecord, PaperRecord, string[]]>([
    [
      'with other DOIs, as of a preprint and a journal',
      { title, authors, doi: '10.1234/a' },
      { title, authors, doi: '10.1234/b' },
      ['their DOIs differ: 10.1234/a and 10.1234/b'],
    ],
    [
      'with years apart',
      { title, authors, published: '2019' },
      { title, authors, published: '2022' },
      ['their years differ: 2019 and 2022'],
    ],
    [
      'with no author in common, if the title is a telling one',
      { title, authors },
      { title, authors: [{ name: 'Bea Other' }] },
      ['no author is named by both'],
    ],
    [
      'with a subtitle',
      { title, authors },
      { title: `${title}: A Survey`, authors },
      ['their titles are not quite the same'],
    ],
    [
      'with a slip of the pen',
      { title, authors },
      { title: 'On the Edge of the Knwon World', authors },
      ['their titles are not quite the same'],
    ],
  ])('%s', (_why, first, second, reasons) => {
    put(first);
    expect(put(second)).toMatchObject({ added: 1 });
    expect([...findDuplicates(database)].map((pair) => pair.reasons)).toEqual([reasons]);
  });
});

describe('no likely pair', () => {
  test.each<[string, PaperRecord, PaperRecord]>([
    [
      'with a title that many have',
      { title: 'Editorial', authors },
      { title: 'Editorial', authors: [{ name: 'Bea Other' }] },
    ],
    ['with titles that differ', { title, authors }, { title: 'On the Edge of the Unseen Sea', authors }],
    [
      'with titles that are nearly the same, and other authors',
      { title, authors },
      { title: `${title} Again`, authors: [{ name: 'Bea Other' }] },
    ],
    [
      'of a series, a year for each',
      { title: `Proceedings of the ${title} 2019`, authors, published: '2019' },
      { title: `Proceedings of the ${title} 2022`, authors, published: '2022' },
    ],
  ])('%s', (_why, first, second) => {
    put(first);
    expect(put(second)).toMatchObject({ added: 1 });
    expect([...findDuplicates(database)]).toEqual([]);
  });
});

describe('two papers that are joined', () => {
  const one: PaperRecord = { key: 'a', title, authors, doi: '10.1234/a', ids: { openalex: 'W1' } };
  const other: PaperRecord = {
    key: 'b',
    title,
    authors,
    doi: '10.1234/b',
    abstract: 'We show a 2x speedup over the baseline.',
    ids: { openalex: 'W2' },
  };
  const citing: PaperRecord = { key: 'c', title: 'Citing', references: [{ ids: { doi: '10.1234/b' } }] };

  beforeEach(() => {
    for (const record of [one, other, citing]) put(record);
    join(database, 'a', 'b', { source: 'merge', extract: extractMetrics, extractorVersion });
  });

  test('are one, which knows what both knew and answers to both keys', () => {
    expect([...readRecords(database)]).toMatchObject([
      {
        key: 'a',
        formerKeys: ['b', 'openalex:W2'],
        doi: '10.1234/a',
        abstract: other.abstract,
        ids: { doi: '10.1234/b', openalex: 'W1' },
      },
      { key: 'c' },
    ]);
    expect(database.$client.prepare('select cited_id from paper_references').pluck().all()).toEqual([1]);
    expect(database.$client.prepare('select metric_count from papers where id = 1').pluck().get()).toBe(1);
    expect([...findDuplicates(database)]).toEqual([]);
  });

  test('leave a sound database', () => {
    expect([...checkDatabase(database)].flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('stay one when both are imported again', () => {
    expect(put(one)).toMatchObject({ unchanged: 1 });
    expect(put(other)).toMatchObject({ unchanged: 1 });
    expect(put({ title: 'As OpenAlex has it', ids: { openalex: 'W2' } })).toMatchObject({ added: 0 });
  });

  test.each([
    ['a', 'none', 'no paper has the key none: "paperql duplicates" tells keys'],
    ['a', 'b', 'a and b are one paper already'],
  ])('cannot be %s and %s', (key, otherKey, message) => {
    expect(() => join(database, key, otherKey, { source: 'merge' })).toThrow(
      expect.objectContaining({ kind: 'usage', message }),
    );
  });
});
