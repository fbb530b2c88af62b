/** The thread that takes texts apart into words. Runs in a worker of `words-thread.ts`. */
import { workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { searchable } from '../fold.ts';
import type { FromWords, ToWords, WordsJob } from './words-thread.ts';

/** An index in memory that gathers one piece. */
function openIndex({ name, definition }: WordsJob) {
  const client = new Sqlite(':memory:');
  client.exec(`${definition}; begin`);
  // All is one piece: nothing is written before it is committed.
  client.prepare(`insert into ${name} (${name}, rank) values ('hashsize', ?)`).run(2n ** 30n);
  const insert = client.prepare(
    `insert into ${name} (rowid, title, abstract) values (cast(? as integer), ?, ?)`,
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

const job: WordsJob = workerData;
const signal = new Int32Array(job.signal);
let batch = 0;
let index: ReturnType<typeof openIndex> | undefined;

function answer(result: { image: Uint8Array } | { error: unknown }): void {
  const message: FromWords = { batch, ...result };
  job.port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

function take(message: ToWords): void {
  if (message === 'end') {
    if (index !== undefined) answer({ image: index.image() });
  } else if ('begin' in message) {
    batch = message.begin;
    index?.close();
    index = openIndex(job);
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
