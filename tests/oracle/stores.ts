/** The collections that the oracle is asked about. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extractorVersion } from '../../db/extractor-version.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import type { PaperRecord } from '../../db/record.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';
import { smallStore } from '../harness/small-store.ts';

const corpus = packageFile('../shared/corpus/papers.jsonl.gz');

/** Whether the collection of real papers lies beside the project. */
export const hasCorpus = existsSync(corpus);

/** So many records of the collection of real papers, imported as a file of them would be. */
export async function corpusStore(papers: number): Promise<Database> {
  const database = openDatabase(':memory:');
  const lines: string[] = [];
  const input = createReadStream(corpus);
  const text = createInterface({ input: input.pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of text) {
    lines.push(`${JSON.stringify(recordOf(JSON.parse(line)))}\n`);
    if (lines.length === papers) break;
  }
  input.destroy();
  await importFiles(database, ['-'], {
    input: Readable.from([Buffer.from(lines.join(''))]),
    format: 'paperql',
    extract: extractMetrics,
    extractorVersion,
  });
  return database;
}

/** Rows made to trip, which carry how many others belong to them as an import would have it. */
export function trippingStore(seed: number): Database {
  const database = smallStore(seed);
  const carried = [
    ['authors', 'paper_count', 'authorships where author_id'],
    ['topics', 'paper_count', 'paper_topics where topic_id'],
    ['venues', 'paper_count', 'papers where venue_id'],
    ['papers', 'author_count', 'authorships where paper_id'],
    ['papers', 'metric_count', 'reported_metrics where paper_id'],
  ];
  for (const [table, column, rows] of carried)
    database.$client.exec(`update ${table} set ${column} = (select count(*) from ${rows} = ${table}.id)`);
  return database;
}

/** One line of the collection. */
interface Line {
  id: string;
  title: string;
  abstract: string;
  authors: string[];
  year: number | null;
  venue: string | null;
  keywords: string[];
  community: string;
}

function recordOf({ id, title, abstract, authors, year, venue, keywords, community }: Line): PaperRecord {
  return {
    key: id,
    title,
    abstract,
    authors: authors.map((name) => ({ name })),
    topics: [...new Set([community, ...keywords])].map((slug) => ({ scheme: 'keyword', slug })),
    ...(year && { published: String(year) }),
    ...(venue && { venue }),
  };
}
