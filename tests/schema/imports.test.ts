/** Imports go from src to schema to db and never back; formats and the extractor are pure and know nothing of each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  from: string;
  /** A file of ours from the root, or the name of a package. */
  to: string;
  /** Whether the file is not run before it has it: not what is taken of types alone, or by a call. */
  isAtStart: boolean;
}

function importsOf(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const from = join(folder, file);
      const text = readFileSync(join(root, from), 'utf8');
      const targets = text.matchAll(
        /^(?:import|export)\b( type\b)?[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
      );
      return [...targets].map(([, type, named = '', bare = '', lazy = '']): Import => {
        const target = named || bare || lazy;
        const path = join(root, dirname(from), target);
        const isAtStart = type === undefined && lazy === '';
        return { from, isAtStart, to: target.startsWith('.') ? relative(root, path) : target };
      });
    });
}

const all = ['db', 'schema', 'src'].flatMap(importsOf);

/** Imports from files below one path to what another pattern finds, as lines to read. */
function crossing(from: string, to: RegExp): string[] {
  return all
    .filter((line) => line.from.startsWith(from) && to.test(line.to))
    .map((line) => `${line.from} → ${line.to}`);
}

describe('imports', () => {
  test('are found at all', () => {
    expect(crossing('src/', /^schema\//)).not.toEqual([]);
    expect(crossing('schema/', /^db\//)).not.toEqual([]);
    expect(crossing('src/extract/', /^db\/vocabulary\.ts$/)).not.toEqual([]);
  });

  test.each([
    ['the store knows nothing of the schema and the program', 'db/', /^(schema|src|tests)\//],
    ['the store knows no GraphQL', 'db/', /^(graphql|@pothos)/],
    ['the schema knows nothing of the program', 'schema/', /^(src|tests)\//],
    ['the schema reads no files and no network', 'schema/', /^node:(fs|http|net)/],
    ['the program knows no tests', 'src/', /^tests\//],
    ['formats know nothing of the extractor', 'src/formats/', /^src\/extract\//],
    ['the extractor knows nothing of formats', 'src/extract/', /^src\/formats\//],
    [
      'formats touch no database, no GraphQL and no files',
      'src/formats/',
      /^(schema\/|graphql|drizzle-orm|better-sqlite3|node:fs)/,
    ],
    [
      'the extractor touches no database, no GraphQL and no files',
      'src/extract/',
      /^(schema\/|graphql|drizzle-orm|better-sqlite3|node:fs)/,
    ],
  ])('%s', (_rule, from, to) => {
    expect(crossing(from, to)).toEqual([]);
  });

  test('of formats and the extractor take only words, records and texts from the store', () => {
    const tables = /^db\/(tables|open|database|store)/;
    expect([...crossing('src/formats/', tables), ...crossing('src/extract/', tables)]).toEqual([]);
  });

  test('of the schema, the server and the extractor wait for a command that needs them', () => {
    const loaded = new Set(['src/main.ts']);
    for (const file of loaded)
      for (const { from, to, isAtStart } of all) if (from === file && isAtStart) loaded.add(to);
    expect(loaded).toContain('src/commands/serve.ts');
    expect(
      [...loaded].filter((file) =>
        /^(schema\/|src\/extract\/|src\/(api|server)\.ts|graphql|@pothos)/.test(file),
      ),
    ).toEqual([]);
  });

  test('are written with the ending of the file', () => {
    expect(all.filter(({ to }) => /^(db|schema|src)\//.test(to) && !/\.(ts|json|mjs)$/.test(to))).toEqual([]);
  });

  test('of graphql-js internals stand in the files that need them', () => {
    const deep = all.filter(({ to }) => /^graphql\/(?!index)/.test(to)).map(({ from }) => from);
    expect(new Set(deep)).toEqual(
      new Set(['schema/advice/variable-errors.ts', 'schema/plan/operation.ts', 'schema/plan/selection.ts']),
    );
  });
});
