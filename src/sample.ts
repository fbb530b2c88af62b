import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { packageFile } from '../db/package-root.ts';
import { imports } from '../db/tables/imports.ts';
import { papers } from '../db/tables/papers.ts';

/** The files of the sample collection, which ships with the package. */
export function sampleFiles(): string[] {
  const folder = packageFile('db/sample');
  return readdirSync(folder)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => join(folder, file));
}

/** Whether the sample is to be imported: into an empty database, or into one where that was interrupted. */
export function lacksSample(database: Database): boolean {
  if (database.select({ id: papers.id }).from(papers).limit(1).get() === undefined) return true;
  const interrupted = and(eq(imports.state, 'running'), inArray(imports.source, sampleFiles()));
  return database.select({ id: imports.id }).from(imports).where(interrupted).limit(1).get() !== undefined;
}
