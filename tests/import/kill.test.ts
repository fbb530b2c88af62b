import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { extractorVersion } from '../../db/extractor-version.ts';
import { openDatabase } from '../../db/open.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';
import { buildProgram, endOf, startScript } from '../cli/program.ts';
import { digestOf } from '../harness/digest.ts';
import { type Random, seededRandom } from '../harness/random.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

beforeAll(buildProgram, 120_000);

/** How often the import is killed; PAPERQL_TEST_KILLS asks for more than the ordinary suite has time for. */
const kills = Number(process.env.PAPERQL_TEST_KILLS ?? 6);
/** Of so many records, as the importer stores them: the last one is not full. */
const batches = [250, 250, 500, 1000, 700];

const folder = temporaryFolder();
const file = folder.write(
  'library.jsonl',
  libraryOf(
    seededRandom(7),
    batches.reduce((sum, length) => sum + length),
  ),
);

/** Papers that have all that is stored, know each other, and partly turn out to be the same. */
function libraryOf(random: Random, length: number): string {
  const records = Array.from({ length }, (_, number) => {
    const known = random.below(length);
    return {
      ...(random.below(5) === 0 ? { key: `own-${known}` } : {}),
      title: `Study ${known} of ${random.pick(['caches', 'graphs', 'proteins'])}`,
      abstract: `We study ${known}. Our system is ${1 + random.below(90)}x faster than Baseline${number}.`,
      published: random.pick(['2023', '2024-05', '2024-05-17']),
      venue: random.pick(['MLSys 2023', 'Findings of ACL 2024']),
      ...(random.below(3) === 0 ? { doi: `10.1234/${known}` } : {}),
      ...(random.below(3) === 0 ? { arxivId: `2405.${String(known).padStart(5, '0')}` } : {}),
      authors: [{ name: `Ada Writer${random.below(500)}` }, { name: 'Wei Wang' }],
      topics: [{ scheme: 'keyword', slug: random.pick(['caches', 'graphs']) }],
      links: [{ kind: 'code', url: `https://example.org/${number}` }],
      references: [{ ids: { doi: `10.1234/${random.below(length)}` } }],
    };
  });
  return records.map(jsonLine).join('');
}

/** How many threads help, which must change nothing. */
const helpers = ['0', '2'];

/** Runs the import until it has told so many batches and a moment more, and kills it; tells whether it was alive until then. */
async function killAfter(words: string[], lines: number, milliseconds: number): Promise<boolean> {
  const child = startScript('tests/import/import-aloud.mjs', words);
  const end = endOf(child);
  let told = 0;
  for await (const text of child.stdout) {
    told += String(text).split('\n').length - 1;
    if (told > lines) break;
  }
  // Nothing waits for this time: it only makes the kill fall anywhere in a batch.
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  return (await end).signal === 'SIGKILL';
}

test(
  `an import that is killed at ${kills} moments, and run again each time, ends as if it had never been`,
  async () => {
    const whole = openDatabase(':memory:');
    await importFiles(whole, [file], { extract: extractMetrics, extractorVersion });
    const expected = digestOf(whole);
    let [killed, round] = [0, 0];
    const killInTurn = async (random: Random) => {
      while (killed < kills) {
        round += 1;
        const path = folder.path(`${round}.sqlite`);
        for (let time = 0; time < 3 && killed < kills; time += 1) {
          const lines = random.below(batches.length + 1 - time);
          // After the last batch, indexes are built, which takes no longer than a moment.
          const moment = random.below(lines === batches.length ? 25 : 250);
          if (await killAfter([path, file, random.pick(helpers)], lines, moment)) killed += 1;
        }
        const database = openDatabase(path);
        await importFiles(database, [file], { extract: extractMetrics, extractorVersion });
        expect(digestOf(database)).toBe(expected);
        database.$client.close();
      }
    };
    // Two at a time, as starting a process is most of what each takes.
    await Promise.all([seededRandom(kills), seededRandom(kills + 1)].map(killInTurn));
  },
  20_000 + kills * 15_000,
);
