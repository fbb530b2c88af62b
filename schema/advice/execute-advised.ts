import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql';
import { variableErrors } from './variable-errors.ts';

/** graphql-js' execution, which tells of wrong values of variables what would be right. */
export function executeAdvised(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues } = args;
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const errors = variableErrors(schema, definitions, variableValues ?? {});
  return errors.length > 0 ? { errors } : execute(args);
}
