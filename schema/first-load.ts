/** What is answered while a first load has set most indexes aside: what needs none of them, and anything while the papers are few. */
import type { Database } from '../db/open.ts';
import { graphqlError } from './errors.ts';
import type { Rendered } from './plan/dialect.ts';
import { LeastRecentlyUsed } from './plan/least-recently-used.ts';
import type { StatementGuard } from './plan/runner.ts';

/** So many papers can be read for want of an index without anybody waiting for it. */
const mostRead = 10_000;
const mostStatements = 1000;

export interface FirstLoadOptions {
  /** Whether indexes may be missing; asked before each statement, so it must cost nothing. */
  isLoading: () => boolean;
  /** Makes a database of the same tables with all their indexes; its rows do not matter, nor do those of the other. */
  makeWhole: () => Database;
  mostRead?: number;
}

/**
 * Refuses statements that would read a table whole, as the index that they are made for is not there yet: with a million papers that takes
 * seconds, in which nobody else is answered. Which indexes a statement wants, the plan tells that SQLite makes where none is missing.
 */
export function firstLoadGuard(database: Database, options: FirstLoadOptions): StatementGuard {
  const missing = database.$client.prepare<[], string>('select name from deferred_indexes').pluck();
  const lastId = database.$client.prepare<[], number | null>('select max(id) from papers').pluck();
  const wanted = new LeastRecentlyUsed<string, readonly string[]>(mostStatements);
  let whole: Database | undefined;

  function indexesOf({ text, readers }: Rendered): readonly string[] {
    return wanted.get(text, () => {
      whole ??= options.makeWhole();
      const plan = whole.$client.prepare<unknown[], { detail: string }>(`explain query plan ${text}`);
      const details = plan.all(...readers.map(() => null));
      return details.flatMap(({ detail }) => /\bINDEX (\w+)/.exec(detail)?.[1] ?? []);
    });
  }

  return {
    check(statement) {
      if (!options.isLoading() || (lastId.get() ?? 0) <= (options.mostRead ?? mostRead)) return;
      const names = new Set(missing.all());
      if (names.size > 0 && indexesOf(statement).some((name) => names.has(name))) throw stillLoading();
    },
  };
}

function stillLoading() {
  return graphqlError(
    'COLLECTION_LOADING',
    'The collection is being filled for the first time, and the indexes that this field needs are built at the end: ask again when the import is over. Searches are answered meanwhile.',
  );
}
