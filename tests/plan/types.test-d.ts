/** What the compiler must refuse in a schema; nothing here is run. A case that compiles is an error of `tsc`. */
import { eq } from 'drizzle-orm';
import { authors, authorships } from '../../db/tables/authors.ts';
import type { papers } from '../../db/tables/papers.ts';
import type { FilterFields } from '../../schema/plan/filter-fields.ts';
import type { TableFields } from '../../schema/plan/table-fields.ts';
import { Author, Venue } from '../../schema/refs.ts';

type PaperFields = TableFields<typeof papers>;
type PaperFilters = FilterFields<typeof papers>;

const description = 'A field.';

export function columns(t: PaperFields) {
  t.column('title', description);
  // @ts-expect-error a column that no table has
  t.column('titel', description);
  // @ts-expect-error a column of another table
  t.column('orcid', description);
  // @ts-expect-error a property of the table that is no column
  t.column('getSQL', description);
  // @ts-expect-error a field without a description
  t.column('title');
}

export function expressions(t: PaperFields) {
  t.expression({ type: 'Int', description, sql: (paper) => paper.year });
  // @ts-expect-error a column that the row does not have
  t.expression({ type: 'Int', description, sql: (paper) => paper.orcid });
  // @ts-expect-error a type that no scalar has
  t.expression({ type: 'Number', description, sql: (paper) => paper.year });
}

export function relations(t: PaperFields) {
  t.one(Venue, { description, where: (venue, paper) => eq(venue.id, paper.venueId) });
  // @ts-expect-error a column of the other side
  t.one(Venue, { description, where: (venue, paper) => eq(venue.venueId, paper.id) });
  t.list(Author, {
    description,
    through: authorships,
    where: (author, paper, link) => eq(link.paperId, paper.id) && eq(author.id, link.authorId),
    orderBy: (_author, link) => [link.position],
    size: 1,
  });
  t.list(Author, {
    description,
    through: authorships,
    // @ts-expect-error a column of the junction on the author
    where: (author) => eq(author.position, 1),
    // @ts-expect-error a column that the junction does not have
    orderBy: (_author, link) => [link.rank],
    size: 1,
  });
  // @ts-expect-error a list whose length nobody guessed for the cost
  t.list(Author, { description, through: authorships });
  // @ts-expect-error a connection without an order
  t.connection(Author, { description });
  // @ts-expect-error a table where a type is wanted
  t.one(authors, { description, where: () => undefined });
}

export function filters(f: PaperFilters) {
  f.one(Venue, { description, where: (venue, paper) => eq(venue.id, paper.venueId) });
  // @ts-expect-error a column that the row does not have
  f.one(Venue, { description, where: (venue, paper) => eq(venue.id, paper.venue) });
  // @ts-expect-error a column that the target does not have
  f.many(Author, { description, where: (author) => eq(author.title, '') });
}
