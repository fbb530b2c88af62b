import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the thread is started with. */
export interface WordsJob {
  /** Of the index, and how it is defined in SQL. */
  name: string;
  definition: string;
  port: MessagePort;
  /** Counts the answers of the thread, so that they can be waited for. */
  signal: SharedArrayBuffer;
}

/** A paper as it is told to the thread. */
export type Text = readonly [id: number, title: string, abstract: string | null];

/** To the thread: that the batch of a number begins, papers of it, and that it has no more. */
export type ToWords = { begin: number } | readonly Text[] | 'end';

/** From the thread: the index of a batch, as the image of a database, or why there is none. */
export type FromWords = { batch: number } & ({ image: Uint8Array } | { error: unknown });

/** Takes texts apart into words while their rows are stored. */
export interface WordsThread {
  /** Begins a batch; what is left of one that was taken back is forgotten. */
  begin(): void;
  add(text: Text): void;
  /** All papers of the batch are told. */
  end(): void;
  /** Waits for the index of the batch, as the image of a database; undefined if it could not be made. */
  image(): Buffer | undefined;
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

/** Starts the thread for an index of words, as it is defined. */
export function startWordsThread(name: string, definition: string): WordsThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const job: WordsJob = { name, definition, port: port2, signal: signal.buffer };
  const worker = new Worker(program, { workerData: job, transferList: [port2], resourceLimits });
  // Whoever waits is told by the time that passes; nobody else needs to know.
  worker.on('error', () => {});
  worker.unref();
  const send = (message: ToWords) => port.postMessage(message);
  let chunk: Text[] = [];
  let batch = 0;
  let answers = 0;
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
    image() {
      for (;;) {
        Atomics.wait(signal, 0, answers, patience);
        const answer: { message: FromWords } | undefined = receiveMessageOnPort(port);
        if (answer === undefined) return undefined;
        answers += 1;
        const { message } = answer;
        // An earlier one may be of a batch that was taken back.
        if (message.batch === batch)
          return 'image' in message ? Buffer.from(message.image.buffer) : undefined;
      }
    },
    stop() {
      port.close();
      void worker.terminate();
    },
  };
}
