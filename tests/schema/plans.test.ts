/**
 * Every statement of the golden queries reads the tables that grow through an index or up to a bound. Plans do not depend on how many
 * rows there are, as no statistics are kept; PAPERQL_TEST_STORE names a database file to read them on all the same.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { type Exits, exitsOver } from '../harness/exits.ts';
import { goldenQueries } from '../harness/golden-queries.ts';
import { unbounded } from '../harness/query-plan.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { smallStore } from '../harness/small-store.ts';

const store = process.env.PAPERQL_TEST_STORE;

let exits: Exits;

beforeAll(async () => {
  exits = exitsOver(store === undefined ? await sampleStore() : openDatabase(store, { readonly: true }));
});

test.each(goldenQueries())('$name reads nothing without a bound', ({ query, variables }) => {
  const fields = exits.planner.explain({ query, variables }) ?? [];
  expect(fields).not.toEqual([]);
  for (const { sql } of fields) expect(unbounded(exits.database, sql)).toEqual([]);
});

describe('a statement is known as unbounded', () => {
  const database = smallStore();
  test.each<[string, string, string[]]>([
    ['a table read whole', 'select * from (select abstract from "papers" "r1")', ['SCAN papers']],
    ['and up to a limit', 'select count(*) from (select abstract from "papers" "r1" limit ?)', []],
    [
      'and sorted before it is cut',
      'select * from (select 1 from "papers" "r1" order by "r1"."publisher" limit ? + 0)',
      ['SCAN papers'],
    ],
    [
      'and counted through an index',
      'select * from (select count(*) from "papers" "r1")',
      ['SCAN papers USING COVERING INDEX papers_cited_by_count'],
    ],
    [
      'and all beyond a bound',
      'select * from (select 1 from "papers" "r1" where "r1"."year" > ? order by "r1"."language" limit 2)',
      ['SEARCH papers USING INDEX papers_year (year>?)'],
    ],
    [
      'and what has one value',
      'select * from (select 1 from "papers" "r1" where "r1"."year" = ? order by title)',
      [],
    ],
    [
      'a limit that belongs to another select',
      'select * from (select (select 1 limit 1) from (select 1 from "papers" "r1") "r2" limit 3)',
      ['SCAN papers USING COVERING INDEX papers_metric_count'],
    ],
    ['the most of an index', 'select (select max("papers"."id") from "papers")', []],
    ['the hits of a search', 'select * from (select rowid from papers_text where papers_text match ?)', []],
    [
      'a text index read whole',
      'select * from (select rowid from papers_text)',
      ['SCAN papers_text VIRTUAL TABLE INDEX 0:'],
    ],
  ])('%s', (_name, statement, expected) => {
    expect(unbounded(database, statement)).toEqual(expected);
  });
});

test('a plan does not depend on how many rows there are', () => {
  const kept = smallStore().$client.prepare(
    "select count(*) from sqlite_schema where name glob 'sqlite_stat*'",
  );
  expect(kept.pluck().get()).toBe(0);
});
