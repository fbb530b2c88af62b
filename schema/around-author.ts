/** Around an author: with whom, about what, and with which results. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView } from 'drizzle-orm/sqlite-core';
import { authorships } from '../db/tables/authors.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { paperTopics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { metricRow, resultsFitting } from './compared.ts';
import { firstArgument, firstOf } from './first.ts';
import { resultsOfPaper } from './junctions.ts';
import { limitTo } from './plan/dialect.ts';
import { all } from './plan/filter.ts';
import { filterArgument } from './plan/page-arguments.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { Author, ReportedMetric, Topic } from './refs.ts';

type AuthorRow = typeof Author.table;

const usualSize = 10;
/** Most papers of one author that are looked at, the newest. */
const mostPapers = 1000;
/** Most names on these papers that are counted; some papers have thousands. */
export const mostNames = 8000;

const coauthors = sqliteView('coauthors', {
  authorId: integer('author_id').notNull(),
  papers: integer().notNull(),
  firstYear: integer('first_year'),
  lastYear: integer('last_year'),
}).existing();
const topicYears = sqliteView('topic_years', {
  topicId: integer('topic_id').notNull(),
  year: integer(),
  papers: integer().notNull(),
}).existing();

const Coauthor = tableRef(builder, 'Coauthor', coauthors);
const TopicYear = tableRef(builder, 'TopicYear', topicYears);

/** The author's newest papers, as `paper_id` and `published`. */
function papersOf(author: AuthorRow): SQL {
  return sql`(select paper_id, published from ${authorships} where author_id = ${author.id} order by published desc, paper_id desc limit ${sql.raw(String(mostPapers))})`;
}

const year = (date: SQL) => sql`cast(substr(${date}, 1, 4) as integer)`;

function coauthorRows(author: AuthorRow, first: unknown): SQL {
  const names = sql`select others.author_id, others.published from ${papersOf(author)} own cross join ${authorships} others on others.paper_id = own.paper_id limit ${sql.raw(String(mostNames))}`;
  return sql`select author_id, count(*) as papers, min(${year(sql`published`)}) as first_year, max(${year(sql`published`)}) as last_year from (${names}) where author_id <> ${author.id} group by author_id order by papers desc, last_year desc, author_id ${limitTo(first)}`;
}

function topicYearRows(author: AuthorRow, first: unknown): SQL {
  return sql`select links.topic_id, ${year(sql`own.published`)} as year, count(*) as papers from ${papersOf(author)} own cross join ${paperTopics} links on links.paper_id = own.paper_id group by links.topic_id, year order by year desc, papers desc, links.topic_id ${limitTo(first)}`;
}

function defineTypes(): void {
  builder.objectType(Coauthor.type, {
    description: 'Someone who wrote papers with an author.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, coauthors);
      return {
        author: t.one(Author, {
          nullable: false,
          description: 'The other author.',
          where: (author, row) => eq(author.id, row.authorId),
        }),
        paperCount: t.column(
          'papers',
          'How many papers both wrote, of those that are looked at: at least so many.',
        ),
        firstYear: t.column(
          'firstYear',
          'The year of the first of these; null where no date is known. There may be earlier ones.',
        ),
        lastYear: t.column('lastYear', 'The year of the latest of these.'),
      };
    },
  });
  builder.objectType(TopicYear.type, {
    description: 'What an author wrote about in one year.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, topicYears);
      return {
        year: t.column('year', 'The year of publication; null for papers without a date.'),
        topic: t.one(Topic, {
          nullable: false,
          description: 'What the papers are about.',
          where: (topic, row) => eq(topic.id, row.topicId),
        }),
        paperCount: t.column('papers', "How many of the author's papers of that year carry the topic."),
      };
    },
  });
}

/** Declares what stands around an author. */
export function defineAroundAuthor(): void {
  defineTypes();
  const bestArguments = firstArgument('results', usualSize);
  builder.objectFields(Author.type, (maker) => {
    const t = new TableFields(builder, maker, Author.table);
    return {
      coauthors: t.list(Coauthor, {
        description: `Who wrote with this author, those of the most papers first. The newest ${mostPapers} papers are looked at, as far as they have no more than ${mostNames} authors together.`,
        ...firstArgument('people', usualSize),
        looksAt: mostNames,
        from: (target, author, _compilation, args) =>
          sql`(${coauthorRows(author, firstOf(args, usualSize))}) ${target}`,
      }),
      topicsByYear: t.list(TopicYear, {
        description:
          'What this author wrote about, year by year, the latest year and its most frequent topics first.',
        ...firstArgument('pairs of year and topic', 20),
        looksAt: mostPapers,
        from: (target, author, _compilation, args) =>
          sql`(${topicYearRows(author, firstOf(args, 20))}) ${target}`,
      }),
      bestResults: t.list(ReportedMetric, {
        description: 'The largest improvements that papers of this author report of themselves.',
        ...bestArguments,
        looksAt: mostPapers,
        args: { ...bestArguments.args, ...filterArgument(builder, ReportedMetric) },
        from: (metric, author, compilation, args) => {
          const result = metricRow(compilation);
          const fits = resultsFitting(args.where, result, compilation);
          const own = all([sql`${result.own} = 1`, sql`${result.improvement} is not null`, fits]);
          const best = sql`select ${result.id} as id from ${papersOf(author)} own cross join ${resultsOfPaper(result)} on ${result.paperId} = own.paper_id where ${own} order by ${result.improvement} desc, ${result.id} desc ${limitTo(firstOf(args, usualSize))}`;
          return sql`(${best}) best cross join ${reportedMetrics} ${metric} on ${metric.id} = best.id`;
        },
        orderBy: (metric) => [sql`${metric.improvement} desc`, sql`${metric.id} desc`],
      }),
    };
  });
}
