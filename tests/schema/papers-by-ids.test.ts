/** Papers by identifiers in the spellings that people paste, one by one and many at once. */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { externalIds, papers } from '../../db/tables/papers.ts';
import { ask, exitsOver } from '../harness/exits.ts';

const database = openDatabase(':memory:');
const paper = (id: number, key: string, ids: { doi?: string; arxivId?: string } = {}) => ({
  id,
  key,
  title: key,
  titleKey: key,
  fieldSources: {},
  ...ids,
});
database
  .insert(papers)
  .values([
    paper(1, 'tutel', { doi: '10.1109/access.2021.3072231', arxivId: '2206.03382' }),
    paper(2, 'a:b'),
    paper(3, 'other'),
    paper(4, 'Knuth_1974/TAOCP'),
  ])
  .run();
database
  .insert(externalIds)
  .values([
    { scheme: 'openalex', value: 'W42', paperId: 1 },
    { scheme: 's2', value: '649def34f8be52c8b66281af98ae884c09aef38b', paperId: 1 },
    { scheme: 'acl', value: '2020.acl-main.447', paperId: 3 },
    { scheme: 'pmid', value: '33571223', paperId: 3 },
    { scheme: 'mag', value: '77', paperId: 3 },
    { scheme: 'key', value: 'tutel-at-scale', paperId: 1 },
  ])
  .run();
const exits = exitsOver(database);

const query = 'query($ids: [ID!]!) { papersByIds(ids: $ids) { asked kind paper { key } } }';

const spellings = [
  ['tutel', 'KEY', 'tutel'],
  ['Paper:tutel', 'KEY', 'tutel'],
  ['tutel-at-scale', 'KEY', 'tutel'],
  ['10.1109/ACCESS.2021.3072231', 'DOI', 'tutel'],
  ['https://doi.org/10.1109/access.2021.3072231', 'DOI', 'tutel'],
  ['doi:10.1109/access.2021.3072231', 'DOI', 'tutel'],
  ['2206.03382v3', 'ARXIV', 'tutel'],
  ['https://arxiv.org/abs/2206.03382', 'ARXIV', 'tutel'],
  ['10.48550/arXiv.2206.03382', 'ARXIV', 'tutel'],
  ['openalex:w42', 'OPENALEX', 'tutel'],
  ['https://openalex.org/W42', 'OPENALEX', 'tutel'],
  ['https://api.openalex.org/works/W42?select=id', 'OPENALEX', 'tutel'],
  ['openalex.org/works/W42', 'OPENALEX', 'tutel'],
  ['s2:649def34f8be52c8b66281af98ae884c09aef38b', 'SEMANTIC_SCHOLAR', 'tutel'],
  [
    'https://www.semanticscholar.org/paper/Tutel/649def34f8be52c8b66281af98ae884c09aef38b',
    'SEMANTIC_SCHOLAR',
    'tutel',
  ],
  [
    'www.semanticscholar.org/paper/649def34f8be52c8b66281af98ae884c09aef38b#cites',
    'SEMANTIC_SCHOLAR',
    'tutel',
  ],
  ['acl:2020.acl-main.447', 'ACL', 'other'],
  ['https://aclanthology.org/2020.acl-main.447/', 'ACL', 'other'],
  ['aclanthology.org/2020.acl-main.447.pdf#page=2', 'ACL', 'other'],
  ['https://www.aclweb.org/anthology/2020.acl-main.447', 'ACL', 'other'],
  ['pubmed:33571223', 'PUBMED', 'other'],
  ['https://pubmed.ncbi.nlm.nih.gov/33571223/', 'PUBMED', 'other'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/33571223', 'PUBMED', 'other'],
  ['PMID: 33571223', 'PUBMED', 'other'],
  ['mag:77', 'OTHER', 'other'],
  ['a:b', 'OTHER', 'a:b'],
  ['nothing', 'KEY', null],
  ['2206.99999', 'ARXIV', null],
  ["'; drop table papers; --", 'KEY', null],
] as const;

const nearest = [
  ['tutel', null],
  ['tutle', 'tutel'],
  ['tute', 'tutel'],
  ['TUTEL', 'tutel'],
  ['Tutle', 'tutel'],
  ['Tute', 'tutel'],
  ['Knuth_1974/TAOPC', 'Knuth_1974/TAOCP'],
  ['Knuth_1974/TAOCP', null],
  ['tuttel', 'tutel'],
  ['tutelage', null],
  ['oth', null],
  ['othe', 'other'],
  ['10.1109/access.2021.3072232', null],
  ["tutel'; --", null],
  ['', null],
] as const;

test.each(nearest)('where no paper is %j, the key that comes nearest is %j', (asked, key) => {
  const text = 'query($ids: [ID!]!) { papersByIds(ids: $ids) { didYouMean } }';
  expect(ask(exits, text, { ids: [asked] }).papersByIds).toEqual([{ didYouMean: key }]);
});

describe('papersByIds', () => {
  test.each(spellings)('%s is taken for %s and leads to %s', (asked, kind, key) => {
    expect(ask(exits, query, { ids: [asked] }).papersByIds).toEqual([
      { asked, kind, paper: key === null ? null : { key } },
    ]);
  });

  test('keeps the order, repetitions and gaps of what was asked', () => {
    const ids = spellings.map(([asked]) => asked).reverse();
    const answer = ask(exits, query, { ids: [...ids, ...ids] }).papersByIds as { asked: string }[];
    expect(answer.map(({ asked }) => asked)).toEqual([...ids, ...ids]);
  });

  test('refuses more than a hundred', () => {
    const ids = Array.from({ length: 101 }, () => 'tutel');
    expect(exits.fast(query, { ids })).toBeUndefined();
    expect(exits.general(query, { ids }).errors?.[0]?.message).toContain('at most 100');
  });
});

describe('paper(by:)', () => {
  test.each([
    ['openalex', 'https://openalex.org/W42', 'tutel'],
    ['openalex', 'w42', 'tutel'],
    ['openalex', 'openalex:W42', 'tutel'],
    ['openalex', 'openalex.org/W42/', 'tutel'],
    ['semanticScholar', 's2:649def34f8be52c8b66281af98ae884c09aef38b', 'tutel'],
    ['pubmed', 'PMID: 33571223', 'other'],
    ['acl', 'https://aclanthology.org/2020.acl-main.447.pdf', 'other'],
    ['semanticScholar', '649def34f8be52c8b66281af98ae884c09aef38b', 'tutel'],
    ['acl', '2020.acl-main.447', 'other'],
    ['pubmed', '33571223', 'other'],
    ['pubmed', '1', null],
  ])('by %s %s finds %s', (way, id, key) => {
    const answer = ask(exits, `query($id: ID!) { paper(by: { ${way}: $id }) { key } }`, { id });
    expect(answer.paper).toEqual(key === null ? null : { key });
  });
});
