/** Imports a file; another connection changes the store between the last batch and the indexes: `node import-disturbed.mjs DATABASE FILE SQL`. */
import { openDatabase } from '../../dist/db/open.js';
import { importFiles } from '../../dist/src/import.js';

const [path, file, change] = process.argv.slice(2);
const [database, other] = [openDatabase(path), openDatabase(path)];
const { $client } = database;
const pragma = $client.pragma.bind($client);
let times = 0;
$client.pragma = (text, ...options) => {
  // The cache is set when the load begins, and again before indexes are built.
  if (text.startsWith('cache_size = ')) {
    times += 1;
    if (times === 2) other.$client.exec(change);
  }
  return pragma(text, ...options);
};
await importFiles(database, [file]);
