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

  test('counts papers by year, those without a date apart', () => {
    const years = new Map<number | null, number>();
    for (const { year } of loadRows(small.database).Paper) years.set(year, (years.get(year) ?? 0) + 1);
    const { papersPerYear } = ask(small, '{ collection { papersPerYear { year paperCount } } }')
      .collection as {
      papersPerYear: { year: number | null; paperCount: number }[];
    };
    expect(papersPerYear).toEqual(
      [...years]
        .map(([year, paperCount]) => ({ year, paperCount }))
        .sort((one, other) => (one.year ?? 0) - (other.year ?? 0)),
    );
    expect(years.size).toBeGreaterThan(3);
  });

  test('sums up the imports of each file, and tells when the last one ended', () => {
    const { $client } = small.database;
    const run = $client.prepare(
      "insert into imports (source, format, digest, state, started_at, finished_at, added, merged, metrics) values (?, 'bibtex', '', 'done', '', ?, ?, ?, ?)",
    );
    run.run('/home/somebody/library.bib', '2025-01-01', 5, 0, 7);
    run.run('elsewhere/library.bib', '2025-02-01', 1, 3, 2);
    run.run('other.bib', null, 2, 0, 0);
    const query =
      '{ collection { sources { name format runs paperCount mergedCount metricCount lastImport } } }';
    expect(ask(small, query).collection).toEqual({
      sources: [
        {
          name: 'library.bib',
          format: 'bibtex',
          runs: 2,
          paperCount: 6,
          mergedCount: 3,
          metricCount: 9,
          lastImport: '2025-02-01',
        },
        {
          name: 'other.bib',
          format: 'bibtex',
          runs: 1,
          paperCount: 2,
          mergedCount: 0,
          metricCount: 0,
          lastImport: null,
        },
      ],
    });
    $client.exec('delete from imports');
  });
});
