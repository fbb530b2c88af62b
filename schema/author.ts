import { eq } from 'drizzle-orm';
import { authorships } from '../db/tables/authors.ts';
import { builder } from './builder.ts';
import { findNames } from './find-names.ts';
import { papersOfAuthor, publishedWithin, wrote } from './junctions.ts';
import { BooleanFilter, IDFilter, IntFilter } from './operators.ts';
import { newestFirst } from './paper.ts';
import { implementTable } from './plan/implement-table.ts';
import { paperRanking } from './rank-papers.ts';
import { Author, Paper } from './refs.ts';
import { StringFilter } from './text-operators.ts';

/** What a name takes to read, in characters: see `plan/weights.ts`. */
const nameLength = 220;

/** Declares authors. */
export function defineAuthor(): void {
  implementTable(builder, Author, {
    description:
      'Someone who wrote papers; people of one name are one author until an ORCID tells them apart.',
    things: 'authors',
    fields: (t) => ({
      key: t.column('key', 'Short stable name: `yongqiang-xiong`.'),
      name: t.column('name', 'As papers print it.'),
      given: t.column('given', 'Given names.'),
      family: t.column('family', 'Family name.'),
      collective: t.column('collective', 'Whether it is a group or an institution, whose name has no parts.'),
      orcid: t.column('orcid', 'Bare: `0000-0002-1825-0097`.'),
      paperCount: t.column('paperCount', 'Papers in this collection.'),
      papers: t.connection(Paper, {
        description: 'What this author wrote, newest first unless asked otherwise.',
        through: papersOfAuthor,
        where: (_paper, author, link) => eq(link.authorId, author.id),
        ranking: paperRanking,
        defaultOrder: newestFirst,
        bounded: true,
      }),
    }),
    filter: (f) => ({
      key: f.value(IDFilter, 'The short stable name.', (author) => author.key),
      name: f.value(
        StringFilter,
        'The name as papers print it.',
        (author) => author.name,
        findNames('author', 'authors'),
        nameLength,
      ),
      given: f.value(StringFilter, 'Given names.', (author) => author.given, undefined, nameLength),
      family: f.value(StringFilter, 'Family name.', (author) => author.family, undefined, nameLength),
      orcid: f.value(IDFilter, 'Bare.', (author) => author.orcid),
      collective: f.value(
        BooleanFilter,
        'Whether it is a group or an institution.',
        (author) => author.collective,
      ),
      paperCount: f.value(IntFilter, 'Papers in this collection.', (author) => author.paperCount),
      papers: f.many(Paper, {
        description: 'What the author wrote.',
        through: authorships,
        where: (paper, author, link) => wrote(author, paper, link),
        linked: (author, link) => eq(link.authorId, author.id),
        leadsTo: (_author, link) => link.paperId,
        implied: (_paper, link, asked) => publishedWithin(link.published, asked),
        counted: (author) => author.paperCount,
        size: 4,
      }),
    }),
    orders: {
      NAME: { by: (author) => author.nameKey, description: 'Name as printed, without case and accents.' },
      PAPER_COUNT: { by: (author) => author.paperCount, description: 'Papers in this collection.' },
    },
  });
}
