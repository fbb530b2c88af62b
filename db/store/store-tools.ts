import type { Database } from '../open.ts';
import { reportedMetrics } from '../tables/results.ts';
import { authorIdentity } from './author-identity.ts';
import { authorStore } from './authors.ts';
import { carrier } from './carrier.ts';
import { indexNeeds } from './deferred-indexes.ts';
import { fullTextStore } from './full-text.ts';
import { nameGatherer } from './gather.ts';
import { identifierRows } from './identifier-rows.ts';
import { identifierStore } from './identifiers.ts';
import { inStep } from './in-step.ts';
import { paperKeys } from './keys.ts';
import { listStore } from './lists.ts';
import { paperMatch } from './match.ts';
import { metricStore } from './metrics.ts';
import { paperRows } from './paper-rows.ts';
import { pendingStore } from './pending.ts';
import { recordReader } from './read.ts';
import { referenceStore } from './references.ts';
import { paperRemover } from './remove.ts';
import { idleAuthorRemover } from './remove-author.ts';
import { authorReplacer } from './replace-authors.ts';
import { rowBuffer } from './row-buffer.ts';
import { createSeen } from './seen.ts';
import { createTally } from './tally.ts';
import { topicStore } from './topics.ts';
import { venueStore } from './venues.ts';

/** What storing a record takes. Each tool knows some tables or one question; all share the rows that gather and what was seen. */
export type StoreTools = ReturnType<typeof storeTools>;

/** Makes the tools for a database, each with those that it stands on. */
export function storeTools(stored: Database) {
  const buffer = rowBuffer(stored);
  const database = inStep(stored, buffer.flush);
  const seen = createSeen(database);
  const indexes = indexNeeds(database);
  const tally = createTally(database);
  const insertId = identifierRows(database, buffer, seen);
  const keys = paperKeys(database, seen, indexes, insertId);
  const gather = nameGatherer(database.$client);
  const fullText = fullTextStore(database, gather);
  const rows = paperRows(database, buffer, seen, fullText);
  const identity = authorIdentity(database, stored, seen, indexes);
  const authors = authorStore(database, buffer, identity, seen, tally);
  const match = paperMatch(database, seen, indexes, keys.ownerOf, authors.shares);
  const carry = carrier(database);
  const identifiers = identifierStore(database, keys, insertId, match.findId, (id, key) => {
    rows.rename(id, key);
    carry.carryKey(id, key);
  });
  const venues = venueStore(stored, buffer);
  const topics = topicStore(database, stored, buffer, tally);
  const references = referenceStore(database, buffer, seen, match.findId);
  const removeIdle = idleAuthorRemover(database, tally, (id) => identity.note(id, undefined));
  const replaceAuthors = authorReplacer(database, authors, tally, indexes, removeIdle);
  return {
    buffer,
    seen,
    indexes,
    tally,
    keys,
    fullText,
    gather,
    rows,
    authors,
    match,
    carry,
    identifiers,
    venues,
    topics,
    references,
    addLists: listStore(database, buffer, authors, topics, references, replaceAuthors),
    metrics: metricStore(database, buffer.numbered(reportedMetrics)),
    recordOf: recordReader(database),
    remove: paperRemover(database, tally, removeIdle),
    pending: pendingStore(database, buffer, 'paper'),
  };
}
