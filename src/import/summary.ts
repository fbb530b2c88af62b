/** Something in a file that could not be stored. */
export interface Problem {
  file: string;
  /** Counts from 1. */
  line: number;
  reason: string;
  /** The beginning of what was rejected. */
  text?: string;
}

export interface Counts {
  /** Records found in the input, good and bad. */
  read: number;
  added: number;
  merged: number;
  unchanged: number;
  /** What completes papers or authors that are not there yet. */
  waiting: number;
  rejected: number;
  /** Reported results that were not stored before. */
  metrics: number;
}

export interface FileSummary extends Counts {
  file: string;
  format: string;
  /** Whether the file was not read because the very same one had been imported before. */
  skipped: boolean;
}

/** A file of a folder that cannot be imported. */
export interface LeftOut {
  file: string;
  /** In one line that names the file. */
  reason: string;
}

export interface ImportSummary extends Counts {
  files: FileSummary[];
  /** Of folders, the files that were not read. */
  leftOut: LeftOut[];
  /** What was rejected, the first thousand; `rejected` counts all. */
  problems: Problem[];
  /** Values that were left out of records that were stored, the first thousand. */
  notes: Problem[];
  /** Why it did not go on to the end; run again, it goes on where it was. */
  stopped?: Stop;
}

/** What ends an import early: too many records that are rejected, or the user. */
export type Stop = 'rejects' | 'asked';

/** How many problems a summary keeps, so that memory stays flat. */
export const mostProblems = 1000;

export const noCounts: Readonly<Counts> = {
  read: 0,
  added: 0,
  merged: 0,
  unchanged: 0,
  waiting: 0,
  rejected: 0,
  metrics: 0,
};

/** Adds counts to others in place. */
export function addCounts(to: Counts, more: Readonly<Counts>): void {
  to.read += more.read;
  to.added += more.added;
  to.merged += more.merged;
  to.unchanged += more.unchanged;
  to.waiting += more.waiting;
  to.rejected += more.rejected;
  to.metrics += more.metrics;
}
