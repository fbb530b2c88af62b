import Sqlite from 'better-sqlite3';
import type { Database } from '../open.ts';
import { addWords, freshNames, namedSources, wordsOf } from './gather.ts';
import { gatheredRows, lastRows, namesText, type ReadyNames } from './read-names.ts';
import { addPiece } from './text-pieces.ts';

type Client = Database['$client'];
type Source = (typeof namedSources)[number];

/** What the names of each source stand in, and how they are folded. */
const named: Readonly<Record<Source, { column: string; folded: string }>> = {
  papers: { column: 'title_key', folded: 'new.title_key' },
  authors: { column: 'name_key', folded: 'new.name_key' },
  topics: { column: 'name', folded: 'fold_words(new.name)' },
  venues: { column: 'name', folded: 'fold_words(new.name)' },
  terms: { column: 'words', folded: 'new.words' },
};

/** What tells of a change to a row that was there when a batch began, and whose name is not gathered. */
function watcherOf(source: Source): string {
  const { column, folded } = named[source];
  const when = `old.id > (select upto from gathered where source = '${source}') and was_there('${source}', old.id)`;
  return `
    create temp trigger if not exists ${source}_ready_delete after delete on main.${source} when ${when}
      begin select note_change(null); end;
    create temp trigger if not exists ${source}_ready_update after update of ${column} on main.${source}
      when old.${column} <> new.${column} and ${when} begin select note_change(${folded}); end`;
}

/**
 * Adds names that another thread has made ready, as if they had been gathered at the end of the batch that they are of: words in the same
 * order, those of names that have changed since after them, as triggers add them.
 */
export function readyNames(client: Client) {
  const rowsOf = (text: string) => client.prepare<[], [string, number]>(text).raw();
  const [gathered, last] = [rowsOf(gatheredRows), rowsOf(lastRows)];
  const add = client.prepare<string>(addWords);
  const addRow = namedSources.map((source) =>
    client.prepare<number>(
      `insert into ${namesText} (rowid, words) select id, words ${freshNames(source)} and source_id <= ?`,
    ),
  );
  const done = client.prepare<[number, string]>('update gathered set upto = ? where source = ?');
  let isWatching = false;
  let there = new Map<unknown, number>();
  let isChanged = false;
  let changed: string[] = [];

  return {
    /** Notes from here on, within a transaction, what becomes of names that are not gathered yet. */
    watch(): void {
      there = new Map(last.all());
      isChanged = false;
      changed = [];
      isWatching = true;
      client.function('was_there', (source, id) => Number(Number(id) <= (there.get(source) ?? 0)));
      client.function('note_change', (name) => {
        isChanged = true;
        if (typeof name === 'string') changed.push(name);
        return null;
      });
      for (const source of namedSources) client.exec(watcherOf(source));
    },
    /** Ends watching. */
    rest(): void {
      if (!isWatching) return;
      isWatching = false;
      for (const source of namedSources)
        for (const event of ['delete', 'update'])
          client.exec(`drop trigger if exists temp.${source}_ready_${event}`);
    },
    /**
     * Whether names were added that were made ready since `watch`: not if somebody else has gathered them. The caller has the database in its
     * unsafe mode.
     */
    add({ after, upto, image, words }: ReadyNames): boolean {
      if (gathered.all().some(([source, row]) => after[source] !== row)) return false;
      add.run(words);
      for (const name of changed) add.run(JSON.stringify(wordsOf(name)));
      if (isChanged) addRow.forEach((row, index) => void row.run(upto[namedSources[index] ?? ''] ?? 0));
      else if (image !== undefined) {
        const from = new Sqlite(Buffer.from(image.buffer, image.byteOffset, image.byteLength));
        addPiece(from, client, namesText);
        from.close();
      }
      for (const [source, row] of Object.entries(upto)) done.run(row, source);
      return true;
    },
  };
}
