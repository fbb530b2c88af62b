import { describe, expect, test } from 'vitest';
import { cleanIsbn, cleanIssn } from '../../db/normalise/standard-numbers.ts';
import { normalise } from '../../db/normalise.ts';
import type { PaperRecord } from '../../db/record.ts';
import { aclAnthology } from '../../src/formats/acl-anthology.ts';
import { arxivAtom } from '../../src/formats/arxiv-atom.ts';
import { bibtex } from '../../src/formats/bibtex.ts';
import { crossref } from '../../src/formats/crossref.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { csv } from '../../src/formats/csv.ts';
import type { Format } from '../../src/formats/format.ts';
import { jats } from '../../src/formats/jats.ts';
import { openalex } from '../../src/formats/openalex.ts';
import { ris } from '../../src/formats/ris.ts';
import { semanticScholar } from '../../src/formats/semantic-scholar.ts';
import { readAll } from './read.ts';
import { recordsOf, testOnSharedFile } from './shared-file.ts';

/** The record of a text that is called T, as it would be stored. */
async function stored(format: Format, text: string): Promise<PaperRecord | undefined> {
  const record = recordsOf(await readAll(format, text)).find(({ title }) => title === 'T');
  const result = record === undefined ? undefined : normalise(record);
  return result !== undefined && 'record' in result ? result.record : undefined;
}

const knuth = { name: 'Donald E. Knuth', given: 'Donald E.', family: 'Knuth' };
const chapter = {
  editors: [knuth, { name: 'The ACM Group', collective: true }],
  series: 'LNCS',
  edition: '2nd',
  isbn: '978-3-16-148410-0',
  issn: '0302-9743',
  place: 'New York',
  note: 'In French',
};

describe('what a book or proceedings say of themselves', () => {
  test.each<[Format, string, Partial<PaperRecord>]>([
    [
      bibtex,
      '@incollection{a, title={T}, booktitle={B}, editor={Knuth, Donald E. and {The ACM Group}}, series={LNCS}, edition={2nd}, isbn={978-3-16-148410-0}, issn={03029743}, address={New York}, note={In French}}',
      chapter,
    ],
    [
      bibtex,
      '@inproceedings{a, title={T}, crossref={b}}\n@proceedings{b, title={B}, editor={Knuth, Donald E.}, isbn={9783161484100}, address={Oslo}, organization={IEEE}}',
      { editors: [knuth], isbn: '9783161484100', place: 'Oslo', venue: 'B' },
    ],
    [bibtex, '@inproceedings{a, title={T}, booktitle={B}, organization={PMLR}}', { publisher: 'PMLR' }],
    [bibtex, '@inbook{a, title={T}, chapter={Four}}', { note: 'Chapter Four' }],
    [
      bibtex,
      '@inbook{a, title={T}, chapter={Chapter 4}, note={In French}, urldate={2019-07-22}}',
      { note: 'Chapter 4; In French' },
    ],
    [bibtex, '@mastersthesis{a, title={T}, school={MIT}}', { type: 'thesis', genre: "Master's thesis" }],
    [
      bibtex,
      '@thesis{a, title={T}, type={mathesis}, location={Rome}}',
      { genre: "Master's thesis", place: 'Rome' },
    ],
    [bibtex, '@techreport{a, title={T}, type={White paper}}', { genre: 'White paper' }],
    [
      ris,
      'TY  - CHAP\nTI  - T\nT2  - B\nA2  - Knuth, Donald E.\nED  - The ACM Group,\nT3  - LNCS\nET  - 2nd\nSN  - 978-3-16-148410-0\nSN  - 0302-9743\nCY  - New York\nN1  - In French\nN1  - doi:10.1/x\nER  - \n',
      chapter,
    ],
    [ris, 'TY  - THES\nTI  - T\nM3  - Habilitation\nER  - \n', { genre: 'Habilitation' }],
    [ris, 'TY  - BOOK\nTI  - T\nET  - 2016\nER  - \n', { edition: '2016' }],
    [
      cslJson,
      JSON.stringify([
        {
          id: 'a',
          type: 'chapter',
          title: 'T',
          editor: [{ family: 'Knuth', given: 'Donald E.' }, { literal: 'The ACM Group' }],
          'collection-title': 'LNCS',
          edition: '2nd',
          ISBN: '978-3-16-148410-0',
          ISSN: ['0302-9743'],
          'publisher-place': 'New York',
          note: 'In French',
        },
      ]),
      chapter,
    ],
    [
      csv,
      'Title,Editors,Series,Edition,ISBN,ISSN,Place,Note\nT,"Knuth, Donald E.; The ACM Group,",LNCS,2nd,978-3-16-148410-0,0302-9743,New York,In French\n',
      chapter,
    ],
    [
      crossref,
      JSON.stringify({
        'message-type': 'work',
        message: {
          title: ['T'],
          editor: [{ given: 'Donald E.', family: 'Knuth' }],
          ISBN: ['9783161484100', '3161484100'],
          ISSN: ['0302-9743'],
          'edition-number': '2',
          'publisher-location': 'New York',
          degree: 'PhD',
        },
      }),
      {
        editors: [knuth],
        isbn: '9783161484100, 3161484100',
        issn: '0302-9743',
        edition: '2',
        place: 'New York',
        genre: 'PhD',
      },
    ],
    [
      crossref,
      JSON.stringify({
        'message-type': 'work',
        message: {
          type: 'book-chapter',
          title: ['T'],
          'container-title': ['Lecture Notes in Computer Science', 'Computer Vision – ECCV 2014'],
          ISBN: ['9783319106014'],
        },
      }),
      { venue: 'Computer Vision – ECCV 2014', series: 'Lecture Notes in Computer Science' },
    ],
    [
      openalex,
      JSON.stringify({
        id: 'https://openalex.org/W1',
        display_name: 'T',
        primary_location: {
          source: {
            display_name: 'J',
            type: 'journal',
            issn_l: '0302-9743',
            issn: ['0302-9743', '1611-3349'],
          },
        },
      }),
      { issn: '0302-9743, 1611-3349' },
    ],
    [
      semanticScholar,
      JSON.stringify({ paperId: '1', title: 'T', publicationVenue: { name: 'J', issn: '0302-9743' } }),
      { issn: '0302-9743' },
    ],
    [
      aclAnthology,
      '<collection id="P18"><volume id="1"><meta><booktitle>B</booktitle><editor><first>Donald E.</first><last>Knuth</last></editor><address>Oslo</address><isbn>978-3-16-148410-0</isbn></meta><paper id="1"><title>T</title></paper></volume></collection>',
      { editors: [knuth], place: 'Oslo', isbn: '978-3-16-148410-0' },
    ],
    [
      jats,
      '<article><front><journal-meta><issn pub-type="ppub">0302-9743</issn><issn pub-type="epub">1611-3349</issn><publisher><publisher-name>P</publisher-name><publisher-loc>London</publisher-loc></publisher></journal-meta><article-meta><title-group><article-title>T</article-title></title-group></article-meta></front></article>',
      { issn: '0302-9743, 1611-3349', place: 'London' },
    ],
    [
      arxivAtom,
      '<feed xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2001.00001</id><title>T</title><arxiv:comment>12 pages</arxiv:comment></entry></feed>',
      { note: '12 pages' },
    ],
  ])('is read in $name: %s', async (format, text, details) => {
    expect(await stored(format, text)).toMatchObject(details);
  });

  test.each<[Format, string]>([
    [bibtex, '@article{a, title={T}, type={Journal Article}, note={arXiv:1706.03762v2 [cs.CL]}}'],
    [ris, 'TY  - JOUR\nTI  - T\nM3  - 10.1234/a\nN1  - Export Date: 2 May 2020\nSN  - none\nER  - \n'],
    // Of an article, ET is the day it was published online.
    [ris, 'TY  - JOUR\nTI  - T\nPY  - 2016\nET  - 2016/01/30\nER  - \n'],
    [
      cslJson,
      '[{"id":"a","type":"article-journal","title":"T","genre":"Journal Article","note":"arXiv: 1706.03762"}]',
    ],
  ])('is nothing where $name only repeats a type, a date or an identifier: %s', async (format, text) => {
    const record = await stored(format, text);
    expect(record).toMatchObject({ title: 'T' });
    for (const name of ['genre', 'note', 'isbn', 'issn', 'edition']) expect(record).not.toHaveProperty(name);
  });

  test("a master's thesis is written as BibTeX calls it, others say what they are", () => {
    const entry = (genre: string) => bibtex.write?.({ title: 'T', type: 'thesis', genre });
    expect(entry("Master's thesis")).toBe('@mastersthesis{t,\n  title = {T},\n}\n\n');
    expect(entry('Habilitation')).toBe('@phdthesis{t,\n  title = {T},\n  type = {Habilitation},\n}\n\n');
  });

  testOnSharedFile('of a paper of EMNLP', aclAnthology, 'acl-anthology/D18.xml', (readings) => {
    expect(recordsOf(readings)[1]).toMatchObject({
      place: 'Brussels, Belgium',
      editors: [
        { name: 'Ellen Riloff' },
        { name: 'David Chiang' },
        { name: 'Julia Hockenmaier' },
        { name: 'Jun’ichi Tsujii' },
      ],
    });
  });

  testOnSharedFile('of a paper of NIME', bibtex, 'bibtex/nime2012.bib', (readings) => {
    expect(recordsOf(readings)[0]).toMatchObject({ issn: '2220-4806' });
  });
});

test.each([
  [cleanIsbn, '978-3-16-148410-0 (print); 3161484100', '978-3-16-148410-0, 3161484100'],
  [cleanIsbn, 'ISBN 978 3 16 148410 0', '978-3-16-148410-0'],
  [cleanIsbn, '9783161484100 9783161484117', '9783161484100, 9783161484117'],
  [cleanIsbn, '0-8044-2957-x', '0-8044-2957-X'],
  [cleanIsbn, '0302-9743', undefined],
  [cleanIssn, '03029743 (print), 1611-3349', '0302-9743, 1611-3349'],
  [cleanIssn, '978-3-16-148410-0', undefined],
  [cleanIssn, '2434-561x', '2434-561X'],
])('%o of %s is %s', (clean, text, expected) => {
  expect(clean(text)).toBe(expected);
  if (expected !== undefined) expect(clean(expected)).toBe(expected);
});
