import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Bytes } from './bytes.ts';
import { inlineLittle } from './compiler.ts';
import {
  type FromReader,
  mostPieces,
  type ReaderJob,
  type ToReader,
  unpackedBatch,
} from './reader-messages.ts';
import type { Ready } from './ready.ts';

/** Where the program of the thread lies once it is built; it cannot be run from its source. */
const program = fileURLToPath(new URL('./reader-worker.js', import.meta.url));

/** Whether files can be read in a thread of their own. */
export const hasReaderThread = existsSync(program);

/**
 * What `readyRecords` gives, made in a thread of its own, so that the next records are read while the last ones are stored; with the
 * results in their abstracts if the job asks for them.
 * @throws what reading the bytes throws.
 */
export async function* readInThread(bytes: Bytes, job: ReaderJob): AsyncGenerator<Ready | undefined> {
  inlineLittle();
  const worker = new Worker(program, { workerData: job });
  const stopFeeding = feed(bytes, worker);
  try {
    for await (const [said] of on(worker, 'message')) {
      const message: FromReader = said;
      if (message === 'end') return;
      if (message === 'more') continue;
      const taken: ToReader = 'taken';
      worker.postMessage(taken);
      for (const ready of unpackedBatch(message.batch)) yield ready ?? undefined;
    }
  } finally {
    stopFeeding();
    await worker.terminate();
  }
}

/** Gives a reader the pieces of a file, never many more than it has taken up; what it returns ends that. */
function feed(bytes: Bytes, worker: Worker): () => void {
  let underway = 0;
  let isStopped = false;
  let goOn = () => {};
  worker.on('message', (message: FromReader) => {
    if (message !== 'more') return;
    underway -= 1;
    goOn();
  });
  const send = (message: ToReader) => worker.postMessage(message);
  async function run(): Promise<void> {
    for await (const piece of bytes) {
      if (isStopped) return;
      send(piece);
      underway += 1;
      if (underway < mostPieces) continue;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    send('end');
  }
  // Whoever waits for messages is told by this event, too, that there will be none.
  run().catch((error) => worker.emit('error', error));
  return () => {
    isStopped = true;
    goOn();
  };
}
