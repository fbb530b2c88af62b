import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { paperqlSchema } from '../../schema/schema.ts';

const schema = paperqlSchema();

type Described = [name: string, description: string | null | undefined];

/** A type and all that it is made of, each with its description. */
function partsOf(type: GraphQLNamedType): Described[] {
  const parts: Described[] = [[type.name, type.description]];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) {
        parts.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  }
  return parts;
}

const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const all = ours.flatMap(partsOf);

describe('everything that a reader of the schema can see', () => {
  test('has a description', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  test('is described by a sentence that says more than its name', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
    const idle = all.filter(([name, description]) => {
      const own = name.replace(/^.*[.(]/, '').replace(/:\)$/, '');
      return letters(description ?? '').replace(/^(the|its|a)/, '') === letters(own);
    });
    expect(idle.map(([name]) => name)).toEqual([]);
  });

  test('ends with the mark of a sentence', () => {
    expect(
      all.filter(([, description]) => !/[.`"”)]$/.test(description ?? '')).map(([name]) => name),
    ).toEqual([]);
  });

  test('is used: no type stands in the schema that no query reaches', () => {
    const reached = new Set<string>(['Query']);
    const types = schema.getTypeMap();
    const visit = (name: string) => {
      const type = types[name];
      if (!type || (reached.has(name) && name !== 'Query')) return;
      reached.add(name);
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      const named = (text: unknown) => String(text).replace(/[[\]!]/g, '');
      for (const field of fields) {
        visit(named(field.type));
        if ('args' in field) for (const argument of field.args) visit(named(argument.type));
      }
      if (isInterfaceType(type)) for (const object of schema.getPossibleTypes(type)) visit(object.name);
    };
    visit('Query');
    expect(ours.map((type) => type.name).filter((name) => !reached.has(name))).toEqual([]);
  });

  test('has no directive of ours', () => {
    expect(schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))).toEqual([]);
  });
});
