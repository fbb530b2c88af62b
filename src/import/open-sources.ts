import { UserError } from '../../db/user-error.ts';
import { mappable } from '../formats/formats.ts';
import type { Bytes } from './bytes.ts';
import { filesIn } from './folders.ts';
import { openSource, type Source, type SourceOptions } from './source.ts';
import { untilStopped } from './stopped.ts';
import type { LeftOut } from './summary.ts';
import { Unimportable } from './unimportable.ts';

export interface OpenSourcesOptions extends SourceOptions {
  /** What the file `-` stands for. */
  input?: Bytes;
  stop?: AbortSignal | undefined;
}

/**
 * Looks at the files that paths stand for, before anything is stored. `onLeftOut` is told of each file of a folder that is of no known format,
 * empty or no text, as folders hold all kinds of files; one that is damaged would be missed.
 * @throws UserError if a file that was named cannot be imported, or none of a folder; Stopped if `stop` comes while standard input is awaited.
 */
export async function openSources(
  paths: readonly string[],
  options: OpenSourcesOptions,
  onLeftOut: (file: LeftOut) => void,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) sources.push(...(await openPath(path, options, onLeftOut)));
  if (options.columns !== undefined && !sources.some(({ format }) => format.name in mappable)) {
    const names = Object.keys(mappable).join(' or ');
    throw new UserError(
      'usage',
      `columns can be mapped in ${names} only: if a file is one, say so with --format`,
    );
  }
  return sources;
}

async function openPath(
  path: string,
  options: OpenSourcesOptions,
  onLeftOut: (file: LeftOut) => void,
): Promise<Source[]> {
  const open = (file: string) =>
    openSource(file, options, untilStopped(options.input ?? process.stdin, options.stop));
  const files = filesIn(path);
  if (files.includes(path)) return [await open(path)];
  const sources: Source[] = [];
  const failures: { file: string; error: Unimportable }[] = [];
  for (const file of files) {
    try {
      sources.push(await open(file));
    } catch (error) {
      if (!(error instanceof Unimportable)) throw error;
      failures.push({ file, error });
    }
  }
  const [first] = failures;
  if (sources.length === 0 && first !== undefined) throw first.error;
  for (const { file, error } of failures) onLeftOut({ file, reason: error.message });
  return sources;
}
