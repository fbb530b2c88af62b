/** The tables in which FTS5 keeps an index of words, as the comments at the head of its `fts5_index.c` describe them. */
import type Sqlite from 'better-sqlite3';
import { invariant } from '../invariant.ts';
import { fromVarints, toVarints } from './varints.ts';

type Client = Sqlite.Database;

/** The rows that tell how many words the texts have, and of which pieces the index is made; those that follow are pages of pieces. */
const [totalsRow, structureRow] = [1, 10];
/** The row of a page is the number of its piece times this, and then its own number. */
const pagesOfPiece = 2 ** 37;
/** The structure begins with a mark that changes with the settings of the index. */
const markLength = 4;
/** After the numbers of levels, pieces, and pages ever written, the structure has two for each level and three for each of its pieces. */
const [ofLevel, ofPiece] = [2, 3];
/** How many rows one statement copies: one by one takes twice as long. */
const rowsAtOnce = 32;

interface Piece {
  id: number;
  firstPage: number;
  lastPage: number;
}

/** Whether an index is kept in the way that is known here. */
export function hasKnownPieces(client: Client, index: string): boolean {
  return client.prepare(`select v from ${index}_config where k = 'version'`).pluck().get() === 4;
}

/**
 * Adds the one piece of an index to another one, defined alike and with nothing pending, as its newest piece: as if the texts of the
 * first, whose rows the other has not got, had been added to it.
 */
export function addPiece(from: Client, to: Client, index: string): void {
  const command = (name: string, value: bigint) =>
    to.prepare(`insert into ${index} (${index}, rank) values (?, ?)`).run(name, value);
  // Writes what is pending, and forgets what is known of the pieces.
  command('flush', 0n);
  command('merge', 0n);
  const [piece, ...others] = piecesIn(structureOf(from, index).numbers);
  invariant(others.length === 0, 'what is added is one piece');
  // Texts without a word make no piece, but they count.
  if (piece !== undefined) copyPages(from, to, index, piece);
  if (hasLengths(to, index)) copyRows(from, to, `${index}_docsize`, 'id, sz', '?, ?');
  const totals = fromVarints(blockOf(to, index, totalsRow));
  const more = fromVarints(blockOf(from, index, totalsRow));
  write(to, index, totalsRow, toVarints(more.map((number, place) => number + (totals[place] ?? 0))));
  command('merge', 2n ** 30n);
}

/** Lets all that is added to an index in one transaction be one piece: nothing is written before it is committed. */
export function holdAll(client: Client, index: string): void {
  client.prepare(`insert into ${index} (${index}, rank) values ('hashsize', ?)`).run(2n ** 30n);
}

/** Whether an index keeps how long each text is. */
function hasLengths(client: Client, index: string): boolean {
  return client.prepare('select 1 from sqlite_schema where name = ?').get(`${index}_docsize`) !== undefined;
}

/** Copies the pages of a piece under a number that is free, and tells the other index of it. */
function copyPages(from: Client, to: Client, index: string, piece: Piece): void {
  const { mark, numbers } = structureOf(to, index);
  const taken = new Set(piecesIn(numbers).map(({ id }) => id));
  let id = 1;
  while (taken.has(id)) id += 1;
  const shift = (id - piece.id) * pagesOfPiece;
  copyRows(from, to, `${index}_data`, 'id, block', `? + ${shift}, ?`, `where id > ${structureRow}`);
  copyRows(from, to, `${index}_idx`, 'term, pgno', `${id}, ?, cast(? as integer)`);
  write(to, index, structureRow, Buffer.concat([mark, toVarints(withPiece(numbers, { ...piece, id }))]));
}

function copyRows(
  from: Client,
  to: Client,
  table: string,
  columns: string,
  values: string,
  where = '',
): void {
  const rows = from.prepare<[], unknown[]>(`select ${columns} from ${table} ${where}`).raw().all();
  const insert = (count: number) =>
    to.prepare<unknown[]>(
      `insert or fail into ${table} values ${Array(count).fill(`(${values})`).join(', ')}`,
    );
  const [insertMany, insertOne] = [insert(rowsAtOnce), insert(1)];
  const alone = rows.length % rowsAtOnce;
  for (const row of rows.slice(0, alone)) insertOne.run(...row);
  for (let start = alone; start < rows.length; start += rowsAtOnce)
    insertMany.run(...rows.slice(start, start + rowsAtOnce).flat());
}

function write(to: Client, index: string, row: number, block: Buffer): void {
  to.prepare(`replace into ${index}_data (id, block) values (?, ?)`).run(row, block);
}

function blockOf(client: Client, index: string, row: number): Buffer {
  const block = client.prepare<number>(`select block from ${index}_data where id = ?`).pluck().get(row);
  invariant(Buffer.isBuffer(block), 'an index of words tells what it is made of');
  return block;
}

function structureOf(client: Client, index: string): { mark: Buffer; numbers: number[] } {
  const block = blockOf(client, index, structureRow);
  return { mark: block.subarray(0, markLength), numbers: fromVarints(block.subarray(markLength)) };
}

/** The pieces that the numbers of a structure tell of. */
function piecesIn([levels = 0, _pieces, _written, ...numbers]: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (let level = 0; level < levels; level += 1) {
    const end = place + ofLevel + (numbers[place + 1] ?? 0) * ofPiece;
    for (place += ofLevel; place < end; place += ofPiece) {
      const [id = 0, firstPage = 0, lastPage = 0] = numbers.slice(place, end);
      pieces.push({ id, firstPage, lastPage });
    }
  }
  return pieces;
}

/** The numbers of a structure with one more piece, the newest of its first level. */
function withPiece(structure: readonly number[], { id, firstPage, lastPage }: Piece): number[] {
  const [levels = 0, pieces = 0, written = 0, merging = 0, count = 0, ...rest] = structure;
  const before = rest.slice(0, count * ofPiece);
  const after = rest.slice(count * ofPiece);
  return [
    ...[Math.max(levels, 1), pieces + 1, written + lastPage],
    ...[merging, count + 1, ...before, id, firstPage, lastPage],
    ...after,
  ];
}
