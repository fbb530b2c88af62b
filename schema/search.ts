/** Full text over papers: which rows a search leads to, and where its words stand. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { sqliteView, text } from 'drizzle-orm/sqlite-core';
import { marks } from '../db/marked.ts';
import { builder } from './builder.ts';
import { ledPapers } from './led-papers.ts';
import { matchQuery, wrongSearch } from './match-query.ts';
import { asRow, type Compilation } from './plan/compilation.ts';
import type { Arguments, ConnectionRow, Lead, RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed } from './plan/value.ts';
import type { Paper } from './refs.ts';

/** So many hits of one search are ranked, twenty milliseconds' worth; where there are fewer, those are all. */
const mostRanked = 10_000;

const highlights = sqliteView('highlights', { field: text().notNull(), marked: text() }).existing();
const ranges = sqliteView('ranges', { value: text().notNull() }).existing();

const Highlight = tableRef(builder, 'Highlight', highlights);
export const HighlightRange = tableRef(builder, 'HighlightRange', ranges);

const HighlightField = builder.enumType('HighlightField', {
  description: 'Which text of a paper holds a word.',
  values: {
    TITLE: { description: 'The title, which is shown whole.' },
    ABSTRACT: { description: 'The abstract, of which a passage with many of the words is shown.' },
  } as const,
});

const query = (args: Arguments) => sql`${changed(args.search, (words) => matchQuery(String(words)))}`;
const limited = (rows: number) => sql.raw(String(rows));

const SearchWeights = builder.inputRef<object>('SearchWeights');

/** The search of a connection to papers. Past `mostRanked` hits, the papers that were added last are ranked. */
export const paperSearch: Lead = {
  argument: 'search',
  rows: ledPapers,
  score: (link) => asRow<typeof ledPapers>(link).relevance,
  orderKey: 'RELEVANCE',
  args: (given) =>
    given.args((a) => ({
      search: a.string({
        description:
          'Words to find, in any form and accent: `kernel fuzzing`. Also "a phrase", -without, one OR other; the last word may be a beginning. The most relevant come first unless orderBy says otherwise.',
      }),
      searchWeights: a.field({
        type: SearchWeights,
        description: 'Weighs title and abstract against each other.',
      }),
    })),
  select: (args) => {
    const { title = 4, abstract = 1 } = (args.searchWeights ?? {}) as Arguments;
    // bm25 calls the best hit the smallest.
    return sql`select rowid as id, -bm25(papers_text, ${title}, ${abstract}) as relevance from papers_text where papers_text match ${query(args)} order by rowid desc limit ${limited(mostRanked)}`;
  },
  complete: (_args, _compilation, found) => sql`(select count(*) from ${found}) < ${limited(mostRanked)}`,
  wrong: (words) => wrongSearch(String(words)),
};

/** The score of a hit; undefined where the row is not one of a search. */
export function relevanceOf(link: unknown): Column | undefined {
  return asRow<Partial<typeof ledPapers> | undefined>(link)?.relevance;
}

/** Rows of one paper's texts in which the search's words stand. They are found for the whole page at once: to expand a beginning for each paper would take as long as the search. */
function highlightedTexts({ args, node, shown }: ConnectionRow, compilation: Compilation): SQL {
  if (args.search === undefined) return sql`select null as field, null as marked where 0`;
  const texts = compilation.shared(args, 'highlights', () => {
    const page = shown();
    const around = sql`${marks.before}, ${marks.after}`;
    // The plus keeps the index from searching anew for each id.
    return sql`select rowid as id, highlight(papers_text, 0, ${around}) as title, snippet(papers_text, 1, ${around}, ${marks.cut}, 32) as abstract from papers_text where papers_text match ${query(args)} and rowid >= (select min(id) from ${page}) and rowid <= (select max(id) from ${page}) and +rowid in (select id from ${page})`;
  });
  const paper = asRow<typeof Paper.table>(node);
  const text = (field: string, column: Column, found: SQL) =>
    sql`select ${sql.raw(`'${field}'`)} as field, marked(${column}, ${found}) as marked from ${texts} where id = ${paper.id} and instr(${found}, ${marks.before})`;
  return sql`${text('TITLE', paper.title, sql.raw('title'))} union all ${text('ABSTRACT', paper.abstract, sql.raw('abstract'))}`;
}

/** The field of an edge that shows where a search's words stand. */
export function highlightsField(t: TableFields<RowSource>): PlannedField {
  return t.list(Highlight, {
    description: 'Where the words of the search stand; empty without a search.',
    from: (target, row, compilation) =>
      sql`(${highlightedTexts(asRow<ConnectionRow>(row), compilation)}) ${target}`,
    size: 2,
  });
}

/** Declares what a search takes, and what highlights are made of. */
export function defineSearch(): void {
  builder.inputType(SearchWeights, {
    description: 'How much a word found counts, by where it stands.',
    fields: (t) => ({
      title: t.float({ required: true, defaultValue: 4, description: 'In the title.' }),
      abstract: t.float({ required: true, defaultValue: 1, description: 'In the abstract.' }),
    }),
  });
  builder.objectType(HighlightRange.type, {
    description: 'Where one word stands.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, ranges);
      const bound = (place: 0 | 1, description: string) =>
        t.expression({
          type: 'Int',
          nullable: false,
          description,
          sql: (range) => sql`${range.value} ->> ${sql.raw(String(place))}`,
        });
      return {
        start: bound(0, 'The first UTF-16 code unit of the word.'),
        end: bound(1, 'One past the last UTF-16 code unit of the word.'),
      };
    },
  });
  builder.objectType(Highlight.type, {
    description: 'A text in which words of the search stand. It is plain: the ranges say what to mark.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, highlights);
      return {
        field: t.column('field', 'Which text of the paper it is from.', HighlightField),
        text: t.expression({
          type: 'String',
          nullable: false,
          description:
            'The title, or a passage of the abstract; an ellipsis stands where something was left out.',
          sql: (highlight) => sql`${highlight.marked} ->> 'text'`,
        }),
        ranges: t.list(HighlightRange, {
          description: 'The words found, from left to right; they count within `text`.',
          from: (target, highlight) => sql`json_each(${highlight.marked}, '$.ranges') ${target}`,
          size: 4,
        }),
      };
    },
  });
}
