import type { MessagePort } from 'node:worker_threads';
import type { UserErrorKind } from '../../db/user-error.ts';
import type { Ready } from './ready.ts';

/** What is known of the work of a thread before it has a file. */
export interface ReaderPlan {
  /** Whether results in abstracts may be wanted. */
  mayExtract: boolean;
  /** How many further threads read results. */
  helpers: number;
}

/** What the thread that reads is to do. */
export interface ReaderJob {
  path: string;
  /** Name of the format. */
  format: string;
  /** What the user says the file is written in. */
  encoding: string | undefined;
  /** Places that an earlier run has stored. */
  known: number;
  /** Whether results in abstracts are wanted. */
  extracts: boolean;
}

/** What the thread that reads is started with: what is known, and how the two threads hold together. */
export interface ReaderStart extends ReaderPlan {
  /** Where the packs go; they lie there until the other thread takes them. */
  port: MessagePort;
  /** Counts the batches that the other thread has taken up. */
  taken: SharedArrayBuffer;
}

/** Places that go to the other thread at once: so few that what becomes of them is soon gone. */
export type Pack = readonly Ready[];
export const packLength = 64;

/** From the thread that reads: that a batch of so many places is sent, and up to where the file was read; that it ends; or why it cannot be read. */
export type FromReader =
  | { batch: number; position: number }
  | { end: true; isLegacy: boolean }
  | { failed: UserErrorKind; message: string };
