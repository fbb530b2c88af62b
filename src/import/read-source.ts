import { availableParallelism } from 'node:os';
import { formatNamed } from '../formats/formats.ts';
import { inBatches } from './batches.ts';
import { decode } from './bytes.ts';
import { hasReaderThread, readInThread } from './reader-thread.ts';
import { type Extractor, type Ready, readyRecords } from './ready.ts';
import type { Source } from './source.ts';
import type { SourceText } from './source-text.ts';

/** What a file holds, in batches that are ready to be stored; each is gone through once, before the next one is asked for. */
export interface Reader extends Omit<SourceText, 'bytes'> {
  batches: AsyncIterable<Iterable<Ready>>;
}

/** A thread takes a while to start; smaller files are read by then, in bytes. */
const worthAThread = 500_000;

/** Two threads, which store and read, keep two cores busy; with more helpers than this, storing could hardly keep up, and each takes 40 MB. */
const [atWork, mostHelpers] = [2, 2];

/** What is done with what is read. */
export interface ReadOptions {
  /** Reads the results in abstracts. */
  extract?: Extractor;
  /** How many further threads help with that, if the file is large; as many as the machine has to spare if absent. */
  helpers?: number | undefined;
}

/**
 * Reads what stands in a file after the first `known` places, which an earlier run has stored. `onRead` is shown each piece of a stream
 * that can be read only once.
 */
export async function readSource(
  source: Source,
  known: number,
  { extract, helpers = spareThreads() }: ReadOptions,
  onRead: (piece: Uint8Array) => void,
): Promise<Reader> {
  const { name, format, encoding, size = 0 } = source;
  // A format with columns of its own is no longer the one of its name, and a thread knows formats by name.
  if (!hasReaderThread || size < worthAThread || formatNamed(format.name) !== format) {
    const { bytes, position, isLegacy } = source;
    return {
      batches: inBatches(readyRecords(decode(bytes, onRead), format, known), known),
      position,
      isLegacy,
    };
  }
  const extracts = extract !== undefined && (await isOurs(extract));
  return readInThread({ path: name, format: format.name, encoding, known, extracts, helpers });
}

/** Whether it is the extractor that threads know; whoever gives it has loaded it. */
async function isOurs(extract: Extractor): Promise<boolean> {
  const { extractMetrics } = await import('../extract/extract.ts');
  return extract === extractMetrics;
}

function spareThreads(): number {
  return Math.min(Math.max(availableParallelism() - atWork, 0), mostHelpers);
}
