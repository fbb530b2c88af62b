/** What the collection says of itself, against its tables. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { smallStore } from '../harness/small-store.ts';
import { loadRows } from '../plan/naive/rows.ts';

let sample: Exits;
const small = exitsOver(smallStore());

beforeAll(async () => {
  sample = exitsOver(await sampleStore());
});

describe('collection', () => {
  test('counts the rows of each table', () => {
    const rows = loadRows(small.database);
    const query = '{ collection { counts { papers authors topics venues metrics references exact } } }';
    expect(ask(small, query).collection).toEqual({
      counts: {
        papers: rows.Paper.length,
        authors: rows.Author.length,
        topics: rows.Topic.length,
        venues: rows.Venue.length,
        metrics: rows.ReportedMetric.length,
        references: rows.references.length,
        exact: true,
      },
    });
  });

  test('says when an import last ended, and nothing before the first', () => {
    const query = '{ collection { asOf imports { finishedAt } schemaVersion } }';
    const { asOf, imports, schemaVersion } = ask(sample, query).collection as {
      asOf: string;
      imports: { finishedAt: string }[];
      schemaVersion: number;
    };
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(imports.map(({ finishedAt }) => finishedAt)).toContain(asOf);
    expect(schemaVersion).toBeGreaterThan(0);
    expect(ask(small, query).collection).toMatchObject({ asOf: null, imports: [] });
  });
});
