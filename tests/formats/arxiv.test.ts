import { describe, expect, test } from 'vitest';
import { arxivAtom } from '../../src/formats/arxiv-atom.ts';
import { arxivDaily } from '../../src/formats/arxiv-daily.ts';
import { arxivJson } from '../../src/formats/arxiv-json.ts';
import { arxivOai } from '../../src/formats/arxiv-oai.ts';
import { readAll } from './read.ts';
import { recordsOf, testOnSharedFile } from './shared-file.ts';

const snapshotLine = JSON.stringify({
  id: 'hep-th/9901001',
  submitter: 'A. Poincare',
  authors: "Henri Poincar\\'e and Paul Erd\\H{o}s",
  title: 'On the $O(n^2)$\n  problem of G\\"odel',
  comments: '10 pages',
  'journal-ref': 'Phys.Rev. D76 (2007) 013009',
  doi: '10.1103/PhysRevD.76.013009',
  'report-no': null,
  categories: 'hep-th math.MP',
  license: null,
  abstract: '  We are $10\\times$ faster.\n',
  versions: [
    { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
    { version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
  ],
  update_date: '2008-11-26',
  authors_parsed: [
    ["Poincar\\'e", 'Henri', ''],
    ['Erd\\H{o}s', 'Paul', 'Jr.', 'Some University'],
  ],
});

describe('the snapshot', () => {
  test('is read: the date is of the first version, accents and formulas are Unicode', async () => {
    expect(recordsOf(await readAll(arxivJson, `${snapshotLine}\n`))).toEqual([
      {
        title: 'On the O(n²)\n  problem of Gödel',
        abstract: 'We are 10× faster.',
        published: '2007-04-02',
        venue: 'Phys.Rev. D76 (2007) 013009',
        note: '10 pages',
        doi: '10.1103/PhysRevD.76.013009',
        arxivId: 'hep-th/9901001',
        authors: [
          { name: 'Henri Poincaré', given: 'Henri', family: 'Poincaré' },
          { name: 'Paul Erdős Jr.', given: 'Paul', family: 'Erdős' },
        ],
        topics: [
          { slug: 'hep-th', scheme: 'arxiv', primary: true },
          { slug: 'math.MP', scheme: 'arxiv' },
        ],
      },
    ]);
  });

  test('names its authors in one text where it has no list of them', async () => {
    const line = JSON.stringify({
      id: '0704.0001',
      title: 'T',
      authors: 'A. Ablah, B. Babel (1 and (2)), and C. Cato\n (3)',
    });
    expect(recordsOf(await readAll(arxivJson, line))[0]?.authors).toEqual([
      { name: 'A. Ablah' },
      { name: 'B. Babel' },
      { name: 'C. Cato' },
    ]);
  });

  test('with broken lines gives the others, and the line of each problem', async () => {
    const text = `\ufeff${snapshotLine}\r\n{"id": oops\n\n[1]\n${snapshotLine}\n{"id":"07`;
    expect(await readAll(arxivJson, text, 100)).toMatchObject([
      { line: 1, record: { arxivId: 'hep-th/9901001' } },
      { line: 2, problem: 'it is not JSON', text: '{"id": oops' },
      { line: 4, problem: 'it is not a JSON object' },
      { line: 5, record: { arxivId: 'hep-th/9901001' } },
      { line: 6, problem: 'it ends in the middle of a record', cut: true },
    ]);
  });

  test('with fields of other types is read as far as they are right', async () => {
    const line = JSON.stringify({
      id: 7,
      title: 'T',
      authors: {},
      authors_parsed: [1, ['X']],
      versions: 'v1',
      categories: ['a'],
      doi: [],
    });
    expect(recordsOf(await readAll(arxivJson, line))).toEqual([
      { title: 'T', type: 'preprint', arxivId: '7', authors: [{ name: 'X', family: 'X' }], topics: [] },
    ]);
  });
});

describe('OAI-PMH', () => {
  const answer = (metadata: string) =>
    `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>\n<record><header status="deleted"><identifier>oai:arXiv.org:1</identifier></header></record>\n<record><header><identifier>oai:arXiv.org:0704.0001</identifier><datestamp>2020-01-01</datestamp></header><metadata>${metadata}</metadata></record></ListRecords></OAI-PMH>`;

  test.each([
    [
      'arXiv',
      '<arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created><updated>2008-01-13</updated><authors><author><keyname>Bal\\\'azs</keyname><forenames>C.</forenames></author></authors><title>Prompt &amp; diphoton</title><categories>hep-ph cs.LG</categories><abstract> A &lt; B </abstract></arXiv>',
      { name: 'C. Balázs', given: 'C.', family: 'Balázs' },
    ],
    [
      'arXivRaw',
      '<arXivRaw><id>0704.0001</id><version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date><size>1kb</size></version><version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version><title>Prompt &amp; diphoton</title><authors>C. Bal\\\'azs</authors><categories>hep-ph cs.LG</categories><abstract> A &lt; B </abstract></arXivRaw>',
      { name: 'C. Balázs' },
    ],
  ])('in format %s', async (_, metadata, author) => {
    const readings = await readAll(arxivOai, answer(metadata), 64);
    expect(readings).toMatchObject([
      { line: 2, problem: 'arXiv has deleted it' },
      {
        line: 3,
        record: {
          title: 'Prompt & diphoton',
          abstract: 'A < B',
          published: '2007-04-02',
          arxivId: '0704.0001',
          authors: [author],
        },
      },
    ]);
  });
});

describe('the Atom API', () => {
  const entry = `<entry><id>http://arxiv.org/abs/2312.00690v4</id><title>A
  title</title><summary>We show.</summary><published>2023-12-01T16:17:16Z</published><updated>2024-06-25T00:00:00Z</updated><author><name>Ada Lovelace</name></author><author><name>Alan Turing</name></author><arxiv:doi>10.1/x</arxiv:doi><arxiv:journal_ref>CVPR 2024</arxiv:journal_ref><link href="http://arxiv.org/pdf/2312.00690v4" rel="related" title="pdf"/><arxiv:primary_category term="cs.CV"/><category term="cs.LG"/><category term="cs.CV"/><category term="68T45, 68T07"/></entry>`;
  const feed = (entries: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">${entries}</feed>`;

  test('is read, the primary category as such and classes of other schemes not at all', async () => {
    expect(recordsOf(await readAll(arxivAtom, feed(entry)))).toEqual([
      {
        title: 'A title',
        abstract: 'We show.',
        published: '2023-12-01T16:17:16Z',
        venue: 'CVPR 2024',
        doi: '10.1/x',
        arxivId: 'http://arxiv.org/abs/2312.00690v4',
        authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
        topics: [
          { slug: 'cs.LG', scheme: 'arxiv' },
          { slug: 'cs.CV', scheme: 'arxiv', primary: true },
        ],
        links: [{ kind: 'pdf', url: 'http://arxiv.org/pdf/2312.00690v4' }],
      },
    ]);
  });

  test('may answer with an error', async () => {
    const error =
      '<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry>';
    expect(await readAll(arxivAtom, feed(error))).toMatchObject([
      { problem: 'arXiv answered with an error: incorrect id' },
    ]);
  });
});

testOnSharedFile('a day of arXiv has 68 papers', arxivDaily, 'arxiv-daily/2023-12-01.json', (readings) => {
  const papers = recordsOf(readings);
  expect(papers).toHaveLength(68);
  expect(papers[0]).toMatchObject({
    title: 'Open-vocabulary object 6D pose estimation',
    arxivId: '2312.00690v4',
    published: '2023-12-01',
    topics: [{ slug: 'cs.CV', scheme: 'arxiv', primary: true }],
    links: [{ kind: 'pdf' }, { kind: 'project', url: 'https://jcorsetti.github.io/oryon' }],
  });
  expect(papers.flatMap(({ links }) => links ?? []).filter(({ kind }) => kind === 'code')).toHaveLength(9);
  expect(papers.filter(({ doi }) => doi !== undefined)).toHaveLength(4);
});
