import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import type { Database } from '../../db/open.ts';
import { decoded } from '../../schema/plan/octet-text.ts';
import { Planner } from '../../schema/plan/planner.ts';
import { paperqlSchema } from '../../schema/schema.ts';
import { registerCitation } from '../../src/citation/citation.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The two exits of a planner over one database. */
export interface Exits {
  schema: GraphQLSchema;
  database: Database;
  planner: Planner;
  /** The response text, or undefined where the fast exit leaves the request to the general one. */
  fast(query: string, variables?: Variables): string | undefined;
  general(query: string | DocumentNode, variables?: Variables): ExecutionResult;
}

/** Opens both exits over a database. */
export function exitsOver(database: Database): Exits {
  const schema = paperqlSchema();
  registerCitation(database);
  const planner = new Planner(schema, database);
  return {
    schema,
    database,
    planner,
    fast: (query, variables = {}) => {
      const answer = planner.answer({ query, variables });
      return answer === undefined ? undefined : decoded(answer);
    },
    general: (query, variables = {}) => {
      const document = typeof query === 'string' ? parse(query) : query;
      const contextValue = { planner, database };
      const result = execute({ schema, document, contextValue, variableValues: variables });
      if ('then' in result) throw new Error('the general exit answers at once');
      return result;
    },
  };
}

/** What the fast exit answers, parsed; throws if it does not answer. */
export function ask(exits: Exits, query: string, variables: Variables = {}): Record<string, unknown> {
  const text = exits.fast(query, variables);
  if (text === undefined) {
    throw new Error(`not answered: ${query}\n${JSON.stringify(exits.general(query, variables).errors)}`);
  }
  const answer: { data: Record<string, unknown> } = JSON.parse(text);
  return answer.data;
}
