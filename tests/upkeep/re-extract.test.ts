/** Reading the abstracts of a store anew when the extractor has changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq, ne } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { extractorVersion } from '../../db/extractor-version.ts';
import { normalise } from '../../db/normalise.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { ExtractedMetric, MetricRecord } from '../../db/record.ts';
import { save } from '../../db/store.ts';
import { papers } from '../../db/tables/papers.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { type Reread, reread } from '../../db/upkeep/re-read.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { reExtract } from '../../src/re-extract.ts';
import { run, temporaryFolder } from '../cli/run.ts';

const abstract = 'We show a 2x speedup over TensorRT, 30% less energy, and an accuracy of 91% on ImageNet.';
const extracted = extractMetrics({ title: 'T', abstract });
const curated: MetricRecord = { ...bare(extracted[2]), value: 92, source: 'papers-with-code' };

function bare(metric: ExtractedMetric | undefined): MetricRecord {
  if (metric === undefined) throw new Error('the abstract has three results');
  const {
    sentence: _s,
    start: _b,
    end: _e,
    rule: _r,
    extractorVersion: _v,
    confidence: _c,
    ...record
  } = metric;
  return record;
}

/** A store of so many papers with one abstract, read by an extractor that finds what it is given. */
function storeOf(count: number, found: readonly ExtractedMetric[] | undefined, path = ':memory:'): Database {
  const database = openDatabase(path);
  const records = Array.from({ length: count }, (_, index) => {
    const result = normalise({ title: `Paper ${index}`, key: `p${index}`, abstract, metrics: [curated] });
    if (!('record' in result)) throw new Error(result.problem);
    return result.record;
  });
  const reading = found && { extract: () => [...found], extractorVersion: 'old' };
  save(database, records, { source: 'test', ...reading });
  return database;
}

function versions(database: Database): (string | null)[] {
  const rows = database.selectDistinct({ version: papers.extractorVersion }).from(papers).all();
  return rows.map(({ version }) => version);
}

const nothing = () => {};

describe('an update', () => {
  test.each<[string, readonly ExtractedMetric[] | undefined, Partial<Reread>]>([
    ['nothing, if the new version reads the same', extracted, { added: 0, removed: 0, altered: 0 }],
    ['what it finds and the old one did not', extracted.slice(1), { added: 1, removed: 0, altered: 0 }],
    [
      'what the old one found and it does not',
      [...extracted, { ...bare(extracted[0]), ...at(0, 2) }],
      { added: 0, removed: 1, altered: 0 },
    ],
    [
      'what it reads otherwise at the same place',
      extracted.map((metric, index) => (index === 1 ? { ...metric, metric: 'money' } : metric)),
      { added: 0, removed: 0, altered: 1 },
    ],
    ['all, where none was read before', undefined, { added: 3, removed: 0, altered: 0 }],
  ])('reports %s', async (_case, found, changes) => {
    const database = storeOf(1, found);
    expect(await reExtract(database, nothing)).toEqual({ papers: 1, ...changes });
    const rows = database.select().from(reportedMetrics).orderBy(asc(reportedMetrics.position)).all();
    expect(rows.filter(({ source }) => source === 'extractor').map(({ text }) => text)).toEqual(
      extracted.map(({ text }) => text),
    );
    expect(new Set(rows.map((row) => row.extractorVersion))).toEqual(new Set([extractorVersion, null]));
    expect(database.select().from(papers).get()).toMatchObject({ metricCount: 4, extractorVersion });
  });

  test('never touches results that the extractor did not read', async () => {
    const database = storeOf(2, extracted.slice(1));
    const others = () =>
      database.select().from(reportedMetrics).where(ne(reportedMetrics.source, 'extractor')).all();
    const before = others();
    await reExtract(database, nothing);
    expect(before).toHaveLength(2);
    expect(others()).toEqual(before);
  });

  test('leaves papers alone that this version has read', async () => {
    const database = storeOf(3, []);
    await reExtract(database, nothing);
    expect(await reExtract(database, nothing)).toEqual({ papers: 0, added: 0, removed: 0, altered: 0 });
  });

  test('goes on where it was stopped, and ends in a sound store', async () => {
    const database = storeOf(1200, []);
    const options = { extract: extractMetrics, extractorVersion };
    const first = reread(database, options).next().value as Reread;
    expect(new Set(versions(database))).toEqual(new Set(['old', extractorVersion]));
    const rest = await reExtract(database, nothing);
    expect(first.papers + rest.papers).toBe(1200);
    expect(first.added + rest.added).toBe(3600);
    expect(versions(database)).toEqual([extractorVersion]);
    expect([...checkDatabase(database)].flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('that fails within a batch leaves that batch as it was', () => {
    const database = storeOf(2, extracted);
    let calls = 0;
    const extract = () => {
      calls += 1;
      if (calls === 2) throw new Error('stop');
      return [];
    };
    expect(() => [...reread(database, { extract, extractorVersion: 'new' })]).toThrow('stop');
    expect(versions(database)).toEqual(['old']);
    expect(
      database.select().from(reportedMetrics).where(eq(reportedMetrics.source, 'extractor')).all(),
    ).toHaveLength(6);
  });
});

describe('extract --update', () => {
  test('says what changed, as a line or as JSON, and then that there is nothing to do', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    storeOf(2, extracted.slice(1), path).$client.close();
    const environment = { PAPERQL_DATABASE: path };
    const first = await run(['extract', '--update', '--json'], { environment });
    expect(JSON.parse(first.output)).toEqual({
      extractorVersion,
      papers: 2,
      added: 2,
      removed: 0,
      altered: 0,
    });
    const second = await run(['extract', '--update'], { environment });
    expect(second.code).toBe(0);
    expect(second.errors).toBe(`every abstract was read by version ${extractorVersion}: nothing to do\n`);
  });

  test('that is stopped says how far it got, and goes on from there', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    storeOf(1200, [], path).$client.close();
    const environment = { PAPERQL_DATABASE: path };
    const first = await run(['extract', '--update'], { environment, stopped: Promise.resolve('SIGINT') });
    expect(first.code).toBe(130);
    expect(first.errors).toBe('paperql: stopped after 500 papers: run it again to go on from there\n');
    const second = await run(['extract', '--update'], { environment });
    expect(second).toMatchObject({ code: 0, errors: expect.stringContaining('700 papers read') });
  });

  test('takes no file', async () => {
    const file = join(temporaryFolder(), 'abstracts.jsonl');
    writeFileSync(file, '');
    const { code, errors } = await run(['extract', '--update', file]);
    expect(code).toBe(64);
    expect(errors).toContain('name no file');
  });
});

/** What an extracted result has beyond a record, at a place where ours finds nothing. */
function at(start: number, end: number): Omit<ExtractedMetric, keyof MetricRecord> {
  const sentence = abstract;
  return { sentence, start, end, rule: 'test', extractorVersion: 'old', confidence: 0.5 };
}
