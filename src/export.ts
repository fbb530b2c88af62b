import type { Database } from '../db/open.ts';
import { readRecords } from '../db/store/read.ts';
import { UserError } from '../db/user-error.ts';
import type { Format } from './formats/format.ts';
import { formatNamed, formats } from './formats/formats.ts';

/**
 * The collection as text in a format, one paper at a time, by key: the same collection always gives the same bytes. Nothing is
 * lost in `paperql`: imported into an empty store and exported again it is the same text. Write it to a stream with
 * `Readable.from(exportRecords(database))`.
 * @throws UserError if there is no such format or it cannot be written.
 */
export function exportRecords(database: Database, formatName = 'paperql'): Iterable<string> {
  const write = formatNamed(formatName)?.write;
  if (write === undefined) {
    const names = formats.filter((format) => format.write !== undefined).map(({ name }) => name);
    throw new UserError(
      'usage',
      `papers cannot be written as ${formatName}: name one of ${names.join(', ')}`,
    );
  }
  return lines(database, write);
}

/** One read transaction, so that an import in another process does not show in the middle. */
function* lines(database: Database, write: NonNullable<Format['write']>): Generator<string> {
  database.$client.exec('begin');
  try {
    for (const record of readRecords(database)) yield write(record);
  } finally {
    database.$client.exec('commit');
  }
}
