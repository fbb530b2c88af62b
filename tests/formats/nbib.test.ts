import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { formatOf } from '../../src/formats/formats.ts';
import { nbib } from '../../src/formats/nbib.ts';
import { readAll } from './read.ts';
import { recordsOf } from './shared-file.ts';
import { toldOf } from './told.ts';

/** Names, numbers and texts are made up, their shape is PubMed's. */
const article = `PMID- 31500001
OWN - NLM
STAT- MEDLINE
DCOM- 20200615
IS  - 1098-1004 (Electronic)
IS  - 1059-7794 (Linking)
VI  - 41
IP  - 1
DP  - 2020 Jan
TI  - Reading of made-up letters in mice: a randomized trial that goes on in the
      next line.
PG  - 1110-14
LID - 10.1002/made.23901 [doi]
AB  - BACKGROUND: Mice read. METHODS: We asked 40 mice, and
      12% answered. CONCLUSION: Few do.
CI  - (c) 2020 Nobody.
FAU - Laera, Luna
AU  - Laera L
AUID- ORCID: 0000-0002-1825-0097
AD  - Department of Reading, University of Example,
      Bari, Italy.
FAU - King, Martin L 3rd
AU  - King ML 3rd
AUID- ORCID: 0000000151093700
CN  - Reading Mice Study Group
LA  - eng
GR  - R01 XX000000/XX/NIH HHS/United States
PT  - Journal Article
PT  - Randomized Controlled Trial
PT  - Research Support, Non-U.S. Gov't
DEP - 20200105
PL  - United States
TA  - Hum Read
JT  - Human reading
JID - 9215429
SB  - IM
MH  - Animals
MH  - *Reading/genetics/*psychology
FIR - Someone, Else
IR  - Someone E
AUID- ORCID: 0000-0002-1694-233X
OTO - NOTNLM
OT  - *mice
OT  - letter recognition
PMC - PMC6000001
EDAT- 2019/08/27 06:00
PHST- 2018/12/07 00:00 [received]
AID - 10.1002/made.23901 [doi]
AID - HUMU23901 [pii]
PST - ppublish
SO  - Hum Read. 2020 Jan;41(1):1110-1114. doi: 10.1002/made.23901. Epub 2020 Jan 5.
`;

const old = `PMID- 1234567
DP  - 1975 Mar-Apr
TI  - [On letters].
LID - E164 [pii]
AU  - Rossi A
AU  - de Vries JM
LA  - ita
PT  - Journal Article
PT  - Retracted Publication
TT  - Sulle lettere.
TA  - Riv Lett
SO  - Riv Lett. 1975 Mar-Apr;2(2):1-9.
`;

const chapter = `PMID- 20301425
STAT- Publisher
CTI - Shelves of Medicine
BTI - The Book of Letters
ISBN- 978-3-16-148410-0
DP  - 1993-2024
TI  - Letters A to C.
PB  - University of Example
FED - Adam, Eva P
ED  - Adam EP
FAU - Petrus, Ana
AU  - Petrus A
EN  - 2nd
LA  - eng
PT  - Review
PT  - Book Chapter
PL  - Seattle (WA)
`;

const preprint = `PMID- 37000001
DP  - 2023 Mar 2
TI  - Letters of the U.S.
LID - arXiv:2303.00001v2 [pii]
FAU - Petrus, Ana
AU  - Petrus A
PT  - Journal Article
PT  - Preprint
TA  - ArXiv
JT  - ArXiv
`;

const all = [article, old, chapter, preprint].join('\n');

const expected = [
  {
    title: 'Reading of made-up letters in mice: a randomized trial that goes on in the next line',
    abstract: expect.stringMatching(/^BACKGROUND: Mice read\. .* and 12% answered\. CONCLUSION: Few do\.$/),
    published: '2020-01-05',
    venue: 'Human reading',
    type: 'article',
    volume: '41',
    issue: '1',
    pages: '1110-1114',
    issn: '1098-1004, 1059-7794',
    place: 'United States',
    genre: 'Randomized Controlled Trial',
    doi: '10.1002/made.23901',
    ids: { pmcid: 'PMC6000001', pmid: '31500001' },
    language: 'en',
    authors: [
      { name: 'Luna Laera', given: 'Luna', family: 'Laera', orcid: '0000-0002-1825-0097' },
      { name: 'Martin L King III', given: 'Martin L', family: 'King', orcid: '0000-0001-5109-3700' },
      { name: 'Reading Mice Study Group', collective: true },
    ],
    topics: [
      { slug: 'mice', scheme: 'keyword' },
      { slug: 'letter recognition', scheme: 'keyword' },
      { slug: 'animals', scheme: 'keyword', name: 'Animals' },
      { slug: 'reading', scheme: 'keyword', name: 'Reading' },
    ],
  },
  {
    title: 'On letters',
    published: '1975-03',
    venue: 'Riv Lett',
    type: 'article',
    pages: 'E164',
    ids: { pmid: '1234567' },
    language: 'it',
    retracted: true,
    authors: [
      { name: 'A Rossi', given: 'A', family: 'Rossi' },
      { name: 'JM de Vries', given: 'JM', family: 'de Vries' },
    ],
  },
  {
    title: 'Letters A to C',
    published: '1993',
    venue: 'The Book of Letters',
    type: 'chapter',
    publisher: 'University of Example',
    series: 'Shelves of Medicine',
    edition: '2nd',
    isbn: '978-3-16-148410-0',
    place: 'Seattle (WA)',
    ids: { pmid: '20301425' },
    language: 'en',
    authors: [{ name: 'Ana Petrus', given: 'Ana', family: 'Petrus' }],
    editors: [{ name: 'Eva P Adam', given: 'Eva P', family: 'Adam' }],
  },
  {
    title: 'Letters of the U.S.',
    published: '2023-03-02',
    type: 'preprint',
    arxivId: '2303.00001',
    ids: { pmid: '37000001' },
    authors: [{ name: 'Ana Petrus', given: 'Ana', family: 'Petrus' }],
  },
];

test.each([
  ['as PubMed saves them', all],
  ['with CRLF', `\r\n${all.replaceAll('\n', '\r\n')}`],
  ['with CR', `\ufeff${all.replaceAll('\n', '\r')}`],
  ['without blank lines between', all.replaceAll('\n\n', '\n')],
])('citations of PubMed are read whole %s, and told from RIS', async (_, text) => {
  expect(formatOf(text)?.name).toBe('nbib');
  const records = recordsOf(await readAll(nbib, text, 100));
  expect(records.map((raw) => normalise(raw))).toEqual(expected.map((record) => ({ record, notes: [] })));
});

test.each([
  ['1234-41', '1234-1241'],
  ['S12-8', 'S12-S18'],
  ['110-114', '110-114'],
  ['e1007', 'e1007'],
  ['12-8; discussion 20-1', '12-8; discussion 20-1'],
])('the pages %s are %s', async (written, pages) => {
  expect(recordsOf(await readAll(nbib, `PMID- 1\nTI  - T\nPG  - ${written}\n`))).toMatchObject([{ pages }]);
});

describe('what is wrong with a file of PubMed is told with its line', () => {
  test.each([
    [
      'a citation without a title',
      `PMID- 1\nAU  - A B\n\n${old}`,
      [
        [1, 'it has no title'],
        [4, 'On letters'],
      ],
    ],
    [
      'the file ends in a line',
      `${old}\nPMID- 2\nTI  - Letters and`,
      [
        [1, 'On letters'],
        [14, 'it ends in the middle of a reference'],
      ],
    ],
    ['unknown tags', 'PMID- 1\nZZZZ- 9\n      more\nTI  - A\nQQ  - \nX1  - 1\n', [[1, 'A']]],
    [
      'mixed line ends',
      'PMID- 1\r\nTI  - A\r      goes on\n\rPMID- 2\nTI  - B\r',
      [
        [1, 'A goes on'],
        [5, 'B'],
      ],
    ],
    [
      'no PMID, and blank lines alone part citations',
      'OWN - NLM\nTI  - A\n\n\nOWN - NLM\nTI  - B\n',
      [
        [1, 'A'],
        [5, 'B'],
      ],
    ],
  ])('%s', async (_, text, told) => {
    expect(await toldOf(nbib, text)).toEqual(told);
  });
});
