import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { deferIndexes } from '../../db/store/deferred-indexes.ts';
import { readRecords } from '../../db/store/read.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();
const lines = (rows: object[]) => rows.map(jsonLine).join('');

/** Files of Semantic Scholar's datasets as its release describes them, about two papers, a third that is not there, and two people. */
const files = {
  papers: folder.write(
    'papers',
    lines([
      {
        corpusid: 1,
        externalids: { ACL: null, DBLP: null, ArXiv: '2001.00001', MAG: null, CorpusId: '1', DOI: null },
        url: 'https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567',
        title: 'A faster store',
        authors: [
          { authorId: '11', name: 'Ann Lee' },
          { authorId: '12', name: 'Bob Ray' },
        ],
        venue: 'VLDB',
        year: 2020,
        citationcount: 3,
        publicationtypes: ['JournalArticle'],
        publicationdate: '2020-01-02',
        journal: { name: 'Proc. VLDB Endow.', pages: '1-13', volume: '13' },
      },
      { corpusid: 2, title: 'A slower store', authors: [{ authorId: '11', name: 'Ann Lee' }], year: 2019 },
    ]),
  ),
  abstracts: folder.write(
    'abstracts',
    lines([
      { corpusid: 1, openaccessinfo: {}, abstract: 'We build a store that is 3.5x faster than SQLite.' },
      { corpusid: 2, openaccessinfo: {}, abstract: 'We wait.' },
      { corpusid: 3, openaccessinfo: {}, abstract: 'Nobody knows us.' },
      { corpusid: 2, openaccessinfo: {}, abstract: null },
    ]),
  ),
  tldrs: folder.write('tldrs', lines([{ corpusid: 1, model: 'tldr@v2.0.0', text: 'It is faster.' }])),
  citations: folder.write(
    'citations',
    lines([
      { citingcorpusid: 1, citedcorpusid: 2, isinfluential: true, contexts: null, intents: null },
      { citingcorpusid: 1, citedcorpusid: 9, isinfluential: false, contexts: [], intents: [] },
      { citingcorpusid: 2, citedcorpusid: null, isinfluential: false, contexts: [], intents: [] },
    ]),
  ),
  authors: folder.write(
    'authors',
    lines([
      { authorid: '11', externalids: { ORCID: '0000-0002-1825-0097', DBLP: ['Ann Lee'] }, name: 'Ann Lee' },
      { authorid: '12', externalids: null, name: 'Bob Ray', hindex: 3 },
      { authorid: '19', externalids: { ORCID: '0000-0001-5109-3700' }, name: 'Cy Orr' },
    ]),
  ),
  ids: folder.write(
    'paper-ids',
    lines([
      { sha: '76543210fedcba0976543210fedcba0976543210', corpusid: 2, primary: true },
      { sha: 'ffffffffffffffffffffffffffffffffffffffff', corpusid: 2, primary: false },
    ]),
  ),
};

const options = { extract: extractMetrics, extractorVersion: 'test' };
const stored = (database: Database) => [...readRecords(database)];
const waiting = ({ $client }: Database) =>
  $client.prepare('select kind, scheme, value from pending_parts order by value').all();
const results = ({ $client }: Database) =>
  $client.prepare('select key, value, source from reported_metrics').all();

describe('the files of a dataset, of which only one names the papers', () => {
  const orders: (keyof typeof files)[][] = [
    ['papers', 'abstracts', 'tldrs', 'citations', 'authors', 'ids'],
    ['abstracts', 'tldrs', 'citations', 'authors', 'ids', 'papers'],
    ['ids', 'citations', 'papers', 'authors', 'abstracts', 'tldrs'],
    ['authors', 'papers', 'tldrs', 'ids', 'abstracts', 'citations'],
  ];

  test.each(orders.map((order) => [order.join(', '), order] as const))(
    'give the same collection in the order %s',
    async (_name, order) => {
      const database = openDatabase(':memory:');
      const summary = await importFiles(
        database,
        order.map((name) => files[name]),
        options,
      );
      expect(summary).toMatchObject({ read: 11, added: 2, rejected: 0, metrics: 1 });
      expect(stored(database)).toEqual([
        {
          key: 'a-faster-store',
          title: 'A faster store',
          abstract: 'We build a store that is 3.5x faster than SQLite.',
          tldr: 'It is faster.',
          published: '2020-01-02',
          venue: 'VLDB',
          type: 'article',
          volume: '13',
          pages: '1-13',
          arxivId: '2001.00001',
          ids: { corpusid: '1', s2: '0123456789abcdef0123456789abcdef01234567' },
          citedByCount: 3,
          authors: [
            { name: 'Ann Lee', orcid: '0000-0002-1825-0097', ids: { s2: '11' } },
            { name: 'Bob Ray', ids: { s2: '12' } },
          ],
          references: [{ ids: { corpusid: '2' } }, { ids: { corpusid: '9' } }],
        },
        {
          key: 'a-slower-store',
          title: 'A slower store',
          abstract: 'We wait.',
          published: '2019',
          ids: { corpusid: '2', s2: '76543210fedcba0976543210fedcba0976543210' },
          authors: [{ name: 'Ann Lee', orcid: '0000-0002-1825-0097', ids: { s2: '11' } }],
        },
      ]);
      expect(results(database)).toEqual([{ key: 'a-faster-store/1', value: 3.5, source: 'extractor' }]);
      expect(waiting(database)).toEqual([
        { kind: 'author', scheme: 's2', value: '19' },
        { kind: 'paper', scheme: 'corpusid', value: '3' },
      ]);
    },
  );

  test('change nothing the second time, and say so', async () => {
    const database = openDatabase(':memory:');
    await importFiles(database, Object.values(files), options);
    const before = JSON.stringify(stored(database));
    expect(await importFiles(database, Object.values(files), { ...options, force: true })).toMatchObject({
      read: 11,
      added: 0,
      merged: 0,
      waiting: 0,
      unchanged: 11,
    });
    expect(JSON.stringify(stored(database))).toBe(before);
  });

  test('tell how much waits for papers that may come later', async () => {
    const database = openDatabase(':memory:');
    const first = await importFiles(database, [files.abstracts, files.authors], options);
    expect(first).toMatchObject({ read: 5, added: 0, waiting: 5, unchanged: 0 });
    const second = await importFiles(database, [files.papers], options);
    expect(second).toMatchObject({ read: 2, added: 2, waiting: 0, metrics: 1 });
  });

  test('are looked for by an index in a first import, too', () => {
    const database = openDatabase(':memory:');
    deferIndexes(database);
    const plan = `explain query plan select * from pending_parts where kind = 'paper' and scheme = 's' and value = '1' order by id`;
    expect(JSON.stringify(database.$client.prepare(plan).all())).toContain('pending_parts_identifier');
  });

  test('complete papers of other sources by any id that they share', async () => {
    const database = openDatabase(':memory:');
    const listed = folder.write('listed.jsonl', lines([{ title: 'A faster store', ids: { corpusid: '1' } }]));
    await importFiles(database, [files.tldrs, listed], options);
    expect(stored(database)).toMatchObject([{ tldr: 'It is faster.' }]);
    const sources = database.$client.prepare('select field_sources from papers').pluck().get();
    expect(JSON.parse(String(sources))).toEqual({
      title: 'paperql',
      tldr: 'semantic-scholar',
    });
  });
});
