import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { invariant } from '../../db/invariant.ts';
import { UserError } from '../../db/user-error.ts';
import { inlineLittle } from './compiler.ts';
import type { Reader } from './read-source.ts';
import type { FromReader, Pack, ReaderJob, ReaderPlan, ReaderStart } from './reader-messages.ts';
import type { Ready } from './ready.ts';

/** Where the program of the thread lies once it is built; it cannot be run from its source. */
const program = fileURLToPath(new URL('./reader-worker.js', import.meta.url));

/** Whether files can be read in a thread of their own. */
export const hasReaderThread = existsSync(program);

/** What it reads is soon gone; left to itself, V8 would let it pile up, in mebibytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** A thread that was started and waits for its job. */
export interface StartedReader {
  worker: Worker;
  port: MessagePort;
  taken: Int32Array;
}

/** Starts a thread that will read a file. */
export function startReader(plan: ReaderPlan): StartedReader {
  inlineLittle();
  const { port1: port, port2 } = new MessageChannel();
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const start: ReaderStart = { ...plan, port: port2, taken: taken.buffer };
  const worker = new Worker(program, {
    workerData: start,
    transferList: [port2],
    resourceLimits,
  });
  return { worker, port, taken };
}

/**
 * Reads a file in a thread of its own, so that the next batch is read while the last one is stored; with the results in abstracts if the
 * job asks for them.
 */
export function readInThread(job: ReaderJob, { worker, port, taken }: StartedReader): Reader {
  let position = 0;
  let isLegacy = false;

  async function* batches(): AsyncGenerator<Iterable<Ready>> {
    const takeUp = () => {
      Atomics.add(taken, 0, 1);
      Atomics.notify(taken, 0);
    };
    try {
      worker.postMessage(job);
      for await (const [said] of on(worker, 'message')) {
        const message: FromReader = said;
        if ('failed' in message) throw new UserError(message.failed, message.message);
        if ('end' in message) {
          isLegacy = message.isLegacy;
          return;
        }
        position = message.position;
        yield placesOn(port, message.batch, takeUp);
      }
    } finally {
      port.close();
      await worker.terminate();
    }
  }

  return { batches: batches(), position: () => position, isLegacy: () => isLegacy };
}

/**
 * The places of a batch. Each pack is taken when it is stored: until then it takes less memory, and then it is soon gone. `onHalf` is called
 * when half of them are stored: the other thread reads on then, as words keep the second core busy before, and nothing does at the end.
 */
function* placesOn(port: MessagePort, count: number, onHalf: () => void): Generator<Ready> {
  let isHalf = false;
  for (let left = count; left > 0; ) {
    const next: { message: Pack } | undefined = receiveMessageOnPort(port);
    invariant(next !== undefined, 'a batch is sent before it is told');
    left -= next.message.length;
    yield* next.message;
    if (isHalf || left > count / 2) continue;
    isHalf = true;
    onHalf();
  }
}
