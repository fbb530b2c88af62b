import { createHash } from 'node:crypto';
import type { Database } from '../../db/open.ts';

/** What differs from run to run and says nothing about the collection. */
const volatile = new Set(['started_at', 'finished_at']);

/** Indexes of words, whose own tables depend on how the rows came. */
const indexes: readonly string[] = ['papers_text', 'names_text', 'words_parts'];

/**
 * SHA-256 over all that a database holds — its definitions, and the rows of every table in an order of their own — after its
 * indexes of words were compared with what they are of, which throws where they differ.
 */
export function digestOf({ $client }: Database): string {
  for (const index of indexes)
    $client.prepare(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`).run();
  const definitions = $client
    .prepare<[], { type: string; name: string; sql: string | null }>(
      `select type, name, sql from sqlite_schema where ${indexes.map((index) => `name not glob '${index}_*'`).join(' and ')} order by type, name`,
    )
    .all();
  const tables = definitions.filter(({ type, name }) => type === 'table' && !indexes.includes(name));
  const hash = createHash('sha256').update(JSON.stringify(definitions));
  for (const { name } of tables.filter((table) => !/^(sqlite|__drizzle)_/.test(table.name))) {
    const rows = $client.prepare<[], Record<string, unknown>>(`select * from "${name}"`).all();
    const lines = rows.map((row) =>
      JSON.stringify(Object.entries(row).filter(([key]) => !volatile.has(key))),
    );
    hash.update(`${name}\n${lines.sort().join('\n')}\n`);
  }
  return hash.digest('hex');
}
