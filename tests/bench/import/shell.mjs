/** The floor of an import: the `sqlite3` shell loads the same rows, and builds the same indexes and the full text of papers at the end. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

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
    const target = join(rows, 'floor.sqlite');
    const started = performance.now();
    shell(target, [
      ...['journal_mode = wal', 'synchronous = normal', 'cache_size = -65536'].map((set) => `pragma ${set};`),
      ...[...schema.tables, ...schema.virtual].map(({ sql }) => `${sql};`),
      '.mode csv',
      ...tables.map(({ name }) => `.import ${join(rows, name)} ${name}`),
      'begin;',
      ...emptyAsNull,
      ...schema.rest.map(({ sql }) => `${sql};`),
      "insert into papers_text (papers_text) values ('rebuild');",
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

/**
 * Tables, their indexes, and the full text of papers, which is not folded here, nor are indexes, as the shell has not got that function; the index of
 * names is built with such functions, too, and left out.
 */
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
    virtual: virtual
      .filter(({ name }) => name === 'papers_text')
      .map(({ sql }) => ({ sql: sql.replace('searchable_papers', 'papers') })),
    rest: all
      .filter(({ type }) => type === 'index')
      .map(({ sql }) => ({ sql: sql.replace('(fold(', '(lower(') })),
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
