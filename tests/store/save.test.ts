import { beforeEach, describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { ExtractedMetric, MetricRecord, PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { type SaveSummary, save } from '../../db/store.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});

function put(
  record: PaperRecord,
  source = 'test',
  more: Partial<Parameters<typeof save>[2]> = {},
): SaveSummary {
  const result = normalise(record);
  if ('problem' in result) throw new Error(result.problem);
  return save(database, [result.record], { source, ...more });
}

const all = (query: string) => database.$client.prepare(query).all();
const stored = () => [...readRecords(database)];

describe('two records are one paper', () => {
  test.each<[string, PaperRecord, PaperRecord]>([
    ['by DOI', { title: 'A', doi: '10.1145/X' }, { title: 'B', doi: 'https://doi.org/10.1145/x' }],
    [
      'by arXiv id, whatever the version',
      { title: 'A', arxivId: '2206.03382v1' },
      { title: 'B', arxivId: 'arXiv:2206.03382v2' },
    ],
    [
      'by another identifier',
      { title: 'A', ids: { acl: 'P18-1001' } },
      { title: 'B', ids: { acl: 'P18-1001' } },
    ],
    [
      'by a second DOI',
      { title: 'A', doi: '10.1145/x', ids: { doi: '10.1145/y' } },
      { title: 'B', doi: '10.1145/y' },
    ],
    ['by key', { key: 'tutel', title: 'A' }, { key: 'tutel', title: 'B' }],
    [
      'by title, however it is dressed',
      { title: 'TRACED: Execution-aware' },
      { title: 'Traced — Execution Aware' },
    ],
    [
      'by title and years next to each other',
      { title: 'A', published: '2023' },
      { title: 'A', published: '2024-05-01' },
    ],
    [
      'by title and a shared author',
      { title: 'A', authors: [{ name: 'John Smith' }, { name: 'X Y' }] },
      { title: 'A', authors: [{ name: 'Smith, J.' }] },
    ],
    [
      'by title and an ORCID',
      { title: 'A', authors: [{ name: 'Ann Lee', orcid: '0000-0002-1825-0097' }] },
      { title: 'A', authors: [{ name: 'Ann Kim', orcid: '0000-0002-1825-0097' }] },
    ],
  ])('%s', (_why, first, second) => {
    expect(put(first)).toMatchObject({ added: 1 });
    expect(put(second)).toMatchObject({ added: 0 });
    expect(stored()).toHaveLength(1);
  });
});

describe('two records are two papers', () => {
  test.each<[string, PaperRecord, PaperRecord]>([
    ['with titles that differ', { title: 'A' }, { title: 'B' }],
    [
      'with years apart',
      { title: 'Editorial', published: '2020' },
      { title: 'Editorial', published: '2022' },
    ],
    [
      'with no author in common',
      { title: 'A', authors: [{ name: 'John Smith' }] },
      { title: 'A', authors: [{ name: 'Ann Lee' }] },
    ],
    ['with other DOIs', { title: 'A', doi: '10.1145/x' }, { title: 'A', doi: '10.1145/y' }],
    [
      'with other ids of one scheme',
      { title: 'A', ids: { openalex: 'W1' } },
      { title: 'A', ids: { openalex: 'W2' } },
    ],
    [
      'with one key of two libraries, where the authors differ',
      { key: 'smith2020', title: 'A', authors: [{ name: 'John Smith' }] },
      { key: 'smith2020', title: 'B', authors: [{ name: 'Ann Lee' }] },
    ],
    ['where a key is only the title of another', { title: 'Foo' }, { key: 'foo', title: 'Bar' }],
  ])('%s', (_why, first, second) => {
    put(first);
    expect(put(second)).toMatchObject({ added: 1 });
    expect(new Set(stored().map(({ key }) => key)).size).toBe(2);
    expect(put(first)).toMatchObject({ unchanged: 1 });
    expect(put(second)).toMatchObject({ unchanged: 1 });
  });
});

describe('a later source', () => {
  test('fills what is empty, changes nothing that is there, and is remembered for what it gave', () => {
    put({ title: 'A', abstract: 'first', venue: 'MLSys 2023' }, 'one');
    put(
      { title: 'A', abstract: 'second', language: 'en', links: [{ kind: 'code', url: 'https://a.org' }] },
      'two',
    );
    expect(stored()).toMatchObject([
      { abstract: 'first', venue: 'MLSys 2023', language: 'en', links: [{ kind: 'code' }] },
    ]);
    const [row] = all('select field_sources from papers') as { field_sources: string }[];
    expect(JSON.parse(row?.field_sources ?? '')).toEqual({
      title: 'one',
      abstract: 'one',
      venue: 'one',
      language: 'two',
      links: 'two',
    });
  });

  test('may make a date more exact, raise the citations and tell of a retraction', () => {
    put({ title: 'A', published: '2024-09', citedByCount: 7 });
    put({ title: 'A', published: '2024-09-30', citedByCount: 9, retracted: true });
    put({ title: 'A', published: '2024', citedByCount: 8 });
    expect(stored()).toMatchObject([{ published: '2024-09-30', citedByCount: 9, retracted: true }]);
  });

  test('tells of a preprint what it is published as, whichever of the two comes first', () => {
    const preprint: PaperRecord = { title: 'A', type: 'preprint' };
    const published: PaperRecord = {
      title: 'A',
      type: 'article',
      volume: '9',
      issue: '2',
      pages: 'pp. 3–14',
    };
    put(preprint);
    put(published);
    put(preprint);
    put({ title: 'B', type: 'article' });
    put({ title: 'B', type: 'preprint' });
    put({ title: 'B', type: 'other', volume: '1' });
    expect(stored()).toMatchObject([
      { title: 'A', type: 'article', volume: '9', issue: '2', pages: '3-14' },
      { title: 'B', type: 'article', volume: '1' },
    ]);
  });

  test('does not give a group the parts of a name, nor makes a person a group', () => {
    put({
      title: 'A',
      authors: [
        { name: 'CERN', collective: true },
        { name: 'Ann Lee', family: 'Lee' },
      ],
    });
    put({
      title: 'A',
      authors: [
        { name: 'CERN', family: 'CERN' },
        { name: 'Ann Lee', collective: true },
      ],
    });
    expect(stored()[0]?.authors).toEqual([
      { name: 'CERN', collective: true },
      { name: 'Ann Lee', family: 'Lee' },
    ]);
  });

  test('gives a key that replaces the one made of the title, which keeps leading to the paper', () => {
    put({ title: 'On the Edge' });
    expect(put({ key: 'edge', title: 'On the edge' })).toMatchObject({ merged: 1 });
    expect(stored()).toEqual([{ key: 'edge', title: 'On the Edge' }]);
    expect(all('select scheme, value from external_ids')).toEqual([{ scheme: 'key', value: 'on-the-edge' }]);
    put({ key: 'brink', title: 'On the edge' });
    expect(stored()).toEqual([{ key: 'edge', formerKeys: ['brink'], title: 'On the Edge' }]);
  });

  test('that knows the identifiers of two papers makes them one', () => {
    put(
      {
        title: 'The paper',
        doi: '10.1145/x',
        authors: [{ name: 'Ann Lee' }],
        topics: [{ slug: 'a', scheme: 'curated' }],
      },
      'one',
    );
    put(
      {
        title: 'The preprint',
        arxivId: '2206.03382',
        abstract: 'text',
        authors: [{ name: 'A. Lee' }],
        topics: [{ slug: 'a', scheme: 'curated' }],
      },
      'two',
    );
    put({ title: 'Cites it', references: [{ ids: { arxiv: '2206.03382' } }] });
    expect(put({ title: 'Either', doi: '10.1145/x', arxivId: '2206.03382' })).toMatchObject({
      added: 0,
      merged: 1,
    });
    expect(stored()).toMatchObject([
      { key: 'cites-it' },
      {
        key: 'the-paper',
        formerKeys: ['the-preprint'],
        doi: '10.1145/x',
        arxivId: '2206.03382',
        abstract: 'text',
        authors: [{ name: 'Ann Lee' }],
      },
    ]);
    expect(all("select field_sources ->> 'abstract' as source from papers where doi is not null")).toEqual([
      { source: 'two' },
    ]);
    expect(all('select cited_id is not null as tied from paper_references')).toEqual([{ tied: 1 }]);
    expect(all('select name, paper_count from authors')).toEqual([{ name: 'Ann Lee', paper_count: 1 }]);
    expect(all('select paper_count from topics')).toEqual([{ paper_count: 1 }]);
  });
});

describe('people', () => {
  test("are one by ORCID, by a source's id, or by name, however it is written", () => {
    put({
      title: 'A',
      authors: [{ name: 'Łukasz Kowalski', orcid: '0000-0002-1825-0097', ids: { s2: '1' } }],
    });
    put({ title: 'B', authors: [{ name: 'L. Kowalski', orcid: '0000-0002-1825-0097' }] });
    put({ title: 'C', authors: [{ name: 'Lukas K.', ids: { s2: '1' } }] });
    put({ title: 'D', authors: [{ name: 'Kowalski, Lukasz' }] });
    expect(all('select name, given, family, paper_count from authors')).toEqual([
      { name: 'Łukasz Kowalski', given: 'Lukasz', family: 'Kowalski', paper_count: 4 },
    ]);
  });

  test('of one name are two where their identifiers or one list of authors say so', () => {
    put({ title: 'A', authors: [{ name: 'Wei Wang', orcid: '0000-0002-1825-0097' }] });
    put({ title: 'B', authors: [{ name: 'Wei Wang', orcid: '0000-0001-5109-3700' }] });
    expect(all('select key from authors order by id')).toEqual([{ key: 'wei-wang' }, { key: 'wei-wang-2' }]);
    put({ title: 'C', authors: [{ name: 'X' }, { name: 'X' }] });
    expect(all("select count(*) as count from authors where name = 'X'")).toEqual([{ count: 2 }]);
  });
});

describe('topics', () => {
  test('that came as a bare parent are completed later, and never go round in a circle', () => {
    put({
      title: 'A',
      topics: [{ slug: 'child', scheme: 'curated', parent: { slug: 'parent', scheme: 'curated' } }],
    });
    put({
      title: 'B',
      topics: [
        {
          slug: 'parent',
          scheme: 'curated',
          name: 'Parent',
          description: 'Above',
          parent: { slug: 'child', scheme: 'curated' },
        },
      ],
    });
    expect(all('select key, name, description, parent_id is null as top from topics order by key')).toEqual([
      { key: 'child', name: 'child', description: null, top: 0 },
      { key: 'parent', name: 'Parent', description: 'Above', top: 1 },
    ]);
  });
});

describe('references', () => {
  const citing: PaperRecord = {
    key: 'citing',
    title: 'Citing',
    references: [
      { ids: { doi: '10.1145/CITED' } },
      { ids: { key: 'cited' }, text: 'Cited, by its authors' },
      { text: 'Somebody, somewhere' },
    ],
  };
  const cited: PaperRecord = { key: 'cited', title: 'Cited', doi: '10.1145/cited' };

  test.each([
    ['before', [cited, citing]],
    ['after', [citing, cited]],
  ])(
    'are tied to the cited paper that came %s, one to each paper, however often it is named',
    (_when, records) => {
      for (const record of records) put(record);
      const tied =
        'select position, ids, text, (select key from papers where id = cited_id) as cited from paper_references order by position';
      const stored = [
        {
          position: 1,
          ids: '{"doi":"10.1145/cited","key":"cited"}',
          text: 'Cited, by its authors',
          cited: 'cited',
        },
        { position: 3, ids: null, text: 'Somebody, somewhere', cited: null },
      ];
      expect(all(tied)).toEqual(stored);
      expect(all('select * from pending_references')).toEqual([]);
      expect(put(citing)).toMatchObject({ unchanged: 1 });
      put({ ...citing, references: [{ ids: { doi: '10.1145/other' } }] });
      expect(all(tied)).toEqual([
        ...stored,
        { position: 4, ids: '{"doi":"10.1145/other"}', text: null, cited: null },
      ]);
    },
  );

  test('under two identifiers of one scheme keep the first, and change nothing when they come again', () => {
    put({ key: 'cited', title: 'Cited', ids: { s2: '1' } });
    put({ key: 'cited', title: 'Cited', ids: { s2: '2' } });
    const citing = {
      key: 'citing',
      title: 'Citing',
      references: [{ ids: { s2: '1' } }, { ids: { s2: '2' } }],
    };
    put(citing);
    const stored = all('select ids, cited_id is not null as tied from paper_references');
    expect(put(citing)).toMatchObject({ unchanged: 1 });
    expect(all('select ids, cited_id is not null as tied from paper_references')).toEqual(stored);
  });

  test('to two papers that turn out to be one become one', () => {
    put({ key: 'one', title: 'Cited by one name', doi: '10.1145/one' });
    put({ key: 'two', title: 'Cited by another', arxivId: '2401.00002' });
    put({ title: 'Citing', references: [{ ids: { doi: '10.1145/one' } }, { ids: { arxiv: '2401.00002' } }] });
    put({ title: 'Cited by one name', doi: '10.1145/one', arxivId: '2401.00002' });
    expect(all('select position, ids from paper_references')).toEqual([
      { position: 1, ids: '{"arxiv":"2401.00002","doi":"10.1145/one"}' },
    ]);
  });
});

const metric: MetricRecord = {
  value: 73,
  valueTo: null,
  unit: '%',
  form: 'change',
  direction: 'down',
  metric: 'energy',
  qualifier: 'exact',
  subject: null,
  baseline: null,
  dataset: null,
  hardware: null,
  own: true,
  text: '73%',
};

function extract({ abstract }: { abstract: string }): ExtractedMetric[] {
  const start = abstract.indexOf('73%');
  const place = {
    sentence: abstract,
    start,
    end: start + 3,
    rule: 'test',
    extractorVersion: '1',
    confidence: 1,
  };
  return start < 0 ? [] : [{ ...metric, ...place }];
}

describe('results', () => {
  test('are read when an abstract comes, and not again', () => {
    const reader = { extract, extractorVersion: '1' };
    expect(put({ title: 'A' }, 'one', reader)).toMatchObject({ metrics: 0 });
    expect(put({ title: 'A', abstract: 'It needs 73% less.' }, 'two', reader)).toMatchObject({
      merged: 1,
      metrics: 1,
    });
    expect(put({ title: 'A', abstract: 'It needs 73% less.' }, 'three', reader)).toMatchObject({
      unchanged: 1,
      metrics: 0,
    });
    expect(
      all('select key, source, start, round(improvement, 2) as improvement from reported_metrics'),
    ).toEqual([{ key: 'a/1', source: 'extractor', start: 9, improvement: 3.7 }]);
  });

  test('are read later where nobody has read the abstract yet', () => {
    put({ title: 'A', abstract: 'It needs 73% less.' });
    expect(put({ title: 'A' }, 'two', { extract, extractorVersion: '1' })).toMatchObject({
      merged: 1,
      metrics: 1,
    });
  });

  test('from elsewhere keep their source and place, whether they come before or after those of the abstract', () => {
    const curated = { ...metric, source: 'papers-with-code' };
    put({ key: 'p', title: 'A', published: '2024', metrics: [curated, curated] });
    put({ title: 'A', abstract: 'It needs 73% less.', metrics: [curated] }, 'two', {
      extract,
      extractorVersion: '1',
    });
    expect(all('select key, source, year from reported_metrics order by position')).toEqual([
      { key: 'p/1', source: 'extractor', year: 2024 },
      { key: 'p/10001', source: 'papers-with-code', year: 2024 },
    ]);
    expect(stored()).toMatchObject([{ metrics: [curated] }]);
  });

  test.each<[string, Partial<MetricRecord>, number, number | null]>([
    ['an accuracy', { metric: 'accuracy', form: 'absolute', direction: null, value: 96 }, 96, null],
    ['a latency', { metric: 'latency', form: 'absolute', direction: null, value: 9, unit: 'ms' }, -9, null],
    ['a count of bugs', { metric: 'bugs', form: 'count', direction: null, value: 76, unit: '' }, 76, null],
    ['a speedup', { metric: 'speedup', form: 'factor', direction: 'up', value: 3, unit: 'x' }, 3, 3],
    [
      'points of accuracy',
      { metric: 'accuracy', form: 'change', direction: 'up', value: 2.1, unit: 'pp' },
      2.1,
      null,
    ],
    [
      'points of accuracy lost',
      { metric: 'accuracy', form: 'change', direction: 'down', value: 2.1, unit: 'pp' },
      -2.1,
      null,
    ],
    [
      'points of error less',
      { metric: 'error', form: 'change', direction: 'down', value: 2.1, unit: 'pp' },
      2.1,
      null,
    ],
  ])('have a score in which larger is better: %s', (_what, fields, score, improvement) => {
    put({ title: 'A', metrics: [{ ...metric, ...fields }] });
    expect(all('select score, improvement from reported_metrics')).toEqual([{ score, improvement }]);
  });
});
