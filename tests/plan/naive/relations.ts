/** Which rows belong to which, looked up by walking the arrays. */
import { compareTexts, type FilterType, type Row, type Rows } from './rows.ts';

interface Placed {
  position: number;
}

const byPosition = (left: Placed, right: Placed) => left.position - right.position;

/** Rows of an array by their ids, in the order of the ids. */
function withIds(rows: readonly Row[], ids: readonly (number | null)[]): Row[] {
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/** A relation from a row to rows of one type, in the order that a plain list of them has. */
export interface Relation {
  type: FilterType;
  of: (rows: Rows, source: Row) => Row[];
}

/** What belongs to a paper has no number of its own; nobody asks it for one. */
function partsOf<Part extends { paperId: number }>(parts: readonly Part[], paper: Row): Row[] {
  return parts.filter((part) => part.paperId === paper.id) as unknown as Row[];
}

export const relations: Readonly<Record<string, Relation>> = {
  'Paper.authors': {
    type: 'Author',
    of: (rows, paper) => {
      const mine = rows.authorships.filter((link) => link.paperId === paper.id).sort(byPosition);
      const ids = mine.map((link) => link.authorId);
      return withIds(rows.Author, ids);
    },
  },
  'Paper.topics': {
    type: 'Topic',
    of: (rows, paper) => {
      const mine = rows.paperTopics.filter((link) => link.paperId === paper.id).sort(byPosition);
      const ids = mine.map((link) => link.topicId);
      return withIds(rows.Topic, ids);
    },
  },
  'Paper.metrics': {
    type: 'ReportedMetric',
    of: (rows, paper) => rows.ReportedMetric.filter((metric) => metric.paperId === paper.id),
  },
  'Paper.venue': {
    type: 'Venue',
    of: (rows, paper) => rows.Venue.filter((venue) => venue.id === paper.venueId),
  },
  'Paper.editors': {
    type: 'Editor',
    of: (rows, paper) => partsOf([...rows.editors].sort(byPosition), paper),
  },
  'Paper.links': {
    type: 'Link',
    of: (rows, paper) => partsOf([...rows.links].sort(byPosition), paper),
  },
  'Paper.externalIds': {
    type: 'ExternalId',
    of: (rows, paper) => {
      const sorted = [...rows.externalIds].sort(
        (one, other) => compareTexts(one.scheme, other.scheme) || compareTexts(one.value, other.value),
      );
      return partsOf(sorted, paper);
    },
  },
  'Paper.references': {
    type: 'Reference',
    of: (rows, paper) => partsOf([...rows.references].sort(byPosition), paper),
  },
  'Paper.citedBy': {
    type: 'Paper',
    of: (rows, paper) => {
      const citing = rows.references.filter((reference) => reference.citedId === paper.id);
      const ids = citing.map((reference) => reference.paperId);
      return withIds(rows.Paper, ids);
    },
  },
  'Reference.paper': {
    type: 'Paper',
    of: (rows, reference) => rows.Paper.filter((paper) => paper.id === reference.citedId),
  },
  'Author.papers': {
    type: 'Paper',
    of: (rows, author) => {
      const mine = rows.authorships.filter((link) => link.authorId === author.id);
      const ids = mine.map((link) => link.paperId);
      return withIds(rows.Paper, ids);
    },
  },
  'Topic.papers': {
    type: 'Paper',
    of: (rows, topic) => {
      const mine = rows.paperTopics.filter((link) => link.topicId === topic.id);
      const ids = mine.map((link) => link.paperId);
      return withIds(rows.Paper, ids);
    },
  },
  'Topic.parent': {
    type: 'Topic',
    of: (rows, topic) => rows.Topic.filter((parent) => parent.id === topic.parentId),
  },
  'Topic.children': {
    type: 'Topic',
    of: (rows, topic) =>
      rows.Topic.filter((child) => child.parentId === topic.id).sort(
        (left, right) => compareTexts(left.name, right.name) || left.id - right.id,
      ),
  },
  'Venue.papers': {
    type: 'Paper',
    of: (rows, venue) => rows.Paper.filter((paper) => paper.venueId === venue.id),
  },
  'ReportedMetric.paper': {
    type: 'Paper',
    of: (rows, metric) => rows.Paper.filter((paper) => paper.id === metric.paperId),
  },
};

/** The relation of a field or of a filter's field; throws if the name is no relation. */
export function relationOf(type: string, field: string): Relation {
  const relation = relations[`${type}.${field}`];
  if (!relation) throw new Error(`${type}.${field} is no relation`);
  return relation;
}
