/** Records that are sound to read but odd: huge, marked up, impossible in parts, named twice, citing themselves. */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { importFiles } from '../../src/import.ts';
import { expectReportIn } from './expect-report.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();
const expectReport = expectReportIn(folder);

describe('records', () => {
  const crowd = Array.from({ length: 5000 }, (_, index) => ({ name: `Author ${index + 1}` }));

  test('of 5,000 authors and a title of 100 kB are stored whole', async () => {
    const title = 'word '.repeat(20_000).trim();
    await expectReport('crowd.jsonl', jsonLine({ title, authors: crowd }), {
      papers: [{ title, authors: crowd }],
    });
  });

  test('with markup in titles are stored as plain text', async () => {
    const work = {
      'message-type': 'work',
      message: {
        title: ['<b>Bold</b> &amp; H<sub>2</sub>O <script>alert(1)</script>'],
        DOI: '10.1234/a',
        abstract: '<jats:p>AbstractWe do.</jats:p>',
      },
    };
    await expectReport('crossref.json', JSON.stringify(work), {
      papers: [{ title: expect.stringMatching(/^Bold & H₂O/), doi: '10.1234/a', abstract: 'We do.' }],
    });
  });

  test('with values in their lists that cannot be keep the others, and a note on each with its place', async () => {
    const record = {
      title: 'A',
      ids: { doi: '11.1/x', acl: 'P18-1001' },
      authors: [
        { name: 'Ada', orcid: '0000-0002-1825-0097' },
        { name: 'Bea', orcid: '0000-0002-1825-0098', ids: { orcid: 'B' } },
      ],
      topics: [{ scheme: 'keyword', slug: 'caches', score: 7 }],
      links: [
        { kind: 'code', url: 'javascript:alert(1)' },
        { kind: 'pdf', url: 'https://example.org/a.pdf' },
      ],
      references: [{ text: 'One' }, { ids: { arxiv: '1' }, text: 'Two' }],
    };
    await expectReport('lists.jsonl', jsonLine(record), {
      notes: [
        [1, 'ids.doi "11.1/x" is not possible'],
        [1, /authors\[1\]\.orcid "0000-0002-1825-0098" is not possible/],
        [1, /authors\[1\]\.ids\.orcid "B" is not possible/],
        [1, /links\[0\]\.url "javascript:alert\(1\)" is not possible/],
        [1, /references\[1\]\.ids\.arxiv "1" is not possible/],
        [1, /topics\[0\]\.score 7 is not possible/],
      ],
      papers: [
        {
          ids: { acl: 'P18-1001' },
          authors: [{ name: 'Ada', orcid: '0000-0002-1825-0097' }, { name: 'Bea' }],
          topics: [{ scheme: 'keyword', slug: 'caches' }],
          links: [{ kind: 'pdf', url: 'https://example.org/a.pdf' }],
          references: [{ text: 'One' }, { text: 'Two' }],
        },
      ],
    });
  });

  test.each([
    ['csv', 'title,year,citations\nA,in press,many\nB,2020,"1,200"\n', 2],
    [
      'json',
      '[\n{"title":"A","year":"in press","citations":"many"},\n{"title":"B","year":2020,"citations":1200}]',
      2,
    ],
  ])(
    'with a year or a number in %s that is none are told of by line and its own name of the field',
    async (ending, text, line) => {
      await expectReport(`none.${ending}`, text, {
        notes: [
          [line, /^citations "many" is not possible$/],
          [line, /^year "in press" is not possible: it takes a year or a date such as 2021-03-05$/],
        ],
        papers: [{ title: 'A' }, { title: 'B', published: '2020', citedByCount: 1200 }],
      });
    },
  );

  test('with a date in a table that is only partly possible keep that part, and its name is told', async () => {
    await expectReport('partly.csv', 'Title,Publication Date,Year\nA,2023-02-30,2023\n', {
      notes: [[2, /^Publication Date "2023-02-30" is not possible: /]],
      papers: [{ title: 'A', published: '2023-02' }],
    });
  });

  test('in anybody’s JSON have each field that is read into nothing told once in a file', async () => {
    const records = [
      { title: 'A', authors: ['Ada'], year: 2020, metrics: [{ value: 2 }] },
      { title: 'B', year: 2020, metrics: [{ value: 3 }], 'a\nb': 1 },
      { title: 'C', year: 2020, metrics: [], authors: [{ nam: 'Cid' }] },
    ];
    await expectReport('loose.jsonl', records.map(jsonLine).join(''), {
      notes: [
        [1, /^ignored fields: metrics$/],
        [2, /^ignored fields: "a\\nb"$/],
        [3, /^ignored fields: authors\.nam$/],
      ],
      papers: [{ title: 'A' }, { title: 'B' }, { title: 'C' }],
    });
  });

  test.each([
    ['BibTeX', 'none.bib', '@misc{a, title={A}, year={in press}}\n'],
    ['RIS', 'none.ris', 'TY  - JOUR\nTI  - A\nPY  - in press\nER  - \n'],
    [
      'CSL-JSON',
      'csl.json',
      '[{"id":"a","type":"article-journal","title":"A","issued":{"literal":"in press"}}]',
    ],
  ])('with a date in %s that is none are told of', async (_format, name, text) => {
    await expectReport(name, text, {
      notes: [[1, 'published "in press" is not possible']],
      papers: [{ title: 'A' }],
    });
  });

  test('with dates and identifiers that cannot be keep what can be, and a note', async () => {
    const records = [
      { title: 'A', published: '2023-02-30' },
      { title: 'B', published: '0000-13-99', doi: 'doi:none', arxivId: '99.1' },
      { title: 'C', published: '2023-13' },
    ];
    await expectReport('dates.jsonl', records.map(jsonLine).join(''), {
      notes: [
        [1, 'published "2023-02-30" is not possible'],
        [2, 'doi "doi:none" is not possible'],
        [2, 'arxivId "99.1" is not possible'],
        [2, 'published "0000-13-99" is not possible'],
        [3, 'published "2023-13" is not possible'],
      ],
      papers: [{ title: 'A', published: '2023-02' }, { title: 'B' }, { title: 'C', published: '2023' }],
    });
  });

  test('that come twice in a file are one paper, and keys that mean two papers are told apart', async () => {
    const records = [
      { key: 'one', title: 'A', doi: '10.1234/a', authors: [{ name: 'Ann Lee' }] },
      { key: 'one', title: 'A again', doi: '10.1234/A', abstract: 'We.' },
      { key: 'one', title: 'B', doi: '10.1234/b', authors: [{ name: 'Bob Ray' }] },
    ];
    await expectReport('twice.jsonl', records.map(jsonLine).join(''), {
      papers: [
        { key: 'one', title: 'A', doi: '10.1234/a', abstract: 'We.' },
        { key: 'one-2', title: 'B', doi: '10.1234/b' },
      ],
    });
  });

  test('that cite each other, and themselves, are stored and tied', async () => {
    const cites = (title: string, doi: string, others: string[]) => ({
      title,
      doi,
      references: others.map((other) => ({ ids: { doi: other } })),
    });
    const records = [
      cites('A', '10.1234/a', ['10.1234/b', '10.1234/a']),
      cites('B', '10.1234/b', ['10.1234/c']),
      cites('C', '10.1234/c', ['10.1234/a']),
    ];
    const database = openDatabase(':memory:');
    await importFiles(database, [folder.write('circle.jsonl', records.map(jsonLine).join(''))]);
    const ties =
      'select p.title || c.title from paper_references r join papers p on p.id = r.paper_id join papers c on c.id = r.cited_id order by p.title, r.position';
    expect(database.$client.prepare(ties).pluck().all()).toEqual(['AB', 'AA', 'BC', 'CA']);
    expect(database.$client.prepare('select count(*) from pending_references').pluck().get()).toBe(0);
  });
});
