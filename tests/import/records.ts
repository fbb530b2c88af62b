import fc from 'fast-check';
import { linkKinds, paperTypes, topicSchemes } from '../../db/paper-vocabulary.ts';
import type {
  AuthorRecord,
  EditorRecord,
  MetricRecord,
  PaperRecord,
  ReferenceRecord,
  TopicRecord,
} from '../../db/record.ts';
import { directions, forms, metricKinds, qualifiers, wordsOf } from '../../db/vocabulary.ts';

/** Arbitrary records from small pools of words, so that papers, people and topics meet and clash. */
const some = <T>(...values: T[]) => fc.constantFrom(...values);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  some('Élan vital', 'a “quoted” b', 'line\nbreak', '\u0000nul', 'tab\tstop', '{"json":1}', '\ud800 half'),
);

const name = some(
  'Wei Wang',
  'wei wang',
  'Wang, Wei',
  'José García',
  'Jose Garcia',
  'X',
  'Smith, Jr.',
  'Ada Lovelace',
);
const orcid = some('0000-0002-1825-0097', 'https://orcid.org/0000-0001-5109-3700', '0000-0000-0000-0000');
const author: fc.Arbitrary<AuthorRecord> = fc.record(
  {
    key: some('wei-wang', 'wei-wang-2', 'x'),
    name,
    given: some('Wei', 'José'),
    family: some('Wang', 'García'),
    collective: fc.boolean(),
    orcid,
    ids: fc.dictionary(some('s2', 'openalex', 'orcid'), some('1', '2', '3'), { maxKeys: 2 }),
  },
  { requiredKeys: ['name'] },
);

const editor: fc.Arbitrary<EditorRecord> = fc.record(
  { name, given: some('Wei', 'José'), family: some('Wang', 'García'), collective: fc.boolean() },
  { requiredKeys: ['name'] },
);

const leaf: fc.Arbitrary<TopicRecord> = fc.record(
  {
    slug: some('a', 'b', 'c', 'arxiv:b'),
    scheme: some(...wordsOf(topicSchemes)),
    name: some('a', 'A topic', 'Another'),
    description: text,
  },
  { requiredKeys: ['slug', 'scheme'] },
);
const topic: fc.Arbitrary<TopicRecord> = fc
  .tuple(
    leaf,
    fc.option(leaf),
    fc.option(leaf),
    fc.boolean(),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([child, parent, grandparent, primary, score]) => ({
    ...child,
    ...(parent && { parent: { ...parent, ...(grandparent && { parent: grandparent }) } }),
    ...(primary && { primary }),
    ...(score !== null && { score }),
  }));

const metric: fc.Arbitrary<MetricRecord> = fc.record(
  {
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    valueTo: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    unit: some('x', '%', 'ms', ''),
    form: some(...wordsOf(forms)),
    direction: fc.option(some(...wordsOf(directions))),
    metric: some(...wordsOf(metricKinds)),
    qualifier: some(...wordsOf(qualifiers)),
    subject: fc.option(text),
    baseline: fc.option(text),
    dataset: fc.option(text),
    hardware: fc.option(text),
    own: fc.boolean(),
    text,
    source: some('papers-with-code', 'extractor'),
  },
  {
    requiredKeys: [
      'value',
      'valueTo',
      'unit',
      'form',
      'direction',
      'metric',
      'qualifier',
      'subject',
      'baseline',
      'dataset',
      'hardware',
      'own',
      'text',
    ],
  },
);

const doi = some(
  '10.1/a',
  '10.1234/A',
  'https://doi.org/10.1234/b',
  '10.48550/arXiv.2206.03382',
  '10.5555/c',
);
const arxivId = some('2206.03382', 'arXiv:2206.03382v2', 'hep-th/9901001', '2405.04532');
const key = some('tutel', 'w1', 'two words');
const ids = fc.dictionary(
  some('openalex', 'acl', 'doi', 'arxiv', 'key'),
  fc.oneof(doi, arxivId, some('W1', 'W2', 'P18-1')),
  { maxKeys: 3 },
);
const reference: fc.Arbitrary<ReferenceRecord> = fc.record({ ids, text }, { requiredKeys: [] });

export const paper: fc.Arbitrary<PaperRecord> = fc.record(
  {
    key,
    title: fc.oneof(some('Foo', 'foo!', 'On the edge', 'Tutel', '???'), text),
    abstract: text,
    tldr: text,
    published: some('2024-09-30', '2024-09', '2023', '2023-02-30', '1899', 'soon'),
    venue: some('MLSys 2023', 'IEEE Access, vol. 9, 2021', '2024', 'Findings of ACL 2024'),
    type: some(...wordsOf(paperTypes)),
    volume: text,
    issue: text,
    pages: fc.oneof(some('1--20', 'pp. 3 – 7', 'p. 9', 'e12-13', 'pages'), text),
    publisher: text,
    series: text,
    edition: text,
    isbn: fc.oneof(some('978-3-16-148410-0', '3161484100 / 978 3 16 148410 0 (pbk)', '123'), text),
    issn: fc.oneof(some('0302-9743', '03029743; 1611-3349'), text),
    place: text,
    genre: text,
    note: text,
    doi,
    arxivId,
    ids,
    citedByCount: fc.nat(),
    language: some('en', 'en-GB', 'english'),
    retracted: fc.boolean(),
    authors: fc.array(author, { maxLength: 4 }),
    editors: fc.array(editor, { maxLength: 2 }),
    topics: fc.array(topic, { maxLength: 3 }),
    links: fc.array(
      fc.record({
        kind: some(...wordsOf(linkKinds)),
        url: fc.oneof(fc.webUrl(), some('javascript:alert(1)', 'https://a.b/c d')),
      }),
      { maxLength: 2 },
    ),
    references: fc.array(reference, { maxLength: 3 }),
    metrics: fc.array(metric, { maxLength: 2 }),
  },
  { requiredKeys: ['title'] },
);

/** What identifies the works that several records are about; sources know some of it and never contradict each other. */
const works = [
  { title: 'Foo', doi: '10.1111/a', arxivId: '2206.03382', ids: { openalex: 'W1' } },
  { title: 'On the edge', doi: '10.1234/b', arxivId: 'hep-th/9901001', ids: { openalex: 'W2' } },
  { title: 'Off the edge', doi: '10.5555/c', arxivId: '2405.04532', ids: { openalex: 'W3' }, key: 'edge' },
  { title: 'Tutel', doi: '10.5555/d', arxivId: '2405.04533', ids: { openalex: 'W4' }, key: 'tutel' },
];

/** Records of several sources about a few works, which agree on what identifies each. */
export const papersOfWorks: fc.Arbitrary<PaperRecord[]> = fc.array(
  fc
    .tuple(some(...works), paper, fc.subarray(['doi', 'arxivId', 'ids', 'key'] as const, { minLength: 1 }))
    .map(([work, record, known]) => {
      const { doi: _doi, arxivId: _arxivId, ids: _ids, key: _key, ...rest } = record;
      return Object.assign(
        rest,
        { title: work.title },
        ...known.map((name) => (name in work ? { [name]: work[name as keyof typeof work] } : {})),
      );
    }),
  { maxLength: 6 },
);
