import { bulkLoad } from '../db/bulk-load.ts';
import type { Database } from '../db/open.ts';
import type { ExtractedMetric } from '../db/record.ts';
import type { Bytes } from './import/bytes.ts';
import { compileFor } from './import/compiler.ts';
import { withLittleGarbage } from './import/garbage.ts';
import { openSources } from './import/open-sources.ts';
import { type ReaderAhead, readerAhead } from './import/reader-ahead.ts';
import { type Progress, runImport } from './import/run.ts';
import type { Source, SourceOptions } from './import/source.ts';
import { Stopped } from './import/stopped.ts';
import {
  addCounts,
  type ImportSummary,
  mostProblems,
  noCounts,
  type Problem,
  type Stop,
} from './import/summary.ts';

export interface ImportOptions extends SourceOptions {
  /** Reads the results in abstracts (`extractMetrics`); without it none are read. */
  extract?: (paper: { title: string; abstract: string }) => ExtractedMetric[];
  /** How many further threads help to read them where a file is large; as many as the machine has to spare if absent. */
  helpers?: number | undefined;
  /** Version of `extract`, remembered with each paper that it read. */
  extractorVersion?: string;
  /** What the fields are said to come from; the name of the format if absent. */
  source?: string;
  /** Whether to read files again that were imported before. */
  force?: boolean;
  /** Whether what the files say takes the place of what is known, instead of only completing it; files are read again then. */
  replaces?: boolean;
  /** What the file `-` stands for. */
  input?: Bytes;
  /** How many records may be rejected before it stops; any number if absent. */
  maxErrors?: number | undefined;
  /** Stops it at the next record; what was read until then is stored. */
  stop?: AbortSignal | undefined;
  /** Called after each batch. */
  onProgress?: (progress: ImportProgress) => void;
  /** Called for every record that is rejected. */
  onProblem?: (problem: Problem) => void;
}

/** How far an import has got, in one file and in all. */
export interface ImportProgress extends Progress {
  total: {
    /** Records that this run has read. */
    fresh: number;
    bytes: number;
    /** Undefined if one of the files is standard input. */
    size: number | undefined;
  };
}

/**
 * Imports files of papers, in their order; `-` is standard input. Records about papers that are known complete them, so the
 * same files in any order give the same collection, and a file that was imported before is skipped. All files are looked at
 * before any is stored; those of a folder that are of no known format, empty or no text are left out and told. If it is
 * stopped, the summary says so, and the same call again goes on where it was.
 * @throws UserError if a file that was named is missing, empty, not text, of no known format or cut off, if a folder holds
 * none that can be imported or one that is damaged, or if the database cannot be written.
 */
export async function importFiles(
  database: Database,
  files: readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const { extract, helpers } = options;
  const readers = readerAhead(files, { mayExtract: extract !== undefined, helpers });
  try {
    return await importWith(readers, database, files, options);
  } finally {
    await readers.stop();
  }
}

async function importWith(
  readers: ReaderAhead,
  database: Database,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary: ImportSummary = { ...noCounts, files: [], leftOut: [], problems: [], notes: [] };
  const keep = (list: Problem[]) => (problem: Problem) => {
    if (list.length < mostProblems) list.push(problem);
  };
  const keepProblem = keep(summary.problems);
  const { maxErrors = Number.POSITIVE_INFINITY, stop } = options;
  let rejected = 0;
  const mustStop = (): Stop | undefined => {
    if (stop?.aborted) return 'asked';
    return rejected > maxErrors ? 'rejects' : undefined;
  };
  const sources = await unlessStopped(openSources(files, options, (file) => summary.leftOut.push(file)));
  if (sources === undefined) return { ...summary, stopped: 'asked' };
  const total: ImportProgress['total'] = { fresh: 0, bytes: 0, size: sizeOf(sources) };
  const importOne = async (source: Source): Promise<void> => {
    const before = { ...total };
    const file = await runImport(database, source, {
      ...options,
      readers,
      source: options.source ?? source.format.name,
      force: (options.force ?? false) || (options.replaces ?? false),
      mustStop,
      onProgress: (progress) => {
        total.fresh = before.fresh + progress.fresh;
        total.bytes = before.bytes + progress.bytes;
        options.onProgress?.({ ...progress, total: { ...total } });
      },
      onProblem: (problem) => {
        rejected += 1;
        keepProblem(problem);
        options.onProblem?.(problem);
      },
      onNote: keep(summary.notes),
    });
    summary.files.push(file);
    addCounts(summary, file);
    total.bytes = before.bytes + (source.size ?? source.position());
  };
  const importAll = async () => {
    for (const source of sources) {
      await importOne(source);
      const stopped = mustStop();
      if (stopped !== undefined) return { ...summary, stopped };
    }
    return summary;
  };
  return compileFor(total.size, () => withLittleGarbage(() => bulkLoad(database, importAll)));
}

function sizeOf(sources: readonly Source[]): number | undefined {
  return sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** Standard input may be stopped while it is looked at. */
async function unlessStopped<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}
