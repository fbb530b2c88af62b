/** A question that needs nothing: what is left is what every request costs. */
export const fixedCost = {
  name: 'fixed cost',
  operationName: 'FixedCost',
  document: 'query FixedCost { __typename }',
  /** @type {import('./questions.mjs').VariablesOf} */
  variablesOf: () => ({}),
  floor: { root: '__typename', text: '"Query"' },
};
