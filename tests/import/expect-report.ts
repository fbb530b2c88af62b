import { expect } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { importFiles } from '../../src/import.ts';
import { digestOf } from '../harness/digest.ts';
import type { TestFolder } from './files.ts';

/** What a file's import must tell and store. */
interface ExpectedReport {
  problems?: readonly (readonly [line: number, reason: string | RegExp])[];
  notes?: readonly (readonly [line: number, reason: string | RegExp])[];
  papers: readonly Partial<PaperRecord>[];
}

/**
 * Returns what imports a text, as a file of a folder, and compares the whole report with what is expected; the database must be sound, and the
 * file fit to be read again.
 */
export function expectReportIn(folder: TestFolder) {
  return async (
    name: string,
    content: string | Uint8Array,
    { problems = [], notes = [], papers }: ExpectedReport,
  ): Promise<void> => {
    const database = openDatabase(':memory:');
    const file = folder.write(name, content);
    const summary = await importFiles(database, [file]);
    const told = (list: typeof summary.problems) => list.map(({ line, reason }) => [line, reason]);
    const wanted = (list: NonNullable<ExpectedReport['problems']>) =>
      list.map(([line, reason]) => [line, expect.stringMatching(reason)]);
    expect(told(summary.problems)).toEqual(wanted(problems));
    expect(told(summary.notes)).toEqual(wanted(notes));
    expect(summary.rejected).toBe(problems.length);
    expect([...readRecords(database)]).toMatchObject(papers);
    expect(database.$client.pragma('foreign_key_check')).toEqual([]);
    const before = digestOf(database);
    expect((await importFiles(database, [file])).files).toMatchObject([{ skipped: true }]);
    expect(digestOf(database)).toBe(before);
  };
}
