/** Whatever a type shows can be filtered by, and whatever lists rows takes their filter. */
import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { paperqlSchema } from '../../schema/schema.ts';

const types = paperqlSchema().getTypeMap();

/** Why a field has no filter of its own. */
const without: Readonly<Record<string, string>> = {
  'Paper.id': 'the key says it',
  'Author.id': 'the key says it',
  'Topic.id': 'the key says it',
  'Venue.id': 'the key says it',
  'ReportedMetric.id': 'the key says it',
  'Paper.citation': 'written from what has filters',
  'ReportedMetric.kind': 'metric and family ask for it',
  'Topic.path': 'within asks for what is above',
};

/** Why a list takes no filter: what it says of rows is worked out over all of them. */
const whole: Readonly<Record<string, string>> = {
  'Query.nodes': 'ids choose',
  'Query.metricKinds': 'the whole vocabulary',
  'Query.sample': 'a draw from all papers',
  'ReportedMetric.flags': 'at most three',
  'Topic.path': 'a way, not a set',
  'ComparisonCell.results': 'one row of a comparison',
};

/** Filters of rows, not of values: those that nest or have a combinator. */
const filters = Object.values(types).flatMap((type) => {
  const named = isInputObjectType(type) && /Filter$/.test(type.name) && !/ListFilter$/.test(type.name);
  const about = types[type.name.replace(/Filter$/, '')];
  return named && isObjectType(about) ? [{ filter: type, about, name: about.name }] : [];
});

describe.each(filters)('a filter of $name', ({ filter, about, name }) => {
  const fields = Object.values(about.getFields()).filter(({ name: field }) => !without[`${name}.${field}`]);

  test('has every value that rows show', () => {
    const values = fields.filter(({ type }) => isLeafType(getNamedType(type)));
    const missing = values.filter((field) => !filter.getFields()[field.name]).map((field) => field.name);
    expect(missing).toEqual([]);
  });

  test('has every relation to rows that can be filtered', () => {
    const relations = fields.filter(({ type, args }) => {
      const target = getNamedType(type).name.replace(/Connection$/, '');
      return (
        isFiltered(target) && !args.some(({ name: argument }) => argument === 'first' && isPlainList(type))
      );
    });
    expect(relations.map((field) => field.name).filter((field) => !filter.getFields()[field])).toEqual([]);
  });
});

/** Whether there is a filter of a type's rows; `StringFilter` and its like are about values. */
function isFiltered(name: string): boolean {
  return isObjectType(types[name]) && types[`${name}Filter`] !== undefined;
}

function isPlainList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

test('wherever rows are listed, the filter of their type is an argument', () => {
  const lists = Object.values(types).flatMap((type) => {
    if (!isObjectType(type) || /(Connection|Edge)$/.test(type.name)) return [];
    return Object.values(type.getFields())
      .filter((field) => {
        const named = getNamedType(field.type).name;
        const target = named.replace(/Connection$/, '');
        return (
          isFiltered(target) &&
          (isPlainList(field.type) || named !== target) &&
          !whole[`${type.name}.${field.name}`]
        );
      })
      .map((field) => ({
        name: `${type.name}.${field.name}`,
        where: field.args.find(({ name }) => name === 'where'),
      }));
  });
  expect(lists.length).toBeGreaterThan(15);
  expect(lists.filter(({ where }) => !where).map(({ name }) => name)).toEqual([]);
});

test('every reason stands beside a field that there is', () => {
  const gone = [...Object.keys(without), ...Object.keys(whole)].filter((name) => {
    const [owner = '', field = ''] = name.split('.');
    const type = types[owner];
    return !isObjectType(type) || !type.getFields()[field];
  });
  expect(gone).toEqual([]);
});
