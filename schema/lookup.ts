/** The root fields that find one thing, and those that page through all of them. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { cleanOrcid } from '../db/normalise/identifiers.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { papersOfTopic, topicsWithin } from './junctions.ts';
import { newestFirst } from './paper.ts';
import { papersByResult } from './papers-by-result.ts';
import type { Arguments } from './plan/field.ts';
import { erased } from './plan/junction.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { changed, readerOf, type Variables } from './plan/value.ts';
import { paperRanking } from './rank-papers.ts';
import { Author, Paper, ReportedMetric, Topic, Venue } from './refs.ts';
import { paperSearch } from './search.ts';
import { asWritten, type Way, waysToPaper } from './ways-to-paper.ts';

type AuthorRow = typeof Author.table;

const waysToAuthor: Record<string, Way<AuthorRow>> = {
  key: {
    description: 'The key: `yongqiang-xiong`.',
    clean: asWritten,
    example: 'yongqiang-xiong',
    where: (author, key) => eq(author.key, key),
  },
  orcid: {
    description: 'An ORCID, as an address too.',
    clean: cleanOrcid,
    example: '0000-0002-1825-0097',
    where: (author, orcid) => eq(author.orcid, orcid),
  },
};

const PaperBy = lookupInput('PaperBy', 'What names a paper; exactly one is given.', waysToPaper);
const AuthorBy = lookupInput('AuthorBy', 'What names an author; exactly one is given.', waysToAuthor);

function lookupInput<Row>(name: string, description: string, ways: Readonly<Record<string, Way<Row>>>) {
  const ref = builder.inputRef<object>(name);
  builder.inputType(ref, {
    description,
    isOneOf: true,
    fields: (t) =>
      Object.fromEntries(Object.entries(ways).map(([way, { description }]) => [way, t.id({ description })])),
  });
  return ref;
}

/** The way that the one-of input takes, and what it was given: a constant or a hole. */
function wayOf<Row>(ways: Readonly<Record<string, Way<Row>>>, args: Arguments) {
  const [[name, given] = ['', undefined]] = Object.entries(args.by as Record<string, unknown>);
  return { name, given, way: ways[name] };
}

function whereBy<Row>(ways: Readonly<Record<string, Way<Row>>>) {
  return (row: Row, _parent: unknown, args: Arguments): SQL | undefined => {
    const { given, way } = wayOf(ways, args);
    return way?.where(row, sql`${changed(given, (text) => way.clean(String(text)) ?? null)}`);
  };
}

function wrongBy<Row>(ways: Readonly<Record<string, Way<Row>>>) {
  return (args: Arguments, variables: Variables): string | undefined => {
    const { name, given, way } = wayOf(ways, args);
    const text = String(readerOf(given)(variables));
    return way?.clean(text) === undefined
      ? `"${text}" is not of the kind ${name}; one looks like ${way?.example}.`
      : undefined;
  };
}

/** Declares the root fields that find rows. */
export function defineLookup(): void {
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    const byKey = (example: string) => ({
      key: maker.arg.id({ required: true, description: `Its key: \`${example}\`.` }),
    });
    return {
      paper: t.one(Paper, {
        description: 'A paper by what names it; null where none is named so.',
        args: { by: maker.arg({ type: PaperBy, required: true, description: 'What names it.' }) },
        where: whereBy(waysToPaper),
        wrong: wrongBy(waysToPaper),
      }),
      author: t.one(Author, {
        description:
          'An author by what names them; null where none is named so, and `suggest` tells who has a name like it.',
        args: { by: maker.arg({ type: AuthorBy, required: true, description: 'What names them.' }) },
        where: whereBy(waysToAuthor),
        wrong: wrongBy(waysToAuthor),
      }),
      topic: t.one(Topic, {
        description:
          'A topic by its key; null where none has it, and `suggest` tells the keys of what is named alike.',
        args: byKey('llm-serving'),
        where: (topic, _root, args) => sql`${topic.key} = ${args.key}`,
      }),
      venue: t.one(Venue, {
        description:
          'A venue by its key; null where none has it, and `suggest` tells the keys of what is named alike.',
        args: byKey('mlsys'),
        where: (venue, _root, args) => sql`${venue.key} = ${args.key}`,
      }),
      papers: t.connection(Paper, {
        leads: [paperSearch, papersByResult],
        ranking: paperRanking,
        drivers: [
          {
            through: erased(papersOfTopic),
            path: ['topics', 'some', 'key', 'eq'],
            where: (link, key) => {
              const junction = asRow<typeof papersOfTopic.table>(link);
              return sql`${junction.topicId} = (select ${topics.id} from ${topics} where ${topics.key} = ${key})`;
            },
          },
          {
            through: erased(papersOfTopic),
            path: ['topics', 'some', 'within'],
            rows: (keys) =>
              sql`select distinct ${paperTopics.paperId}, ${paperTopics.published} from ${paperTopics} where ${paperTopics.topicId} in (${topicsWithin(keys)})`,
          },
        ],
        description: 'Papers, newest first unless asked otherwise.',
        defaultOrder: newestFirst,
      }),
      authors: t.connection(Author, {
        description: 'Authors, by name unless asked otherwise.',
        defaultOrder: byName,
      }),
      topics: t.connection(Topic, {
        description: 'Topics, by name unless asked otherwise.',
        defaultOrder: byName,
      }),
      venues: t.connection(Venue, {
        description: 'Venues, by name unless asked otherwise.',
        defaultOrder: byName,
      }),
      metrics: t.connection(ReportedMetric, {
        description: 'Reported results, the largest improvements first unless asked otherwise.',
        defaultOrder: [{ by: 'IMPROVEMENT', direction: 'DESC', nulls: 'LAST' }],
      }),
    };
  });
}

const byName = [{ by: 'NAME', direction: 'ASC', nulls: 'LAST' }] as const;
