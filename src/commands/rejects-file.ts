import { closeSync, openSync, writeSync } from 'node:fs';
import { cannotWrite, isSystemError } from '../../db/file-error.ts';
import type { Problem } from '../import/summary.ts';

/** Where rejected records are kept. */
export interface RejectsFile {
  add(problem: Problem): void;
  close(): void;
}

/**
 * Opens a file that rejected records are added to, as lines of `{"file","line","reason","text"}`. What an earlier run wrote stays,
 * as a run that was interrupted does not look at its beginning again.
 * @throws UserError if it cannot be written, now or when a record is added.
 */
export function openRejects(path: string): RejectsFile {
  const attempt = <Result>(write: () => Result): Result => {
    try {
      return write();
    } catch (error) {
      throw isSystemError(error) ? cannotWrite(path, error) : error;
    }
  };
  const descriptor = attempt(() => openSync(path, 'a'));
  return {
    add: ({ file, line, reason, text }) => {
      attempt(() => writeSync(descriptor, `${JSON.stringify({ file, line, reason, text })}\n`));
    },
    close: () => closeSync(descriptor),
  };
}
