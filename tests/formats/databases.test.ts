import { describe, expect, test } from 'vitest';
import { crossref } from '../../src/formats/crossref.ts';
import { hfDaily } from '../../src/formats/hf-daily.ts';
import { jats } from '../../src/formats/jats.ts';
import { openalex } from '../../src/formats/openalex.ts';
import { semanticScholar } from '../../src/formats/semantic-scholar.ts';
import { readAll } from './read.ts';
import { recordsOf, testOnSharedFile } from './shared-file.ts';

describe('OpenAlex', () => {
  const work = {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.1/X',
    title: 'H<sub>2</sub>O &amp; more',
    display_name: 'H<sub>2</sub>O &amp; more',
    publication_date: '2020-05-01',
    ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/7', mag: 12 },
    language: 'en',
    abstract_inverted_index: { show: [1], We: [0], AbstractWe: [], it: [2, 4], and: [3], far: [9_999_999] },
    authorships: [
      {
        author: {
          id: 'https://openalex.org/A1',
          display_name: 'Ada Lovelace',
          orcid: 'https://orcid.org/0000-0002-1825-0097',
        },
      },
    ],
    primary_location: {
      source: { display_name: 'arXiv (Cornell University)', type: 'repository' },
      landing_page_url: 'https://arxiv.org/abs/2001.00001',
      pdf_url: 'https://arxiv.org/pdf/2001.00001',
    },
    locations: [{ source: { display_name: 'Nature', type: 'journal' } }],
    primary_topic: { id: 'https://openalex.org/T10' },
    topics: [
      {
        id: 'https://openalex.org/T10',
        display_name: 'Topic',
        score: 0.9,
        subfield: { id: 'https://openalex.org/subfields/17', display_name: 'Sub' },
        domain: { id: 'https://openalex.org/domains/3' },
      },
    ],
    cited_by_count: 5,
    referenced_works: ['https://openalex.org/W2'],
    is_retracted: true,
  };

  test('gives the abstract from the places of its words, the journal rather than the repository', async () => {
    expect(recordsOf(await readAll(openalex, `${JSON.stringify(work)}\n`))).toMatchObject([
      {
        title: 'H₂O & more',
        abstract: 'We show it and it',
        venue: 'Nature',
        arxivId: '2001.00001',
        ids: { openalex: 'https://openalex.org/W1', mag: '12', pmid: '7' },
        citedByCount: 5,
        retracted: true,
        topics: [
          {
            slug: 'T10',
            primary: true,
            score: 0.9,
            parent: { slug: 'subfields/17', parent: { slug: 'domains/3' } },
          },
        ],
        references: [{ ids: { openalex: 'https://openalex.org/W2' } }],
      },
    ]);
  });

  test('may have no abstract, and may come in an answer of the API', async () => {
    const answer = JSON.stringify({
      meta: { count: 1 },
      results: [{ ...work, abstract_inverted_index: null }],
      group_by: [],
    });
    const [record] = recordsOf(await readAll(openalex, answer));
    expect(record?.title).toBe('H₂O & more');
    expect(record).not.toHaveProperty('abstract');
  });
});

describe('Semantic Scholar', () => {
  testOnSharedFile('a paper of the Graph API', semanticScholar, 'semantic-scholar/Paper.json', (readings) => {
    const [paper] = recordsOf(readings);
    expect(readings).toHaveLength(1);
    expect(paper).toMatchObject({
      title: 'Computing Machinery and Intelligence',
      published: '1950-10-01',
      citedByCount: 10059,
      ids: { corpusid: '14636783', mag: '2145482038', dblp: 'journals/x/Turing50' },
      authors: [{ name: 'A. Turing', ids: { s2: '2262347' } }],
    });
    expect(paper?.references).toHaveLength(14);
    expect(paper?.references?.[0]).toMatchObject({
      ids: { doi: '10.2307/3610576' },
      text: 'Calculating Instruments and Machines',
    });
  });

  testOnSharedFile(
    'the paper of a citation',
    semanticScholar,
    'semantic-scholar/Citation.json',
    (readings) => {
      expect(recordsOf(readings)).toMatchObject([
        { doi: '10.1109/LRA.2022.3229266', authors: [{}, { name: 'Osher Azulay' }, {}] },
      ]);
    },
  );

  test('writes the names of its datasets small', async () => {
    const line = JSON.stringify({
      corpusid: 5,
      externalids: { ArXiv: '2001.00001', PubMedCentral: '77' },
      title: 'T',
      authors: [{ authorId: '9', name: 'A' }],
      year: 2020,
      venue: 'arXiv.org',
      citationcount: 3,
      s2fieldsofstudy: [{ category: 'Art', source: 's2' }],
    });
    expect(recordsOf(await readAll(semanticScholar, `${line}\n`))).toMatchObject([
      {
        arxivId: '2001.00001',
        published: '2020',
        ids: { corpusid: '5', pmcid: 'PMC77' },
        authors: [{ ids: { s2: '9' } }],
        topics: [{ slug: 'art' }],
      },
    ]);
  });
});

test('Crossref: titles, the earliest date, JATS in the abstract, a retraction, references', async () => {
  const message = {
    DOI: '10.1/A',
    title: ['On <i>E. coli</i>'],
    subtitle: ['A Study'],
    abstract:
      '<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title><jats:p>We used CO<jats:sub>2</jats:sub> (p &lt; 0.05).</jats:p></jats:sec>',
    author: [
      { given: 'Ada', family: 'Lovelace', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
      { name: 'The Team' },
    ],
    'container-title': ['J. Tests'],
    'published-print': { 'date-parts': [[2021, 3]] },
    'published-online': { 'date-parts': [[2020, 12, 24]] },
    issued: { 'date-parts': [[null]] },
    'is-referenced-by-count': 4,
    'updated-by': [{ type: 'retraction' }],
    reference: [
      { key: '1', DOI: '10.2/b', unstructured: 'B (2019)' },
      { key: '2', author: 'C', year: '2018' },
    ],
  };
  expect(
    recordsOf(await readAll(crossref, JSON.stringify({ status: 'ok', 'message-type': 'work', message }))),
  ).toMatchObject([
    {
      title: 'On E. coli: A Study',
      abstract: expect.stringMatching(/^We used CO₂ \(p < 0\.05\)\.$/),
      published: '2020-12-24',
      venue: 'J. Tests',
      doi: '10.1/A',
      retracted: true,
      authors: [{ name: 'Ada Lovelace' }, { name: 'The Team' }],
      references: [{ ids: { doi: '10.2/b' }, text: 'B (2019)' }, { text: 'C, 2018' }],
    },
  ]);
});

test('Hugging Face: the paper inside each entry', async () => {
  const entry = {
    paper: {
      id: '2401.00001',
      title: 'T',
      summary: 'S',
      authors: [{ name: 'A' }, { name: 'B', hidden: true }],
      publishedAt: '2024-01-01T00:00:00.000Z',
      upvotes: 3,
      ai_keywords: ['LLM'],
      githubRepo: 'https://github.com/a/b',
    },
    title: 'T',
    numComments: 0,
  };
  expect(recordsOf(await readAll(hfDaily, JSON.stringify([entry], null, 2), 9))).toEqual([
    {
      title: 'T',
      abstract: 'S',
      published: '2024-01-01T00:00:00.000Z',
      arxivId: '2401.00001',
      authors: [{ name: 'A' }],
      topics: [{ slug: 'llm', scheme: 'keyword', name: 'LLM' }],
      links: [{ kind: 'code', url: 'https://github.com/a/b' }],
    },
  ]);
});

describe('JATS', () => {
  testOnSharedFile('an article of PubMed Central', jats, 'jats/PMC1065065.nxml', (readings) => {
    const [paper] = recordsOf(readings);
    expect(paper).toMatchObject({
      title: 'Effects of lornoxicam on the physiology of severe sepsis',
      published: '2004-10-27',
      venue: 'Critical Care',
      doi: '10.1186/cc2969',
      ids: { pmid: '15566594', pmcid: 'PMC1065065' },
      authors: [{ name: 'Dilek Memiş' }, { name: 'Beyhan Karamanlıoğlu' }, {}, {}, { name: 'Zafer Pamukçu' }],
    });
    expect(paper?.abstract).toMatch(
      /^The purpose of the present study .* in severe sepsis\. A total of 40 patients/,
    );
    expect(paper?.abstract).toContain('IL-1β');
    expect(paper?.topics).toHaveLength(7);
    expect(paper?.references).toHaveLength(32);
    expect(paper?.references?.[0]).toMatchObject({ ids: { pmid: '8457980' } });
  });
});
