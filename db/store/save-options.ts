import type { ExtractedMetric } from '../record.ts';

export interface SaveOptions {
  /** Who says so, as the source of each field is told: the name of a format or of another database. */
  source: string;
  /** Reads the results in an abstract; without it none are read. */
  extract?: (paper: { title: string; abstract: string }) => ExtractedMetric[];
  /** Version of `extract`, remembered with each paper that it read. */
  extractorVersion?: string;
  /** Whether what a record says takes the place of what is known, instead of only completing it; what it does not say stays. */
  replaces?: boolean;
}

/** The version that an abstract is read with; null if none is told or nothing is read. */
export function versionOf({ extract, extractorVersion }: SaveOptions): string | null {
  return extract === undefined ? null : (extractorVersion ?? null);
}
