import type { Progress } from '../import/run.ts';
import type { Counts, ImportSummary, Problem } from '../import/summary.ts';
import { paint, type Screen, say } from '../terminal.ts';

/** Tells a person how an import goes. */
export interface ImportReport {
  onProgress(progress: Progress): void;
  onProblem(problem: Problem): void;
  /** Says what came of it. */
  finish(summary: ImportSummary): void;
}

/** Progress on one line that is written over, where the screen is a terminal; elsewhere each file gets its line when it is done. */
export function importReport(screen: Screen): ImportReport {
  const isTerminal = screen.isTTY === true;
  const start = performance.now();
  const erase = () => {
    if (isTerminal) screen.write('\r\u001b[2K');
  };
  return {
    onProgress(progress) {
      if (!isTerminal) return;
      erase();
      const line = progressLine(progress, performance.now() - start);
      screen.write(paint(screen, 'dim', line.slice(0, (screen.columns ?? 80) - 1)));
    },
    onProblem({ file, line, reason }) {
      erase();
      say(screen, `${file}:${line}: ${reason}`);
    },
    finish(summary) {
      erase();
      for (const file of summary.files) {
        say(screen, `${file.file}: ${file.skipped ? 'imported before, nothing to do' : countsLine(file)}`);
      }
      if (summary.files.length > 1) say(screen, `together: ${countsLine(summary)}`);
      for (const { file, line, reason } of summary.notes) say(screen, `${file}:${line}: ${reason}`);
    },
  };
}

function progressLine({ file, bytes, size, read }: Progress, milliseconds: number): string {
  const share = size === undefined || size === 0 ? '' : `  ${Math.floor((100 * bytes) / size)} %`;
  const rate = Math.round((1000 * read) / Math.max(milliseconds, 1));
  return `${file}  ${grouped(read)} papers${share}  ${grouped(rate)}/s`;
}

function countsLine({ read, added, merged, unchanged, rejected, metrics }: Readonly<Counts>): string {
  const parts = [
    [added, 'new'],
    [merged, 'completed'],
    [unchanged, 'unchanged'],
    [rejected, 'rejected'],
  ] as const;
  const outcomes = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${grouped(number)} ${what}`);
  return `${grouped(read)} papers read: ${[...outcomes, `${grouped(metrics)} new results`].join(', ')}`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
