import { beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { buildIndexes, deferIndexes } from '../../db/store/deferred-indexes.ts';
import { expectMuch, save } from '../../db/store.ts';
import { firstLoadGuard } from '../../schema/first-load.ts';
import { Planner } from '../../schema/plan/planner.ts';
import { paperqlSchema } from '../../schema/schema.ts';
import { exitsOver } from '../harness/exits.ts';
import { goldenQueries } from '../harness/golden-queries.ts';
import { unbounded } from '../harness/query-plan.ts';
import { sampleStore } from '../harness/sample-store.ts';

/** A store in the middle of its first load, with three papers. */
function loading() {
  const database = openDatabase(':memory:');
  deferIndexes(database);
  expectMuch(database, true);
  save(
    database,
    ['One', 'Two', 'Three'].map((title, index) => ({
      title,
      doi: `10.1234/${index}`,
      authors: [{ name: 'Ada Writer' }],
    })),
    { source: 'test' },
  );
  return database;
}

function plannerOver(database: Database, mostRead: number) {
  const guard = firstLoadGuard(database, {
    isLoading: () => true,
    makeWhole: () => exitsOver(openDatabase(':memory:')).database,
    mostRead,
  });
  return new Planner(paperqlSchema(), database, guard);
}

const byDoi = '{ paper(by: { doi: "10.1234/1" }) { title } }';

describe('during a first load', () => {
  test.each([
    ['a look-up', byDoi],
    ['an order', '{ papers(first: 1, orderBy: [{ by: TITLE, direction: ASC }]) { nodes { title } } }'],
    [
      'a relation that an index leads along',
      '{ papers(search: "one") { nodes { authors { papers { totalCount } } } } }',
    ],
  ])(
    '%s that wants a missing index is refused among many papers, and answered when it is built',
    (_what, query) => {
      const database = loading();
      const planner = plannerOver(database, 2);
      expect(planner.answer({ query })).toBeUndefined();
      buildIndexes(database);
      expect(planner.answer({ query })).toContain('"data"');
    },
  );

  test('it is answered all the same among few', () => {
    expect(plannerOver(loading(), 3).answer({ query: byDoi })).toContain('Two');
  });

  test('a search and what belongs to its papers are answered', () => {
    const query =
      '{ papers(search: "two") { totalCount nodes { title doi authors { name } links { url } } } }';
    expect(plannerOver(loading(), 2).answer({ query })).toContain('"title":"Two"');
  });
});

describe('of the golden queries', () => {
  const seen = { answered: 0, refused: 0 };
  let planner: Planner;
  let database: Database;

  beforeAll(async () => {
    database = exitsOver(await sampleStore()).database;
    // As if it were still being filled.
    const names = loading().$client.prepare('select name from deferred_indexes').pluck().all();
    for (const name of names) {
      database.$client
        .prepare('insert into deferred_indexes select name, sql from sqlite_schema where name = ?')
        .run(name);
      database.$client.exec(`drop index "${name}"`);
    }
    planner = plannerOver(database, 0);
  });

  test.each(goldenQueries())('$name is refused, or reads nothing without a bound', ({ query, variables }) => {
    if (planner.answer({ query, variables }) === undefined) {
      seen.refused += 1;
      return;
    }
    seen.answered += 1;
    for (const { sql } of planner.explain({ query, variables }) ?? [])
      expect(unbounded(database, sql)).toEqual([]);
  });

  test('some are answered, and most refused', () => {
    expect(seen.answered).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(seen.answered);
  });
});
