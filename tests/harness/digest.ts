import { createHash } from 'node:crypto';
import type { Database } from '../../db/open.ts';

/** What differs from run to run and says nothing about the collection. */
const volatile = new Set(['started_at', 'finished_at']);

/**
 * SHA-256 over all that a database holds — its definitions, and the rows of every table in an order of their own — after its
 * full text was compared with the papers, which throws where they differ.
 */
export function digestOf({ $client }: Database): string {
  $client.prepare("insert into papers_text (papers_text, rank) values ('integrity-check', 1)").run();
  const definitions = $client
    .prepare<[], { type: string; name: string; sql: string | null }>(
      "select type, name, sql from sqlite_schema where name not glob 'papers_text_*' order by type, name",
    )
    .all();
  const tables = definitions.filter(({ type, name }) => type === 'table' && name !== 'papers_text');
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
