import type { Database } from '../db/open.ts';
import type { ExtractedMetric } from '../db/record.ts';
import type { Bytes } from './import/bytes.ts';
import { filesIn } from './import/folders.ts';
import { type Progress, runImport } from './import/run.ts';
import { openSource, type Source } from './import/source.ts';
import { addCounts, type ImportSummary, mostProblems, noCounts, type Problem } from './import/summary.ts';

export interface ImportOptions {
  /** Name of the format of all files; told from their content if absent. */
  format?: string;
  /** Reads the results in abstracts (`extractMetrics`); without it none are read. */
  extract?: (paper: { title: string; abstract: string }) => ExtractedMetric[];
  /** Version of `extract`, remembered with each paper that it read. */
  extractorVersion?: string;
  /** What the fields are said to come from; the name of the format if absent. */
  source?: string;
  /** Whether to read files again that were imported before. */
  force?: boolean;
  /** What the file `-` stands for. */
  input?: Bytes;
  /** Called after each batch. */
  onProgress?: (progress: Progress) => void;
  /** Called for every record that is rejected. */
  onProblem?: (problem: Problem) => void;
}

/**
 * Imports files of papers, in their order; `-` is standard input. Records about papers that are known complete them, so the
 * same files in any order give the same collection, and a file that was imported before is skipped. All files are looked at
 * before any is stored.
 * @throws UserError if a file is missing, empty, not text, of no known format or cut off, or the database cannot be written.
 */
export async function importFiles(
  database: Database,
  files: readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const summary: ImportSummary = { ...noCounts, files: [], problems: [], notes: [] };
  const keep = (list: Problem[]) => (problem: Problem) => {
    if (list.length < mostProblems) list.push(problem);
  };
  const keepProblem = keep(summary.problems);
  const sources: Source[] = [];
  for (const file of files.flatMap(filesIn))
    sources.push(await openSource(file, options.format, options.input ?? process.stdin));
  for (const source of sources) {
    const file = await runImport(database, source, {
      ...options,
      source: options.source ?? source.format.name,
      force: options.force ?? false,
      onProgress: options.onProgress ?? (() => {}),
      onProblem: (problem) => {
        keepProblem(problem);
        options.onProblem?.(problem);
      },
      onNote: keep(summary.notes),
    });
    summary.files.push(file);
    addCounts(summary, file);
  }
  return summary;
}
