import type { ASTVisitor, FloatValueNode, IntValueNode, ValidationContext } from 'graphql';
import { graphqlError } from './errors.ts';

/** Refuses numbers in documents that are too large to be told from each other: to graphql-js, `1e999` is infinite, and equal to nothing. */
export function finiteNumbersRule(context: ValidationContext): ASTVisitor {
  const check = (node: FloatValueNode | IntValueNode) => {
    if (Number.isFinite(Number(node.value))) return;
    const written = node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value;
    context.reportError(
      graphqlError(
        'GRAPHQL_VALIDATION_FAILED',
        `${written} is too large for a number: between -${Number.MAX_VALUE} and ${Number.MAX_VALUE} is right.`,
        { nodes: node },
      ),
    );
  };
  return { FloatValue: check, IntValue: check };
}
