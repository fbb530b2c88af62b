import type { Database } from '../open.ts';

/**
 * What the store looks things up by while it stores a paper, besides primary keys and what is unique. All other indexes serve
 * readers, and are built in a fraction of the time when all rows are there.
 */
const lookedUpBy = new Set([
  'papers_title_key',
  'external_ids_paper',
  'authors_name_key',
  'author_external_ids_author',
  'pending_parts_identifier',
]);

/** Unique, but by what the store takes care of itself. */
const neverLookedUpBy = new Set(['paper_topics_once', 'reported_metrics_key']);

/** What the removal of a paper looks things up by: without them it would read whole tables. */
const removedBy = ['authorships_author', 'paper_references_cited', 'pending_references_paper'];

interface Index {
  name: string;
  sql: string;
}

/**
 * Sets the indexes aside that only readers need, if the store has no papers yet. They are listed in the same transaction, so that
 * whoever comes after a crash knows what is missing.
 */
export function deferIndexes({ $client }: Database): void {
  const indexes = $client.prepare<[], Index & { isUnique: number }>(
    `select name, sql, sql like 'create unique%' as isUnique from sqlite_schema
     where type = 'index' and sql is not null and not exists (select 1 from papers)`,
  );
  const note = $client.prepare<Index>('insert into deferred_indexes (name, sql) values (:name, :sql)');
  const setAside = $client.transaction(() => {
    for (const { name, sql, isUnique } of indexes.all()) {
      if (lookedUpBy.has(name) || (isUnique && !neverLookedUpBy.has(name))) continue;
      note.run({ name, sql });
      $client.exec(`drop index "${name}"`);
    }
  });
  setAside.immediate();
}

/** Builds what was set aside, each index in a transaction of its own; of those that `names` tell, if any are told. */
export function buildIndexes({ $client }: Database, names?: readonly string[]): void {
  const missing = $client.prepare<[], Index>('select name, sql from deferred_indexes order by name').all();
  const done = $client.prepare<string>('delete from deferred_indexes where name = ?');
  const build = $client.transaction(({ name, sql }: Index) => {
    // Another process may have built it since.
    if (done.run(name).changes > 0) $client.exec(sql);
  });
  for (const index of missing) if (names?.includes(index.name) !== false) build.immediate(index);
}

/** Builds what the removal of a paper needs. */
export function buildIndexesForRemoval(database: Database): void {
  buildIndexes(database, removedBy);
}
