import { describe, expect, test } from 'vitest';
import { aclAnthology } from '../../src/formats/acl-anthology.ts';
import { bibtex } from '../../src/formats/bibtex.ts';
import { crossref } from '../../src/formats/crossref.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { csv } from '../../src/formats/csv.ts';
import type { Format } from '../../src/formats/format.ts';
import { hfDaily } from '../../src/formats/hf-daily.ts';
import { jats } from '../../src/formats/jats.ts';
import { openalex } from '../../src/formats/openalex.ts';
import { firstAndLast, pageRange } from '../../src/formats/page-range.ts';
import { likelyType, typeNamed } from '../../src/formats/publication-types.ts';
import { ris } from '../../src/formats/ris.ts';
import { semanticScholar } from '../../src/formats/semantic-scholar.ts';
import { readAll } from './read.ts';
import { recordsOf, testOnSharedFile } from './shared-file.ts';

const article = { type: 'article', volume: '9', issue: '2', pages: '12-34', publisher: 'IEEE' };

describe('type, volume, issue, pages and publisher', () => {
  test.each<[Format, string, object]>([
    [
      bibtex,
      '@article{a, title={T}, journal={J}, volume=9, number={2}, pages={12-34}, publisher={IEEE}}',
      article,
    ],
    [
      bibtex,
      '@techreport{a, title={T}, institution={MIT}, number={TR-7}}',
      { type: 'report', issue: 'TR-7' },
    ],
    [
      cslJson,
      JSON.stringify([
        {
          id: 'a',
          type: 'article-journal',
          title: 'T',
          volume: 9,
          issue: '2',
          page: '12-34',
          publisher: 'IEEE',
        },
      ]),
      article,
    ],
    [
      cslJson,
      JSON.stringify([{ id: 'a', type: 'thesis', title: 'T', publisher: 'MIT' }]),
      { type: 'thesis', venue: 'MIT' },
    ],
    [ris, 'TY  - JOUR\nTI  - T\nVL  - 9\nIS  - 2\nSP  - 12\nEP  - 34\nPB  - IEEE\nER  - \n', article],
    [ris, 'TY  - CHAP\nTI  - T\nSP  - 12-34\nER  - \n', { type: 'chapter', pages: '12-34' }],
    [
      csv,
      'Title,Volume,Issue,Page start,Page end,Publisher,Document Type\nT,9,2,12,34,IEEE,Article\n',
      article,
    ],
    [csv, 'Title,Item Type,Pages\nT,conferencePaper,e7\n', { type: 'conference-paper', pages: 'e7' }],
    [csv, 'Title,Art. No.,Document Type\nT,e1007,Sculpture\n', { pages: 'e1007' }],
    [
      crossref,
      JSON.stringify({
        'message-type': 'work',
        message: {
          title: ['T'],
          type: 'journal-article',
          volume: '9',
          issue: '2',
          page: '12-34',
          publisher: 'IEEE',
        },
      }),
      article,
    ],
    [
      crossref,
      JSON.stringify({
        'message-type': 'work',
        message: { title: ['T'], type: 'posted-content', 'article-number': '7' },
      }),
      { type: 'preprint', pages: '7' },
    ],
    [
      openalex,
      JSON.stringify({
        id: 'https://openalex.org/W1',
        display_name: 'T',
        type: 'article',
        biblio: { volume: '9', issue: '2', first_page: '12', last_page: '34' },
        primary_location: { source: { display_name: 'J', type: 'journal', host_organization_name: 'IEEE' } },
      }),
      article,
    ],
    [
      openalex,
      JSON.stringify({
        id: 'https://openalex.org/W1',
        display_name: 'T',
        type: 'article',
        primary_location: { source: { display_name: 'CVPR', type: 'conference' } },
      }),
      { type: 'conference-paper' },
    ],
    [
      semanticScholar,
      JSON.stringify({
        corpusid: 1,
        title: 'T',
        venue: 'ACL',
        publicationtypes: ['JournalArticle', 'Conference'],
        journal: { name: 'ACL', volume: '9', pages: '12-34' },
      }),
      { type: 'conference-paper', volume: '9', pages: '12-34' },
    ],
    [
      semanticScholar,
      JSON.stringify({
        paperId: '1',
        title: 'T',
        venue: 'arXiv.org',
        publicationTypes: ['JournalArticle'],
        journal: { name: 'ArXiv', volume: 'abs/2001.00001' },
        tldr: { model: 'tldr@v2.0.0', text: 'It works.' },
      }),
      { type: 'preprint', tldr: 'It works.' },
    ],
    [
      aclAnthology,
      '<collection id="2021.tacl"><volume id="1" type="journal"><meta><booktitle>Transactions, Volume 9</booktitle><journal-volume>9</journal-volume><journal-issue>2</journal-issue><publisher>IEEE</publisher></meta><paper id="1"><title>T</title><pages>12-34</pages></paper></volume></collection>',
      article,
    ],
    [
      jats,
      '<article><front><journal-meta><publisher><publisher-name>IEEE</publisher-name></publisher></journal-meta><article-meta><title-group><article-title>T</article-title></title-group><volume>9</volume><issue>2</issue><fpage>12</fpage><lpage>34</lpage></article-meta></front></article>',
      article,
    ],
    [
      hfDaily,
      JSON.stringify([
        { paper: { id: '2401.00001', title: 'T', summary: 'S', upvotes: 1, ai_summary: 'A.' } },
      ]),
      { tldr: 'A.' },
    ],
  ])('of $name are read: %s', async (format, text, details) => {
    const [record] = recordsOf(await readAll(format, text));
    expect(record).toMatchObject(details);
    if (!('issue' in details)) expect(record).not.toHaveProperty('issue');
  });

  testOnSharedFile('of an article in BioMed Central', jats, 'jats/PMC1065065.nxml', (readings) => {
    expect(recordsOf(readings)[0]).toMatchObject({
      type: 'article',
      volume: '8',
      issue: '6',
      pages: 'R474-R482',
      publisher: 'BioMed Central',
    });
  });

  testOnSharedFile('of an article in Mind', semanticScholar, 'semantic-scholar/Paper.json', (readings) => {
    expect(recordsOf(readings)[0]).toMatchObject({ type: 'article', volume: 'LIX', pages: '433-460' });
  });

  testOnSharedFile('of a paper of EMNLP', aclAnthology, 'acl-anthology/D18.xml', (readings) => {
    expect(recordsOf(readings)[1]).toMatchObject({
      type: 'conference-paper',
      pages: '11–21',
      publisher: 'Association for Computational Linguistics',
    });
  });

  testOnSharedFile('of an article that PubMed tells', ris, 'ris/RisImporterTestDOI.ris', (readings) => {
    expect(recordsOf(readings)[0]).toMatchObject({
      type: 'article',
      volume: '28',
      issue: '1',
      pages: '186-189',
      publisher: 'The Society of Physical Therapy Science',
    });
  });

  testOnSharedFile('of a paper of NIME', bibtex, 'bibtex/nime2012.bib', (readings) => {
    expect(recordsOf(readings)[0]).toMatchObject({
      type: 'conference-paper',
      publisher: 'University of Michigan',
    });
  });
});

describe('a group that is an author', () => {
  test.each<[Format, string]>([
    [bibtex, '@misc{a, title={T}, author={{The ATLAS Group} and Lee, Ann}}'],
    [ris, 'TY  - JOUR\nTI  - T\nAU  - The ATLAS Group,\nAU  - Lee, Ann\nER  - \n'],
    [
      cslJson,
      '[{"id":"a","type":"book","title":"T","author":[{"literal":"The ATLAS Group"},{"family":"Lee","given":"Ann"}]}]',
    ],
    [
      crossref,
      '{"message-type":"work","message":{"title":["T"],"author":[{"name":"The ATLAS Group"},{"given":"Ann","family":"Lee"}]}}',
    ],
    [
      jats,
      '<article><front><article-meta><title-group><article-title>T</article-title></title-group><contrib-group><contrib contrib-type="author"><collab>The ATLAS Group</collab></contrib><contrib contrib-type="author"><name><surname>Lee</surname><given-names>Ann</given-names></name></contrib></contrib-group></article-meta></front></article>',
    ],
  ])('is read as one in $name', async (format, text) => {
    const [record] = recordsOf(await readAll(format, text));
    expect(record?.authors).toEqual([
      { name: 'The ATLAS Group', collective: true },
      { name: 'Ann Lee', given: 'Ann', family: 'Lee' },
    ]);
  });
});

test.each([
  ['others', 'Proceedings-Article', 'conference-paper'],
  ['others', 'bookSection', 'chapter'],
  ['others', 'Sculpture', undefined],
  ['bibtex', 'PhDThesis', 'thesis'],
  ['csl', 'paper-conference', 'conference-paper'],
] as const)('%s call by %s what is %s', (naming, name, type) => {
  expect(typeNamed(naming, name)).toBe(type);
});

test.each([
  [{ type: 'thesis', venue: 'Proceedings of X' }, 'thesis'],
  [{ venue: 'Proceedings of X' }, 'conference-paper'],
  [{ venue: 'Journal of X', arxivId: '2206.03382' }, 'article'],
  [{ arxivId: '2206.03382' }, 'preprint'],
  [{}, 'other'],
] as const)('%o is likely of type %s', (record, type) => {
  expect(likelyType(record)).toBe(type);
});

test('pages are one range where first and last are known, and parted again where they are one', () => {
  expect([pageRange('1', '9'), pageRange('1', '1'), pageRange(undefined, '9')]).toEqual(['1-9', '1', '9']);
  expect(
    ['1-9', '1, 4-9', 'e7', undefined].map((pages) => firstAndLast(pages === undefined ? {} : { pages })),
  ).toEqual([['1', '9'], ['1, 4-9'], ['e7'], []]);
});
