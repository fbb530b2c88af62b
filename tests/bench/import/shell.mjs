/**
 * The floor of an import: the `sqlite3` shell loads the same rows, and builds the same indexes at the end, those of words included: the
 * full text of papers, that of names, and the parts of words. What names are is worked out by functions that the shell has not got: it is
 * given them ready-made, which is no part of its time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../../dist/db/open.js';

/** Whether the shell is installed, with full text. */
export function hasShell() {
  const { stdout } = spawnSync('sqlite3', [':memory:', 'pragma compile_options'], { encoding: 'utf8' });
  return stdout?.includes('ENABLE_FTS5') ?? false;
}

/**
 * How long the shell takes to load what a database of ours holds.
 * @param {string} path of the database
 * @param {string} folder for files that are gone afterwards
 * @returns {{ seconds: number, bytes: number }}
 */
export function loadWithShell(path, folder) {
  const rows = join(folder, 'rows');
  mkdirSync(rows);
  try {
    const schema = schemaOf(path);
    const tables = schema.tables.filter(({ name }) => dump(path, name, join(rows, name)) > 0);
    const names = join(rows, 'names.sqlite');
    writeNames(path, names);
    const target = join(rows, 'floor.sqlite');
    const started = performance.now();
    shell(target, [
      ...['journal_mode = wal', 'synchronous = normal', 'cache_size = -65536'].map((set) => `pragma ${set};`),
      ...[...schema.tables, ...schema.virtual].map(({ sql }) => `${sql};`),
      '.mode csv',
      ...tables.map(({ name }) => `.import ${join(rows, name)} ${name}`),
      `attach '${names}' as ready;`,
      'begin;',
      ...emptyAsNull,
      ...schema.rest.map(({ sql }) => `${sql};`),
      ...wordIndexes,
      'commit;',
    ]);
    return { seconds: (performance.now() - started) / 1000, bytes: statSync(target).size };
  } finally {
    rmSync(rows, { recursive: true });
  }
}

/** The shell knows no null in its files; it is told where a unique index needs it. */
const emptyAsNull = [
  ['papers', 'doi'],
  ['papers', 'arxiv_id'],
  ['authors', 'orcid'],
].map(([table, column]) => `update ${table} set ${column} = null where ${column} = '';`);

/** How the indexes of words are filled. */
const wordIndexes = [
  "insert into papers_text (papers_text) values ('rebuild');",
  'insert into names_text (rowid, words) select id, words from ready.names;',
  "insert into words_parts (words_parts) values ('rebuild');",
];

/** Writes the names of a database of ours, as its index has them, into another one. */
function writeNames(path, file) {
  const database = openDatabase(path, { readonly: true });
  const { $client } = database;
  const ready = new Sqlite(file);
  ready.exec('create table names (id integer primary key, words text)');
  const insert = ready.prepare('insert into names values (?, ?)');
  ready.transaction(() => {
    for (const [id, words] of $client.prepare('select id, words from names').raw().iterate())
      insert.run(id, words);
  })();
  ready.close();
  $client.close();
}

/** Tables, their indexes, and indexes of words. What is folded is not so here, as the shell has not got that function. */
function schemaOf(path) {
  const database = new Sqlite(path, { readonly: true });
  const all = database.prepare('select type, name, sql from sqlite_schema where sql is not null').all();
  database.close();
  const virtual = all.filter(({ sql }) => /^create virtual/i.test(sql));
  const isOfVirtual = (name) => virtual.some((one) => name === one.name || name.startsWith(`${one.name}_`));
  const isOurs = ({ type, name }) =>
    type === 'table' && !isOfVirtual(name) && !/^(__drizzle|sqlite)_/.test(name);
  return {
    tables: all.filter(isOurs),
    virtual: virtual.map(({ sql }) => ({ sql: sql.replace('searchable_papers', 'papers') })),
    rest: all
      .filter(({ type }) => type === 'index')
      .map(({ sql }) => ({ sql: sql.replace(/\bfold\(/g, 'lower(') })),
  };
}

/** Writes the rows of a table as the shell reads them; returns their size. */
function dump(path, table, file) {
  shell(path, ['.mode csv', `.once ${file}`, `select * from ${table};`]);
  return statSync(file).size;
}

function shell(path, lines) {
  const { status, stderr } = spawnSync('sqlite3', ['-bail', path], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`sqlite3: ${stderr}`);
}
