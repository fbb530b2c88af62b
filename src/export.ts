import type { Database } from '../db/open.ts';
import { UserError } from '../db/user-error.ts';
import { type Export, exportTable } from './export-table.ts';

/**
 * The collection as text in a format, one paper at a time, by key: the same collection always gives the same bytes. Nothing is
 * lost in `paperql`: imported into an empty store and exported again it is the same text. Write it to a stream with
 * `Readable.from(exportRecords(database))`.
 * @throws UserError if there is no such format or it cannot be written.
 */
export function exportRecords(database: Database, formatName = 'paperql'): Iterable<string> {
  const found = exportTable.find(({ name }) => name === formatName);
  if (found === undefined) {
    const names = exportTable.map(({ name }) => name).join(', ');
    throw new UserError('usage', `papers cannot be written as ${formatName}: name one of ${names}`);
  }
  return textsOf(database, found);
}

/** One read transaction, so that an import in another process does not show in the middle. */
function* textsOf(database: Database, { texts }: Export): Generator<string> {
  database.$client.exec('begin');
  try {
    for (const text of texts(database)) if (text !== '') yield text;
  } finally {
    database.$client.exec('commit');
  }
}
