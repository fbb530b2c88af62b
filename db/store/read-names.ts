/** Names that one thread makes ready to be found while another stores the next ones, as `ready-names.ts` adds them. */
import Sqlite from 'better-sqlite3';
import type { Database } from '../open.ts';
import { freshAbstracts, freshNames, namedSources, wordsOf, wordsToAdd } from './gather.ts';
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
  /** Their words, as a JSON list. */
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
/** In the order of their rows, so that they make one piece. */
const allFresh = `${namedSources
  .map((source) => `select id, words, plain ${freshNames(source)}`)
  .join(' union all ')} order by id`;

/** Returns what makes ready the names that are committed in a database and not gathered yet; `definition` is that of their index. */
export function nameReader(store: Client, definition: string): () => ReadyNames {
  const rowsOf = (text: string) => store.prepare<[], [string, number]>(text).raw();
  const [after, upto] = [rowsOf(gatheredRows), rowsOf(lastRows)];
  const fresh = store.prepare<[], [number, string, string]>(allFresh).raw();
  const abstracts = store.prepare<[], string>(freshAbstracts).pluck();
  return store.transaction((): ReadyNames => {
    const words = new Set<string>();
    const note = (text: string) => {
      for (const word of wordsOf(text)) words.add(word);
    };
    const index = new Sqlite(':memory:');
    index.exec(`${definition}; begin`);
    holdAll(index, namesText);
    const insert = index.prepare(`insert into ${namesText} (rowid, words) values (cast(? as integer), ?)`);
    let count = 0;
    for (const [id, text, plain] of fresh.iterate()) {
      insert.run(id, text);
      note(plain);
      count += 1;
    }
    for (const text of abstracts.iterate()) note(text);
    index.exec('commit');
    const image = count > 0 ? index.serialize() : undefined;
    index.close();
    const rows = (list: [string, number][]): Rows => Object.fromEntries(list);
    return { after: rows(after.all()), upto: rows(upto.all()), image, words: wordsToAdd(words) };
  });
}
