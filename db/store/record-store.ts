import { foldWords, isSlugOf } from '../fold.ts';
import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';
import type { ExtractedMetric, PaperRecord } from '../record.ts';
import { authorStore } from './authors.ts';
import { carrier } from './carrier.ts';
import { additions, fieldNames, fieldOf, fieldsOf, type StoredPaper, yearOf } from './columns.ts';
import { identifierStore } from './identifiers.ts';
import { paperKeys } from './keys.ts';
import { linkStore } from './links.ts';
import { identifiersOf, paperMatch } from './match.ts';
import { metricStore } from './metrics.ts';
import { paperRows } from './paper-rows.ts';
import { recordReader } from './read.ts';
import { type Identifier, referenceStore } from './references.ts';
import { paperRemover } from './remove.ts';
import { createTally } from './tally.ts';
import { topicStore } from './topics.ts';
import { venueStore } from './venues.ts';

export interface SaveOptions {
  /** Who says so, as the source of each field is told: the name of a format or of another database. */
  source: string;
  /** Reads the results in an abstract; without it none are read. */
  extract?: (paper: { title: string; abstract: string }) => ExtractedMetric[];
  /** Version of `extract`, remembered with each paper that it read. */
  extractorVersion?: string;
}

export interface Saved {
  outcome: 'added' | 'merged' | 'unchanged';
  metrics: number;
}

/** Stores records one by one, inside a transaction that the caller holds; `flush` writes the counts that have gathered. */
export function recordStore(database: Database) {
  const tally = createTally(database);
  const keys = paperKeys(database);
  const rows = paperRows(database);
  const authors = authorStore(database, tally);
  const match = paperMatch(database, keys.ownerOf, authors.shares);
  const addIdentifiers = identifierStore(database, keys, match.findId);
  const addTopics = topicStore(database, tally);
  const addLinks = linkStore(database);
  const venueOf = venueStore(database);
  const references = referenceStore(database, match.findId);
  const metrics = metricStore(database);
  const carry = carrier(database);
  const recordOf = recordReader(database);
  const remove = paperRemover(database, tally);

  /** Stores what a record has in lists; returns the names of the fields that changed. */
  function completeLists(paper: StoredPaper, record: PaperRecord): string[] {
    const { id, published } = paper;
    const changed = {
      authors: record.authors !== undefined && completeAuthors(paper, record.authors),
      topics: record.topics !== undefined && addTopics(id, record.topics, published),
      links: record.links !== undefined && addLinks(id, record.links),
      references: record.references !== undefined && references.add(id, record.references),
    };
    return Object.entries(changed).flatMap(([name, isChanged]) => (isChanged ? [name] : []));
  }

  function completeAuthors(
    { id, authorCount, published }: StoredPaper,
    records: NonNullable<PaperRecord['authors']>,
  ) {
    if (authorCount > 0) return authors.complete(id, records);
    authors.assign(id, records, published);
    return true;
  }

  function add(record: PaperRecord, options: SaveOptions): Saved {
    const { title, authors: people = [] } = record;
    const fields = fieldsOf(record);
    const titleKey = foldWords(title);
    const key = keys.choose(record.key, title, titleKey);
    const venueId = fields.venueText === null ? null : venueOf(fields.venueText);
    const row = {
      ...fields,
      key,
      keyDerived: isSlugOf(key, title),
      title,
      titleKey,
      year: yearOf(fields.published),
      venueId,
      authorCount: people.length,
      metricCount: 0,
      fieldSources: Object.fromEntries(fieldNames(record).map((name) => [name, options.source])),
      extractorVersion: fields.abstract === null ? null : versionOf(options),
    };
    const paper = { ...row, id: rows.insert(row), authorCount: 0 };
    if (venueId !== null) tally.add('venues', venueId, 1);
    completeLists(paper, record);
    const found = addMetrics(paper, record, options, true);
    if (found > 0) rows.countMetrics(paper.id, found);
    resolve(paper.id, [...identifiersOf(record), ['key', key], ...addIdentifiers(paper, record)]);
    return { outcome: 'added', metrics: found };
  }

  /** Makes one paper of two that turned out to be the same; returns it. */
  function absorb(paper: StoredPaper, other: StoredPaper, options: SaveOptions): StoredPaper {
    const { key, formerKeys = [], ...record } = recordOf(other);
    remove(other, paper.id);
    merge(
      paper,
      { ...record, formerKeys: [...(key === undefined ? [] : [key]), ...formerKeys] },
      (name) => other.fieldSources[name] ?? options.source,
      options,
    );
    const joined = match.byId(paper.id);
    invariant(joined !== undefined, 'the paper that stays is there');
    return joined;
  }

  function merge(
    paper: StoredPaper,
    record: PaperRecord,
    sourceOf: (field: string) => string,
    options: SaveOptions,
  ): Saved {
    const added = withoutTaken(paper, additions(paper, fieldsOf(record)));
    const merged: StoredPaper = { ...paper, ...added, year: yearOf(added.published ?? paper.published) };
    if (added.venueText != null) {
      merged.venueId = venueOf(added.venueText);
      tally.add('venues', merged.venueId, 1);
    }
    if (added.published !== undefined) carry.carryDate(paper.id, added.published);
    const identifiers = replaceKey(merged, record);
    const lists = completeLists(merged, record);
    if (lists.includes('authors') && paper.authorCount === 0)
      merged.authorCount = record.authors?.length ?? 0;
    const mustRead =
      added.abstract !== undefined || (paper.extractorVersion === null && versionOf(options) !== null);
    const found = addMetrics(merged, record, options, mustRead);
    if (mustRead && merged.abstract !== null) merged.extractorVersion = versionOf(options);
    merged.metricCount += found;
    identifiers.push(...addIdentifiers(merged, record));
    resolve(paper.id, [...identifiersOf(record), ...identifiers]);
    const names = [...Object.keys(added).map(fieldOf), ...lists, ...(found > 0 ? ['metrics'] : [])];
    const isRead = merged.extractorVersion !== paper.extractorVersion;
    if (names.length === 0 && identifiers.length === 0 && !isRead)
      return { outcome: 'unchanged', metrics: 0 };
    merged.fieldSources = {
      ...Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
      ...paper.fieldSources,
    };
    rows.update(paper, merged);
    return { outcome: 'merged', metrics: found };
  }

  /** Without identifiers that name another paper. */
  function withoutTaken(
    paper: StoredPaper,
    added: ReturnType<typeof additions>,
  ): ReturnType<typeof additions> {
    const { doi, arxivId, ...rest } = added;
    const isFree = (identifier: Identifier) => (match.findId(identifier) ?? paper.id) === paper.id;
    return {
      ...rest,
      ...(doi != null && isFree(['doi', doi]) ? { doi } : {}),
      ...(arxivId != null && isFree(['arxiv', arxivId]) ? { arxivId } : {}),
    };
  }

  /** Gives a paper whose key was made of its title the key of a source; returns the keys that lead to it now. */
  function replaceKey(paper: StoredPaper, { key }: PaperRecord): Identifier[] {
    if (key === undefined || !paper.keyDerived || isSlugOf(key, paper.title)) return [];
    if (!keys.claim(key)) return [];
    const former = paper.key;
    paper.key = key;
    paper.keyDerived = false;
    rows.rename(paper.id, key);
    carry.carryKey(paper.id, key);
    keys.remember(former, paper.id, false);
    return [
      ['key', key],
      ['key', former],
    ];
  }

  /** Stores the results that a record tells and, where its abstract must be read, those in it; returns how many were new. */
  function addMetrics(
    paper: StoredPaper,
    record: PaperRecord,
    options: SaveOptions,
    mustRead: boolean,
  ): number {
    const { title, abstract } = paper;
    let found = 0;
    if (mustRead && abstract !== null && options.extract !== undefined) {
      found += metrics.setExtracted(paper, options.extract({ title, abstract }));
    }
    return record.metrics === undefined
      ? found
      : found + metrics.addCurated(paper, record.metrics, options.source);
  }

  function resolve(paperId: number, identifiers: readonly Identifier[]): void {
    for (const identifier of identifiers) references.resolve(identifier, paperId);
  }

  return {
    save(record: PaperRecord, options: SaveOptions): Saved {
      const [paper, ...others] = match.find(record);
      if (paper === undefined) return add(record, options);
      const whole = others.reduce((joined, other) => absorb(joined, other, options), paper);
      const saved = merge(whole, record, () => options.source, options);
      return others.length > 0 ? { ...saved, outcome: 'merged' } : saved;
    },
    flush: tally.flush,
  };
}

function versionOf({ extract, extractorVersion }: SaveOptions): string | null {
  return extract === undefined ? null : (extractorVersion ?? null);
}
