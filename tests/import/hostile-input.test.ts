/** What users and attackers feed an importer: each with what is reported, by file and line, and what is stored. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { importFiles } from '../../src/import.ts';
import { digestOf } from '../harness/digest.ts';
import { temporaryFolder } from './files.ts';

const folder = temporaryFolder();

interface Expected {
  problems?: readonly (readonly [line: number, reason: string | RegExp])[];
  notes?: readonly (readonly [line: number, reason: string | RegExp])[];
  papers: readonly Partial<PaperRecord>[];
}

/** Imports a text and compares the whole report with what is expected; the database must be sound and fit to be read again. */
async function expectReport(
  name: string,
  content: string | Uint8Array,
  { problems = [], notes = [], papers }: Expected,
) {
  const database = openDatabase(':memory:');
  const file = folder.write(name, content);
  const summary = await importFiles(database, [file]);
  const told = (list: typeof summary.problems) => list.map(({ line, reason }) => [line, reason]);
  const wanted = (list: NonNullable<Expected['problems']>) =>
    list.map(([line, reason]) => [line, expect.stringMatching(reason)]);
  expect(told(summary.problems)).toEqual(wanted(problems));
  expect(told(summary.notes)).toEqual(wanted(notes));
  expect(summary.rejected).toBe(problems.length);
  expect([...readRecords(database)]).toMatchObject(papers);
  expect(database.$client.pragma('foreign_key_check')).toEqual([]);
  const before = digestOf(database);
  expect((await importFiles(database, [file])).files).toMatchObject([{ skipped: true }]);
  expect(digestOf(database)).toBe(before);
}

const line = (record: object) => `${JSON.stringify(record)}\n`;

/** Documents of the XML formats with one paper each, whose title and prologue are given. */
const documents: Readonly<Record<string, (title: string) => string>> = {
  'acl-anthology': (title) =>
    `<collection id="P18"><volume id="1"><paper id="1"><title>${title}</title></paper><paper id="2"><title>Good</title></paper></volume></collection>`,
  'arxiv-oai': (title) =>
    `<OAI-PMH><ListRecords>${[title, 'Good'].map((text, index) => `<record><metadata><arXiv><id>2001.0000${index}</id><title>${text}</title></arXiv></metadata></record>`).join('')}</ListRecords></OAI-PMH>`,
  'arxiv-atom': (title) =>
    `<feed>${[title, 'Good'].map((text, index) => `<entry><id>http://arxiv.org/abs/2001.0000${index}</id><title>${text}</title></entry>`).join('')}</feed>`,
  jats: (title) =>
    `<articles>${[title, 'Good'].map((text) => `<article><front><article-meta><title-group><article-title>${text}</article-title></title-group></article-meta></front></article>`).join('')}</articles>`,
};
const unknownEntity = 'it uses an entity that is not known; those that files define are not read';

describe.each(Object.entries(documents))('%s', (name, document) => {
  test('an entity bomb is not set off', async () => {
    const definitions = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY b${index + 1} "${`&b${index};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE x [<!ENTITY b0 "boom">${definitions.join('')}]>`;
    await expectReport(`${name}-bomb.xml`, bomb + document('&b9;'), {
      problems: [[1, unknownEntity]],
      papers: [{ title: 'Good' }],
    });
  });

  test('an external entity is not fetched', async () => {
    const secret = folder.write('secret.txt', 'the secret');
    const external = `<!DOCTYPE x [<!ENTITY s SYSTEM "file://${secret}"><!ENTITY % p SYSTEM "http://localhost:9/"> %p;]>\n`;
    await expectReport(`${name}-external.xml`, external + document('&s;'), {
      problems: [[2, unknownEntity]],
      papers: [{ title: 'Good' }],
    });
  });
});

const long = 17_000_000;
/** A record that is far too long, on one line, between two good ones. */
const tooLong: Readonly<Record<string, readonly [text: string, line: number, reason: RegExp]>> = {
  'paperql.jsonl': [
    line({ title: 'A' }) + line({ title: 'x'.repeat(long) }) + line({ title: 'Z' }),
    2,
    /longer than 16 million/,
  ],
  'list.json': [
    `[{"title":"A"},\n{"title":"${'x'.repeat(long)}"},\n{"title":"Z"}]`,
    2,
    /longer than 16 million/,
  ],
  'entries.bib': [
    `@misc{a, title={A}}\n@misc{b, title={${'x'.repeat(long)}}}\n@misc{z, title={Z}}\n`,
    2,
    /longer than 16 million/,
  ],
  'references.ris': [
    `TY  - GEN\nTI  - A\nER  - \nTY  - GEN\nTI  - ${'x'.repeat(long)}\nER  - \nTY  - GEN\nTI  - Z\nER  - \n`,
    4,
    /longer than 16 million/,
  ],
  'table.csv': [`title,year\nA,2020\n"${'x'.repeat(long)}",2021\nZ,2022\n`, 3, /longer than 16 million/],
};

test.each(Object.entries(tooLong))(
  'a line without end in %s costs its record alone',
  async (name, [text, number, reason]) => {
    await expectReport(name, text, {
      problems: [[number, reason]],
      papers: [{ title: 'A' }, { title: 'Z' }],
    });
  },
  30_000,
);

describe('archives', () => {
  test('that expand beyond reason are refused, and nothing is stored', async () => {
    // Blocks of Zstandard that say "128 kB of blanks" in four bytes, after a header that asks for a window of 1 MB.
    const block = Buffer.from([0x02, 0x00, 0x10, 0x20]);
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]);
    const bombs = {
      'bomb.jsonl.gz': gzipSync(line({ title: 'A' }) + ' '.repeat(100_000_000)),
      'bomb.jsonl.zst': Buffer.concat([header, ...Array.from({ length: 2000 }, () => block)]),
    };
    for (const [name, content] of Object.entries(bombs)) {
      const database = openDatabase(':memory:');
      const file = folder.write(name, content);
      await expect(importFiles(database, [file], { format: 'paperql' })).rejects.toMatchObject({
        kind: 'data',
      });
      expect([...readRecords(database)]).toEqual([]);
    }
  });

  test('that are cut off give what was stored in whole batches, and say what to do', async () => {
    const records = Array.from({ length: 2500 }, (_, index) => line({ title: `Paper ${index * 7919}` }));
    const whole = gzipSync(records.join(''));
    const database = openDatabase(':memory:');
    const file = folder.write('cut.jsonl.gz', whole.subarray(0, whole.length - 1000));
    await expect(importFiles(database, [file])).rejects.toThrow(
      `${file} is damaged or cut off: get the whole file and import it again`,
    );
    const stored = [...readRecords(database)].length;
    expect(stored % 1000).toBe(0);
    const complete = folder.write('complete.jsonl.gz', whole);
    expect(await importFiles(database, [complete])).toMatchObject({
      added: 2500 - stored,
      unchanged: stored,
    });
  });
});

describe('texts', () => {
  test.each([
    ['bib', '@misc{a, title={Müller on cafés}, year=2020}\n'],
    ['ris', 'TY  - JOUR\nTI  - Müller on cafés\nPY  - 2020\nER  - \n'],
    ['csv', 'title,year\nMüller on cafés,2020\n'],
  ])('in Latin-1 are read where old programs write such files, with a note (%s)', async (extension, text) => {
    await expectReport(`latin1.${extension}`, Buffer.from(text, 'latin1'), {
      notes: [[1, /was read as Windows-1252/]],
      papers: [{ title: 'Müller on cafés', published: '2020' }],
    });
  });

  test('that should be UTF-8 are kept with a note for what could not be read', async () => {
    await expectReport('latin1.jsonl', Buffer.from(line({ title: 'Müller' }), 'latin1'), {
      notes: [[1, 'title holds what could not be read as UTF-8 and is shown as \ufffd']],
      papers: [{ title: 'M\ufffdller' }],
    });
  });

  test.each([
    ['utf-8', Buffer.from([0xef, 0xbb, 0xbf]), (text: string) => Buffer.from(text)],
    ['utf-16le', Buffer.from([0xff, 0xfe]), (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from([0xfe, 0xff]), (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('in %s with a byte-order mark are read', async (name, mark, encode) => {
    const text = 'title,authors\r\n"Über ""Öl""","Müller, Jan;"\r\n';
    await expectReport(`${name}.csv`, Buffer.concat([mark, encode(text)]), {
      papers: [{ title: 'Über "Öl"', authors: [{ name: 'Jan Müller', given: 'Jan', family: 'Müller' }] }],
    });
  });

  test('with NUL and other signs that cannot be seen lose these alone', async () => {
    const bib = '@misc{a, title={One\u0000 \u0007title\u200b}, year={20\u000020}}\n';
    await expectReport('nul.bib', bib, { papers: [{ title: 'One title' }] });
    const jsonl = `${line({ title: 'A' })}{"title":"B\u0000"}\n${line({ title: 'C\u0000' })}`;
    await expectReport('nul.jsonl', jsonl, {
      problems: [[2, 'it is not JSON']],
      papers: [{ title: 'A' }, { title: 'C' }],
    });
  });

  test.each([
    ['mixed.jsonl', `${line({ title: 'A' }).trim()}\r\n{\r${line({ title: 'B' }).trim()}\n\n{`, 'jsonl'],
    ['mixed.ris', 'TY  - GEN\r\nTI  - A\rER  - \rTY  - GEN\nER  - \r\nTY  - GEN\rTI  - B\nER  - \n', 'ris'],
  ])('with mixed line ends keep their lines: %s', async (name, text, kind) => {
    if (kind === 'ris') {
      await expectReport(name, text, {
        problems: [[4, 'it has no title']],
        papers: [{ title: 'A' }, { title: 'B' }],
      });
      return;
    }
    const database = openDatabase(':memory:');
    await expect(importFiles(database, [folder.write(name, text)])).rejects.toThrow(
      'line 5: it ends in the middle of a record; the 3 records before it are stored',
    );
    expect([...readRecords(database)]).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  });

  test('in a list of JSON whose lines end in CR alone tell the line of a problem', async () => {
    await expectReport('cr.json', '[\r{"title":"A"},\r{"year":1},\r{"title":"B"}]\r', {
      problems: [[3, 'it has no title']],
      papers: [{ title: 'A' }, { title: 'B' }],
    });
  });

  test('in files whose names say something else are read as what they are', async () => {
    await expectReport('really-bibtex.json', '@misc{a, title={A}}\n', { papers: [{ title: 'A' }] });
    await expectReport('really-packed.csv', gzipSync(line({ title: 'A' })), { papers: [{ title: 'A' }] });
    await expectReport('really-plain.jsonl.gz', line({ title: 'A' }), { papers: [{ title: 'A' }] });
  });
});

describe('records', () => {
  const crowd = Array.from({ length: 5000 }, (_, index) => ({ name: `Author ${index + 1}` }));

  test('of 5,000 authors and a title of 100 kB are stored whole', async () => {
    const title = 'word '.repeat(20_000).trim();
    await expectReport('crowd.jsonl', line({ title, authors: crowd }), {
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
    await expectReport('dates.jsonl', records.map(line).join(''), {
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
    await expectReport('twice.jsonl', records.map(line).join(''), {
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
    await importFiles(database, [folder.write('circle.jsonl', records.map(line).join(''))]);
    const ties =
      'select p.title || c.title from paper_references r join papers p on p.id = r.paper_id join papers c on c.id = r.cited_id order by p.title, r.position';
    expect(database.$client.prepare(ties).pluck().all()).toEqual(['AB', 'AA', 'BC', 'CA']);
    expect(database.$client.prepare('select count(*) from pending_references').pluck().get()).toBe(0);
  });
});
