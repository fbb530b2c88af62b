import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database } from '../open.ts';

const calls = ['run', 'get', 'all', 'iterate'] as const;

/**
 * The same database with statements that call `flush` before they run: what they ask and change is in step with rows that are
 * still gathering.
 */
export function inStep({ $client, $looks }: Database, flush: () => void): Database {
  const prepare = (text: string) => {
    const statement = $client.prepare<unknown[]>(text);
    for (const name of calls) {
      const call = statement[name].bind(statement);
      Object.defineProperty(statement, name, {
        value: (...values: unknown[]) => {
          flush();
          return call(...values);
        },
      });
    }
    return statement;
  };
  const client: typeof $client = Object.create($client, { prepare: { value: prepare } });
  return Object.assign(drizzle({ client }), { $looks });
}
