/** Around a paper: who cites it, which papers are like it and why, and which were measured on the same. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { enumValues } from './enum-values.ts';
import { firstArgument, firstOf } from './first.ts';
import { isFirstReference, papersCiting } from './junctions.ts';
import { newestFirst } from './paper.ts';
import { limitTo, mostFrequent } from './plan/dialect.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { tidyNumber } from './plan/tidy-number.ts';
import { Paper } from './refs.ts';
import { allCandidates, mostCandidates, reasons, similarRows } from './similarity.ts';
import { usualSpelling } from './usual-spelling.ts';

type PaperRow = typeof Paper.table;

const usualSize = 10;
const most = sql.raw(String(mostCandidates));

const similar = sqliteView('similar_papers', {
  paperId: integer('paper_id').notNull(),
  score: real().notNull(),
  reasons: text().notNull(),
}).existing();
const whys = sqliteView('similarity_reasons', { value: text().notNull() }).existing();
const related = sqliteView('related_papers', {
  paperId: integer('paper_id').notNull(),
  shared: text().notNull(),
  count: integer().notNull(),
}).existing();

const Similar = tableRef(builder, 'SimilarPaper', similar);
const Why = tableRef(builder, 'SimilarityReason', whys);
const Related = tableRef(builder, 'RelatedPaper', related);
const Reason = builder.enumType('SimilarityReasonKind', {
  description: 'What two papers can have in common.',
  values: enumValues(reasons),
});

/** Papers with a result that names the same baseline or data set, in whatever spelling. */
function relatedRows(paper: PaperRow, column: 'baseline' | 'dataset', first: unknown): SQL {
  const key = sql.raw(`${column}_key`);
  const keys = sql`select distinct ${key} as name from ${reportedMetrics} where paper_id = ${paper.id} and ${key} is not null`;
  const found = sql`select others.paper_id, others.${key} as name from (${keys}) own cross join ${reportedMetrics} others on others.${key} = own.name limit ${most}`;
  const order = sql`order by count desc, paper_id desc`;
  const shown = sql`select paper_id, ${mostFrequent(sql`name`)} as name, count(*) as count from (${found}) where paper_id <> ${paper.id} group by paper_id ${order} ${limitTo(first)}`;
  return sql`select paper_id, ${usualSpelling(column, sql`name`)} as shared, count from (${shown}) ${order}`;
}

function defineTypes(): void {
  builder.objectType(Why.type, {
    description: 'One reason why two papers are alike.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, whys);
      const part = (type: typeof Reason | 'Int' | 'Float', name: string, description: string) =>
        t.expression({
          type,
          nullable: false,
          description,
          sql: ({ value }) => sql`${value} ->> ${sql.raw(`'${name}'`)}`,
        });
      return {
        kind: part(Reason, 'kind', 'What they have in common.'),
        count: part('Int', 'count', 'How many of these.'),
        weight: part('Float', 'weight', 'What this adds to the score.'),
        words: t.planned(
          {
            type: ['String'],
            nullable: false,
            description: 'The rare words, folded, the rarest first; none for other reasons.',
          },
          { kind: 'leaf', sql: (row) => sql`json(${asRow<typeof whys>(row).value} -> 'words')` },
        ),
      };
    },
  });
  builder.objectType(Similar.type, {
    description: 'A paper that is like another.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, similar);
      return {
        paper: t.one(Paper, {
          nullable: false,
          description: 'The paper that is alike.',
          where: (paper, row) => eq(paper.id, row.paperId),
        }),
        score: t.expression({
          type: 'Float',
          nullable: false,
          description: 'The sum of the weights of the reasons.',
          sql: ({ score }) => tidyNumber(sql`${score}`),
        }),
        reasons: t.list(Why, {
          description: 'Why, the weightiest first.',
          from: (reason, row) => sql`json_each(${row.reasons}) ${reason}`,
          size: 2,
        }),
      };
    },
  });
  builder.objectType(Related.type, {
    description: 'A paper with results that were measured against or on the same.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, related);
      return {
        paper: t.one(Paper, {
          nullable: false,
          description: 'The paper that shares it.',
          where: (paper, row) => eq(paper.id, row.paperId),
        }),
        shared: t.column(
          'shared',
          'The baseline or data set that both name, as its results spell it; of several, the most frequent.',
        ),
        count: t.column('count', 'How many of its results name one that both share.'),
      };
    },
  });
}

/** Declares what stands around a paper. */
export function defineAroundPaper(): void {
  defineTypes();
  builder.objectFields(Paper.type, (maker) => {
    const t = new TableFields(builder, maker, Paper.table);
    const relatedBy = (column: 'baseline' | 'dataset', description: string) =>
      t.list(Related, {
        description,
        ...firstArgument('papers', usualSize),
        looksAt: mostCandidates,
        from: (target, paper, _compilation, args) =>
          sql`(${relatedRows(paper, column, firstOf(args, usualSize))}) ${target}`,
      });
    return {
      citedBy: t.connection(Paper, {
        description: 'Papers of this collection that cite it, newest first unless asked otherwise.',
        through: papersCiting,
        where: (_citing, paper, link) => isFirstReference(link, paper),
        defaultOrder: newestFirst,
      }),
      similar: t.list(Similar, {
        description: `Papers like it, by shared authors, topics, references, citations and rare words of titles, the most alike first. Each reason looks at ${mostCandidates} candidates at most, rare topics first.`,
        ...firstArgument('papers', usualSize),
        looksAt: allCandidates,
        from: (target, paper, _compilation, args) =>
          sql`(${similarRows(paper, firstOf(args, usualSize))}) ${target}`,
      }),
      relatedByBaseline: relatedBy(
        'baseline',
        'Papers that compare themselves with the same baseline, in whatever spelling.',
      ),
      relatedByDataset: relatedBy(
        'dataset',
        'Papers that measure on the same benchmark, data or task, in whatever spelling.',
      ),
    };
  });
}
