/** How many abstracts a second the extractor reads on one core. */
import { existsSync } from 'node:fs';
import { openDatabase } from '../../../dist/db/open.js';
import { extractMetrics } from '../../../dist/src/extract/extract.js';
import { importFiles } from '../../../dist/src/import.js';
import { sampleFiles } from '../../../dist/src/sample.js';
import { corpus, realRecords } from '../import/files.mjs';
import { median } from '../statistics.mjs';
import { printTable } from '../table.mjs';

const most = 2000;
const texts = `select title, abstract from papers where abstract is not null order by id limit ${most}`;

/** @type {import('../run.mjs').Mode} */
export async function measureExtraction({ store, rounds }) {
  const sample = openDatabase(':memory:');
  await importFiles(sample, sampleFiles());
  const generated = openDatabase(store, { readonly: true });
  const rows = [
    ...(existsSync(corpus) ? [rowOf('real abstracts', await realTexts(), rounds)] : []),
    rowOf('the sample, again and again', textsIn(sample), rounds),
    rowOf('generated abstracts', textsIn(generated), rounds),
  ];
  for (const database of [sample, generated]) database.$client.close();
  printTable(
    ['extraction, one core', 'abstracts/s', 'characters', 'results', 'memory'],
    rows.map(({ texts, perSecond, characters, results, memory }) => [
      texts,
      perSecond.toFixed(0),
      characters.toFixed(0),
      results.toFixed(1),
      `${(memory / 2 ** 20).toFixed(0)} MB`,
    ]),
  );
  return rows;
}

function textsIn(database) {
  return database.$client.prepare(texts).all();
}

/** Every thirtieth real paper, as they stand in the order of their fields. */
async function realTexts() {
  const papers = [];
  let place = 0;
  for await (const { title, abstract } of realRecords())
    if (abstract && place++ % 30 === 0 && papers.length < most) papers.push({ title, abstract });
  return papers;
}

function rowOf(name, papers, rounds) {
  const passes = Math.ceil(1000 / papers.length);
  const speeds = [];
  let results = 0;
  for (let round = 0; round <= rounds; round++) {
    results = 0;
    const before = process.cpuUsage();
    for (let pass = 0; pass < passes; pass++)
      for (const paper of papers) results += extractMetrics(paper).length;
    const { user, system } = process.cpuUsage(before);
    // The first round warms up.
    if (round > 0) speeds.push((passes * papers.length * 1e6) / (user + system));
  }
  const characters = papers.reduce((sum, { abstract }) => sum + abstract.length, 0) / papers.length;
  return {
    texts: name,
    perSecond: median(speeds),
    characters,
    results: results / passes / papers.length,
    // Of the whole process, as it is in the end.
    memory: process.memoryUsage.rss(),
  };
}
