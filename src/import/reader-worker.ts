/** The thread that reads: opens a file and sends records that are ready to be stored. Runs in a worker of `reader-thread.ts`. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../../db/invariant.ts';
import { UserError } from '../../db/user-error.ts';
import { formatNamed } from '../formats/formats.ts';
import { withAllResults } from './all-results.ts';
import { batchLength } from './batches.ts';
import { decode } from './bytes.ts';
import {
  type FromReader,
  type Pack,
  packLength,
  type ReaderJob,
  type ReaderStart,
} from './reader-messages.ts';
import { type Ready, readyRecords } from './ready.ts';
import { fileText } from './source-text.ts';

async function read(say: (message: FromReader) => void, job: ReaderJob & ReaderStart): Promise<void> {
  const format = formatNamed(job.format);
  invariant(format !== undefined, 'the format of a job is known');
  const text = await fileText(job.path, format, job.encoding);
  const ready = readyRecords(
    decode(text.bytes, () => {}),
    format,
    job.known,
  );
  const send = batchSender(say, job, text.position);
  for await (const place of job.extracts ? withExtractor(ready, job.helpers) : ready) send.add(place);
  send.last();
  say({ end: true, isLegacy: text.isLegacy() });
}

/** The extractor is loaded only where it is asked for: that takes longer than to read a thousand papers. */
async function* withExtractor(places: AsyncIterable<Ready>, helpers: number): AsyncGenerator<Ready> {
  const { extractMetrics } = await import('../extract/extract.ts');
  yield* withAllResults(places, extractMetrics, helpers);
}

/** Sends places in packs and tells of each batch, the next one when the last was taken up, so that memory stays flat. */
function batchSender(
  say: (message: FromReader) => void,
  { known, port, taken }: ReaderJob & ReaderStart,
  position: () => number,
) {
  const takenUp = new Int32Array(taken);
  let read = known;
  let batches = 0;
  let length = 0;
  let pack: Ready[] = [];

  function sendPack(): void {
    const whole: Pack = pack;
    port.postMessage(whole);
    length += whole.length;
    pack = [];
  }

  function tell(): void {
    if (pack.length > 0) sendPack();
    for (let count = Atomics.load(takenUp, 0); count < batches; count = Atomics.load(takenUp, 0))
      Atomics.wait(takenUp, 0, count);
    say({ batch: length, position: position() });
    batches += 1;
    read += length;
    length = 0;
  }

  return {
    add(place: Ready): void {
      pack.push(place);
      if (length + pack.length === batchLength(read)) tell();
      else if (pack.length === packLength) sendPack();
    },
    last(): void {
      if (length + pack.length > 0 || batches === 0) tell();
    },
  };
}

/** Errors lose what they are on their way to another thread, so those that a person can put right are told in words. */
async function run(port: MessagePort, job: ReaderJob & ReaderStart): Promise<void> {
  const say = (message: FromReader) => port.postMessage(message);
  try {
    await read(say, job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say({ failed: error.kind, message: error.message });
  }
}

const start: ReaderStart = workerData;
const main = parentPort;
main?.once('message', (job: ReaderJob) => void run(main, { ...job, ...start }));
// It takes as long to load as all else, and is wanted soon.
if (start.mayExtract) await import('../extract/extract.ts');
