/** Arguments of fields: pages with cursors of the right order, lookups, ids; now and then wrong ones. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { Term } from '../naive/page.ts';
import { termsOf } from '../naive/resolvers.ts';
import type { NodeType } from '../naive/rows.ts';
import { FilterMaker } from './filters.ts';
import { type Generation, held } from './generation.ts';
import { idLeaf, idList, keyLeaf, lookup } from './lookup-arguments.ts';
import { searchOf } from './search-arguments.ts';
import { literalOf, settled, type Template } from './template.ts';
import { askable } from './unasked.ts';

type Field = GraphQLField<unknown, unknown>;

/** The arguments of a field as text: `(first: 3, after: $v0)`, or nothing. */
export function argumentsOf(generation: Generation, type: string, field: Field): string {
  if (field.args.length === 0) return '';
  const templates = templatesOf(generation, type, field);
  const texts = templates.map(([name, template]) => `${name}: ${literalOf(template)}`);
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function templatesOf(generation: Generation, type: string, field: Field): [string, Template][] {
  const find = (name: string) => field.args.find((argument) => argument.name === name);
  const [by, id, ids, key] = [find('by'), find('id'), find('ids'), find('key')];
  if (field.name === 'search') return searchOf(generation, field);
  if (by) return [['by', lookup(generation, by.type)]];
  if (id) return [['id', held(generation, id.type, idLeaf(generation, id.type))]];
  if (ids) return [['ids', idList(generation, ids.type)]];
  if (key) return [['key', held(generation, key.type, keyLeaf(generation, field, key.type))]];
  return [...whereOf(generation, find('where')), ...restOf(generation, type, field)];
}

function restOf(generation: Generation, type: string, field: Field): [string, Template][] {
  const find = (name: string) => field.args.find((argument) => argument.name === name);
  const orderBy = find('orderBy');
  if (orderBy) return pageOf(generation, type, field, orderBy);
  if (!find('metric')) return [];
  const { choices } = generation;
  const metric = choices.pick(['SPEEDUP', 'LATENCY', 'OTHER_QUALITY', 'BUGS']);
  const form = choices.pick(['FACTOR', 'CHANGE', null]);
  const values: Record<string, () => Template> = {
    metric: () => leaf(find('metric'), metric, choices.pick(['SPEEDUP', 'LATENCY', 'OTHER_QUALITY'])),
    form: () => leaf(find('form'), form, 'ABSOLUTE'),
    unit: () => leaf(find('unit'), choices.pick(['ms', 'x', null]), '%'),
    own: () => settled(typeOf(find('own')), choices.chance(50)),
    first: () => sizeLeaf(generation, typeOf(find('first'))),
  };
  const names = Object.keys(values).filter((name) => name === 'metric' || choices.chance(50));
  // A unit is one of values, which are of one form.
  const hasForm = names.includes('form') && form !== null;
  return Object.entries(values)
    .filter(([name]) => names.includes(name) && (name !== 'unit' || hasForm))
    .map(([name, make]) => [name, held(generation, typeOf(find(name)), make())]);
}

function whereOf(generation: Generation, where: GraphQLArgument | undefined): [string, Template][] {
  const { choices, rows, variables } = generation;
  if (!where || !choices.chance(55)) return [];
  return [['where', new FilterMaker(choices, rows, variables).make(where.type)]];
}

function pageOf(
  generation: Generation,
  type: string,
  field: Field,
  orderBy: GraphQLArgument,
): [string, Template][] {
  const { choices } = generation;
  const rowType = orderBy.type.toString().replace(/^\[(\w+)Order!\]$/, '$1') as NodeType;
  const order = choices.chance(50) ? orderOf(generation, orderBy.type) : undefined;
  const terms = termsOf(`${type}.${field.name}`, { orderBy: order?.terms });
  const given: [string, Template][] = order ? [['orderBy', order.template]] : [];
  // Over all rows, no index serves this order.
  if (type === 'Query' && terms[0]?.by === 'POSITION') generation.wrong(() => undefined);
  const [size, cursor] = choices.pick([
    ['first', 'after'],
    ['last', 'before'],
  ] as const);
  const typeOfArgument = (name: string) => typeOf(field.args.find((argument) => argument.name === name));
  if (choices.below(100) < 85) {
    given.push([size, held(generation, typeOfArgument(size), sizeLeaf(generation, typeOfArgument(size)))]);
  }
  if (choices.chance(40)) {
    const known = [...generation.cursorsOf(rowType, terms)];
    const draws: [unknown, unknown] = [choices.pick(known), choices.pick(known)];
    if (choices.chance(2)) generation.wrong(() => draws.fill(choices.pick(['', 'FF', '5B5D', 'nonsense'])));
    const template: Template = { kind: 'leaf', type: typeOfArgument(cursor), draws };
    given.push([cursor, held(generation, typeOfArgument(cursor), template)]);
  }
  if (choices.chance(1))
    generation.wrong(() => given.push(['before', settled(typeOfArgument('before'), 'x')]));
  return given;
}

/** Terms as they are written, and as they are meant with their defaults. */
function orderOf(generation: Generation, type: GraphQLInputType): { template: Template; terms: Term[] } {
  const { choices, variables } = generation;
  const input = getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${input.name} is no order`);
  const whole = choices.chance(25);
  const terms: Term[] = [];
  const items = Array.from({ length: choices.below(10) === 9 ? 0 : 1 + choices.below(3) }, (): Template => {
    const written = Object.values(input.getFields()).flatMap(({ name, type }): [string, Template][] => {
      const values = getNamedType(type);
      if (!isEnumType(values) || (!isNonNullType(type) && choices.chance(50))) return [];
      if (name !== 'by' && !choices.chance(60)) return [];
      const value = settled(type, choices.pick(askable(values.name, values.getValues())).name);
      return [[name, value]];
    });
    const chosen = Object.fromEntries(written);
    terms.push({
      by: chosenWord(chosen.by, ''),
      direction: chosenWord(chosen.direction, 'ASC') as Term['direction'],
      nulls: chosenWord(chosen.nulls, 'LAST') as Term['nulls'],
    });
    const template: Template = { kind: 'object', fields: chosen };
    if (whole) return template;
    if (choices.chance(20)) return variables.add(new GraphQLNonNull(input), template);
    const fields = Object.entries(chosen).map(([name, value]): [string, Template] => {
      const fieldType = input.getFields()[name]?.type;
      return [name, fieldType && choices.chance(20) ? variables.add(fieldType, value) : value];
    });
    return { kind: 'object', fields: Object.fromEntries(fields) };
  });
  const list: Template = { kind: 'list', items };
  // The variable always has a value, as the cursors beside it are of this order.
  return { template: whole ? variables.add(type, list, true) : list, terms };
}

function chosenWord(template: Template | undefined, otherwise: string): string {
  return template?.kind === 'leaf' ? String(template.draws[0]) : otherwise;
}

function sizeLeaf(generation: Generation, type: GraphQLInputType): Template {
  const { choices } = generation;
  const draw = () => choices.pick([3, 0, 1, 2, 4, 5, 7]);
  const draws: [unknown, unknown] = [draw(), draw()];
  if (choices.chance(3)) draws.fill(null);
  if (choices.chance(2)) generation.wrong(() => draws.fill(choices.pick([101, -1])));
  return { kind: 'leaf', type, draws };
}

function leaf(argument: GraphQLArgument | undefined, first: unknown, second: unknown): Template {
  const draws: [unknown, unknown] = first === null ? [null, null] : [first, second];
  return { kind: 'leaf', type: typeOf(argument), draws };
}

function typeOf(argument: GraphQLArgument | undefined): GraphQLInputType {
  if (!argument) throw new Error('no such argument');
  return argument.type;
}
