/** A paper as a reference list has it. The texts are written by who serves the schema: `citation` is a function in SQL. */
import { type SQL, sql } from 'drizzle-orm';
import { authors, authorships } from '../db/tables/authors.ts';
import { editors, externalIds, links } from '../db/tables/papers.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { enumValues } from './enum-values.ts';
import { TableFields } from './plan/table-fields.ts';
import { Paper } from './refs.ts';

/** Every way to cite a paper. */
export const citationFormats = {
  ACM: 'ACM reference format, plain text.',
  APA: 'APA, 7th edition, plain text; titles keep the capitals that they have.',
  BIBTEX: 'An entry for BibTeX and BibLaTeX, as an export writes it.',
  CHICAGO: 'Chicago, author and date, 17th edition, plain text.',
  CSL_JSON: 'An item of CSL-JSON, which Zotero, Pandoc and citeproc read.',
  IEEE: 'IEEE, plain text.',
  MLA: 'MLA, 9th edition, plain text.',
  RIS: 'A reference in RIS, which EndNote, Mendeley and Zotero read.',
  VANCOUVER: 'Vancouver, as medical journals cite, plain text.',
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** What citations tell of a paper itself, by the names that columns and records share. */
const told = [
  'key',
  'title',
  'abstract',
  'published',
  'type',
  'volume',
  'issue',
  'pages',
  'publisher',
  'series',
  'edition',
  'isbn',
  'issn',
  'place',
  'genre',
  'note',
  'doi',
  'arxivId',
  'language',
] as const;

/** The paper as the JSON of a `PaperRecord`, without what no citation tells. */
function recordOf(paper: typeof Paper.table): SQL {
  const ids = sql`select json_group_object(${externalIds.scheme}, ${externalIds.value}) from ${externalIds} where ${externalIds.paperId} = ${paper.id} and ${externalIds.scheme} <> 'key'`;
  const people = sql`select json_group_array(json_object('name', ${authors.name}, 'given', ${authors.given}, 'family', ${authors.family}, 'collective', iif(${authors.collective}, json('true'), null)) order by ${authorships.position}) from ${authorships} cross join ${authors} on ${authors.id} = ${authorships.authorId} where ${authorships.paperId} = ${paper.id}`;
  const editing = sql`select json_group_array(json_object('name', ${editors.name}, 'given', ${editors.given}, 'family', ${editors.family}, 'collective', iif(${editors.collective}, json('true'), null)) order by ${editors.position}) from ${editors} where ${editors.paperId} = ${paper.id}`;
  const subjects = sql`select json_group_array(json_object('slug', ${topics.slug}, 'scheme', ${topics.scheme}, 'name', nullif(${topics.name}, ${topics.slug}), 'primary', iif(${paperTopics.primary}, json('true'), null)) order by ${paperTopics.position}) from ${paperTopics} cross join ${topics} on ${topics.id} = ${paperTopics.topicId} where ${paperTopics.paperId} = ${paper.id}`;
  const addresses = sql`select json_group_array(json_object('kind', ${links.kind}, 'url', ${links.url}) order by ${links.position}) from ${links} where ${links.paperId} = ${paper.id}`;
  const own = told.map((name) => sql`${sql.raw(`'${name}'`)}, ${paper[name]}`);
  return sql`json_object(${sql.join(own, sql`, `)}, 'venue', ${paper.venueText}, 'ids', (${ids}), 'authors', (${people}), 'editors', (${editing}), 'topics', (${subjects}), 'links', (${addresses}))`;
}

/** Declares how a paper is cited. */
export function defineCitation(): void {
  const Format = builder.enumType('CitationFormat', {
    description: 'A style of reference lists, or a format that reference managers read.',
    values: enumValues(citationFormats),
  });
  builder.objectField(Paper.type, 'citation', (maker) =>
    new TableFields(builder, maker, Paper.table).expression({
      type: 'String',
      nullable: false,
      description: 'How to cite it; what is not known of it is left out.',
      args: builder.args((a) => ({
        format: a.field({ type: Format, required: true, description: 'The style or format.' }),
      })),
      sql: (paper, { format }) => sql`citation(${format}, ${recordOf(paper)})`,
    }),
  );
}
