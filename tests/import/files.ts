import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the files of a test. */
export interface TestFolder {
  /** Where a file of the folder stands. */
  path: (name: string) => string;
  /** Writes a file; returns where it stands. */
  write: (name: string, content: string | Uint8Array) => string;
}

/** Makes a folder that goes when the tests of the file are over. */
export function temporaryFolder(): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), 'paperql-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
