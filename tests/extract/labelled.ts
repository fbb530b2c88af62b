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

/** A paper of the corpus. */
export type CorpusPaper = z.infer<typeof paper>;

/** Each abstract of a file of labels as the extractor reads it now, beside its labels. Throws where the corpus lacks one. */
export function readLabelled(set: 'read' | 'unread'): EvaluatedAbstract[] {
  return abstractsOf(`${set}.jsonl`, labelledLine).map(({ line, paper: { title, abstract, community } }) => ({
    labels: line.metrics,
    readings: extractMetrics({ title, abstract: abstract ?? '' }),
    community,
  }));
}

/** The lines of a file of labels beside the papers they are about. Throws where the corpus lacks one. */
export function abstractsOf<Line extends { id: string }>(
  file: string,
  schema: z.ZodType<Line>,
): { line: Line; paper: CorpusPaper }[] {
  const text = readFileSync(new URL(`labels/${file}`, import.meta.url), 'utf8');
  const lines = linesOf(text).map((line) => schema.parse(JSON.parse(line)));
  const papers = readPapers(new Set(lines.map(({ id }) => id)));
  return lines.map((line) => {
    const found = papers.get(line.id);
    if (!found) throw new Error(`${corpusFile} has no paper ${line.id}`);
    return { line, paper: found };
  });
}

function readPapers(ids: ReadonlySet<string>): Map<string, CorpusPaper> {
  const papers = new Map<string, CorpusPaper>();
  for (const line of linesOf(gunzipSync(readFileSync(corpusFile)).toString())) {
    const one = paper.parse(JSON.parse(line));
    const key = `${one.source}:${one.id}`;
    if (ids.has(key) && !papers.has(key)) papers.set(key, one);
  }
  return papers;
}

/** The lines of a text that have something in them. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
