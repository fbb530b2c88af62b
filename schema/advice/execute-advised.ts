import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql';
import type { Context } from '../context.ts';
import { variableErrors } from './variable-errors.ts';

/** graphql-js' execution, which tells of wrong values of variables what would be right, and of fields that were cut short. */
export function executeAdvised(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues, contextValue } = args;
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const errors = variableErrors(schema, definitions, variableValues ?? {});
  if (errors.length > 0) return { errors };
  const result = execute(args);
  // Root fields are resolved by now, and by no other request: none of them waits for anything.
  const cuts = (contextValue as Partial<Context> | undefined)?.planner?.takeCuts();
  return cuts === undefined || result instanceof Promise ? result : { ...result, extensions: { ...cuts } };
}
