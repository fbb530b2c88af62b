/** A collection as arrays, read by `select *` and put together in plain TypeScript: the oracle knows nothing else of a database. */
import type { Database } from '../../db/open.ts';

/** A row as it is stored, by the names of its columns. */
export type Row = Readonly<Record<string, string | number | null>>;

export type Type =
  | 'Paper'
  | 'Author'
  | 'Topic'
  | 'Venue'
  | 'ReportedMetric'
  | 'Editor'
  | 'Link'
  | 'ExternalId'
  | 'Reference';

/** What belongs to a row of a type: `related('Paper', 'authors', paper)`. */
type Related = (type: Type, name: string, row: Row) => readonly Row[];

export interface Collection {
  rows: Readonly<Record<Type, readonly Row[]>>;
  related: Related;
  /** The family of each metric, as stored. */
  families: ReadonlyMap<string, string>;
  /** Which way is better for each. */
  better: ReadonlyMap<string, string>;
}

/** Reads a whole database. */
export function collectionOf(database: Database): Collection {
  const all = (table: string) => database.$client.prepare<[], Row>(`select * from ${table}`).all();
  const rows: Collection['rows'] = {
    Paper: all('papers'),
    Author: all('authors'),
    Topic: all('topics'),
    Venue: all('venues'),
    ReportedMetric: all('reported_metrics'),
    Editor: all('editors'),
    Link: all('links'),
    ExternalId: all('external_ids'),
    Reference: all('paper_references'),
  };
  const kinds = all('metric_kinds');
  const each = (column: string) =>
    new Map(kinds.map((kind): [string, string] => [String(kind.slug), String(kind[column])]));
  return {
    rows,
    related: relationsOver(rows, all('authorships'), all('paper_topics')),
    families: each('family'),
    better: each('better'),
  };
}

/** Where a relation leads: through which column of the one to which of the other. */
function relationsOver(
  rows: Collection['rows'],
  authorships: readonly Row[],
  paperTopics: readonly Row[],
): Related {
  const direct = (target: readonly Row[], column: string, own: string) => {
    const found = grouped(target, column);
    return (row: Row) => (row[own] === null ? [] : (found.get(row[own]) ?? []));
  };
  const through = (links: readonly Row[], from: string, to: string, target: readonly Row[]) => {
    const [found, byId] = [grouped(links, from), grouped(target, 'id')];
    return (row: Row) => (found.get(row.id) ?? []).flatMap((link) => byId.get(link[to]) ?? []);
  };
  const relations: Readonly<Record<string, (row: Row) => readonly Row[]>> = {
    'Paper.venue': direct(rows.Venue, 'id', 'venue_id'),
    'Paper.authors': through(authorships, 'paper_id', 'author_id', rows.Author),
    'Paper.topics': through(paperTopics, 'paper_id', 'topic_id', rows.Topic),
    'Paper.metrics': direct(rows.ReportedMetric, 'paper_id', 'id'),
    'Paper.editors': direct(rows.Editor, 'paper_id', 'id'),
    'Paper.links': direct(rows.Link, 'paper_id', 'id'),
    'Paper.externalIds': direct(rows.ExternalId, 'paper_id', 'id'),
    'Paper.references': direct(rows.Reference, 'paper_id', 'id'),
    'Author.papers': through(authorships, 'author_id', 'paper_id', rows.Paper),
    'Topic.papers': through(paperTopics, 'topic_id', 'paper_id', rows.Paper),
    'Topic.parent': direct(rows.Topic, 'id', 'parent_id'),
    'Topic.children': direct(rows.Topic, 'parent_id', 'id'),
    'Venue.papers': direct(rows.Paper, 'venue_id', 'id'),
    'ReportedMetric.paper': direct(rows.Paper, 'id', 'paper_id'),
    'Reference.paper': direct(rows.Paper, 'id', 'cited_id'),
  };
  return (type, name, row) => {
    const relation = relations[`${type}.${name}`];
    if (!relation) throw new Error(`the oracle knows no ${type}.${name}`);
    return relation(row);
  };
}

function grouped(rows: readonly Row[], column: string): ReadonlyMap<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

/** A stored word as GraphQL names it: `up-to` → `UP_TO`. */
export function nameOf(word: unknown): string {
  return String(word).toUpperCase().replaceAll('-', '_');
}
