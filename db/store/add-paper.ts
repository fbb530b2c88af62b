import { foldWords, isSlugOf } from '../fold.ts';
import type { PaperRecord } from '../record.ts';
import { fieldsOf, sourcesOf, yearOf } from './columns.ts';
import { identifiersOf } from './match.ts';
import { type SaveOptions, versionOf } from './save-options.ts';
import type { Saved } from './saved.ts';
import type { StoreTools } from './store-tools.ts';

/** Returns what stores a paper that is not known. */
export function paperAdder(tools: StoreTools): (record: PaperRecord, options: SaveOptions) => Saved {
  const { keys, venues, metrics, rows, tally, addLists, identifiers, references } = tools;
  return (record, options) => {
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
    // What is written is written: the row itself becomes the paper, as its thirty fields take a while to copy.
    const paper = Object.assign(row, { id: rows.insert(row), authorCount: 0 });
    if (venueId !== null) tally.add('venues', venueId, 1);
    // Before people, whose names make slugs as well: that of the title is remembered until then.
    const further = identifiers.add(paper, record, true);
    addLists(paper, record, { isNew: true });
    metrics.insertAll(paper, results);
    references.resolve([...identifiersOf(record), ['key', key], ...further], paper.id);
    return { outcome: 'added', metrics: results.length };
  };
}
