/** Where the words of a search stand. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { sqliteView, text } from 'drizzle-orm/sqlite-core';
import { marks } from '../db/marked.ts';
import { boundedSearch } from './bounded-search.ts';
import { builder } from './builder.ts';
import type { Compilation } from './plan/compilation.ts';
import type { ConnectionRow } from './plan/connection-plan.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import type { Paper } from './refs.ts';

const highlights = sqliteView('highlights', { field: text().notNull(), marked: text() }).existing();
const ranges = sqliteView('ranges', { value: text().notNull() }).existing();

export const Highlight = tableRef(builder, 'Highlight', highlights);
export const HighlightRange = tableRef(builder, 'HighlightRange', ranges);

const HighlightField = builder.enumType('HighlightField', {
  description: 'Which text holds a word.',
  values: {
    TITLE: { description: 'The title of a paper, which is shown whole.' },
    ABSTRACT: { description: 'The abstract, of which a passage with many of the words is shown.' },
    NAME: { description: 'The name of an author, a topic or a venue, which is shown whole.' },
  } as const,
});

/** A paper whose texts are looked at. */
export interface FoundPaper {
  id: SQLWrapper;
  title: SQLWrapper;
  abstract: SQLWrapper;
}

/** What is looked for on a page: a text, a value or a hole, and a select of the ids of the page's papers. */
export interface Sought {
  text: unknown;
  page: () => SQL;
}

/**
 * A select of `field` and `marked` for the texts of one paper in which words of the text stand. They are found for the whole page at
 * once: to expand a beginning for each paper would take as long as the search.
 * @param shared - stands for the page: what is found is shared under it
 */
export function markedTexts(
  compilation: Compilation,
  shared: object,
  { text, page }: Sought,
  paper: FoundPaper,
): SQL {
  const texts = compilation.shared(shared, 'highlights', () => {
    const ids = page();
    const around = sql`${marks.before}, ${marks.after}`;
    // The plus keeps the index from searching anew for each id.
    const { query } = boundedSearch(compilation, shared, text);
    return sql`select rowid as id, highlight(papers_text, 0, ${around}) as title, snippet(papers_text, 1, ${around}, ${marks.cut}, 32) as abstract from papers_text where papers_text match ${query} and rowid >= (select min(id) from ${ids}) and rowid <= (select max(id) from ${ids}) and +rowid in (select id from ${ids})`;
  });
  const marked = (field: string, column: SQLWrapper, found: SQL) =>
    sql`select ${sql.raw(`'${field}'`)} as field, marked(${column}, ${found}) as marked from ${texts} where id = ${paper.id} and instr(${found}, ${marks.before})`;
  return sql`${marked('TITLE', paper.title, sql.raw('title'))} union all ${marked('ABSTRACT', paper.abstract, sql.raw('abstract'))}`;
}

/** The field of an edge that shows where a search's words stand. */
export function highlightsField(t: TableFields<RowSource>): PlannedField {
  return t.list(Highlight, {
    description: 'Where the words of the search stand; empty without a search.',
    from: (target, row, compilation) => {
      const { args, node, shown } = asRow<ConnectionRow>(row);
      if (args.search === undefined) return sql`(select null as field, null as marked where 0) ${target}`;
      const sought = { text: args.search, page: shown };
      return sql`(${markedTexts(compilation, args, sought, asRow<typeof Paper.table>(node))}) ${target}`;
    },
    size: 2,
  });
}

/** Declares what highlights are made of. */
export function defineHighlights(): void {
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
        field: t.column('field', 'Which text it is from.', HighlightField),
        text: t.expression({
          type: 'String',
          nullable: false,
          description:
            'The title or name, or a passage of the abstract; an ellipsis stands where something was left out.',
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
