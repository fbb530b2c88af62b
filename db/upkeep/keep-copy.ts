import { existsSync, renameSync, rmSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';

/**
 * Keeps a copy of a database beside it before it is changed for good: `library.sqlite.before-3`, where 3 is the first number
 * that is free. Returns the path of the copy, which appears when it is whole.
 * @throws SqliteError if it cannot be written.
 */
export function keepCopy(client: Sqlite.Database): string {
  let number = 1;
  while (existsSync(`${client.name}.before-${number}`)) number += 1;
  const copy = `${client.name}.before-${number}`;
  const draft = `${copy}.tmp`;
  rmSync(draft, { force: true });
  client.prepare('vacuum into ?').run(draft);
  renameSync(draft, copy);
  return copy;
}
