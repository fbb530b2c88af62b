/** Files that an import is measured with: records of our own format, one a line. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { packageFile } from '../../../dist/db/package-root.js';
import { generatedRecords } from '../store/records.mjs';

/** Real papers that may lie beside the project. */
export const corpus = packageFile('../shared/corpus/papers.jsonl.gz');

/** How many papers are added to a store that is full. */
export const later = 1000;

/**
 * Writes a library, and what is added to it later.
 * @param {string} folder
 * @param {{ seed: number, papers: number }} parameters
 * @returns {Promise<{ what: string, first: string, more: string, papers: number }[]>} generated ones, and the real ones if
 *   they are there and no fewer are asked for
 */
export async function writeLibraries(folder, { seed, papers }) {
  const generated = await writeLibrary(folder, 'generated', papers, () =>
    generatedRecords({ seed, papers: papers + later }),
  );
  if (!existsSync(corpus)) return [generated];
  const real = Math.min(papers, 60_000) - later;
  return real > 0 ? [await writeLibrary(folder, 'real', real, realRecords), generated] : [generated];
}

async function writeLibrary(folder, what, papers, records) {
  const [first, more] = ['first', 'more'].map((part) => join(folder, `${what}-${part}.jsonl`));
  await pipeline(slice(records(), 0, papers), createWriteStream(first));
  await pipeline(slice(records(), papers, papers + later), createWriteStream(more));
  return { what, first, more, papers };
}

async function* slice(records, start, end) {
  let place = 0;
  for await (const record of records) {
    if (place >= end) return;
    if (place >= start) yield `${JSON.stringify(record)}\n`;
    place += 1;
  }
}

/** The real papers, as records of our own format. Throws where they are not there. */
export async function* realRecords() {
  const lines = createInterface({ input: createReadStream(corpus).pipe(createGunzip()) });
  for await (const line of lines) {
    const { source, id, title, abstract, authors, year, venue, keywords } = JSON.parse(line);
    yield {
      key: id,
      title,
      ...(abstract && { abstract }),
      ...(year && { published: `${year}` }),
      ...(venue && { venue }),
      ids: { [source]: id },
      authors: authors.map((name) => ({ name })),
      topics: keywords.map((slug) => ({ scheme: 'keyword', slug })),
    };
  }
}
