import type { Database } from '../open.ts';

/**
 * What the store looks things up by in any load, what grows at its end as rows are added, and what readers' statements name. All other
 * indexes are built in a fraction of the time when all rows are there.
 */
const kept = new Set([
  'external_ids_paper',
  'author_external_ids_author',
  'topics_key',
  'venues_key',
  'reported_metrics_paper',
  'terms_key',
  'words_word',
  'pending_parts_identifier',
]);

/** What the removal of a paper looks things up by: without them it would read whole tables. */
const removedBy = ['authorships_author', 'paper_references_cited', 'pending_references_paper'];

interface Index {
  name: string;
  sql: string;
}

/**
 * Sets indexes aside if the store has no papers yet. They are listed in the same transaction, so that whoever comes after a crash
 * knows what is missing.
 */
export function deferIndexes({ $client }: Database): void {
  const indexes = $client.prepare<[], Index>(
    `select name, sql from sqlite_schema
     where type = 'index' and sql is not null and not exists (select 1 from papers)`,
  );
  const note = $client.prepare<Index>('insert into deferred_indexes (name, sql) values (:name, :sql)');
  const setAside = $client.transaction(() => {
    for (const { name, sql } of indexes.all()) {
      if (kept.has(name)) continue;
      note.run({ name, sql });
      $client.exec(`drop index "${name}"`);
    }
  });
  setAside.immediate();
}

/** Which indexes are built, if not all that were set aside, and what is done after each. */
interface Building {
  names?: readonly string[];
  onBuilt?: () => void;
}

/** Builds what was set aside, each index in a transaction of its own. */
export function buildIndexes({ $client }: Database, { names, onBuilt }: Building = {}): void {
  const missing = $client.prepare<[], Index>('select name, sql from deferred_indexes order by name').all();
  const done = $client.prepare<string>('delete from deferred_indexes where name = ?');
  const build = $client.transaction(({ name, sql }: Index) => {
    // Another process may have built it since.
    if (done.run(name).changes > 0) $client.exec(sql);
  });
  for (const index of missing) {
    if (names?.includes(index.name) === false) continue;
    build.immediate(index);
    onBuilt?.();
  }
}

/** Builds indexes that were set aside when they are needed after all. */
export interface IndexNeeds {
  need(name: string): void;
  /** What the removal of a paper needs. */
  needForRemoval(): void;
  /** Begins a transaction: another process may have set indexes aside, or built them. */
  begin(): void;
}

/** Returns what builds an index on its first need within a transaction, if it was set aside. */
export function indexNeeds(database: Database): IndexNeeds {
  const list = database.$client.prepare<[], string>('select name from deferred_indexes').pluck();
  let missing: Set<string> | undefined;
  function need(name: string): void {
    missing ??= new Set(list.all());
    if (missing.delete(name)) buildIndexes(database, { names: [name] });
  }
  return {
    need,
    needForRemoval: () => removedBy.forEach(need),
    begin() {
      missing = undefined;
    },
  };
}
