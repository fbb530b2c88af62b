/** The thread that takes texts apart into words. Runs in a worker of `words-thread.ts`. */
import { workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { searchable } from '../fold.ts';
import { nameReader } from './read-names.ts';
import { holdAll } from './text-pieces.ts';
import { type FromWords, papersText, type ToWords, type WordsJob } from './words-thread.ts';

/** The log is copied into the file after so many batches: pages that each of them changes are copied once then. With more, the thread that stores would have to. */
const batchesOfLog = 4;

/** An index in memory that gathers one piece. */
function openIndex(definition: string) {
  const client = new Sqlite(':memory:');
  client.exec(`${definition}; begin`);
  holdAll(client, papersText);
  const insert = client.prepare(
    `insert into ${papersText} (rowid, title, abstract) values (cast(? as integer), ?, ?)`,
  );
  return {
    add(id: number, title: string, abstract: string | null): void {
      insert.run(id, searchable(title), abstract === null ? null : searchable(abstract));
    },
    image(): Buffer {
      client.exec('commit');
      return client.serialize();
    },
    close: (): void => void client.close(),
  };
}

/** The store, as far as it is committed. */
function openStore({ file, namesText }: WordsJob) {
  const client = new Sqlite(file);
  return {
    readNames: nameReader(file, namesText),
    /** Copies the log into the file here, lest the thread that stores has to. */
    copyLog: (): void => void client.pragma('wal_checkpoint(passive)'),
    close: (): void => void client.close(),
  };
}

const job: WordsJob = workerData;
const signal = new Int32Array(job.signal);
let batch = 0;
let store: ReturnType<typeof openStore> | undefined;
let index: ReturnType<typeof openIndex> | undefined;

type Answer = FromWords extends infer Said ? Omit<Said, 'batch'> : never;

function answer(result: Answer): void {
  job.port.postMessage({ batch, ...result });
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

function begin(number: number): void {
  batch = number;
  index?.close();
  index = openIndex(job.papersText);
  store ??= openStore(job);
  answer({ names: store.readNames() });
}

/** Gives what it has made of the batch, and copies the log while the other thread adds it. */
function end(): void {
  if (index === undefined) return;
  answer({ image: index.image() });
  if (batch % batchesOfLog === 0) store?.copyLog();
}

function close(number: number): void {
  batch = number;
  store?.close();
  answer({ closed: true });
}

function take(message: ToWords): void {
  if (message === 'end') {
    end();
  } else if (message === 'copy log') {
    store?.copyLog();
  } else if ('begin' in message) {
    begin(message.begin);
  } else if ('close' in message) {
    close(message.close);
  } else {
    for (const [id, title, abstract] of message) index?.add(id, title, abstract);
  }
}

job.port.on('message', (message: ToWords) => {
  try {
    take(message);
  } catch (error) {
    answer({ error });
  }
});
