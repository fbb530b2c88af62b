/** What is advised is always right, whatever was given. */
import fc from 'fast-check';
import { coerceInputValue, type GraphQLInputType, isInputType, valueFromASTUntyped } from 'graphql';
import { expect, test } from 'vitest';
import { mendedValue } from '../../schema/advice/mended-value.ts';
import { otherWords } from '../../schema/advice/other-words.ts';
import { nodeOf } from '../../schema/advice/value-text.ts';
import { paperqlSchema } from '../../schema/schema.ts';

const types = Object.values(paperqlSchema().getTypeMap()).filter(
  (type): type is GraphQLInputType & typeof type => isInputType(type) && !type.name.startsWith('__'),
);

const names = [
  'eq',
  'in',
  'some',
  'name',
  'title',
  'year',
  'authors',
  'metric',
  'by',
  'key',
  'or',
  'not',
  'year_gte',
  '_eq',
  'limit',
  'PUBLISHED',
];
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      'ACCURACY',
      'accuracy',
      'x',
      '2024',
      '2024-01',
      'llm-serving',
      2024,
      0.5,
      true,
      null,
      'PUBLISHED_DESC',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3 }),
  ),
}));

function isRight(type: GraphQLInputType, json: unknown): boolean {
  let right = true;
  coerceInputValue(json, type, () => {
    right = false;
  });
  return right;
}

test('a mended value fits its type, and is itself where it fitted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), value, (type, given) => {
      const mended = mendedValue(type, nodeOf(given));
      if (mended) expect(isRight(type, valueFromASTUntyped(mended))).toBe(true);
      if (isRight(type, given)) expect(mended && valueFromASTUntyped(mended)).toEqual(given);
    }),
    { numRuns: 3000 },
  );
});

test('every name that other APIs call otherwise is one of ours', () => {
  const ours = new Set(
    Object.values(paperqlSchema().getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields()).flatMap((field) => [
            field.name,
            ...('args' in field ? field.args.map((argument: { name: string }) => argument.name) : []),
          ])
        : [],
    ),
  );
  expect(Object.keys(otherWords).filter((name) => !ours.has(name))).toEqual([]);
});
