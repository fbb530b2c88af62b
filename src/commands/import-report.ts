import type { Counts, FileSummary, ImportSummary, Problem } from '../import/summary.ts';
import type { ImportProgress } from '../import.ts';
import { eraseLine, paint, type Screen, say, widthOf } from '../terminal.ts';
import { progressMeter } from './import-progress.ts';
import { grouped, shortened, tableOf } from './table.ts';

/** Tells a person how an import goes. */
export interface ImportReport {
  onProgress(progress: ImportProgress): void;
  onProblem(problem: Problem): void;
  /** Says what came of it. */
  finish(summary: ImportSummary): void;
}

export interface ReportOptions {
  /** Says nothing but what went wrong. */
  isQuiet?: boolean;
  /** Whether a table comes at the end. */
  hasTable?: boolean;
  /** Milliseconds from any moment on. */
  now?: () => number;
}

/** Problems that are told one by one, and as many notes and files; a million of them would tell nobody anything. */
const mostTold = 10;

/** Progress on one line that is written over, where the screen is a terminal; elsewhere a line now and then. At the end a table. */
export function importReport(screen: Screen, options: ReportOptions = {}): ImportReport {
  const { isQuiet = false, hasTable = true, now = () => performance.now() } = options;
  const meter = progressMeter(screen, now);
  let problems = 0;
  const tell = ({ file, line, reason }: Problem) => say(screen, `${file}:${line}: ${reason}`);
  return {
    onProgress(progress) {
      if (!isQuiet) meter.show(progress);
    },
    onProblem(problem) {
      problems += 1;
      if (problems > mostTold) return;
      eraseLine(screen);
      tell(problem);
    },
    finish(summary) {
      eraseLine(screen);
      if (problems > mostTold)
        say(screen, `${grouped(problems - mostTold)} more were rejected: --rejects FILE keeps all of them`);
      const { leftOut } = summary;
      for (const { reason } of leftOut.slice(0, mostTold)) say(screen, `left out: ${reason}`);
      if (leftOut.length > mostTold)
        say(screen, `${grouped(leftOut.length - mostTold)} more files were left out: --json tells them`);
      if (isQuiet || !hasTable || summary.files.length === 0) return;
      const { notes, files } = summary;
      for (const note of notes.slice(0, mostTold)) tell(note);
      if (notes.length > mostTold) say(screen, 'More values were left out: --json tells them');
      say(screen, summaryTable(summary, screen.isTTY ? widthOf(screen) : undefined));
      for (const { file, format } of files.filter(isWithoutRecord))
        say(
          screen,
          `${file} holds no record of ${format}: if it is of another format, say which with --format`,
        );
      if (summary.waiting > 0)
        say(screen, 'What completes papers or authors that are not here yet waits until they come.');
      if (files.some(({ skipped }) => skipped))
        say(screen, paint(screen, 'dim', '*  imported before and the same since; --force reads it again'));
    },
  };
}

function isWithoutRecord({ read, skipped }: FileSummary): boolean {
  return read === 0 && !skipped;
}

const counted: readonly (readonly [keyof Counts, string])[] = [
  ['read', 'read'],
  ['added', 'new'],
  ['merged', 'merged'],
  ['unchanged', 'unchanged'],
  ['waiting', 'waiting'],
  ['rejected', 'rejected'],
  ['metrics', 'new results'],
];

/** A line for each file, and one for all together if there are several; names are cut to a terminal of `width` characters. */
function summaryTable(summary: ImportSummary, width: number | undefined): string {
  // Hardly any format has what waits for others.
  const columns = counted.filter(([name]) => name !== 'waiting' || summary.waiting > 0);
  const cellsOf = (counts: Readonly<Counts>) => columns.map(([name]) => grouped(counts[name]));
  const rows = summary.files.map((file): [FileSummary, string[]] => [file, cellsOf(file)]);
  const total = summary.files.length > 1 ? [['together', ...cellsOf(summary)]] : [];
  const head = columns.map(([, name]) => name);
  const taken = head.map((name, index) => 2 + Math.max(name.length, cellsOf(summary)[index]?.length ?? 0));
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - taken.reduce((sum, one) => sum + one);
  const named = rows.map(([{ file, skipped }, cells]) => {
    const mark = skipped ? ' *' : '';
    return [shortened(file, Math.max(room - mark.length, 12)) + mark, ...cells];
  });
  return tableOf(['file', ...head], [...named, ...total], { isBoxed: false });
}
