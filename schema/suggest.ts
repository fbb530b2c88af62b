/** Names to choose from while one types. */
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { type NameKind, nameKinds } from '../db/names.ts';
import { termKinds } from '../db/vocabulary.ts';
import { builder } from './builder.ts';
import { firstArgument, firstOf } from './first.ts';
import { HighlightRange } from './highlights.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { readerOf } from './plan/value.ts';
import { wrongLength } from './search-terms.ts';

import { suggestionRows } from './suggestion-rows.ts';
import { nameOfWord, wordOfName } from './words.ts';

/** How many names and words it looks at about as long. */
const mostSuggested = 10_000;
const usualSize = 10;

const suggestions = sqliteView('suggestions', {
  kind: text().notNull(),
  text: text().notNull(),
  key: text(),
  node: text(),
  papers: integer().notNull(),
  tier: integer().notNull(),
  patterns: text().notNull(),
}).existing();

const Suggestion = tableRef(builder, 'Suggestion', suggestions);

const descriptions: Readonly<Record<NameKind, string>> = {
  paper: 'A paper, by its title.',
  author: 'An author, by their name.',
  topic: 'A topic, by its name.',
  venue: 'A venue, by its name.',
  ...termKinds,
};

const Kind = builder.enumType('SuggestionKind', {
  description: 'What a suggestion is the name of.',
  extensions: { decides: true },
  values: Object.fromEntries(
    Object.entries(descriptions).map(([kind, description]) => [nameOfWord(kind), { description }]),
  ),
});

const Match = builder.enumType('SuggestionMatch', {
  description: 'How a name fits what was typed; the first of these come first.',
  values: {
    PREFIX: { description: 'It begins with it.' },
    INFIX: { description: 'It holds it: at the beginning of a word, or else inside one.' },
    TYPO: {
      description:
        'It would hold it if one letter or blank were put in, left out, replaced, or swapped with the next.',
    },
  } as const,
});

const allKinds = Object.keys(nameKinds) as NameKind[];

/** Declares suggestions. */
export function defineSuggest(): void {
  builder.objectType(Suggestion.type, {
    description: 'The name of something in this collection that fits what was typed.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, suggestions);
      return {
        kind: t.column('kind', 'What it is the name of.', Kind),
        text: t.column('text', 'The name as it is written.'),
        id: t.expression({
          type: 'ID',
          description: 'Global id of the paper, author, topic or venue; null for what is no node.',
          sql: ({ node }) => node,
        }),
        key: t.expression({
          type: 'ID',
          description: 'Its key, for a metric the slug; null where filters take the text itself.',
          sql: ({ key }) => key,
        }),
        paperCount: t.column(
          'papers',
          'Papers that have it, of a data set, a baseline or a machine in any spelling; 1 for a paper itself.',
        ),
        match: t.expression({
          type: Match,
          nullable: false,
          description: 'How it fits.',
          sql: ({ tier }) =>
            sql`case ${tier} when 0 then 'PREFIX' when 1 then 'INFIX' when 2 then 'INFIX' else 'TYPO' end`,
        }),
        ranges: t.list(HighlightRange, {
          description: 'What fits, for marking; it counts within `text`.',
          from: (range, { text, patterns }) => sql`json_each(name_ranges(${text}, ${patterns})) ${range}`,
          size: 1,
        }),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    const { args, wrong, ...sized } = firstArgument('names', usualSize);
    return {
      suggest: t.list(Suggestion, {
        description:
          'Names for what is being typed: those that begin with it, then those that hold it, then those one edit away; the ones with most papers first. Case and accents do not matter. From three letters on, names are looked into and edits forgiven. Of the spellings of one data set, baseline or machine, the one that fits best is shown.',
        args: {
          ...args,
          text: maker.arg.string({ required: true, description: 'What has been typed so far.' }),
          kinds: maker.arg({ type: [Kind], description: 'Only names of these; without it, of all.' }),
        },
        from: (target, _root, _compilation, given) => {
          const asked = Array.isArray(given.kinds) ? given.kinds.map(wordOfName) : allKinds;
          const kinds = allKinds.filter((kind) => asked.includes(kind));
          return sql`(${suggestionRows(kinds, given.text, firstOf(given, usualSize))}) ${target}`;
        },
        looksAt: mostSuggested,
        wrong: (given, variables) =>
          wrong(given, variables) ?? wrongLength('text', String(readerOf(given.text)(variables))),
        ...sized,
      }),
    };
  });
}
