/** The thread that reads: bytes come in, records that are ready to be stored go out. Runs in a worker of `reader-thread.ts`. */
import { once } from 'node:events';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { invariant } from '../../db/invariant.ts';
import { extractMetrics } from '../extract/extract.ts';
import { formatNamed } from '../formats/formats.ts';
import { decode } from './bytes.ts';
import {
  batchLength,
  type FromReader,
  mostBatches,
  packed,
  type ReaderJob,
  type ToReader,
} from './reader-messages.ts';
import { type Ready, readyRecords, withResults } from './ready.ts';

/** The messages of the thread that stores: pieces to be read, and how many batches are on their way to it. */
function inbox(port: MessagePort) {
  const pieces: (Uint8Array | undefined)[] = [];
  let underway = 0;
  const take = (message: ToReader) => {
    if (message === 'taken') underway -= 1;
    else pieces.push(message === 'end' ? undefined : message);
  };
  /** Takes what has come, without waiting. */
  function look(): void {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port))
      take(next.message);
  }
  async function wait(): Promise<void> {
    const [message]: ToReader[] = await once(port, 'message');
    if (message !== undefined) take(message);
  }
  return { pieces, look, wait, underway: () => underway, sent: () => (underway += 1) };
}

async function read(port: MessagePort, job: ReaderJob): Promise<void> {
  const format = formatNamed(job.format);
  invariant(format !== undefined, 'the format of a job is known');
  const box = inbox(port);
  const send = (message: FromReader) => port.postMessage(message);

  async function* bytes() {
    for (;;) {
      box.look();
      while (box.pieces.length === 0) await box.wait();
      const piece = box.pieces.shift();
      if (piece === undefined) return;
      send('more');
      yield piece;
    }
  }

  let batch: (Ready | undefined)[] = [];
  async function deliver(): Promise<void> {
    send({ batch: packed(batch) });
    batch = [];
    box.sent();
    box.look();
    while (box.underway() >= mostBatches) await box.wait();
  }

  for await (const ready of readyRecords(
    decode(bytes(), () => {}),
    format,
    job.known,
  )) {
    batch.push(job.extracts ? withResults(ready, extractMetrics) : ready);
    if (batch.length >= batchLength) await deliver();
  }
  await deliver();
  send('end');
}

const job: ReaderJob = workerData;
if (parentPort !== null) await read(parentPort, job);
