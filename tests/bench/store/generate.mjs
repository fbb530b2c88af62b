/** Writes a generated store into a file that does not exist: `node generate.mjs FILE PAPERS SEED`. */
import { openDatabase } from '../../../dist/db/open.js';
import { load } from './load.mjs';

const [path, papers, seed] = process.argv.slice(2);
const database = openDatabase(path);
load(database.$client, { papers: Number(papers), seed: Number(seed) });
database.$client.close();
