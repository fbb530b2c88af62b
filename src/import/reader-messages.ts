import type { Ready } from './ready.ts';

/** What the thread that reads is to do. */
export interface ReaderJob {
  /** Name of the format. */
  format: string;
  /** Places that an earlier run has stored. */
  known: number;
  /** Whether results in abstracts are wanted. */
  extracts: boolean;
}

/** To the thread that reads: a piece of the file, its end, or that a batch was taken up. */
export type ToReader = Uint8Array | 'end' | 'taken';

/** From the thread that reads: that it takes up a piece, a batch, or the end. */
export type FromReader = 'more' | 'end' | { batch: string };

/** Places in one message: few enough that its text is short, and that the work stays shared out evenly. */
export const batchLength = 25;

/** Pieces on their way to the reader: what it reads while the other thread stores a batch and cannot answer. */
export const mostPieces = 64;

/** Batches on their way from the reader, so that memory stays flat. */
export const mostBatches = 160;

/** A batch as text: JSON passes between threads in half the time of the objects themselves. */
export function packed(batch: readonly (Ready | undefined)[]): string {
  return JSON.stringify(batch);
}

/** The batch that was packed; what is undefined comes back as null. */
export function unpackedBatch(text: string): (Ready | null)[] {
  return JSON.parse(text) as (Ready | null)[];
}
