import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ReadyNames } from './read-names.ts';

/** The full text of papers. */
export const papersText = 'papers_text';

/** What the thread is started with. */
export interface WordsJob {
  /** The path of the store. */
  file: string;
  /** How its indexes of words are defined in SQL. */
  papersText: string;
  namesText: string;
  port: MessagePort;
  /** Counts the answers of the thread, so that they can be waited for. */
  signal: SharedArrayBuffer;
}

/** A paper as it is told to the thread. */
export type Text = readonly [id: number, title: string, abstract: string | null];

/** To the thread: that the batch of a number begins, papers of it, that it has no more, that the log is to be copied, and that all is over. */
export type ToWords = { begin: number } | { close: number } | readonly Text[] | 'end' | 'copy log';

/**
 * From the thread: the names of the batches before one; the index of its papers, as the image of a database; or why there is none; nothing
 * when it has closed.
 */
export type FromWords = { batch: number } & (
  | { names: ReadyNames }
  | { image: Uint8Array }
  | { error: unknown }
  | { closed: true }
);

/** Takes texts apart into words while their rows are stored, and names while the next ones are. */
export interface WordsThread {
  /** Begins a batch; what is left of one that was taken back is forgotten. */
  begin(): void;
  add(text: Text): void;
  /** All papers of the batch are told. */
  end(): void;
  /** Copies the log into the file meanwhile. */
  copyLog(): void;
  /** Waits for the names of the batches before this one, which come first; undefined if they could not be read. */
  names(): ReadyNames | undefined;
  /** Waits for the index of the papers of the batch; undefined if it could not be made. */
  image(): Uint8Array | undefined;
  /** Ends the thread, which has let go of the file then. */
  stop(): void;
}

/** Papers in one message. */
const chunkLength = 64;

/** A batch takes a second; a thread that says nothing for so long has died, in milliseconds. */
const patience = 60_000;

/** Texts pass through the thread and are gone; left to itself, V8 would let them pile up, in mebibytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 };

/** Where the program of the thread lies once it is built; it cannot be run from its source. */
const program = fileURLToPath(new URL('./words-worker.js', import.meta.url));

/** Whether words can be gathered in a thread of their own. */
export const hasWordsThread = existsSync(program);

/** Starts the thread for a store. */
export function startWordsThread(store: Omit<WordsJob, 'port' | 'signal'>): WordsThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const job: WordsJob = { ...store, port: port2, signal: signal.buffer };
  const worker = new Worker(program, { workerData: job, transferList: [port2], resourceLimits });
  // Whoever waits is told by the time that passes; nobody else needs to know.
  worker.on('error', () => {});
  worker.unref();
  const send = (message: ToWords) => port.postMessage(message);
  let chunk: Text[] = [];
  let batch = 0;
  let answers = 0;
  let isDead = false;
  /** Waits for the next answer about the batch; undefined if none comes. */
  function answer(): FromWords | undefined {
    for (;;) {
      Atomics.wait(signal, 0, answers, patience);
      const next: { message: FromWords } | undefined = receiveMessageOnPort(port);
      if (next === undefined) {
        isDead = true;
        return undefined;
      }
      answers += 1;
      // An earlier one may be of a batch that was taken back.
      if (next.message.batch === batch) return next.message;
    }
  }

  return {
    begin() {
      chunk = [];
      batch += 1;
      send({ begin: batch });
    },
    add(text) {
      chunk.push(text);
      if (chunk.length < chunkLength) return;
      send(chunk);
      chunk = [];
    },
    end() {
      send(chunk);
      send('end');
    },
    copyLog: () => send('copy log'),
    names() {
      const said = answer();
      return said !== undefined && 'names' in said ? said.names : undefined;
    },
    image() {
      const said = answer();
      return said !== undefined && 'image' in said ? said.image : undefined;
    },
    stop() {
      batch += 1;
      send({ close: batch });
      if (!isDead) answer();
      port.close();
      void worker.terminate();
    },
  };
}
