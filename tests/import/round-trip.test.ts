import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import type { Database } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { save } from '../../db/store.ts';
import { exportRecords } from '../../src/export.ts';
import { paperql } from '../../src/formats/paperql.ts';
import { emptyDatabase } from '../harness/empty-database.ts';
import { paper, papersOfWorks } from './records.ts';

const source = { source: 'test' };

function normalised(records: readonly PaperRecord[]): PaperRecord[] {
  return records.flatMap((record) => {
    const result = normalise(record);
    return 'record' in result ? [result.record] : [];
  });
}

function store(records: readonly PaperRecord[]): Database {
  const database = emptyDatabase();
  save(database, normalised(records), source);
  return database;
}

function textOf(database: Database): string {
  return [...exportRecords(database)].join('');
}

async function read(text: string): Promise<PaperRecord[]> {
  const records: PaperRecord[] = [];
  for await (const reading of paperql.read(inOnePiece(text))) {
    if ('record' in reading) records.push(reading.record);
    else throw new Error(`line ${reading.line}: ${JSON.stringify(reading)}`);
  }
  return records;
}

async function* inOnePiece(text: string) {
  yield text;
}

describe('a collection of any records', () => {
  test('is the same text after an export, an import into an empty store, and another export', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, { maxLength: 6 }), async (records) => {
        const first = textOf(store(records));
        expect(textOf(store(await read(first)))).toBe(first);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('does not change when the same records come again', () => {
    fc.assert(
      fc.property(papersOfWorks, (records) => {
        const database = store(records);
        const before = textOf(database);
        save(database, normalised(records), source);
        expect(textOf(database)).toBe(before);
        expect(save(database, normalised(records), source)).toMatchObject({
          added: 0,
          merged: 0,
          metrics: 0,
        });
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('keeps every copy of a date, a key and a count in step', () => {
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 6 }), (records) => {
        const database = store(records);
        for (const [what, query] of Object.entries(drifts)) {
          expect(database.$client.prepare(query).all(), what).toEqual([]);
        }
        expect(database.$client.pragma('foreign_key_check')).toEqual([]);
        database.$client.exec("insert into papers_text(papers_text, rank) values('integrity-check', 1)");
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe('normalising', () => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(paper, (record) => {
        const [once] = normalised([record]);
        if (once !== undefined) expect(normalise(once)).toEqual({ record: once, notes: [] });
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

/** Queries that find a copy that differs from what it is a copy of. */
const drifts = {
  'date of authorships':
    'select * from authorships a join papers p on p.id = a.paper_id where a.published is not p.published',
  'date of topics':
    'select * from paper_topics t join papers p on p.id = t.paper_id where t.published is not p.published',
  'date of results':
    'select * from reported_metrics m join papers p on p.id = m.paper_id where m.published is not p.published or m.year is not p.year',
  'key of results':
    "select * from reported_metrics m join papers p on p.id = m.paper_id where m.key is not p.key || '/' || m.position",
  'papers of authors':
    'select * from authors a where paper_count <> (select count(*) from authorships where author_id = a.id)',
  'papers of topics':
    'select * from topics t where paper_count <> (select count(*) from paper_topics where topic_id = t.id)',
  'papers of venues':
    'select * from venues v where paper_count <> (select count(*) from papers where venue_id = v.id)',
  'authors of papers':
    'select * from papers p where author_count <> (select count(*) from authorships where paper_id = p.id)',
  'results of papers':
    'select * from papers p where metric_count <> (select count(*) from reported_metrics where paper_id = p.id)',
  'references that wait and are resolved':
    'select * from pending_references w join paper_references r using (paper_id, position) where r.cited_id is not null',
  'references that wait for a paper that is there':
    "select * from pending_references w join papers p on (w.scheme = 'doi' and w.value = p.doi) or (w.scheme = 'key' and w.value = p.key)",
};
