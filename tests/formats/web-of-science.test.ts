import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import type { PaperRecord } from '../../db/record.ts';
import { formatOf } from '../../src/formats/formats.ts';
import { webOfScience } from '../../src/formats/web-of-science.ts';
import { readAll } from './read.ts';
import { recordsOf } from './shared-file.ts';

/** What is known of an article, as plain text; names, numbers and texts are made up, their shape is not. */
const article = `PT J
AU Ibarra, J
   van Dijk, MA
AF Ibarra, Joana
   van Dijk, Maria Anna
CA Open Shelf Grp
TI Counting what is cited: A long title that
   goes on in a second line
SO JOURNAL OF MADE-UP METRICS
LA English
DT Article; Proceedings Paper
CT 3rd Conference on Counting
CY MAY 04-06, 2019
CL Porto, PORTUGAL
DE citation counts; open
   data; DNA
ID IMPACT; OPEN DATA; BASE-PAIR
AB We count. The counts
   are 12% lower than assumed.
C1 [Ibarra, Joana] Univ Example, Dept Lists, Porto, Portugal.
OI Ibarra, J./0000-0002-1825-0097; van Dijk, Maria Anna/0000-0001-5109-3700;
   Nobody, New/0000-0002-1694-233X
CR Alpha B, 2001, J MADE-UP METR, V1, P1, DOI 10.1002/(SICI)1097-4571(1999)50:1<1::AID-A1>3.0.CO;2-N
   Beta C, 2017, ARXIV170603762
   Gamma D., 2005, Old book
   Delta E, 2010, J TWICE, V2, P9, DOI [10.1234/one, 10.1234/two]
NR 4
TC 1204
PU EXAMPLE PRESS
PI AMSTERDAM
SN 0302-9743
EI 1611-3349
J9 J MADE-UP METR
PD JAN 15
PY 2020
VL 12
IS 3
BP 101
EP 119
DI 10.1234/jmm.2020.17
PM 26957754
UT WOS:000512345600001
ER
`;

const chapter = `PT B
AU Okafor, N
AF Okafor, Ngozi
BE Reyes, L
   Sato, K
TI A chapter
SO COMPUTER READING - CR 2014, PT V
SE Lecture Notes in Reading
LA English
DT Proceedings Paper
PU SPRINGER
PI CHAM
BN 978-3-16-148410-0; 978-0-306-40615-7
PY 2014
VL 8693
BP 740
EP 755
D2 10.1007/978-3-16-148410-0
UT WOS:000345528200048
ER
`;

const early = `PT J
AU [Anonymous]
TI Retracted in haste
SO J SHORT
DT Article; Retracted Publication; Early Access
EA MAR 2021
AR 104512
UT WOS:000000000000003
ER
`;

const plain = `\ufeffFN Clarivate Analytics Web of Science\nVR 1.0\n${article}\n${chapter}\n${early}\nEF`;

/** The same records as a table: what stands on several lines is in one cell. */
function table(text: string): string {
  const rows = text
    .split(/^ER$/m)
    .map((entry) => {
      const values = new Map<string, string>();
      for (const [, tag = '', value = ''] of entry.matchAll(/^([A-Z][A-Z\d]) (.*(?:\n {3}.*)*)/gm))
        values.set(tag, value.replace(/\n {3}/g, /^(?:AU|AF|BE|CA|CR)$/.test(tag) ? '; ' : ' '));
      return values;
    })
    .filter((values) => values.has('PT'));
  const tags = [...new Set(rows.flatMap((values) => [...values.keys()]))];
  const lines = [tags, ...rows.map((values) => tags.map((tag) => values.get(tag) ?? ''))];
  return `\ufeff${lines.map((cells) => `${cells.join('\t')}\r\n`).join('')}`;
}

const stored = (records: readonly PaperRecord[]) =>
  records.map((raw) => {
    const result = normalise(raw);
    if ('problem' in result || result.notes.length > 0) throw new Error(JSON.stringify(result));
    return result.record;
  });

const expected: PaperRecord[] = [
  {
    title: 'Counting what is cited: A long title that goes on in a second line',
    abstract: 'We count. The counts are 12% lower than assumed.',
    published: '2020-01-15',
    venue: 'JOURNAL OF MADE-UP METRICS',
    type: 'article',
    volume: '12',
    issue: '3',
    pages: '101-119',
    publisher: 'EXAMPLE PRESS',
    issn: '0302-9743, 1611-3349',
    place: 'AMSTERDAM',
    doi: '10.1234/jmm.2020.17',
    ids: { pmid: '26957754', wos: 'WOS:000512345600001' },
    citedByCount: 1204,
    language: 'en',
    authors: [
      { name: 'Joana Ibarra', given: 'Joana', family: 'Ibarra', orcid: '0000-0002-1825-0097' },
      { name: 'Maria Anna van Dijk', given: 'Maria Anna', family: 'van Dijk', orcid: '0000-0001-5109-3700' },
      { name: 'Open Shelf Grp', collective: true },
    ],
    topics: [
      { slug: 'citation counts', scheme: 'keyword' },
      { slug: 'open data', scheme: 'keyword' },
      { slug: 'dna', scheme: 'keyword', name: 'DNA' },
      { slug: 'impact', scheme: 'keyword' },
      { slug: 'base-pair', scheme: 'keyword' },
    ],
    references: [
      {
        ids: { doi: '10.1002/(sici)1097-4571(1999)50:1<1::aid-a1>3.0.co;2-n' },
        text: 'Alpha B, 2001, J MADE-UP METR, V1, P1, DOI 10.1002/(SICI)1097-4571(1999)50:1<1::AID-A1>3.0.CO;2-N',
      },
      { ids: { arxiv: '1706.03762' }, text: 'Beta C, 2017, ARXIV170603762' },
      { text: 'Gamma D., 2005, Old book' },
      {
        ids: { doi: '10.1234/one' },
        text: 'Delta E, 2010, J TWICE, V2, P9, DOI [10.1234/one, 10.1234/two]',
      },
    ],
  },
  {
    title: 'A chapter',
    published: '2014',
    venue: 'COMPUTER READING - CR 2014, PT V',
    type: 'conference-paper',
    volume: '8693',
    pages: '740-755',
    publisher: 'SPRINGER',
    series: 'Lecture Notes in Reading',
    isbn: '978-3-16-148410-0, 978-0-306-40615-7',
    place: 'CHAM',
    ids: { wos: 'WOS:000345528200048' },
    language: 'en',
    authors: [{ name: 'Ngozi Okafor', given: 'Ngozi', family: 'Okafor' }],
    editors: [
      { name: 'L Reyes', given: 'L', family: 'Reyes' },
      { name: 'K Sato', given: 'K', family: 'Sato' },
    ],
  },
  {
    title: 'Retracted in haste',
    published: '2021-03',
    venue: 'J SHORT',
    type: 'article',
    pages: '104512',
    ids: { wos: 'WOS:000000000000003' },
    retracted: true,
  },
];

describe('Web of Science', () => {
  test.each([
    ['plain text', plain],
    ['a table', table(plain)],
    ['plain text with CRLF', plain.replaceAll('\n', '\r\n')],
    ['plain text without its head', article + chapter + early],
    [
      'two files in one',
      `FN Thomson Reuters Web of Science\nVR 1.0\n${article}EF\n\ufeffFN ISI Export Format\nVR 1.0\n${chapter}${early}EF\n`,
    ],
    ['two tables in one', table(article) + table(chapter + early)],
  ])('is read whole from %s, and told from others', async (_, text) => {
    expect(formatOf(text)?.name).toBe('web-of-science');
    expect(stored(recordsOf(await readAll(webOfScience, text, 100)))).toEqual(expected);
  });

  test('cells are taken as they stand, and as spreadsheets quote them', async () => {
    const text = 'PT\tAU\tTI\nJ\tA, B\t"Yes" and no\nJ\t"C, D; E, F"\t"""No"", he said"\nJ\tG, H\t"Whole"\n';
    expect(recordsOf(await readAll(webOfScience, text))).toMatchObject([
      { title: '"Yes" and no' },
      { title: '"No", he said', authors: [{ name: 'D C' }, { name: 'F E' }] },
      { title: '"Whole"' },
    ]);
  });

  test.each([
    ['J', 'Article', 'article'],
    ['J', 'Review; Book Chapter', 'article'],
    ['S', 'Article; Book Chapter', 'chapter'],
    ['C', 'Article; Proceedings Paper', 'conference-paper'],
    ['J', 'Meeting Abstract', 'conference-paper'],
    ['J', 'Correction', 'article'],
    ['B', 'Book', 'book'],
    ['J', 'Data Set', 'dataset'],
  ])('%s and %s make %s', async (medium, kinds, type) => {
    const text = `PT ${medium}\nAU A, B\nTI T\nDT ${kinds}\nER\n`;
    expect(recordsOf(await readAll(webOfScience, text))).toMatchObject([{ type }]);
  });

  test('an ORCID that two people of one name might have is nobody’s', async () => {
    const text = 'PT J\nAF Li, Wei\n   Li, Wen\nTI T\nOI Li, W/0000-0002-1825-0097\nER\n';
    const [record] = recordsOf(await readAll(webOfScience, text));
    expect(record?.authors).toEqual([
      { name: 'Wei Li', given: 'Wei', family: 'Li' },
      { name: 'Wen Li', given: 'Wen', family: 'Li' },
    ]);
  });
});

describe('what is wrong with a file of Web of Science is told with its line', () => {
  test.each<[string, string, [number, string | RegExp][]]>([
    [
      'an entry without end before another',
      'PT J\nTI A\nPT J\nTI B\nER\n',
      [
        [1, 'A'],
        [3, 'B'],
      ],
    ],
    [
      'the file ends in an entry',
      `${early}PT J\nTI B`,
      [
        [1, 'Retracted in haste'],
        [10, /its ER$/],
      ],
    ],
    [
      'an entry without a title',
      'PT J\nAU A, B\nER\nPT J\nTI B\nER\nEF\n',
      [
        [1, 'it has no title'],
        [4, 'B'],
      ],
    ],
    ['unknown tags', 'PT J\nZZ 9\n   more\nTI A\nX1\nER\nEF\n', [[1, 'A']]],
    [
      'mixed line ends',
      'PT J\r\nTI A\r   goes on\nER\r\nPT J\nTI B\rER\n',
      [
        [1, 'A goes on'],
        [5, 'B'],
      ],
    ],
    [
      'a row without a title',
      'PT\tTI\tPY\nJ\t\t2020\nJ\tB\t2021\n',
      [
        [2, 'it has no title'],
        [3, 'B'],
      ],
    ],
    [
      'a row that the file ends in',
      'PT\tTI\tPY\nJ\tA\t2020\nJ\tB ca',
      [
        [2, 'A'],
        [3, /middle of a row$/],
      ],
    ],
    [
      'rows of more or fewer cells',
      'PT\tTI\tPY\nJ\tA\nJ\tB\t2021\t\t\n',
      [
        [2, 'A'],
        [3, 'B'],
      ],
    ],
  ])('%s', async (_, text, told) => {
    const readings = await readAll(webOfScience, text, 7);
    expect(
      readings.map((reading) => [
        reading.line,
        'record' in reading ? reading.record.title : 'problem' in reading ? reading.problem : '',
      ]),
    ).toEqual(
      told.map(([line, words]) => [line, typeof words === 'string' ? words : expect.stringMatching(words)]),
    );
  });
});
