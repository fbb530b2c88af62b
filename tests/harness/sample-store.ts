import { extractorVersion } from '../../db/extractor-version.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';
import { sampleFiles } from '../../src/sample.ts';

/** The sample collection, imported into memory as `npm start` imports it into a file. */
export async function sampleStore(): Promise<Database> {
  const database = openDatabase(':memory:');
  await importFiles(database, sampleFiles(), { extract: extractMetrics, extractorVersion });
  return database;
}
