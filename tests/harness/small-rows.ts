/** The rows of a small store: few enough to read, odd enough to trip, with ties and nulls under every key. */
import { foldWords } from '../../db/fold.ts';
import { nameKey } from '../../db/joined-names/name-key.ts';
import { linkKinds, paperTypes, topicSchemes } from '../../db/paper-vocabulary.ts';
import { scoreOf } from '../../db/score.ts';
import { commonMeasure } from '../../db/units/common-measure.ts';
import { directions, forms, qualifiers, wordsOf } from '../../db/vocabulary.ts';
import { counts, dates, oddNumbers, oddTexts } from './odd-values.ts';
import { type Random, seededRandom } from './random.ts';
import type { tables } from './tables.ts';

type Insert<Name extends keyof typeof tables> = (typeof tables)[Name] extends { $inferInsert: infer Row }
  ? Row
  : never;

const papersInAll = 60;
const authorsInAll = 40;
const topicsInAll = 14;
const venuesInAll = 6;
const metricsInAll = 150;

const each = <Row>(count: number, make: (id: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** The rows of every table, the same for the same seed; `published` of junctions and results is that of the paper. */
export function smallRows(seed: number) {
  const random = seededRandom(seed);
  const venues = each(venuesInAll, (id) => venueRow(random, id));
  const papers = each(papersInAll, (id) => paperRow(random, id));
  const authors = each(authorsInAll, (id) => authorRow(random, id));
  const topics = each(topicsInAll, (id) => topicRow(random, id));
  return {
    venues,
    papers,
    authors,
    topics,
    authorships: papers.flatMap(({ id, published }) =>
      random.some(authors, 4).map((author, index): Insert<'authorships'> => {
        return { paperId: id, position: index + 1, authorId: author.id, published };
      }),
    ),
    paperTopics: papers.flatMap(({ id, published }) =>
      random.some(topics.slice(0, -2), 3).map((topic, index): Insert<'paperTopics'> => {
        return { paperId: id, position: index + 1, topicId: topic.id, published };
      }),
    ),
    reportedMetrics: each(metricsInAll, (id) => metricRow(random, id, random.pick(papers.slice(0, 45)))),
    ...partRows(random, papers),
  };
}

/** A value of a column that can be without one. */
function perhaps<Value>(random: Random, value: Value): Value | null {
  return random.below(4) === 0 ? null : value;
}

function venueRow(random: Random, id: number) {
  const name = random.pick(['MLSys', 'MLSys', 'mlsys', 'NeurIPS', 'Œcologia', '']);
  return { id, key: `venue-${id}`, name, paperCount: random.pick(counts) } satisfies Insert<'venues'>;
}

function paperRow(random: Random, id: number) {
  const title = random.pick(oddTexts);
  const published = perhaps(random, random.pick(dates));
  // Numbers of their own, so that all else stays as it was before there were these columns.
  const details = seededRandom(1000 + id);
  return {
    id,
    key: random.pick([`paper-${id}`, `paper:${id}`, `"${id}" %_'`]),
    title,
    titleKey: foldWords(title),
    abstract: perhaps(random, random.pick(oddTexts)),
    tldr: perhaps(random, random.pick(oddTexts)),
    published,
    year: published === null ? null : Number(published.slice(0, 4)),
    venueId: perhaps(random, 1 + random.below(venuesInAll - 1)),
    venueText: perhaps(random, random.pick(oddTexts)),
    type: perhaps(random, random.pick(wordsOf(paperTypes))),
    volume: perhaps(random, random.pick(oddTexts)),
    issue: perhaps(random, '2'),
    pages: perhaps(random, '1-20'),
    publisher: perhaps(random, random.pick(oddTexts)),
    series: perhaps(details, details.pick(oddTexts)),
    edition: perhaps(details, details.pick(['2', 'Second'])),
    isbn: perhaps(details, '978-3-16-148410-0'),
    issn: perhaps(details, details.pick(['0302-9743', '0302-9743, 1611-3349'])),
    place: perhaps(details, details.pick(oddTexts)),
    genre: perhaps(details, details.pick(oddTexts)),
    note: perhaps(details, details.pick(oddTexts)),
    doi: perhaps(random, `10.1109/x.${id}`),
    arxivId: perhaps(random, `2206.${String(id).padStart(5, '0')}`),
    citedByCount: perhaps(random, random.pick(counts)),
    language: perhaps(random, random.pick(['en', 'de', 'EN'])),
    retracted: random.below(5) === 0,
    authorCount: random.pick(counts),
    metricCount: random.pick(counts),
    fieldSources: {},
  } satisfies Insert<'papers'>;
}

const orcids = ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X', '0000-0002-9079-593X'];

function authorRow(random: Random, id: number) {
  const name = random.pick([
    ...oddTexts.slice(0, 6),
    'José Núñez',
    'jose nunez',
    'Łukasz Kaiser',
    'Lukasz KAISER',
  ]);
  return {
    id,
    key: `author-${id}`,
    name,
    nameKey: foldWords(name),
    given: perhaps(random, random.pick(oddTexts)),
    family: perhaps(random, random.pick(oddTexts)),
    collective: random.below(5) === 0,
    orcid: orcids[id - 3] ?? null,
    paperCount: random.pick(counts),
  } satisfies Insert<'authors'>;
}

function topicRow(random: Random, id: number) {
  const scheme = random.pick(wordsOf(topicSchemes));
  return {
    id,
    key: `${scheme}:${id}`,
    scheme,
    slug: `slug-${1 + random.below(5)}`,
    name: random.pick([...oddTexts.slice(0, 4), 'Systems', 'systems', '\uffff', '\u{10000}']),
    description: perhaps(random, random.pick(oddTexts)),
    // A topic's parent comes before it, so that the tree has no circles.
    parentId: id > 3 ? perhaps(random, 1 + random.below(id - 1)) : null,
    paperCount: random.pick(counts),
  } satisfies Insert<'topics'>;
}

const baselines = ['TensorRT', 'tensorrt 8', 'Tensor-RT', 'prior work', 'previous methods', 'SOTA'] as const;
const datasets = ['CIFAR-10', 'the CIFAR10 dataset', 'CIFAR 100'] as const;
const machines = ['A100', '8 NVIDIA A100 GPUs', 'a100 (80 GB)', 'H100'] as const;

function metricRow(random: Random, id: number, paper: ReturnType<typeof paperRow>) {
  const names = {
    baseline: perhaps(random, random.pick([...baselines, ...oddTexts.slice(2, 5)])),
    dataset: perhaps(random, random.pick([...datasets, ...oddTexts])),
    hardware: perhaps(random, random.pick(machines)),
  };
  const result = {
    id,
    key: `${paper.key}/${id}`,
    paperId: paper.id,
    // Unique within a paper, and in another order than the ids.
    position: ((id * 7) % metricsInAll) + 1,
    metric: random.pick(['speedup', 'speedup', 'latency', 'other-quality']),
    value: random.pick(oddNumbers),
    valueTo: perhaps(random, random.pick(oddNumbers)),
    unit: random.pick(['x', '%', 'ms', 'MS', '']),
    form: random.pick(wordsOf(forms)),
    direction: perhaps(random, random.pick(wordsOf(directions))),
    qualifier: random.pick(wordsOf(qualifiers)),
    subject: perhaps(random, random.pick(oddTexts)),
    ...names,
    baselineKey: names.baseline === null ? null : nameKey('baseline', names.baseline),
    datasetKey: names.dataset === null ? null : nameKey('dataset', names.dataset),
    hardwareKey: names.hardware === null ? null : nameKey('hardware', names.hardware),
    own: random.below(4) > 0,
    text: random.pick(oddTexts),
    sentence: perhaps(random, random.pick(oddTexts)),
    start: perhaps(random, id),
    end: perhaps(random, id + 5),
    source: random.pick(['extractor', 'papers-with-code']),
    rule: perhaps(random, 'some-rule'),
    extractorVersion: perhaps(random, '1'),
    confidence: perhaps(random, random.pick([0.1, 0.9, 1])),
    improvement: perhaps(random, random.pick(oddNumbers)),
    year: paper.year,
    published: paper.published,
  } satisfies Omit<Insert<'reportedMetrics'>, 'baseValue' | 'baseUnit' | 'score'>;
  const measure = commonMeasure(result);
  return { ...result, ...measure, score: scoreOf(result, { ...measure, ...result }) };
}

function partRows(random: Random, papers: readonly ReturnType<typeof paperRow>[]) {
  const links = papers.flatMap(({ id }) =>
    random.some(wordsOf(linkKinds), 3).map((kind, index): Insert<'links'> => {
      return { paperId: id, position: 3 - index, kind, url: `https://example.org/${id}?a=1&b="2"` };
    }),
  );
  const externalIds = papers.flatMap(({ id }) =>
    random.some(['openalex', 'acl', 'key'], 3).map((scheme): Insert<'externalIds'> => {
      return { paperId: id, scheme, value: `${scheme}-${id}` };
    }),
  );
  const paperReferences = papers.flatMap(({ id }) =>
    each(random.below(4), (position): Insert<'paperReferences'> => {
      const citedId = perhaps(random, 1 + random.below(papersInAll));
      return { paperId: id, position, citedId, text: perhaps(random, random.pick(oddTexts)) };
    }),
  );
  const editors = papers.flatMap(({ id }) =>
    each(random.below(3), (position): Insert<'editors'> => {
      const [given, family] = [random.pick(['José', 'Ada']), random.pick(['Núñez', 'Lovelace'])];
      const parts = random.below(3) > 0 ? { given, family } : {};
      return {
        paperId: id,
        position,
        name: `${given} ${family}`,
        ...parts,
        collective: random.below(4) === 0,
      };
    }),
  );
  return { links, externalIds, paperReferences, editors };
}
