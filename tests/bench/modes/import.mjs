/** How many records a second an import stores, into a new file and when nothing has changed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractorVersion } from '../../../dist/db/extractor-version.js';
import { openDatabase } from '../../../dist/db/open.js';
import { extractMetrics } from '../../../dist/src/extract/extract.js';
import { importFiles } from '../../../dist/src/import.js';
import { recordLines } from '../store/records.mjs';
import { printTable } from '../table.mjs';

const records = 5000;

/** @type {import('../run.mjs').Mode} */
export async function measureImport({ seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'paperql-bench-'));
  try {
    const file = join(folder, 'records.jsonl');
    writeFileSync(file, recordLines({ seed, papers: records }));
    const reading = { extract: extractMetrics, extractorVersion };
    const rows = [
      await rowOf('new, abstracts not read', join(folder, 'plain.sqlite'), file, {}),
      await rowOf('new, abstracts read', join(folder, 'read.sqlite'), file, reading),
      await rowOf('the same once more', join(folder, 'read.sqlite'), file, { ...reading, force: true }),
    ];
    printTable(
      ['import', 'records/s', 'CPU/record', 'results'],
      rows.map(({ what, perSecond, cpu, metrics }) => [
        what,
        perSecond.toFixed(0),
        `${cpu.toFixed(0)} µs`,
        `${metrics}`,
      ]),
    );
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowOf(what, path, file, options) {
  const database = openDatabase(path);
  const started = performance.now();
  const before = process.cpuUsage();
  const { read, rejected, metrics } = await importFiles(database, [file], options);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  database.$client.close();
  if (read !== records || rejected > 0) throw new Error(`${read} of ${records} read, ${rejected} rejected`);
  return { what, perSecond: records / seconds, cpu: (user + system) / records, metrics };
}
