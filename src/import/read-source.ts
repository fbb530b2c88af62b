import { formatNamed } from '../formats/formats.ts';
import { inBatches } from './batches.ts';
import { decode } from './bytes.ts';
import { isWorthAThread, type ReaderAhead } from './reader-ahead.ts';
import { readInThread } from './reader-thread.ts';
import { type Extractor, type Ready, readyRecords } from './ready.ts';
import type { Source } from './source.ts';
import type { SourceText } from './source-text.ts';

/** What a file holds, in batches that are ready to be stored; each is gone through once, before the next one is asked for. */
export interface Reader extends Omit<SourceText, 'bytes'> {
  batches: AsyncIterable<Iterable<Ready>>;
}

/** What is done with what is read. */
export interface ReadOptions {
  /** Reads the results in abstracts. */
  extract?: Extractor;
  /** Where a thread comes from that reads a large file. */
  readers: ReaderAhead;
}

/**
 * Reads what stands in a file after the first `known` places, which an earlier run has stored. `onRead` is shown each piece of a stream
 * that can be read only once.
 */
export async function readSource(
  source: Source,
  known: number,
  { extract, readers }: ReadOptions,
  onRead: (piece: Uint8Array) => void,
): Promise<Reader> {
  const { name, format, encoding, size } = source;
  // A format with columns of its own is no longer the one of its name, and a thread knows formats by name.
  if (!isWorthAThread(size) || formatNamed(format.name) !== format) {
    const { bytes, position, isLegacy } = source;
    return {
      batches: inBatches(readyRecords(decode(bytes, onRead), format, known), known),
      position,
      isLegacy,
    };
  }
  const extracts = extract !== undefined && (await isOurs(extract));
  return readInThread({ path: name, format: format.name, encoding, known, extracts }, readers.take());
}

/** Whether it is the extractor that threads know; whoever gives it has loaded it. */
async function isOurs(extract: Extractor): Promise<boolean> {
  const { extractMetrics } = await import('../extract/extract.ts');
  return extract === extractMetrics;
}
