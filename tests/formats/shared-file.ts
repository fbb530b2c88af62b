import { existsSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { packageFile } from '../../db/package-root.ts';
import type { Format, Reading } from '../../src/formats/format.ts';
import { readAll } from './read.ts';

/**
 * A test on a file of a public collection, which lies beside the project and not in it; where it does not, the test is skipped and its
 * name says why.
 */
export function testOnSharedFile(
  name: string,
  format: Format,
  path: string,
  check: (readings: Reading[], text: string) => void,
): void {
  const file = packageFile(`../shared/formats/${path}`);
  const isThere = existsSync(file);
  test.skipIf(!isThere)(isThere ? name : `${name} (needs ../shared/formats/${path})`, async () => {
    const text = readFileSync(file, 'utf8');
    check(await readAll(format, text, 65_536), text);
  });
}

/** The records among readings; fails where one is a problem. */
export function recordsOf(readings: readonly Reading[]) {
  return readings.map((reading) => {
    if ('record' in reading) return reading.record;
    throw new Error(
      `line ${reading.line}: ${'problem' in reading ? reading.problem : 'no paper of its own'}`,
    );
  });
}
