import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { requestError } from './request-error.ts';

/** Throws unless a document holds the one query that is asked for. */
export function checkOperation(document: DocumentNode, name: unknown): void {
  if (name != null && typeof name !== 'string') {
    throw requestError('BAD_REQUEST', `"operationName" must be a string, not ${typeof name}.`, {
      spec: false,
    });
  }
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = chosen(operations, name);
  if (operation.operation !== OperationTypeNode.QUERY) {
    const message = `This server answers queries only, and the operation is a ${operation.operation}.`;
    throw requestError('GRAPHQL_VALIDATION_FAILED', message, { nodes: operation });
  }
}

function chosen(
  operations: readonly OperationDefinitionNode[],
  name?: string | null,
): OperationDefinitionNode {
  const wanted = name == null ? operations : operations.filter((operation) => operation.name?.value === name);
  const [operation] = wanted;
  if (operation !== undefined && wanted.length === 1) return operation;
  const names = operations.map((operation) => operation.name?.value ?? 'one without a name').join(', ');
  throw requestError('OPERATION_RESOLUTION_FAILURE', problem(names, name));
}

function problem(names: string, name?: string | null): string {
  if (names === '') return 'The document holds no operation, only fragments.';
  if (name == null)
    return `The document holds several operations; "operationName" says which to run: ${names}.`;
  return `The document holds no operation named "${name}", but: ${names}.`;
}
