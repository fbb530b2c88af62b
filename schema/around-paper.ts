/** Around a paper: who cites it, which papers are like it and why, and which were measured on the same. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { authorships } from '../db/tables/authors.ts';
import { paperReferences } from '../db/tables/references.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { firstArgument, firstOf } from './first.ts';
import { newestFirst } from './paper.ts';
import { limitTo } from './plan/dialect.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { tidyNumber } from './plan/tidy-number.ts';
import { Paper } from './refs.ts';

type PaperRow = typeof Paper.table;

const usualSize = 10;
/** Most candidates that one reason can bring. */
const mostCandidates = 2000;
const most = sql.raw(String(mostCandidates));

/** Why papers are alike: what each thing that they share weighs, and which papers share it. */
const reasons: Readonly<Record<string, { description: string; shared: (paper: PaperRow) => SQL }>> = {
  AUTHORS: {
    description: 'People wrote both; each weighs 3.',
    shared: (paper) =>
      sql`select others.paper_id, 3.0 as weight from ${authorships} own cross join ${authorships} others on others.author_id = own.author_id where own.paper_id = ${paper.id} limit ${most}`,
  },
  TOPICS: {
    description:
      'Both are about it; a topic of n papers weighs 2 / (1 + ln(1 + n)), so that a rare one tells more.',
    shared: (paper) =>
      sql`select others.paper_id, 2.0 / (1 + ln(1 + own.paper_count)) as weight from (select ${topics.id} as id, ${topics.paperCount} as paper_count from ${paperTopics} cross join ${topics} on ${topics.id} = ${paperTopics.topicId} where ${paperTopics.paperId} = ${paper.id} order by ${topics.paperCount}, ${topics.id} limit 100) own cross join ${paperTopics} others on others.topic_id = own.id limit ${most}`,
  },
  REFERENCES: {
    description: 'Both cite the same work; each weighs 1.',
    shared: (paper) =>
      sql`select others.paper_id, 1.0 as weight from ${paperReferences} own cross join ${paperReferences} others on others.cited_id = own.cited_id where own.paper_id = ${paper.id} limit ${most}`,
  },
  CITATION: {
    description: 'One cites the other; this weighs 3.',
    shared: (paper) =>
      sql`select * from (select cited_id as paper_id, 3.0 as weight from ${paperReferences} where paper_id = ${paper.id} and cited_id is not null union all select paper_id, 3.0 from ${paperReferences} where cited_id = ${paper.id} limit ${most})`,
  },
};

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
  values: Object.fromEntries(
    Object.entries(reasons).map(([name, { description }]) => [name, { description }]),
  ),
});

function similarRows(paper: PaperRow, first: unknown): SQL {
  const arms = Object.entries(reasons).map(
    ([name, { shared }]) =>
      sql`select paper_id, ${sql.raw(`'${name}'`)} as kind, weight from (${shared(paper)})`,
  );
  const byKind = sql`select paper_id, kind, count(*) as count, sum(weight) as weight from (${sql.join(arms, sql` union all `)}) where paper_id <> ${paper.id} group by paper_id, kind`;
  return sql`select paper_id, round(sum(weight), 3) as score, json_group_array(json_object('kind', kind, 'count', count, 'weight', round(weight, 3)) order by weight desc, kind) as reasons from (${byKind}) group by paper_id order by score desc, paper_id desc ${limitTo(first)}`;
}

/** Papers with a result that names the same baseline or data set; an index has these words folded. */
function relatedRows(paper: PaperRow, column: 'baseline' | 'dataset', first: unknown): SQL {
  const name = sql.raw(column);
  const words = sql`select distinct fold(${name}) as word from ${reportedMetrics} where paper_id = ${paper.id} and ${name} is not null`;
  const found = sql`select others.paper_id, others.${name} as shared from (${words}) own cross join ${reportedMetrics} others on fold(others.${name}) = own.word limit ${most}`;
  return sql`select paper_id, min(shared) as shared, count(*) as count from (${found}) where paper_id <> ${paper.id} group by paper_id order by count desc, paper_id desc ${limitTo(first)}`;
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
          'The baseline or data set that both name; of several, the first by letters.',
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
        where: (citing, paper) =>
          sql`${citing.id} in (select ${paperReferences.paperId} from ${paperReferences} where ${paperReferences.citedId} = ${paper.id})`,
        defaultOrder: newestFirst,
        bounded: true,
      }),
      similar: t.list(Similar, {
        description: `Papers like it, by shared authors, topics, references and citations, the most alike first. Each reason looks at ${mostCandidates} candidates at most, rare topics first.`,
        ...firstArgument('papers', usualSize),
        looksAt: mostCandidates * Object.keys(reasons).length,
        from: (target, paper, _compilation, args) =>
          sql`(${similarRows(paper, firstOf(args, usualSize))}) ${target}`,
      }),
      relatedByBaseline: relatedBy(
        'baseline',
        'Papers that compare themselves with the same baseline; neither case nor accents matter.',
      ),
      relatedByDataset: relatedBy(
        'dataset',
        'Papers that measure on the same benchmark, data or task; neither case nor accents matter.',
      ),
    };
  });
}
