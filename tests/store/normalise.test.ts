import { describe, expect, test } from 'vitest';
import { cleanDate } from '../../db/normalise/date.ts';
import { cleanArxivId, cleanDoi, cleanOrcid } from '../../db/normalise/identifiers.ts';
import { cleanPages } from '../../db/normalise/pages.ts';
import { cleanText } from '../../db/normalise/text.ts';
import { venueSeries } from '../../db/normalise/venue-series.ts';
import { normalise } from '../../db/normalise.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';

/** The record that comes out, or the problem. */
function outcome(record: PaperRecord) {
  const result = normalise(record);
  return 'record' in result ? result.record : result.problem;
}

describe('a DOI', () => {
  test.each([
    ['10.1109/ACCESS.2021.3072231', '10.1109/access.2021.3072231'],
    ['https://doi.org/10.1145/3342195.3387548', '10.1145/3342195.3387548'],
    ['http://dx.doi.org/10.1000%2F182?x=1', '10.1000/182'],
    ['doi: 10.1000/182.', '10.1000/182'],
    ['doi.org/10.1000%2F182#top', '10.1000/182'],
    [
      'DOI 10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
      '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    ],
    ['10.1000', undefined],
    ['none', undefined],
    ['10.1000/with blank', undefined],
  ])('%j is %j', (text, doi) => expect(cleanDoi(text)).toBe(doi));
});

describe('a field of several DOIs', () => {
  test.each([
    '10.1000/One, 10.1000/two',
    '10.1000/one; https://doi.org/10.1000/two',
    'doi:10.1000/one doi:10.1000/TWO',
  ])('%j is the first of them, and the second one still finds the paper', (doi) => {
    expect(normalise({ title: 'T', doi })).toEqual({
      record: { title: 'T', doi: '10.1000/one', ids: { doi: '10.1000/two' } },
      notes: [],
    });
  });

  test('tells which of them cannot be, also beside an arXiv id', () => {
    expect(normalise({ title: 'T', doi: 'none', arxivId: '2206.03382' })).toMatchObject({
      notes: ['doi "none" is not possible'],
    });
    expect(normalise({ title: 'T', doi: '10.1000/one 10.1000/two three' })).toMatchObject({
      record: { doi: '10.1000/one' },
      notes: ['doi "10.1000/one 10.1000/two three" is not possible'],
    });
    expect(normalise({ title: 'T', doi: '10.48550/arXiv.2206.03382' })).toMatchObject({ notes: [] });
  });
});

describe('pages', () => {
  test.each([
    ['pp. 12 – 34', '12-34'],
    ['12--34', '12-34'],
    ['12-34, 40', '12-34, 40'],
    ['1:1--1:25', '1:1-1:25'],
    ['e1007', 'e1007'],
    ['S-12', 'S-12'],
    ['pages: 7', '7'],
    ['p', 'p'],
    [' ', undefined],
  ])('%j is %j', (text, pages) => expect(cleanPages(text)).toBe(pages));
});

describe('an arXiv id', () => {
  test.each([
    ['2206.03382v2', '2206.03382'],
    ['arXiv:2206.03382', '2206.03382'],
    ['https://arxiv.org/abs/2206.03382v1', '2206.03382'],
    ['http://export.arxiv.org/pdf/2206.03382v3.pdf', '2206.03382'],
    ['arxiv.org/pdf/2206.03382', '2206.03382'],
    ['https://arxiv.org/abs/2206.03382v1/?context=cs.LG#s2', '2206.03382'],
    ['arxiv.org/abs/math/0309136', 'math/0309136'],
    ['https://doi.org/10.48550/arXiv.2206.03382', '2206.03382'],
    ['oai:arXiv.org:0704.0001', '0704.0001'],
    ['arXiv:1501.00001v1 [cs.CL]', '1501.00001'],
    ['hep-th/9901001v2', 'hep-th/9901001'],
    ['math.GT/0309136', 'math/0309136'],
    ['22.1', undefined],
    ['hep-th', undefined],
  ])('%j is %j', (text, id) => expect(cleanArxivId(text)).toBe(id));
});

describe('an ORCID', () => {
  test.each([
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['0000-0002-1825-0098', undefined],
    ['0000', undefined],
  ])('%j is %j', (text, orcid) => expect(cleanOrcid(text)).toBe(orcid));
});

describe('a date', () => {
  test.each([
    ['2024-09-30', '2024-09-30'],
    ['2024-9-3', '2024-09-03'],
    ['2024-09-30T12:00:00Z', '2024-09-30'],
    ['2024-09', '2024-09'],
    ['2024', '2024'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', '2023-02'],
    ['2024-13-01', '2024'],
    ['2024-00', '2024'],
    ['0000', undefined],
    ['March 2024', undefined],
    ['20240930', undefined],
  ])('%j is %j', (text, date) => expect(cleanDate(text)).toBe(date));
});

describe('a text', () => {
  test.each([
    ['  two\n\tlines\u00a0here ', 'two lines here'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['half \ud83d a pair, whole 😀', 'half a pair, whole 😀'],
    ['e\u0301', 'é'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['\ufeff', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('a name', () => {
  test.each<[AuthorRecord, AuthorRecord]>([
    [{ name: 'Changho Hwang' }, { name: 'Changho Hwang' }],
    [{ name: 'Hwang, Changho' }, { name: 'Changho Hwang', given: 'Changho', family: 'Hwang' }],
    [{ name: 'Smith, John, Jr.' }, { name: 'John Smith Jr.', given: 'John', family: 'Smith' }],
    [{ name: 'Smith, Jr.' }, { name: 'Smith Jr.' }],
    [{ name: 'Smith, John, and Jane, Doe' }, { name: 'Smith, John, and Jane, Doe' }],
    [
      { name: '', given: 'Ada', family: 'Lovelace' },
      { name: 'Ada Lovelace', given: 'Ada', family: 'Lovelace' },
    ],
  ])('%j is %j', (author, clean) =>
    expect(outcome({ title: 'T', authors: [author] })).toMatchObject({ authors: [clean] }),
  );
});

describe('the series of a venue', () => {
  test.each([
    ['MLSys 2023', 'MLSys'],
    ['IEEE Access, vol. 9, 2021', 'IEEE Access'],
    [
      'Engineering Applications of Artificial Intelligence, vol. 104, 2021',
      'Engineering Applications of Artificial Intelligence',
    ],
    ['Findings of ACL 2024', 'Findings of ACL'],
    ['NeurIPS 2024 (Datasets and Benchmarks Track)', 'NeurIPS'],
    ["ICSE '24", 'ICSE'],
    [
      'Proceedings of the 39th International Conference on Machine Learning',
      'International Conference on Machine Learning',
    ],
    ['2023 IEEE Symposium on Security and Privacy', 'IEEE Symposium on Security and Privacy'],
    ['Nature', 'Nature'],
    ['Journal of Machine Learning Research 21(140): 1–67', 'Journal of Machine Learning Research'],
    ['2024', '2024'],
  ])('%j is %j', (text, series) => expect(venueSeries(text)).toBe(series));
});

describe('a record', () => {
  test('without a title is a problem', () => {
    expect(outcome({ title: ' \u0000 ' })).toBe('it has no title');
  });

  test('keeps nothing that is empty', () => {
    const empty = {
      title: 'T',
      abstract: ' ',
      venue: '',
      ids: { acl: ' ' },
      authors: [{ name: '' }],
      topics: [],
      links: [],
      retracted: false,
    };
    expect(outcome(empty)).toEqual({ title: 'T' });
  });

  test('has its arXiv id from a DOI of arXiv, and keeps the DOI of the publisher', () => {
    expect(outcome({ title: 'T', doi: '10.48550/arXiv.2206.03382' })).toEqual({
      title: 'T',
      arxivId: '2206.03382',
    });
    expect(outcome({ title: 'T', doi: '10.48550/arXiv.2206.03382', ids: { DOI: '10.1145/X' } })).toEqual({
      title: 'T',
      doi: '10.1145/x',
      arxivId: '2206.03382',
    });
  });

  test('has no link that would run in a page', () => {
    const links = [
      { kind: 'code', url: 'javascript:alert(1)' },
      { kind: 'code', url: 'https://a.org/b' },
      { kind: 'pdf', url: 'https://a.org/b' },
    ] as const;
    expect(outcome({ title: 'T', links: [...links] })).toEqual({ title: 'T', links: [links[1]] });
  });
});
