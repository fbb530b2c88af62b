import type { Database } from './open.ts';
import type { Completion, PaperRecord } from './record.ts';
import type { ExplainedMatch } from './store/explain-match.ts';
import { recordStore } from './store/record-store.ts';
import type { SaveOptions } from './store/save-options.ts';

/** How many records were stored in which way. */
export interface SaveSummary {
  added: number;
  merged: number;
  unchanged: number;
  /** What completes papers or authors that are not there yet. */
  waiting: number;
  /** Results that were not stored before. */
  metrics: number;
}

/**
 * Stores normalised records in one transaction: all of them or, if it throws, none; if the caller holds one, it must take that back. A record about a paper that is known
 * (by DOI, arXiv id, another identifier, key, or title with agreeing year and authors) fills its gaps and blanks nothing.
 */
export function save(
  database: Database,
  records: Iterable<PaperRecord | Completion>,
  options: SaveOptions,
): SaveSummary {
  const store = storeOf(database);
  const summary: SaveSummary = { added: 0, merged: 0, unchanged: 0, waiting: 0, metrics: 0 };
  const saveAll = () => {
    store.begin();
    for (const record of records) {
      const { outcome, metrics } =
        'title' in record ? store.save(record, options) : store.complete(record, options);
      summary[outcome] += 1;
      summary.metrics += metrics;
    }
    store.end();
  };
  // Within a transaction, one more would be a savepoint, for which SQLite copies each page before it changes.
  if (database.$client.inTransaction) saveAll();
  else database.$client.transaction(saveAll).immediate();
  return summary;
}

/** How a record was stored. */
export interface Explained extends ExplainedMatch {
  outcome: 'added' | 'merged' | 'unchanged';
  /** The paper before and after; absent before where it is new. */
  before?: PaperRecord | undefined;
  after?: PaperRecord | undefined;
}

/** Stores a record and tells how; the caller holds a transaction that it may take back. */
export function saveExplained(database: Database, record: PaperRecord, options: SaveOptions): Explained {
  const store = storeOf(database);
  const match = store.explainMatch(record);
  const { added, merged } = save(database, [record], options);
  const outcome = added > 0 ? 'added' : merged > 0 ? 'merged' : 'unchanged';
  const [after] = store.explainMatch(record).found;
  return { ...match, outcome, before: match.found[0]?.paper, after: after?.paper };
}

/**
 * Makes one paper of two that were left apart. The first stays, is given what only the other knew, and answers to its key.
 * @throws UserError if a key is no paper's, or both are of one paper.
 */
export function join(database: Database, key: string, otherKey: string, options: SaveOptions): void {
  const store = storeOf(database);
  database.$client
    .transaction(() => {
      store.begin();
      store.join(key, otherKey, options);
      store.end();
    })
    .immediate();
}

/** Tells the store that much will be stored by `save`, or that it is over; what is new is then stored without being looked for. */
export function expectMuch(database: Database, isExpected: boolean): void {
  storeOf(database).expectMuch(isExpected);
}

/** Lets another thread copy the log into the file while this one goes on, if one is at work. */
export function copyLog(database: Database): void {
  storeOf(database).copyLog();
}

/** Gathers, for suggestions, the names that the last batch has left to one that did not come. */
export function gatherNames(database: Database): void {
  storeOf(database).gatherNames();
}

type Store = ReturnType<typeof recordStore>;

/** Statements are prepared once for each database. */
const stores = new WeakMap<Database, Store>();

function storeOf(database: Database): Store {
  const known = stores.get(database);
  if (known !== undefined) return known;
  const store = recordStore(database);
  stores.set(database, store);
  return store;
}
