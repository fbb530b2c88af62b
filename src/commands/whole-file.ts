import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cannotWrite, isSystemError } from '../../db/file-error.ts';

/**
 * Writes a file beside its place and then puts it there, so that it is never half a file; what is no file, as a pipe, is written as it is.
 * @throws UserError if it cannot be written.
 */
export async function writeWholeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false });
  const isFile = there === undefined || there.isFile();
  // A link stays a link.
  const file = there === undefined ? path : realpathSync(path);
  const draft = isFile ? `${file}.tmp` : file;
  try {
    const descriptor = openSync(draft, 'w');
    try {
      for await (const piece of pieces) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    if (isFile) renameSync(draft, file);
  } catch (error) {
    if (isFile) rmSync(draft, { force: true });
    throw isSystemError(error) ? cannotWrite(path, error) : error;
  }
}
