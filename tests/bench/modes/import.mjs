/** How fast papers are imported into an empty store and into a full one, what memory it takes, and how large the store is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../../dist/db/package-root.js';
import { later, writeLibraries } from '../import/files.mjs';
import { hasShell, loadWithShell } from '../import/shell.mjs';
import { printTable } from '../table.mjs';

/** @type {import('../run.mjs').Mode} */
export async function measureImport({ seed, papers, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'paperql-bench-'));
  const isComparable = hasShell();
  if (!isComparable) say('sqlite3 with full text is not installed: there is nothing to compare with');
  try {
    const libraries = await writeLibraries(folder, { seed, papers });
    const rows = libraries.map((library) => measure(library, folder, isComparable));
    printTable(
      [
        'import',
        'papers',
        'papers/s',
        'sqlite3',
        'ratio',
        'with results',
        'adds',
        'peak',
        'a paper',
        `${later} more`,
      ],
      rows.map(lineOf),
    );
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure({ what, first, more, papers }, folder, isComparable) {
  const [plain, read] = ['plain', 'read'].map((name) => join(folder, `${what}-${name}.sqlite`));
  const alone = importInProcess(plain, first);
  const floor = isComparable ? loadWithShell(plain, folder) : undefined;
  rmSync(plain);
  const extracted = importInProcess(read, first, 'extract');
  const bytes = statSync(read).size;
  const added = importInProcess(read, more, 'extract');
  rmSync(read);
  if (alone.read !== papers || alone.rejected > 0) throw new Error(`${alone.read} of ${papers} read`);
  return { what, papers, alone, floor, extracted, added, bytes };
}

function lineOf({ what, papers, alone, floor, extracted, added, bytes }) {
  const speed = ({ seconds }) => (papers / seconds).toFixed(0);
  return [
    what,
    `${papers}`,
    speed(alone),
    floor === undefined ? '–' : speed(floor),
    floor === undefined ? '–' : (floor.seconds / alone.seconds).toFixed(2),
    speed(extracted),
    `${((extracted.seconds / alone.seconds - 1) * 100).toFixed(0)} %`,
    `${(Math.max(alone.peak, extracted.peak) / 2 ** 20).toFixed(0)} MB`,
    `${(bytes / papers / 1000).toFixed(2)} kB`,
    `${added.seconds.toFixed(1)} s`,
  ];
}

function importInProcess(...words) {
  const program = packageFile('tests/bench/import/import-process.mjs');
  return JSON.parse(execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' }));
}
