/** Imports a file in a process of its own and prints what it took: `node import-process.mjs DATABASE FILE [extract] [force]`. */
import { extractorVersion } from '../../../dist/db/extractor-version.js';
import { openDatabase } from '../../../dist/db/open.js';
import { extractMetrics } from '../../../dist/src/extract/extract.js';
import { importFiles } from '../../../dist/src/import.js';

const [path, file, ...words] = process.argv.slice(2);
const started = performance.now();
const database = openDatabase(path);
const { read, added, rejected, metrics } = await importFiles(database, [file], {
  ...(words.includes('extract') && { extract: extractMetrics, extractorVersion }),
  force: words.includes('force'),
});
database.$client.close();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = (performance.now() - started) / 1000;
const cpu = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(
  `${JSON.stringify({ read, added, rejected, metrics, seconds, cpu, peak: maxRSS * 1024 })}\n`,
);
