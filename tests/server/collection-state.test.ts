/** An answer and what is said of its state are of one moment, whatever an import stores between them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { imports } from '../../db/tables/imports.ts';
import { CollectionStateReader } from '../../src/collection-state.ts';

const run = { source: 'a.txt', format: 'listing', digest: 'x', startedAt: '2026-01-01T00:00:00.000Z' };

let folder: string;
let database: Database;
let importing: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperql-'));
  const path = join(folder, 'papers.sqlite');
  database = openDatabase(path);
  importing = openDatabase(path);
});

afterEach(() => {
  database.$client.close();
  importing.$client.close();
  rmSync(folder, { recursive: true });
});

const importsIn = ({ $client }: Database) => $client.prepare('select count(*) from imports').pluck().get();
const importOnce = () =>
  importing
    .insert(imports)
    .values({ ...run, state: 'running', checkpoint: 7 })
    .run();

test('what is read within a state is of that state, and the next is the new one', () => {
  const state = new CollectionStateReader(database);
  const read = () =>
    state.within((text) => ({ revision: JSON.parse(text).revision, imports: importsIn(database) }));
  const whileImporting = state.within((text) => {
    importOnce();
    return { revision: JSON.parse(text).revision, imports: importsIn(database) };
  });
  expect(whileImporting).toEqual({ revision: '0', imports: 0 });
  expect(read()).toEqual({ revision: '1.7', imports: 1 });
});

test('nothing is left open, also where reading fails', () => {
  const state = new CollectionStateReader(database);
  const fail = () => {
    throw new Error('no answer');
  };
  expect(() => state.within(fail)).toThrow('no answer');
  expect(database.$client.inTransaction).toBe(false);
  importOnce();
  expect(state.within(() => importsIn(database))).toBe(1);
});

test('it may be asked within a transaction', () => {
  const state = new CollectionStateReader(database);
  const ask = database.$client.transaction(() => state.within((text) => JSON.parse(text).revision));
  expect(ask()).toBe('0');
});
