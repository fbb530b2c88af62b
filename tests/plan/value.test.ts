import {
  buildSchema,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  isInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { changed, Hole, readerOf, walkerOf } from '../../schema/plan/value.ts';

const schema = buildSchema(`
  enum Direction { UP DOWN }
  enum Colour { RED GREEN }
  input Term { by: Colour!, direction: Direction, after: String }
  input Filter { value: Int, text: String, values: [Int!], flag: Boolean, and: [Filter!], inner: Filter }
  type Query { dummy(term: Term, filter: Filter): Int }
`);
const direction = schema.getType('Direction');
if (direction) direction.extensions = { decides: true };

function typeNamed(name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`no input type ${name}`);
  return type;
}

describe('the shape of a value', () => {
  const filter = typeNamed('Filter');
  const term = typeNamed('Term');
  test.each<[string, GraphQLInputType, unknown, unknown]>([
    ['a number', GraphQLInt, 1, 2],
    ['a list of numbers of any length', new GraphQLList(new GraphQLNonNull(GraphQLInt)), [1], [2, 3, 4]],
    ['fields of an input', filter, { value: 1, text: 'a' }, { text: 'b', value: 2 }],
    ['fields of an input in a list', filter, { and: [{ value: 1 }] }, { and: [{ value: 2 }] }],
    ['an enum that is a value', term, { by: 'RED' }, { by: 'GREEN' }],
  ])('is the same whatever the values: %s', (_name, type, one, other) => {
    expect(walkerOf(type).key(one)).toBe(walkerOf(type).key(other));
  });

  test.each<[string, GraphQLInputType, unknown, unknown]>([
    ['absent and null', GraphQLInt, undefined, null],
    ['null and a value', GraphQLInt, null, 0],
    ['two Booleans', GraphQLBoolean, true, false],
    ['two Booleans in an input', filter, { flag: true }, { flag: false }],
    ['a field and none', filter, { value: 1 }, {}],
    ['a field and an explicit null', filter, { value: 1 }, { value: null }],
    ['an absent field and an explicit null', filter, {}, { value: null }],
    ['two fields', filter, { value: 1 }, { text: 'a' }],
    ['lists of inputs of two lengths', filter, { and: [{}] }, { and: [{}, {}] }],
    ['an input and one around it', filter, { value: 1 }, { inner: { value: 1 } }],
    ['two enums that decide', term, { by: 'RED', direction: 'UP' }, { by: 'RED', direction: 'DOWN' }],
  ])('tells apart what makes another statement: %s', (_name, type, one, other) => {
    expect(walkerOf(type).key(one)).not.toBe(walkerOf(type).key(other));
  });
});

describe('holes', () => {
  test('read the value of any later request by its place', () => {
    const holes = walkerOf(typeNamed('Filter')).holes(
      { and: [{ value: 1 }, { values: [1] }] },
      (v) => v.filter,
    );
    const { and } = holes as { and: [{ value: Hole }, { values: Hole }] };
    const later = { filter: { and: [{ value: 7 }, { values: [8, 9] }] } };
    expect(and[0].value.read(later)).toBe(7);
    expect(and[1].values.read(later)).toEqual([8, 9]);
  });

  test('leave what decides, nulls and absent fields as they are', () => {
    const value = { by: 'RED', direction: 'UP', after: null };
    expect(walkerOf(typeNamed('Term')).holes(value, (v) => v.term)).toEqual({
      by: expect.any(Hole),
      direction: 'UP',
      after: null,
    });
  });

  const hole = new Hole((variables) => variables.size);
  test.each<[string, () => unknown]>([
    ['compared', () => Number(hole) > 1],
    ['added to', () => `${hole as unknown as string}`],
    ['turned into text', () => String(hole)],
    ['written as JSON', () => JSON.stringify({ hole })],
  ])('throw when they are %s', (_name, use) => {
    expect(use).toThrow('a hole has no value while a plan is compiled');
  });

  test('are changed when they are read, constants at once', () => {
    const double = (value: unknown) => Number(value) * 2;
    expect(changed(4, double)).toBe(8);
    expect(readerOf(changed(hole, double))({ size: 4 })).toBe(8);
  });

  test('inside a list of a document make the list one hole', () => {
    const list = ['a', new Hole((variables) => variables.second)];
    expect(readerOf(list)({ second: 'b' })).toEqual(['a', 'b']);
    expect(readerOf(changed(list, (items) => JSON.stringify(items)))({ second: 'b' })).toBe('["a","b"]');
  });
});
