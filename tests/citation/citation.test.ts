import { beforeAll, describe, expect, it } from 'vitest';
import { citationFormats } from '../../schema/citation.ts';
import { exportRecords } from '../../src/export.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { smallStore } from '../harness/small-store.ts';

const everyPaper =
  'query ($format: CitationFormat!) { papers(first: 100) { nodes { key citation(format: $format) } } }';

interface Cited {
  key: string;
  citation: string;
}

function citations(exits: Exits, format: string): Cited[] {
  const { papers } = ask(exits, everyPaper, { format }) as { papers: { nodes: Cited[] } };
  return papers.nodes;
}

describe('citations over the API', () => {
  let sample: Exits;
  beforeAll(async () => {
    sample = exitsOver(await sampleStore());
  });

  it.each([
    ['BIBTEX', 'bibtex'],
    ['RIS', 'ris'],
  ])('in %s are what an export writes', (format, exported) => {
    const texts = [...exportRecords(sample.database, exported)].map((text) => text.trimEnd());
    const cited = citations(sample, format).sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(cited.map(({ citation }) => citation)).toEqual(texts);
  });

  it('in CSL_JSON are the items that an export writes', () => {
    const items: { id: string }[] = JSON.parse([...exportRecords(sample.database, 'csl-json')].join(''));
    const cited = citations(sample, 'CSL_JSON').map(({ citation }): { id: string } => JSON.parse(citation));
    expect(cited.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(items);
  });

  it.each(Object.keys(citationFormats))('in %s can be had of papers with odd texts and gaps', (format) => {
    const cited = citations(exitsOver(smallStore()), format);
    expect(cited.length).toBeGreaterThan(5);
    for (const { citation } of cited) expect(citation).not.toMatch(/undefined|\[object/);
  });
});
