import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { save } from '../../db/store.ts';
import { papers as papersTable } from '../../db/tables/papers.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { emptyDatabase } from '../harness/empty-database.ts';
import { papersOfWorks } from '../import/records.ts';

const first: PaperRecord = {
  key: 'fast',
  title: 'Fats serving',
  abstract: 'It is 2x faster than vLLM.',
  published: '2023-05',
  venue: 'MLSys 2022',
  pages: '1-9',
  doi: '10.1234/fast',
  authors: [{ name: 'Ada Exmaple' }, { name: 'Wei Wang' }],
  editors: [{ name: 'Ed Itor' }],
  topics: [{ scheme: 'keyword', slug: 'serving' }],
};
const second: PaperRecord = {
  title: 'Fast serving',
  abstract: 'It is 3x faster than vLLM.',
  published: '2023',
  venue: 'OSDI 2023',
  doi: '10.1234/fast',
  arxivId: '2305.00001',
  citedByCount: 7,
  authors: [{ name: 'Ada Example' }, { name: 'Wei Wang' }],
  editors: [{ name: 'Jo Itor' }],
  topics: [{ scheme: 'keyword', slug: 'llm' }],
};

function stored(...replacing: PaperRecord[]) {
  const database = emptyDatabase();
  const options = { extract: extractMetrics, extractorVersion: 'test' };
  save(database, [first], { source: 'first', ...options });
  const saved = save(database, replacing, { source: 'second', replaces: true, ...options });
  return { database, saved };
}

describe('a record that replaces', () => {
  test('gives a paper its own values and people, completes ids and lists, and leaves what it does not say', () => {
    const { database, saved } = stored(second);
    expect(saved).toMatchObject({ added: 0, merged: 1 });
    expect([...readRecords(database)]).toEqual([
      {
        ...second,
        key: 'fast',
        pages: '1-9',
        topics: [...(first.topics ?? []), ...(second.topics ?? [])],
        formerKeys: ['fats-serving'],
      },
    ]);
    expect(database.select({ sources: papersTable.fieldSources }).from(papersTable).all()).toMatchObject([
      { sources: { title: 'second', venue: 'second', authors: 'second', pages: 'first' } },
    ]);
  });

  test('has its abstract read, and its words found instead of the others', () => {
    const { $client } = stored(second).database;
    expect($client.prepare('select value from reported_metrics').pluck().all()).toEqual([3]);
    const hits = $client.prepare('select count(*) from papers_text where papers_text match ?').pluck();
    expect([hits.get('fats'), hits.get('fast')]).toEqual([0, 1]);
    expect($client.prepare('select name from authors order by name').pluck().all()).toEqual([
      'Ada Example',
      'Wei Wang',
    ]);
  });

  test('and comes again changes nothing', () => {
    const { database } = stored(second);
    const saved = save(database, [second], { source: 'second', replaces: true });
    expect(saved).toEqual({ added: 0, merged: 0, unchanged: 1, waiting: 0, metrics: 0 });
  });
});

test('whatever replaces what, the collection stays sound', () => {
  fc.assert(
    fc.property(papersOfWorks, papersOfWorks, (before, after) => {
      const database = emptyDatabase();
      const normalised = (records: readonly PaperRecord[]) =>
        records.flatMap((record) => {
          const result = normalise(record);
          return 'record' in result ? [result.record] : [];
        });
      save(database, normalised(before), { source: 'one' });
      save(database, normalised(after), { source: 'other', replaces: true });
      for (const { name, faults } of checkDatabase(database)) expect(faults, name).toEqual([]);
    }),
    { numRuns: 40, seed: 2 },
  );
});
