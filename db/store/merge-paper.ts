import { foldWords } from '../fold.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import {
  additions,
  type Fields,
  fieldOf,
  fieldsOf,
  replacements,
  type StoredPaper,
  yearOf,
} from './columns.ts';
import { identifiersOf } from './match.ts';
import type { Identifier } from './references.ts';
import { type SaveOptions, versionOf } from './save-options.ts';
import type { Saved } from './saved.ts';
import type { StoreTools } from './store-tools.ts';

/** Gives a stored paper what a record adds to it; `sourceOf` tells who said a field. */
export type MergePaper = (
  paper: StoredPaper,
  record: PaperRecord | PaperPart,
  sourceOf: (field: string) => string,
  options: SaveOptions,
) => Saved;

/** Returns what merges records into stored papers. */
export function paperMerger(tools: StoreTools): MergePaper {
  const { match, rows, tally, venues, carry, identifiers, addLists, metrics, references } = tools;

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

  return (paper, record, sourceOf, options) => {
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
    references.resolve([...identifiersOf(record), ...fresh], paper.id);
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
