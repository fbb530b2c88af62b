import type { GraphQLSchema, ParseOptions, ValidationRule } from 'graphql';
import { type Database, openDatabase } from '../db/open.ts';
import { firstLoadGuard } from '../schema/first-load.ts';
import { parseOptions, validationRules } from '../schema/limits.ts';
import { Planner } from '../schema/plan/planner.ts';
import { paperqlSchema } from '../schema/schema.ts';
import { registerCitation } from './citation/citation.ts';
import { CollectionStateReader } from './collection-state.ts';
import { extractMetrics } from './extract/extract.ts';
import { graphiqlTabs, type Tab } from './graphiql-tabs.ts';
import type { FastExit } from './server/graphql-request.ts';

/** What a server serves. */
export interface Api {
  schema: GraphQLSchema;
  fastExit: FastExit;
  /** All rules that a document must pass, the specified ones included. */
  validationRules: readonly ValidationRule[];
  /** What it is parsed with. */
  parseOptions: ParseOptions;
  /** What resolvers get. */
  context: object;
  /** What GraphiQL opens with. */
  tabs: readonly Tab[];
  /** What every answer says beside its data. */
  extensions?: () => object;
  /** Throws if queries cannot be answered now. */
  checkReady(): void;
}

/** A collection without papers, for what can be told of any. */
function emptyCollection(): Database {
  const database = openDatabase(':memory:');
  registerCitation(database);
  return database;
}

/** The API over a database. */
export function paperqlApi(database: Database): Api {
  const schema = paperqlSchema();
  registerCitation(database);
  const state = new CollectionStateReader(database);
  const guard = firstLoadGuard(database, { isLoading: () => state.isLoading, makeWhole: emptyCollection });
  const planner = new Planner(schema, database, guard);
  const ready = database.$client.prepare('select 1 from papers limit 1');
  return {
    schema,
    fastExit: {
      answer: (request) => state.within((text) => planner.answer(request, text)),
    },
    extensions: () => state.read().state,
    validationRules,
    parseOptions,
    context: { database, planner, extract: extractMetrics },
    tabs: graphiqlTabs(),
    checkReady: () => ready.get(),
  };
}
