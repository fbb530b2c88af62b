import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { EvaluatedAbstract } from '../../src/evaluate/evaluate.ts';
import { labelledLine } from '../../src/evaluate/label.ts';
import { extractMetrics } from '../../src/extract/extract.ts';

/** Where the labelled abstracts stand; they are no part of the project. */
export const corpusFile = fileURLToPath(new URL('../../../shared/corpus/papers.jsonl.gz', import.meta.url));

const paper = z.object({
  source: z.string(),
  id: z.string(),
  title: z.string(),
  abstract: z.string().nullish(),
  community: z.string(),
});

/** Each abstract of a file of labels as the extractor reads it now, beside its labels. Throws where the corpus lacks one. */
export function readLabelled(set: 'read' | 'unread'): EvaluatedAbstract[] {
  const file = new URL(`labels/${set}.jsonl`, import.meta.url);
  const labelled = linesOf(readFileSync(file, 'utf8')).map((line) => labelledLine.parse(JSON.parse(line)));
  const papers = readPapers(new Set(labelled.map(({ id }) => id)));
  return labelled.map(({ id, metrics }) => {
    const found = papers.get(id);
    if (!found) throw new Error(`${corpusFile} has no paper ${id}`);
    const { title, abstract, community } = found;
    return { labels: metrics, readings: extractMetrics({ title, abstract: abstract ?? '' }), community };
  });
}

function readPapers(ids: ReadonlySet<string>): Map<string, z.infer<typeof paper>> {
  const papers = new Map<string, z.infer<typeof paper>>();
  for (const line of linesOf(gunzipSync(readFileSync(corpusFile)).toString())) {
    const one = paper.parse(JSON.parse(line));
    const key = `${one.source}:${one.id}`;
    if (ids.has(key) && !papers.has(key)) papers.set(key, one);
  }
  return papers;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
