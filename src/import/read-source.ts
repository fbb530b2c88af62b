import { extractMetrics } from '../extract/extract.ts';
import { formatNamed } from '../formats/formats.ts';
import { decode } from './bytes.ts';
import { hasReaderThread, readInThread } from './reader-thread.ts';
import { type Extractor, type Ready, readyRecords } from './ready.ts';
import type { Source } from './source.ts';

/** A thread takes a while to start; smaller files are read by then, in bytes. */
const worthAThread = 500_000;

/**
 * What stands at each place of a file, ready to be stored; undefined for each of the first `known` ones, which an earlier run has
 * stored. `onRead` is shown each piece of a stream that can be read only once.
 */
export function readSource(
  source: Source,
  known: number,
  extract: Extractor | undefined,
  onRead: (piece: Uint8Array) => void,
): AsyncIterable<Ready | undefined> {
  const { bytes, format, size = 0 } = source;
  // A format with columns of its own is no longer the one of its name, and a thread knows formats by name.
  if (!hasReaderThread || size < worthAThread || formatNamed(format.name) !== format)
    return readyRecords(decode(bytes, onRead), format, known);
  return readInThread(bytes, { format: format.name, known, extracts: extract === extractMetrics });
}
