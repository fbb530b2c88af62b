import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './run.ts';

/** Two papers, of which the first reports one result. */
export const papers = [
  { key: 'a', title: 'A fast system', abstract: 'We show a 2x speedup over the baseline.' },
  { key: 'b', title: 'A slow system', abstract: 'We show nothing.' },
];

/** The same as lines of JSON. */
export const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');

/** A folder with a file of papers, and the settings for a database in it. */
export function library(text = lines, name = 'papers.jsonl') {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file, environment: { PAPERQL_DATABASE: join(folder, 'store.sqlite') } };
}

/** The cells of the lines of a table, without the first column. */
export function cells(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/).slice(1));
}
