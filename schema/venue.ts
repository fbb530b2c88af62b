import { eq } from 'drizzle-orm';
import { builder } from './builder.ts';
import { findNames } from './find-names.ts';
import { publishedWithin } from './junctions.ts';
import { IDFilter, IntFilter } from './operators.ts';
import { newestFirst } from './paper.ts';
import { implementTable } from './plan/implement-table.ts';
import { paperRanking } from './rank-papers.ts';
import { Paper, Venue } from './refs.ts';
import { StringFilter } from './text-operators.ts';

/** Declares venues. */
export function defineVenue(): void {
  implementTable(builder, Venue, {
    description: 'A series of conferences or a journal; the year and volume stand with the paper.',
    things: 'venues',
    quantified: false,
    fields: (t) => ({
      key: t.column('key', 'Short stable name: `mlsys`.'),
      name: t.column('name', 'The series: `MLSys`.'),
      paperCount: t.column('paperCount', 'Papers in this collection.'),
      papers: t.connection(Paper, {
        description: 'What appeared there, newest first unless asked otherwise.',
        where: (paper, venue) => eq(paper.venueId, venue.id),
        ranking: paperRanking,
        defaultOrder: newestFirst,
      }),
    }),
    filter: (f) => ({
      key: f.value(IDFilter, 'The short stable name.', (venue) => venue.key),
      name: f.value(StringFilter, 'The series.', (venue) => venue.name, findNames('venue', 'venues')),
      paperCount: f.value(IntFilter, 'Papers in this collection.', (venue) => venue.paperCount),
      papers: f.many(Paper, {
        description: 'What appeared there.',
        where: (paper, venue) => eq(paper.venueId, venue.id),
        implied: (paper, _link, asked) => publishedWithin(paper.published, asked),
        isOfFew: true,
        counted: (venue) => venue.paperCount,
        size: 4,
      }),
    }),
    orders: {
      NAME: { by: (venue) => venue.name, description: 'Name, letter by letter.' },
      PAPER_COUNT: { by: (venue) => venue.paperCount, description: 'Papers in this collection.' },
    },
  });
}
