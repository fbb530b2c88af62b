import { GraphQLError } from 'graphql';
import { requireLoaded } from '../db/loading.ts';
import type { Database } from '../db/open.ts';
import { papersOfIds, readPapers } from '../db/store/read-papers.ts';
import { UserError } from '../db/user-error.ts';
import { chosenPapers, type PaperChoice } from '../schema/chosen-papers.ts';
import { type Export, exportTable } from './export-table.ts';

/**
 * The collection, or what is chosen of it, as text in a format, one paper at a time, by key: the same collection always gives the same
 * bytes. Nothing is lost in `paperql`: imported into an empty store and exported again it is the same text. Write it to a stream with
 * `Readable.from(exportRecords(database))`.
 * @throws UserError if there is no such format or it cannot be written, if a first import has not ended, or if the choice is not one that the API would take.
 */
export function exportRecords(
  database: Database,
  formatName = 'paperql',
  choice: PaperChoice = {},
): Iterable<string> {
  requireLoaded(database);
  const found = exportTable.find(({ name }) => name === formatName);
  if (found === undefined) {
    const names = exportTable.map(({ name }) => name).join(', ');
    throw new UserError('usage', `papers cannot be written as ${formatName}: name one of ${names}`);
  }
  return textsOf(database, found, idsOf(database, choice));
}

/** The ids of what is chosen; undefined for everything. */
function idsOf(database: Database, choice: PaperChoice): Iterable<number> | undefined {
  if (choice.where === undefined && choice.search === undefined) return undefined;
  try {
    return chosenPapers(database, choice);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [option = 'where', ...path] = error.path ?? [];
    const place = path.length === 0 ? '' : `, ${path.join('.')}`;
    throw new UserError('usage', `--${option}${place}: ${error.message}`, { cause: error });
  }
}

/** One read transaction, so that an import in another process does not show in the middle. */
function* textsOf(
  database: Database,
  { texts }: Export,
  ids: Iterable<number> | undefined,
): Generator<string> {
  database.$client.exec('begin');
  try {
    const papers = ids === undefined ? readPapers(database) : papersOfIds(database, ids);
    for (const text of texts(database, papers)) if (text !== '') yield text;
  } finally {
    database.$client.exec('commit');
  }
}
