/** Names that one thread makes ready to be found while another stores the next ones, as `ready-names.ts` adds them. */
import Sqlite from 'better-sqlite3';
import { LookBudget } from '../look-budget.ts';
import type { Database } from '../open.ts';
import { defineSqlFunctions } from '../sql-functions.ts';
import { freshAbstracts, freshNames, namedSources, unknownWords, wordsOf, wordsToAdd } from './gather.ts';
import { holdAll } from './text-pieces.ts';

type Client = Database['$client'];

/** Row ids by source. */
type Rows = Readonly<Record<string, number>>;

/** Names that had not been gathered yet, as they were when it began. */
export interface ReadyNames {
  /** After which rows of each source they begin, and which are the last ones. */
  after: Rows;
  upto: Rows;
  /** An index of them as the image of a database; undefined if there are none. */
  image: Uint8Array | undefined;
  /** Those of their words that were not there yet, as a JSON list. */
  words: string;
}

/** The index of names. */
export const namesText = 'names_text';

/** Up to which row of each source names are gathered. */
export const gatheredRows = 'select source, upto from gathered';
/** Which row of each source is the last one. */
export const lastRows = namedSources
  .map((source) => `select '${source}', coalesce((select max(id) from ${source}), 0)`)
  .join(' union all ');
/** Of each source, some columns of its names that are not gathered yet. */
const fresh = (columns: string) =>
  namedSources.map((source) => `select ${columns} ${freshNames(source)}`).join(' union all ');
/** In the order of their rows, so that they make one piece. */
const addFresh = `insert into ${namesText} (rowid, words) select id, words from (${fresh('id, words')}) order by id`;

/**
 * Returns what makes ready the names that are committed in the database of a file and not gathered yet; `definition` is that of their index.
 * Names go from there into an index in memory by one statement: one by one, they would take twice as long.
 */
export function nameReader(file: string, definition: string): () => ReadyNames {
  return () => {
    const index = new Sqlite(':memory:');
    try {
      defineSqlFunctions(index, new LookBudget());
      index.exec(definition);
      holdAll(index, namesText);
      index.prepare('attach ? as store').run(file);
      const { count, ...ready } = index.transaction(() => readInto(index))();
      return { ...ready, image: count > 0 ? index.serialize() : undefined };
    } finally {
      index.close();
    }
  };
}

function readInto(index: Client) {
  const rowsOf = (text: string): Rows =>
    Object.fromEntries(index.prepare<[], [string, number]>(text).raw().all());
  const { changes: count } = index.prepare(addFresh).run();
  const words = new Set<string>();
  for (const texts of [fresh('plain'), freshAbstracts])
    for (const text of index.prepare<[], string>(texts).pluck().all())
      for (const word of wordsOf(text)) words.add(word);
  const unknown = index.prepare<string, string>(unknownWords).pluck().all(wordsToAdd(words));
  return { count, after: rowsOf(gatheredRows), upto: rowsOf(lastRows), words: JSON.stringify(unknown) };
}
