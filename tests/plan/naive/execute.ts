/** The third arm: graphql-js over the printed schema and plain arrays, sharing no code with the planner. */
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  getNamedType,
  isEnumType,
  printSchema,
} from 'graphql';
import type { Exits, Variables } from '../../harness/exits.ts';
import { Cursors } from './cursors.ts';
import { resolversOver } from './resolvers.ts';
import { loadRows, type Row, type Rows } from './rows.ts';
import { Searches } from './searches.ts';

export interface Naive {
  rows: Rows;
  cursors: Cursors;
  searches: Searches;
  answer(document: DocumentNode, variables: Variables): ExecutionResult;
}

/** A naive executor over the same rows as the exits. */
export function naiveOver(exits: Exits): Naive {
  const schema = buildSchema(printSchema(exits.schema));
  const rows = loadRows(exits.database);
  const cursors = new Cursors(exits, rows);
  const searches = new Searches(exits);
  const resolvers = resolversOver(rows, cursors, searches);
  const fieldResolver: GraphQLFieldResolver<Row, unknown> = (source, args, _context, info) => {
    const resolver = resolvers[`${info.parentType.name}.${info.fieldName}`];
    if (resolver) return resolver(source, args);
    const value = source[info.fieldName];
    if (isEnumType(getNamedType(info.returnType)) && typeof value === 'string') {
      return value.toUpperCase().replaceAll('-', '_');
    }
    return typeof value === 'function' ? value() : value;
  };
  return {
    rows,
    cursors,
    searches,
    answer: (document, variables) => {
      const result = execute({ schema, document, rootValue: {}, variableValues: variables, fieldResolver });
      if ('then' in result) throw new Error('arrays answer at once');
      return result;
    },
  };
}
