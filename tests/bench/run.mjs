/** `npm run bench`: how fast the product is, against a floor that is as fast as it could be. */
import { parseArgs } from 'node:util';
import { measureExtraction } from './modes/extract.mjs';
import { measureHttp } from './modes/http.mjs';
import { measureImport } from './modes/import.mjs';
import { measureSplit } from './modes/split.mjs';
import { storeOf } from './store/store.mjs';

/**
 * A mode with a number of papers of its own makes what it measures itself; the others share the generated store.
 * @type {Record<string, { run: Mode, help: string, papers?: number }>}
 */
const modes = {
  http: {
    run: measureHttp,
    help: 'CPU time of the server per request, as a ratio of a floor server to ours',
  },
  split: { run: measureSplit, help: 'where the time of the fast exit goes, step by step, without HTTP' },
  extract: { run: measureExtraction, help: 'abstracts a second of the extractor' },
  import: {
    run: measureImport,
    help: 'papers a second of a first import, as a ratio to `sqlite3` loading the same rows; memory and size',
    papers: 60_000,
  },
};

const options = {
  papers: { type: 'string', help: 'papers that are generated (50000; 60000 for import)' },
  seed: { type: 'string', default: '1', help: 'of the generator' },
  rounds: { type: 'string', default: '6', help: 'in which ours and the floor take turns' },
  only: { type: 'string', default: '', help: 'questions whose names hold this' },
  json: { type: 'boolean', default: false, help: 'print what was measured as JSON, too' },
  help: { type: 'boolean', default: false, help: 'print this' },
};

const { values, positionals } = parseArgs({ options, allowPositionals: true });
const mode = modes[positionals[0] ?? 'http'];
const numbers = {
  papers: Number(values.papers ?? mode?.papers ?? 50_000),
  seed: Number(values.seed),
  rounds: Number(values.rounds),
};
const sound = Object.values(numbers).every((number) => Number.isInteger(number) && number > 0);
const say = (line) => process.stderr.write(`${line}\n`);

if (values.help || mode === undefined || !sound) {
  say('npm run bench -- [mode] [options]\n');
  for (const [name, { help }] of Object.entries(modes)) say(`  ${name.padEnd(12)} ${help}`);
  for (const [name, { help, default: standard }] of Object.entries(options))
    say(`  --${name.padEnd(10)} ${help}${standard ? ` (${standard})` : ''}`);
  process.exitCode = values.help ? 0 : 2;
} else {
  const { rounds, ...parameters } = numbers;
  const store = mode.papers === undefined ? storeOf(parameters, say) : '';
  const measured = await mode.run({ ...parameters, store, rounds, only: values.only, say });
  if (values.json)
    process.stdout.write(`${JSON.stringify({ node: process.version, ...parameters, measured })}\n`);
}

/**
 * @typedef {(options: { store: string, papers: number, seed: number, rounds: number, only: string, say: (line: string) => void }) => Promise<unknown>} Mode
 *   measures, prints a table, and returns what it measured
 */
