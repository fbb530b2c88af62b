/** Entries of Web of Science as plain text and as a table, and what is read in them. */
import type { PaperRecord } from '../../db/record.ts';

/** What is known of an article, as plain text; names, numbers and texts are made up, their shape is not. */
export const article = `PT J
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

export const chapter = `PT B
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

export const early = `PT J
AU [Anonymous]
TI Retracted in haste
SO J SHORT
DT Article; Retracted Publication; Early Access
EA MAR 2021
AR 104512
UT WOS:000000000000003
ER
`;

/** The same records as a table: what stands on several lines is in one cell. */
export function table(text: string): string {
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

/** The papers in them, as they are stored. */
export const expected: PaperRecord[] = [
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
