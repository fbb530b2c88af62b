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
