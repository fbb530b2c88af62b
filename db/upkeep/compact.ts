import type { Database } from '../open.ts';
import { buildIndexes } from '../store/deferred-indexes.ts';
import { nameGatherer } from '../store/gather.ts';

/**
 * Gives back the room that is not needed, joins the pieces of the full text, and builds what a first import that died has left to
 * build, names included; returns the size in bytes before and after.
 */
export function compactDatabase(database: Database): { before: number; after: number } {
  const { $client } = database;
  const size = () =>
    Number($client.pragma('page_count', { simple: true })) *
    Number($client.pragma('page_size', { simple: true }));
  const before = size();
  buildIndexes(database);
  $client.transaction(nameGatherer($client)).immediate();
  for (const index of ['papers_text', 'names_text', 'words_parts'])
    $client.prepare(`insert into ${index} (${index}) values ('optimize')`).run();
  $client.exec('vacuum');
  // The log has the whole file in it now; readers that are under way may keep it from being emptied, and then it is later.
  $client.pragma('wal_checkpoint(truncate)');
  return { before, after: size() };
}
