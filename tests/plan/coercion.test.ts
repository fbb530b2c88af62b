/** Variables are coerced as graphql-js does it, whatever a request gives. */
import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { coerced, variableOf } from '../../schema/plan/coercion.ts';

const schema = buildSchema(`
  enum Order { UP DOWN }
  input Range { least: Int = 1, most: Int!, orders: [Order!], inner: Range }
  type Query { all(range: Range, share: Float, id: ID): Int }
`);

const declarations = [
  '$v: Int',
  '$v: Int!',
  '$v: Int = 7',
  '$v: Int! = 7',
  '$v: Int = null',
  '$v: Float!',
  '$v: String',
  '$v: ID',
  '$v: ID!',
  '$v: Boolean = true',
  '$v: Order',
  '$v: Order! = DOWN',
  '$v: [Int!]',
  '$v: [[ID]!]! = [["a"]]',
  '$v: Range',
  '$v: Range! = { most: 3 }',
  '$v: [Range!]!',
  '$v: Int!, $w: Order, $unused: ID = "x"',
];

const leaf = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 2 ** 31, 1e300, '', '1', 'a', 'UP', 'DOWN', 'SIDEWAYS'),
  fc.constant(undefined),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.record(
    { least: tie('value'), most: tie('value'), orders: tie('value'), inner: tie('value'), other: leaf },
    { requiredKeys: [] },
  ),
}));
const given = fc.record({ v: value, w: value, unused: value, another: value }, { requiredKeys: [] });

function operationOf(declared: string): OperationDefinitionNode {
  const [operation] = parse(`query (${declared}) { all }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
}

test.each(declarations)('of %s', (declared) => {
  const definitions = operationOf(declared).variableDefinitions ?? [];
  const variables = definitions.map((definition) => variableOf(schema, definition));
  fc.assert(
    fc.property(given, (inputs) => {
      const expected = getVariableValues(schema, definitions, inputs);
      if (expected.errors) expect(() => coerced(variables, inputs)).toThrow();
      else expect(coerced(variables, inputs)).toStrictEqual(expected.coerced);
    }),
    { numRuns: 200 },
  );
});
