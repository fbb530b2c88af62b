/** Imports a file into a database in a process that can be killed: `node import-aloud.mjs DATABASE FILE [HELPERS]`; a line for each batch. */
import { writeSync } from 'node:fs';
import { extractorVersion } from '../../dist/db/extractor-version.js';
import { openDatabase } from '../../dist/db/open.js';
import { extractMetrics } from '../../dist/src/extract/extract.js';
import { importFiles } from '../../dist/src/import.js';

const [path, file, helpers] = process.argv.slice(2);
const database = openDatabase(path);
const tell = (line) => writeSync(1, `${line}\n`);
tell('open');
await importFiles(database, [file], {
  extract: extractMetrics,
  extractorVersion,
  helpers: helpers === undefined ? undefined : Number(helpers),
  onProgress: ({ read }) => tell(read),
});
database.$client.close();
