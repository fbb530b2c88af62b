import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { save } from '../../db/store.ts';
import { citationFormats } from '../../schema/citation.ts';
import { exportRecords } from '../../src/export.ts';
import { emptyDatabase } from '../harness/empty-database.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { paper } from '../import/records.ts';

const everyPaper =
  'query ($format: CitationFormat!) { papers(first: 100) { nodes { key citation(format: $format) } } }';

interface Cited {
  key: string;
  citation: string;
}

/** The papers of a collection as they are cited, by key. */
function citations(exits: Exits, format: string): string[] {
  const { papers } = ask(exits, everyPaper, { format }) as { papers: { nodes: Cited[] } };
  return papers.nodes.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ citation }) => citation);
}

const collection = fc.array(paper, { minLength: 1, maxLength: 4 }).map((records) => {
  const database = emptyDatabase();
  const sound = records.map(normalise).flatMap((result) => ('record' in result ? [result.record] : []));
  save(database, sound, { source: 'test' });
  return exitsOver(database);
});

describe('citations over the API', () => {
  it.each([
    ['BIBTEX', 'bibtex'],
    ['RIS', 'ris'],
  ])('in %s are what an export writes, whatever is known', (format, exported) => {
    fc.assert(
      fc.property(collection, (exits) => {
        const texts = [...exportRecords(exits.database, exported)].map((text) => text.trimEnd());
        expect(citations(exits, format)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it('in CSL_JSON are the items that an export writes, whatever is known', () => {
    fc.assert(
      fc.property(collection, (exits) => {
        const items: unknown = JSON.parse([...exportRecords(exits.database, 'csl-json')].join(''));
        expect(citations(exits, 'CSL_JSON').map((item): unknown => JSON.parse(item))).toEqual(items);
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.keys(citationFormats))('in %s can be had of papers with odd texts and gaps', (format) => {
    const cited = citations(exitsOver(smallStore()), format);
    expect(cited.length).toBeGreaterThan(5);
    for (const citation of cited) expect(citation).not.toMatch(/undefined|\[object/);
  });
});
