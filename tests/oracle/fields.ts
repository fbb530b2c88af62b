/** What filters and orders can ask of each type, and where its rows have it. */
import type { JoinedKind } from '../../db/joined-names/name-key.ts';
import { type Collection, nameOf, type Row, type Type } from './collection.ts';

/** How the values of a field compare. */
export type Kind = 'text' | 'unit' | JoinedKind | 'id' | 'whole' | 'number' | 'date' | 'word' | 'boolean';

export interface Field {
  kind: Kind;
  of: (row: Row, collection: Collection) => unknown;
}

export interface Relation {
  to: Type;
  many: boolean;
}

const field = (kind: Kind) => (column: string) => ({ kind, of: (row: Row) => row[column] });
const [text, id, whole, number, date] = [
  field('text'),
  field('id'),
  field('whole'),
  field('number'),
  field('date'),
];
const boolean = (column: string): Field => ({ kind: 'boolean', of: (row) => row[column] === 1 });
const word = (column: string): Field => ({
  kind: 'word',
  of: (row) => (row[column] === null ? null : nameOf(row[column])),
});

/** The fields of each type's filter that compare a value. */
export const fields: Readonly<Record<Type, Readonly<Record<string, Field>>>> = {
  Paper: {
    key: id('key'),
    doi: id('doi'),
    arxivId: id('arxiv_id'),
    title: text('title'),
    abstract: text('abstract'),
    tldr: text('tldr'),
    published: date('published'),
    year: whole('year'),
    citedByCount: whole('cited_by_count'),
    language: id('language'),
    retracted: boolean('retracted'),
    authorCount: whole('author_count'),
    metricCount: whole('metric_count'),
    venueName: text('venue_text'),
    type: word('type'),
    volume: id('volume'),
    issue: id('issue'),
    pages: id('pages'),
    publisher: text('publisher'),
    series: text('series'),
    edition: id('edition'),
    isbn: id('isbn'),
    issn: id('issn'),
    place: text('place'),
    genre: text('genre'),
    note: text('note'),
  },
  Author: {
    key: id('key'),
    name: text('name'),
    given: text('given'),
    family: text('family'),
    orcid: id('orcid'),
    collective: boolean('collective'),
    paperCount: whole('paper_count'),
  },
  Topic: {
    key: id('key'),
    slug: id('slug'),
    scheme: word('scheme'),
    name: text('name'),
    description: text('description'),
    paperCount: whole('paper_count'),
  },
  Venue: { key: id('key'), name: text('name'), paperCount: whole('paper_count') },
  ReportedMetric: {
    key: id('key'),
    position: whole('position'),
    metric: word('metric'),
    family: { kind: 'word', of: (row, { families }) => nameOf(families.get(String(row.metric))) },
    value: number('value'),
    baseValue: number('base_value'),
    baseUnit: id('base_unit'),
    valueTo: number('value_to'),
    unit: field('unit')('unit'),
    form: word('form'),
    direction: word('direction'),
    qualifier: word('qualifier'),
    subject: text('subject'),
    baseline: field('baseline')('baseline'),
    dataset: field('dataset')('dataset'),
    hardware: field('hardware')('hardware'),
    own: boolean('own'),
    text: text('text'),
    sentence: text('sentence'),
    start: whole('start'),
    end: whole('end'),
    source: id('source'),
    rule: id('rule'),
    extractorVersion: id('extractor_version'),
    confidence: number('confidence'),
    improvement: number('improvement'),
    year: whole('year'),
    published: date('published'),
  },
  Editor: {
    name: text('name'),
    given: text('given'),
    family: text('family'),
    collective: boolean('collective'),
  },
  Link: { kind: word('kind'), url: text('url') },
  ExternalId: { scheme: id('scheme'), value: id('value') },
  Reference: { position: whole('position'), text: text('text') },
};

const one = (to: Type): Relation => ({ to, many: false });
const many = (to: Type): Relation => ({ to, many: true });

/** The fields of each type's filter that lead to other rows. */
export const relations: Readonly<Record<Type, Readonly<Record<string, Relation>>>> = {
  Paper: {
    venue: one('Venue'),
    authors: many('Author'),
    topics: many('Topic'),
    metrics: many('ReportedMetric'),
    editors: many('Editor'),
    links: many('Link'),
    externalIds: many('ExternalId'),
    references: many('Reference'),
  },
  Author: { papers: many('Paper') },
  Topic: { papers: many('Paper'), parent: one('Topic'), children: many('Topic') },
  Venue: { papers: many('Paper') },
  ReportedMetric: { paper: one('Paper') },
  Editor: {},
  Link: {},
  ExternalId: {},
  Reference: { paper: one('Paper') },
};

/** The keys of each root connection's orders, and the columns that they compare. */
export const orders = {
  Paper: {
    PUBLISHED: 'published',
    TITLE: 'title_key',
    CITED_BY_COUNT: 'cited_by_count',
    METRIC_COUNT: 'metric_count',
    AUTHOR_COUNT: 'author_count',
    YEAR: 'year',
    VENUE_NAME: 'venue_text',
  },
  Author: { NAME: 'name_key', PAPER_COUNT: 'paper_count' },
  Topic: { NAME: 'name', PAPER_COUNT: 'paper_count' },
  Venue: { NAME: 'name', PAPER_COUNT: 'paper_count' },
  ReportedMetric: {
    VALUE: 'base_value',
    IMPROVEMENT: 'improvement',
    PUBLISHED: 'published',
    POSITION: 'position',
    METRIC: 'metric',
    CONFIDENCE: 'confidence',
  },
} as const satisfies Partial<Record<Type, Readonly<Record<string, string>>>>;

/** Orders that come after another key where all rows are paged through. */
export const laterKeys: readonly string[] = [
  'POSITION',
  'METRIC',
  'CONFIDENCE',
  'AUTHOR_COUNT',
  'YEAR',
  'VENUE_NAME',
];

/** The types that a root connection pages through. */
export type Paged = keyof typeof orders;
