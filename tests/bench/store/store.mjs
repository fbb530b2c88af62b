/** The generated store: a database file in the system's folder for temporary files, made once and found again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../dist/db/open.js';
import { packageFile } from '../../../dist/db/package-root.js';
import { load } from './load.mjs';

/**
 * The path of a store of so many papers. Whatever decides its content is in its name: the parameters, the migrations, and
 * the generator itself.
 * @param {{ papers: number, seed: number }} parameters
 * @param {(line: string) => void} say
 */
export function storeOf(parameters, say) {
  const folder = join(tmpdir(), 'paperql-bench');
  mkdirSync(folder, { recursive: true });
  const name = `${parameters.papers}-${parameters.seed}-`;
  const path = join(folder, `${name}${digestOf(parameters)}.sqlite`);
  if (existsSync(path)) return path;
  // What an earlier generator or schema has left is of no more use.
  for (const file of readdirSync(folder))
    if (file.startsWith(name) && !file.endsWith('.tmp')) rmSync(join(folder, file));

  const started = performance.now();
  const unfinished = `${path}.${process.pid}.tmp`;
  const database = openDatabase(unfinished);
  // Nothing is lost with this file but the time to make it anew.
  database.$client.pragma('synchronous = off');
  load(database.$client, parameters);
  database.$client.close();
  for (const suffix of ['-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  renameSync(unfinished, path);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`made ${path}: ${(statSync(path).size / 1e6).toFixed(0)} MB in ${seconds} s`);
  return path;
}

function digestOf(parameters) {
  const hash = createHash('sha256').update(JSON.stringify(parameters));
  for (const folder of [packageFile('db/migrations'), packageFile('tests/bench/store')]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name)).sort();
    for (const path of paths) if (!path.endsWith('.json')) hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
