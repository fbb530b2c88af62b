/** What each field means, over arrays; fields that are missing here are read from the row by their own name. */

import { asList } from './as-list.ts';
import { type Cursors, rootFields } from './cursors.ts';
import { fits } from './filter.ts';
import { leaderboard } from './leaderboard.ts';
import { comparator, cut, type PageArguments, type Term } from './page.ts';
import { relationOf } from './relations.ts';
import { compareTexts, isNodeType, type NodeType, nodeTypes, type Row, type Rows } from './rows.ts';
import { pageOfHits, type Searches } from './searches.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Resolver = (source: Row, args: Arguments) => unknown;

/** The order of a connection that asks for none, as its description says. */
const usualOrders: Readonly<Record<string, Term>> = {
  'Query.metrics': { by: 'IMPROVEMENT', direction: 'DESC', nulls: 'LAST' },
  'Paper.metrics': { by: 'POSITION', direction: 'ASC', nulls: 'LAST' },
  'Query.papers': { by: 'PUBLISHED', direction: 'DESC', nulls: 'LAST' },
  'Author.papers': { by: 'PUBLISHED', direction: 'DESC', nulls: 'LAST' },
  'Topic.papers': { by: 'PUBLISHED', direction: 'DESC', nulls: 'LAST' },
  'Venue.papers': { by: 'PUBLISHED', direction: 'DESC', nulls: 'LAST' },
};
const byName: Term = { by: 'NAME', direction: 'ASC', nulls: 'LAST' };

/** The order of a connection: what it asks for, or the usual one of the field. */
export function termsOf(field: string, args: Arguments): readonly Term[] {
  return (args.orderBy as readonly Term[] | null | undefined) ?? [usualOrders[field] ?? byName];
}

/** The resolvers of all fields that are more than a property of their row. */
export function resolversOver(
  rows: Rows,
  cursors: Cursors,
  searches: Searches,
): Readonly<Record<string, Resolver>> {
  const one = (field: string): Resolver => {
    const [type = '', name = ''] = field.split('.');
    return (source) => relationOf(type, name).of(rows, source)[0] ?? null;
  };
  const list = (field: string): Resolver => {
    const [type = '', name = ''] = field.split('.');
    const relation = relationOf(type, name);
    return (source, args) =>
      relation.of(rows, source).filter((row) => fits(rows, relation.type, row, args.where ?? {}));
  };
  const page = (field: string, type: NodeType, all: (source: Row) => readonly Row[]): Resolver => {
    return (source, args) => {
      const terms = termsOf(field, args);
      const compare = comparator(type, terms);
      const admitted = all(source).filter((row) => fits(rows, type, row, args.where ?? {}));
      const sorted = [...admitted].sort(compare);
      const here = cut(sorted, args as PageArguments, compare, (cursor) =>
        cursors.rowOf(type, terms, cursor),
      );
      const cursorOf = (row: Row) => cursors.cursorOf(type, terms, row);
      const [first, last] = [here.rows[0], here.rows.at(-1)];
      return {
        nodes: here.rows,
        edges: here.rows.map((node) => ({ node, cursor: () => cursorOf(node) })),
        pageInfo: {
          hasNextPage: here.hasNextPage,
          hasPreviousPage: here.hasPreviousPage,
          startCursor: () => (first ? cursorOf(first) : null),
          endCursor: () => (last ? cursorOf(last) : null),
        },
        totalCount: admitted.length,
        totalCountExact: true,
      };
    };
  };
  const nested = (field: string, type: NodeType) => {
    const [from = '', name = ''] = field.split('.');
    return page(field, type, (source) => relationOf(from, name).of(rows, source));
  };
  const roots = nodeTypes.map((type) => [
    `Query.${rootFields[type]}`,
    page(`Query.${rootFields[type]}`, type, () => rows[type]),
  ]);
  const ids = nodeTypes.map((type) => [`${type}.id`, (row: Row) => `${type}:${row.key}`]);
  return {
    ...Object.fromEntries(roots),
    ...Object.fromEntries(ids),
    'Query.node': (_root, { id }) => nodeOf(rows, String(id)),
    'Query.nodes': (_root, args) => asList(args.ids).map((id) => nodeOf(rows, String(id))),
    'Query.search': (_root, args) => searchOf(rows, searches, args),
    'Query.paper': (_root, { by }) => paperBy(rows, by as Arguments),
    'Query.author': (_root, { by }) => authorBy(rows, by as Arguments),
    'Query.topic': (_root, { key }) => rows.Topic.find((row) => row.key === key) ?? null,
    'Query.venue': (_root, { key }) => rows.Venue.find((row) => row.key === key) ?? null,
    'Query.metricKinds': () => [...rows.MetricKind].sort((one, other) => compareTexts(one.slug, other.slug)),
    'Query.leaderboard': (_root, args) => leaderboard(rows, args),
    'MetricKind.resultCount': (kind) =>
      rows.ReportedMetric.filter((metric) => metric.own && metric.metric === kind.slug).length,
    'Paper.venueName': (paper) => paper.venueText,
    'Paper.venue': one('Paper.venue'),
    'Paper.authors': list('Paper.authors'),
    'Paper.topics': list('Paper.topics'),
    'Paper.metrics': nested('Paper.metrics', 'ReportedMetric'),
    'Paper.editors': list('Paper.editors'),
    'Paper.links': list('Paper.links'),
    'Paper.externalIds': list('Paper.externalIds'),
    'Paper.references': list('Paper.references'),
    'Reference.paper': (reference) => rows.Paper.find((paper) => paper.id === reference.citedId) ?? null,
    'Author.papers': nested('Author.papers', 'Paper'),
    'Topic.parent': one('Topic.parent'),
    'Topic.children': list('Topic.children'),
    'Topic.papers': nested('Topic.papers', 'Paper'),
    'Venue.papers': nested('Venue.papers', 'Paper'),
    'ReportedMetric.paper': one('ReportedMetric.paper'),
    'ReportedMetric.kind': (metric) => rows.MetricKind.find((kind) => kind.slug === metric.metric),
  };
}

/** A page of what a search found, each with its whole row. */
function searchOf(rows: Rows, searches: Searches, args: Arguments): object {
  const found = searches.of(String(args.query), (args.kinds as readonly string[] | null | undefined) ?? null);
  const { hits, pageInfo } = pageOfHits(found.edges, args as PageArguments);
  const edges = hits.map((hit) => ({ ...hit, node: nodeOf(rows, hit.node.id) }));
  return { ...found, pageInfo, edges, nodes: edges.map(({ node }) => node) };
}

/** The object of a global id, with its type for graphql-js; null where nothing has it. */
function nodeOf(rows: Rows, id: string): object | null {
  const [type = '', ...key] = id.split(':');
  if (!isNodeType(type)) throw new Error(`no id: ${id}`);
  const row = rows[type].find((candidate) => candidate.key === key.join(':'));
  return row ? { ...row, __typename: type } : null;
}

function paperBy(rows: Rows, by: Arguments): Row | null {
  const [[way, given] = []] = Object.entries(by);
  const text = String(given);
  if (way === 'key') {
    const former = rows.externalIds.find(({ scheme, value }) => scheme === 'key' && value === text);
    const byKey = (paper: Row) => paper.key === text;
    return rows.Paper.find(byKey) ?? rows.Paper.find((paper) => paper.id === former?.paperId) ?? null;
  }
  if (way === 'doi') {
    if (!text.includes('10.')) throw new Error(`no DOI: ${text}`);
    const bare = text.replace(/^https:\/\/doi\.org\//, '').toLowerCase();
    return rows.Paper.find((paper) => paper.doi === bare) ?? null;
  }
  if (!/\d{4}\.\d{5}/.test(text)) throw new Error(`no arXiv id: ${text}`);
  const bare = text.replace(/^https:\/\/arxiv\.org\/abs\//, '').replace(/v\d$/, '');
  return rows.Paper.find((paper) => paper.arxivId === bare) ?? null;
}

function authorBy(rows: Rows, by: Arguments): Row | null {
  const [[way, given] = []] = Object.entries(by);
  const text = String(given);
  if (way === 'key') return rows.Author.find((author) => author.key === text) ?? null;
  if (!/(\d{4}-){3}\d{3}[\dX]/.test(text)) throw new Error(`no ORCID: ${text}`);
  const bare = text.replace(/^https:\/\/orcid\.org\//, '');
  return rows.Author.find((author) => author.orcid === bare) ?? null;
}
