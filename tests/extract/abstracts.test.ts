import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractMetrics } from '../../src/extract/extract.ts';
import { lineWithContext } from './read.ts';

/**
 * Documents as readers meet them: a title, an empty line, the abstract; below "---" one expected result a line. Those in
 * `none` must yield nothing.
 */
const folder = new URL('../abstracts/', import.meta.url);

function documentsIn(name: string): [file: string, content: string][] {
  const at = new URL(`${name}/`, folder);
  return readdirSync(at).map((file) => [file, readFileSync(new URL(file, at), 'utf8')]);
}

function read(content: string): { found: string[]; expected: string[] } {
  const [document = '', expected = ''] = content.split('\n---\n');
  const [title = '', ...rest] = document.trim().split('\n');
  const found = extractMetrics({ title, abstract: rest.join('\n').trim() }).map(lineWithContext);
  return { found, expected: expected.split('\n').filter((line) => line !== '') };
}

describe('abstracts with results', () => {
  it.each(documentsIn('results'))('%s yields just what is written below it', (_file, content) => {
    const { found, expected } = read(content);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });
});

describe('abstracts without results', () => {
  it.each(documentsIn('none'))('%s yields nothing', (_file, content) => {
    expect(read(content).found).toEqual([]);
  });

  it('are as many as those with results', () => {
    expect(documentsIn('none').length).toBeGreaterThanOrEqual(documentsIn('results').length);
  });
});
