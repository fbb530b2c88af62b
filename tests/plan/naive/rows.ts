import type { Database } from '../../../db/open.ts';
import { tables } from '../../harness/tables.ts';

/** Every table as an array of plain objects; the naive executor knows nothing else of the database. */
export function loadRows(database: Database) {
  return {
    Paper: database.select().from(tables.papers).all(),
    Author: database.select().from(tables.authors).all(),
    Topic: database.select().from(tables.topics).all(),
    Venue: database.select().from(tables.venues).all(),
    ReportedMetric: database.select().from(tables.reportedMetrics).all(),
    MetricKind: database.select().from(tables.metricKinds).all(),
    authorships: database.select().from(tables.authorships).all(),
    paperTopics: database.select().from(tables.paperTopics).all(),
    editors: database.select().from(tables.editors).all(),
    links: database.select().from(tables.links).all(),
    externalIds: database.select().from(tables.externalIds).all(),
    references: database.select().from(tables.paperReferences).all(),
  };
}

export type Rows = ReturnType<typeof loadRows>;

/** The types whose rows are nodes. */
export const nodeTypes = ['Paper', 'Author', 'Topic', 'Venue', 'ReportedMetric'] as const;

export type NodeType = (typeof nodeTypes)[number];

/** The types that filters are about: nodes, and what belongs to papers. */
export type FilterType = NodeType | 'Editor' | 'Link' | 'ExternalId' | 'Reference';

/** All rows of a type that filters are about; undefined for any other name. */
export function rowsNamed(rows: Rows, type: string): readonly object[] | undefined {
  const parts: Readonly<Record<string, readonly object[]>> = {
    Editor: rows.editors,
    Link: rows.links,
    ExternalId: rows.externalIds,
    Reference: rows.references,
  };
  return isNodeType(type) ? rows[type] : parts[type];
}

export type Row = Readonly<Record<string, unknown>> & { id: number; key: string };

/** Whether rows of a type are nodes, which have keys and pages of their own. */
export function isNodeType(name: string): name is NodeType {
  return nodeTypes.some((type) => type === name);
}

/** Texts in the order of their code points, which is not that of JavaScript's own comparison. */
export function compareTexts(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
