import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ReaderPlan } from './reader-messages.ts';
import { hasReaderThread, type StartedReader, startReader } from './reader-thread.ts';

/** A thread takes a while to start; smaller files are read by then, in bytes. */
const worthAThread = 500_000;

/** Two threads, which store and read, keep two cores busy; with more helpers than this, storing could hardly keep up, and each takes 50 MB. */
const [atWork, mostHelpers] = [2, 2];

/** Gives threads that read: one of them may have been started ahead. */
export interface ReaderAhead {
  take(): StartedReader;
  /** Ends the one that was started if nobody took it. */
  stop(): Promise<void>;
}

/** Whether a file of so many bytes is read in a thread of its own. */
export function isWorthAThread(bytes: number | undefined): boolean {
  return hasReaderThread && bytes !== undefined && bytes >= worthAThread;
}

/**
 * Starts a thread ahead if one of the files is large enough, so that it begins while files are looked at and the store is made ready.
 * `helpers` are as many as the machine has to spare if absent.
 */
export function readerAhead(
  files: readonly string[],
  { mayExtract, helpers = spareThreads() }: { mayExtract: boolean; helpers?: number | undefined },
): ReaderAhead {
  const plan: ReaderPlan = { mayExtract, helpers };
  let started = files.some((file) => isWorthAThread(sizeOf(file))) ? startReader(plan) : undefined;
  return {
    take() {
      const reader = started ?? startReader(plan);
      started = undefined;
      return reader;
    },
    async stop() {
      started?.port.close();
      await started?.worker.terminate();
    },
  };
}

/** Of a file; whatever else is named, and what is not there, is told of later. */
function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

function spareThreads(): number {
  return Math.min(Math.max(availableParallelism() - atWork, 0), mostHelpers);
}
