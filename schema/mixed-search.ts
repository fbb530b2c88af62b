/** One search over papers, authors, topics and venues. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { nameKinds } from '../db/names.ts';
import { boundedSearch } from './bounded-search.ts';
import { builder } from './builder.ts';
import { corrected } from './did-you-mean.ts';
import { enumValues } from './enum-values.ts';
import { Highlight, markedTexts } from './highlights.ts';
import {
  type FoundType,
  foundAll,
  markedNames,
  mixedHits,
  mixedSelect,
  mostFound,
  mostNamesRanked,
} from './mixed-hits.ts';
import type { Compilation } from './plan/compilation.ts';
import type { ConnectionRow } from './plan/connection-plan.ts';
import type { Arguments, MixedPlan, RowSource } from './plan/field.ts';
import { implementConnection } from './plan/implement-table.ts';
import { cursorArguments } from './plan/page-arguments.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { readerOf } from './plan/value.ts';
import { Author, Paper, Topic, Venue } from './refs.ts';
import { typeNameOf } from './relay.ts';
import { mostRanked, searchLooksAt } from './search.ts';
import { wrongSearch } from './search-terms.ts';

type Hit = typeof mixedHits;

/** What can be looked for, in the order that it is told of. */
const kinds: Readonly<Record<string, { type: FoundType; description: string }>> = {
  PAPER: { type: 'Paper', description: 'Papers, by the words of title and abstract.' },
  AUTHOR: { type: 'Author', description: 'Authors, by their names.' },
  TOPIC: { type: 'Topic', description: 'Topics, by their names.' },
  VENUE: { type: 'Venue', description: 'Venues, by their names.' },
};
const allTypes = Object.values(kinds).map(({ type }) => type);

const SearchKind = builder.enumType('SearchKind', {
  description: 'What a search looks for.',
  extensions: { decides: true },
  values: enumValues(kinds),
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search found; each is whole, so that all of it can be selected.',
  types: [Author.type, Paper.type, Topic.type, Venue.type],
  resolveType: (value) => typeNameOf(value),
});

const kindCounts = sqliteView('kind_counts', {
  kind: text().notNull(),
  count: integer().notNull(),
}).existing();
const KindCount = tableRef(builder, 'SearchKindCount', kindCounts);

const connection = builder.objectRef<object>('SearchResultConnection');
const edge = builder.objectRef<object>('SearchResultEdge');

/** The types that are asked for. */
function typesOf({ kinds: asked }: Arguments): FoundType[] {
  return Array.isArray(asked) ? allTypes.filter((type) => asked.includes(type.toUpperCase())) : allTypes;
}

/** The letters that the names of the types begin with in their index. */
const lettersOf = (types: readonly FoundType[]) =>
  Object.entries(nameKinds).flatMap(([kind, { letter }]) =>
    kind !== 'paper' && types.some((type) => type.toLowerCase() === kind) ? [letter] : [],
  );

const plan: MixedPlan = {
  kind: 'mixed',
  rows: mixedHits,
  types: typesOf,
  select: (args, compilation) => mixedSelect(compilation, typesOf(args), args),
  order: (row) => {
    const { score, papers, hit } = asRow<Hit>(row);
    return [score, papers, hit];
  },
  complete: (args, compilation, found) => foundAll(compilation, typesOf(args), args, found),
  looksAt: (args, variables) =>
    typesOf(args).includes('Paper')
      ? searchLooksAt(String(readerOf(args.query)(variables)))
      : mostNamesRanked,
  wrong: (args, variables) =>
    typesOf(args).length === 0
      ? 'kinds is empty; name one, or leave it out for all.'
      : wrongSearch(String(readerOf(args.query)(variables)), 'query'),
};

/** Where the words of the search stand in what an edge is about. */
function marked({ args, node, shown }: ConnectionRow, compilation: Compilation): SQL {
  const { type, id } = asRow<Hit>(node);
  const types = typesOf(args);
  const names = markedNames(types, { type: sql`${type}`, id: sql`${id}` }, args.query);
  const isPaper = sql`${type} = 'Paper'`;
  const ofPaper = (column: 'title' | 'abstract') =>
    sql`(select ${Paper.table[column]} from ${Paper.table} where ${Paper.table.id} = ${id} and ${isPaper})`;
  const texts = types.includes('Paper')
    ? markedTexts(
        compilation,
        args,
        { text: args.query, page: () => sql`(select id from ${shown()} where type = 'Paper')` },
        {
          id: sql`case when ${isPaper} then ${id} end`,
          title: ofPaper('title'),
          abstract: ofPaper('abstract'),
        },
      )
    : undefined;
  return sql.join(
    [texts, names].filter((select) => select !== undefined),
    sql` union all `,
  );
}

/** The fields of an edge, and of the connection, beside those of every connection. */
function edgeFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
    kind: t.expression({
      type: SearchKind,
      nullable: false,
      description: 'What was found.',
      sql: (row) => asRow<ConnectionRow>(row).ranked('type'),
    }),
    highlights: t.list(Highlight, {
      description: 'Where the words of the search stand: in a title, an abstract or a name.',
      from: (target, row, compilation) => sql`(${marked(asRow<ConnectionRow>(row), compilation)}) ${target}`,
      size: 2,
    }),
  };
}

function connectionFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
    kinds: t.list(KindCount, {
      description: 'What was found, by kind, on all pages together.',
      from: (target, row) => {
        const { select } = asRow<ConnectionRow>(row).admitted();
        const order = sql.join(
          allTypes.map((type, place) => sql.raw(`when '${type}' then ${place}`)),
          sql` `,
        );
        return sql`(select upper(type) as kind, count(*) as count from (${select(['type'], sql.raw(String(mostFound)))}) group by type order by case type ${order} end) ${target}`;
      },
      size: allTypes.length,
    }),
    didYouMean: t.expression({
      type: 'String',
      description:
        'Where a search finds nothing: the search with each word that nothing has replaced by the nearest that there is, one edit away, or two for long words. Null where nothing is nearer.',
      looksAt: 5000,
      sql: (row, _args, compilation) => {
        const { args } = asRow<ConnectionRow>(row);
        const types = typesOf(args);
        const papers = types.includes('Paper') ? boundedSearch(compilation, args, args.query) : undefined;
        return corrected(args.query, { papers, names: lettersOf(types), few: 1 });
      },
    }),
  };
}

/** Declares the search. */
export function defineMixedSearch(): void {
  builder.objectType(KindCount.type, {
    description: 'How much of one kind a search found.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, kindCounts);
      return {
        kind: t.column('kind', 'What was found.', SearchKind),
        count: t.column('count', 'How many of it.'),
      };
    },
  });
  implementConnection(
    builder,
    { type: SearchResult, edge, connection, table: mixedHits },
    {
      things: 'hits',
      score:
        'How well it fits, from 0 to 1: of a paper, its relevance beside that of the best one; of a name, the part of its letters that the search has.',
      edge: edgeFields,
      connection: connectionFields,
    },
  );
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      search: t.planned(
        {
          type: connection,
          description: `Whatever fits some words: papers by title and abstract, authors, topics and venues by name. The best come first; of names that fit alike, those of most papers. At most ${mostRanked} papers and ${mostNamesRanked} names of a kind are ranked, those that were added last; \`approximate\` says whether there are more.`,
          args: {
            query: maker.arg.string({
              required: true,
              description:
                'Words to find, as `search` of papers takes them: in any accent, "a phrase", -without, one OR other; the last may be a beginning, of names from three letters on. Papers are found by any form of a word, names by the word itself.',
            }),
            kinds: maker.arg({ type: [SearchKind], description: 'Only these; without it, all.' }),
            ...cursorArguments(builder),
          },
        },
        plan,
      ),
    };
  });
}
