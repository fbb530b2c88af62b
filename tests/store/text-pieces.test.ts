import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPiece, hasKnownPieces } from '../../db/store/text-pieces.ts';

const index = 'words_of_texts';
const definition = `create virtual table ${index} using fts5(title, abstract, content='texts', content_rowid='id', tokenize='porter')`;

/** An index of words over a table of texts. */
function openIndex(): Sqlite.Database {
  const client = new Sqlite(':memory:');
  client.exec(`create table texts (id integer primary key, title text, abstract text); ${definition}`);
  return client;
}

type Text = readonly [title: string, abstract: string | null];

function add(client: Sqlite.Database, texts: readonly Text[], after: number): void {
  const insert = client.prepare(
    `insert into ${index} (rowid, title, abstract) values (cast(? as integer), ?, ?)`,
  );
  client.transaction(() => {
    for (const [place, text] of texts.entries()) insert.run(after + place + 1, ...text);
  })();
}

function addElsewhere(client: Sqlite.Database, texts: readonly Text[], after: number): void {
  const elsewhere = openIndex();
  add(elsewhere, texts, after);
  client.unsafeMode(true);
  client.transaction(() => addPiece(elsewhere, client, index))();
  client.unsafeMode(false);
}

function store(client: Sqlite.Database, texts: readonly Text[], after: number): void {
  const insert = client.prepare('insert into texts values (cast(? as integer), ?, ?)');
  for (const [place, text] of texts.entries()) insert.run(after + place + 1, ...text);
}

const found = (client: Sqlite.Database, word: string) =>
  client.prepare(`select rowid from ${index} where ${index} match ? order by rowid`).pluck().all(word);
const ranked = (client: Sqlite.Database, word: string) =>
  client
    .prepare(`select rowid, bm25(${index}) as score from ${index} where ${index} match ? order by rowid`)
    .all(word);
const check = (client: Sqlite.Database) =>
  client.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);

const words = ['cache', 'graph', 'paper', 'running', 'ünïcode', '漢字'];
const someText = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const batch = fc.array(fc.tuple(someText, fc.option(someText)), { minLength: 1, maxLength: 20 });

test('an index to which pieces were added is the one of all texts, whichever pieces were made elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(batch, fc.boolean()), { maxLength: 40 }), (batches) => {
      const [mixed, whole] = [openIndex(), openIndex()];
      let after = 0;
      for (const [texts, isElsewhere] of batches) {
        (isElsewhere ? addElsewhere : add)(mixed, texts, after);
        add(whole, texts, after);
        for (const client of [mixed, whole]) store(client, texts, after);
        after += texts.length;
      }
      check(mixed);
      for (const word of words) expect(ranked(mixed, word)).toEqual(ranked(whole, word));
    }),
    { numRuns: 20 },
  );
});

test('a piece is added while changes of other texts are pending, and can be changed afterwards', () => {
  const client = openIndex();
  const remove = (id: number, [title, abstract]: Text) =>
    client
      .prepare(
        `insert into ${index} (${index}, rowid, title, abstract) values ('delete', cast(? as integer), ?, ?)`,
      )
      .run(id, title, abstract);
  store(client, [['new graph', null]], 1);
  add(client, [['old cache', null]], 0);
  client.transaction(() => {
    remove(1, ['old cache', null]);
    addElsewhere(
      client,
      [
        ['new graph', null],
        ['new paper', null],
      ],
      1,
    );
    remove(3, ['new paper', null]);
  })();
  check(client);
  expect(found(client, 'cache')).toEqual([]);
  expect(found(client, 'new')).toEqual([2]);
});

test('texts without a word make no piece, and are counted', () => {
  const texts: Text[] = [
    ['', null],
    ['…', '?'],
  ];
  const client = openIndex();
  addElsewhere(client, texts, 0);
  store(client, texts, 0);
  check(client);
  expect(client.prepare(`select count(*) from ${index}_docsize`).pluck().get()).toBe(texts.length);
});

test('an index of another version of FTS5 is told from what is known', () => {
  const client = openIndex();
  expect(hasKnownPieces(client, index)).toBe(true);
  client.unsafeMode(true);
  client.exec(`update ${index}_config set v = 5 where k = 'version'`);
  expect(hasKnownPieces(client, index)).toBe(false);
});
