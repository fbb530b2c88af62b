/**
 * Filters, orders, pages, facets, statistics, leaderboards, timelines and searches against the same computed over arrays: an oracle that reads
 * tables by `select *` and shares no code with the planner or the store's SQL. It is asked about the sample, about rows that were made
 * to trip, and about real papers where they lie beside the project.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../db/open.ts';
import { exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { collectionOf } from './collection.ts';
import { facetCounts } from './facets.ts';
import { FilterMaker } from './generate.ts';
import { mixedSearches } from './mixed.ts';
import { expectRows, pages } from './pages.ts';
import { rankings } from './ranking.ts';
import { statistics } from './statistics.ts';
import { corpusStore, hasCorpus, trippingStore } from './stores.ts';
import type { Bench, Trial } from './trial.ts';

const seed = Number(process.env.PAPERQL_TEST_SEED ?? 20261124);
const times = Number(process.env.PAPERQL_TEST_ORACLE ?? 1);
const realPapers = 2500;

const stores: { name: string; skip?: boolean; each: number; open: () => Database | Promise<Database> }[] = [
  { name: 'the sample', each: 3, open: sampleStore },
  { name: 'rows made to trip', each: 4, open: () => trippingStore(2) },
  {
    name: `${realPapers} real papers${hasCorpus ? '' : ' (needs ../shared/corpus)'}`,
    skip: !hasCorpus,
    each: 1,
    open: () => corpusStore(realPapers),
  },
];

describe.each(stores)('over $name', ({ skip = false, each, open }) => {
  let bench: Bench;

  beforeAll(async () => {
    if (skip) return;
    const exits = exitsOver(await open());
    const collection = collectionOf(exits.database);
    bench = { exits, collection, filters: new FilterMaker(collection) };
  }, 60_000);

  /** Most questions must have something to answer, or nothing is shown. */
  function agrees<Asked>({ questions, check }: Trial<Asked>, runs: number, leastFull: number): void {
    let full = 0;
    const property = fc.property(questions(bench), (asked) => {
      if (check(bench, asked)) full += 1;
    });
    fc.assert(property, { numRuns: runs * times, seed });
    expect(full / (runs * times)).toBeGreaterThan(leastFull);
  }

  test.skipIf(skip)('every operator of every field agrees', () => {
    for (const type of ['Paper', 'Author', 'Topic', 'Venue', 'ReportedMetric'] as const)
      for (const where of bench.filters.each(type, each)) expectRows(bench, type, where);
  });
  test.skipIf(skip)('filters, orders and pages agree', () => agrees(pages, 150, 0.5));
  test.skipIf(skip)('facets agree', () => agrees(facetCounts, 60, 0.3));
  test.skipIf(skip)('statistics agree', () => agrees(statistics, 60, 0.3));
  test.skipIf(skip)('leaderboards and timelines agree', () => agrees(rankings, 60, 0.1));
  test.skipIf(skip)('searches over everything agree', () => agrees(mixedSearches, 60, 0.4));
});
