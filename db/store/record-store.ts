import { foldWords, isSlugOf } from '../fold.ts';
import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';
import type { Completion, PaperPart, PaperRecord } from '../record.ts';
import { reportedMetrics } from '../tables/results.ts';
import { UserError } from '../user-error.ts';
import { authorIdentity } from './author-identity.ts';
import { authorStore } from './authors.ts';
import { carrier } from './carrier.ts';
import {
  additions,
  type Fields,
  fieldOf,
  fieldsOf,
  replacements,
  type StoredPaper,
  sourcesOf,
  yearOf,
} from './columns.ts';
import { indexNeeds } from './deferred-indexes.ts';
import { fullTextStore } from './full-text.ts';
import { nameGatherer } from './gather.ts';
import { identifierRows } from './identifier-rows.ts';
import { identifierStore } from './identifiers.ts';
import { inStep } from './in-step.ts';
import { paperKeys } from './keys.ts';
import { listStore } from './lists.ts';
import { identifiersOf, paperMatch } from './match.ts';
import { metricStore } from './metrics.ts';
import { paperRows } from './paper-rows.ts';
import { pendingStore } from './pending.ts';
import { recordReader } from './read.ts';
import { type Identifier, referenceStore } from './references.ts';
import { paperRemover } from './remove.ts';
import { idleAuthorRemover } from './remove-author.ts';
import { authorReplacer } from './replace-authors.ts';
import { rowBuffer } from './row-buffer.ts';
import { type SaveOptions, versionOf } from './save-options.ts';
import { createSeen } from './seen.ts';
import { createTally } from './tally.ts';
import { topicStore } from './topics.ts';
import { venueStore } from './venues.ts';

export interface Saved {
  outcome: 'added' | 'merged' | 'unchanged' | 'waiting';
  metrics: number;
}

/** What a record leads to. */
export interface LookedUp {
  /** Papers that it is about, the one that would stay first. */
  found: { key: string; paper: PaperRecord; by: Identifier[] }[];
  /** Papers of its title or key that it is not about. */
  refused: { key: string; title: string; reason: string }[];
}

/** Stores records one by one, in batches: each between `begin` and `end`, in a transaction that the caller holds. */
export function recordStore(stored: Database) {
  const buffer = rowBuffer(stored);
  const database = inStep(stored, buffer.flush);
  const seen = createSeen(database);
  const indexes = indexNeeds(database);
  const tally = createTally(database);
  const insertId = identifierRows(database, buffer, seen);
  const keys = paperKeys(database, seen, indexes, insertId);
  const fullText = fullTextStore(database);
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
  const addLists = listStore(database, buffer, authors, topics, references, replaceAuthors);
  const metrics = metricStore(database, buffer.numbered(reportedMetrics));
  const recordOf = recordReader(database);
  const remove = paperRemover(database, tally, removeIdle);
  const gather = nameGatherer(database.$client);
  const pending = pendingStore(database, buffer, 'paper');

  /** Stores a paper that is not known. */
  function add(record: PaperRecord, options: SaveOptions): Saved {
    const { title, authors: people = [] } = record;
    const fields = fieldsOf(record);
    const titleKey = foldWords(title);
    const key = keys.choose(record.key, title, titleKey);
    const venueId = fields.venueText === null ? null : venues.idOf(fields.venueText);
    const results = metrics.ofNew(record, options);
    // The fields come last: what is added to a spread object one by one costs more than all else that is done here.
    const row = {
      key,
      keyDerived: isSlugOf(key, title),
      title,
      titleKey,
      year: yearOf(fields.published),
      venueId,
      authorCount: people.length,
      metricCount: results.length,
      fieldSources: sourcesOf(record, options.source),
      extractorVersion: fields.abstract === null ? null : versionOf(options),
      ...fields,
    };
    const paper = { id: rows.insert(row), ...row, authorCount: 0 };
    if (venueId !== null) tally.add('venues', venueId, 1);
    addLists(paper, record, { isNew: true });
    metrics.insertAll(paper, results);
    resolve(paper.id, [...identifiersOf(record), ['key', key], ...identifiers.add(paper, record, true)]);
    return { outcome: 'added', metrics: results.length };
  }

  /** Makes one paper of two that turned out to be the same; returns it. */
  function absorb(paper: StoredPaper, other: StoredPaper, options: SaveOptions): StoredPaper {
    const { key: _key, formerKeys = [], ...record } = recordOf(other);
    indexes.needForRemoval();
    remove(other, paper.id);
    fullText.change(other.id);
    references.joinTwins(paper.id);
    const itsKeys = other.keyDerived
      ? { formerKeys: [other.key, ...formerKeys] }
      : { key: other.key, formerKeys };
    const sourceOf = (field: string) => other.fieldSources[field] ?? options.source;
    merge(paper, { ...record, ...itsKeys }, sourceOf, { ...options, replaces: false });
    const joined = match.byId(paper.id);
    invariant(joined !== undefined, 'the paper that stays is there');
    return joined;
  }

  /** Gives a stored paper what a record adds to it. */
  function merge(
    paper: StoredPaper,
    record: PaperRecord | PaperPart,
    sourceOf: (field: string) => string,
    options: SaveOptions,
  ): Saved {
    const { replaces = false } = options;
    const change = replaces ? replacements : additions;
    const added = withoutTaken(paper, change(paper, fieldsOf(record)));
    const merged: StoredPaper = { ...paper, ...added, year: yearOf(added.published ?? paper.published) };
    const isRetitled = replaces && 'title' in record && record.title !== paper.title;
    if (isRetitled) {
      merged.title = record.title;
      merged.titleKey = foldWords(record.title);
      rows.retitle(paper.id, merged.title, merged.titleKey);
    }
    if (typeof added.venueText === 'string') {
      if (paper.venueId !== null) tally.add('venues', paper.venueId, -1);
      merged.venueId = venues.idOf(added.venueText);
      tally.add('venues', merged.venueId, 1);
    }
    if (added.published !== undefined) carry.carryDate(paper.id, added.published);
    const fresh = 'title' in record ? identifiers.replaceKey(merged, record.key) : [];
    const lists = addLists(merged, record, { isNew: false, replaces });
    if (paper.authorCount === 0 || replaces) merged.authorCount = record.authors?.length ?? paper.authorCount;
    const wasNeverRead = paper.extractorVersion === null && versionOf(options) !== null;
    const mustRead = added.abstract !== undefined || wasNeverRead || isRetitled;
    const found = metrics.add(merged, record, options, mustRead);
    if (mustRead && merged.abstract !== null) merged.extractorVersion = versionOf(options);
    merged.metricCount += found;
    fresh.push(...identifiers.add(merged, record, false));
    resolve(paper.id, [...identifiersOf(record), ...fresh]);
    const fields = [
      ...(isRetitled ? ['title'] : []),
      ...Object.keys(added).map(fieldOf),
      ...lists,
      ...(found > 0 ? ['metrics'] : []),
    ];
    const isRead = merged.extractorVersion !== paper.extractorVersion;
    if (fields.length === 0 && fresh.length === 0 && !isRead) return { outcome: 'unchanged', metrics: 0 };
    const sources = Object.fromEntries(fields.map((field) => [field, sourceOf(field)]));
    merged.fieldSources = replaces
      ? { ...paper.fieldSources, ...sources }
      : { ...sources, ...paper.fieldSources };
    if (!isSameRow(paper, merged)) rows.update(paper, merged);
    return { outcome: 'merged', metrics: found };
  }

  /** Without identifiers that name another paper. */
  function withoutTaken(paper: StoredPaper, added: Partial<Fields>): Partial<Fields> {
    const { doi, arxivId, ...rest } = added;
    const isFree = (identifier: Identifier) => (match.findId(identifier) ?? paper.id) === paper.id;
    return {
      ...rest,
      ...(doi != null && isFree(['doi', doi]) ? { doi } : {}),
      ...(arxivId != null && isFree(['arxiv', arxivId]) ? { arxivId } : {}),
    };
  }

  function resolve(paperId: number, identifiers: readonly Identifier[]): void {
    for (const identifier of identifiers) references.resolve(identifier, paperId);
  }

  /** Stores a record, or completes what is known of its paper. */
  function store(record: PaperRecord, options: SaveOptions): Saved {
    const [paper, ...others] = match.find(record);
    if (paper === undefined) return add(record, options);
    const whole = others.reduce((joined, other) => absorb(joined, other, options), paper);
    const saved = merge(whole, record, () => options.source, options);
    return others.length > 0 ? { ...saved, outcome: 'merged' } : saved;
  }

  /** Gives the paper of a record what waited for it; returns how many results that had. */
  function completeFrom(record: PaperRecord | PaperPart, options: SaveOptions): number {
    let metrics = 0;
    for (const identifier of identifiersOf(record)) {
      for (const { source, part } of pending.take(identifier)) {
        metrics += complete(identifier, part, { ...options, source, replaces: false }).metrics;
      }
    }
    return metrics;
  }

  function complete(identifier: Identifier, part: PaperPart, options: SaveOptions): Saved {
    const paper = match.byId(match.findId(identifier) ?? 0);
    if (paper === undefined) {
      const isNew = pending.wait(identifier, { source: options.source, part });
      return { outcome: isNew ? 'waiting' : 'unchanged', metrics: 0 };
    }
    const saved = merge(paper, part, () => options.source, options);
    return { ...saved, metrics: saved.metrics + completeFrom(part, options) };
  }

  return {
    save(record: PaperRecord, options: SaveOptions): Saved {
      const saved = store(record, options);
      return { ...saved, metrics: saved.metrics + completeFrom(record, options) };
    },
    /** Completes a paper or an author that is known; what is not known yet is waited for. */
    complete(completion: Completion, options: SaveOptions): Saved {
      if ('author' in completion)
        return { outcome: authors.completeOne(completion.author, options.source), metrics: 0 };
      const part = completion.paper;
      const names = identifiersOf(part);
      const [identifier = names[0]] = names.filter((name) => match.findId(name) !== undefined);
      invariant(identifier !== undefined, 'a completion names a paper');
      return complete(identifier, part, options);
    },
    /** What a record leads to in the store, by which rule, and what it does not lead to though it might seem so. */
    lookUp(record: PaperRecord): LookedUp {
      const found = match.find(record);
      const ids = new Set(found.map(({ id }) => id));
      return {
        found: found.map((paper) => ({
          paper: recordOf(paper),
          key: paper.key,
          by: match.rulesFor(record, paper),
        })),
        refused: match
          .refused(record)
          .filter(({ paper }) => !ids.has(paper.id))
          .map(({ paper: { key, title }, reason }) => ({ key, title, reason })),
      };
    },
    /** Makes one paper of two, whatever their identifiers say: what leads to the other leads to the first then. */
    join(key: string, otherKey: string, options: SaveOptions): void {
      const [paper, other] = [key, otherKey].map((one) => match.byId(keys.ownerOf(one) ?? 0));
      if (paper === undefined || other === undefined) {
        const unknown = paper === undefined ? key : otherKey;
        throw new UserError('usage', `no paper has the key ${unknown}: "paperql duplicates" tells keys`);
      }
      if (paper.id === other.id) throw new UserError('usage', `${key} and ${otherKey} are one paper already`);
      const lost = match.identifiersOfPaper(other);
      absorb(paper, other, options);
      for (const [scheme, value] of lost)
        if (match.findId([scheme, value]) === undefined) keys.remember(`${scheme}:${value}`, paper.id, true);
    },
    /** Tells that much will be stored, or that it is over; what is new is then stored without being looked for. */
    expectMuch(isExpected: boolean): void {
      if (isExpected) seen.start();
      else seen.stop();
      fullText.expectMuch(isExpected);
    },
    /** Begins a batch. */
    begin(): void {
      for (const part of [buffer, indexes, seen, venues, topics, references, fullText, pending, authors])
        part.begin();
    },
    /** Ends a batch: writes what has gathered. */
    end(): void {
      fullText.close();
      buffer.flush();
      tally.flush();
      gather();
      fullText.end();
    },
  };
}

/** Whether only lists of a paper changed, of which its row says nothing: a file of citations adds one reference after the other. */
function isSameRow(before: StoredPaper, after: StoredPaper): boolean {
  const { fieldSources: sourcesBefore, ...columnsBefore } = before;
  const { fieldSources: sources, ...columns } = after;
  return (
    Object.keys(sources).length === Object.keys(sourcesBefore).length &&
    JSON.stringify(columns) === JSON.stringify(columnsBefore)
  );
}
