/** Filters of one or two fields: more would leave every list empty and show nothing. */
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type Rows, rowsNamed } from '../naive/rows.ts';
import type { Choices } from './choices.ts';
import { sampleOf } from './samples.ts';
import { settled, type Template } from './template.ts';
import { askable } from './unasked.ts';
import type { VariablePool } from './variables.ts';

const deepest = 3;

export class FilterMaker {
  readonly #choices: Choices;
  readonly #rows: Rows;
  readonly #variables: VariablePool;

  constructor(choices: Choices, rows: Rows, variables: VariablePool) {
    this.#choices = choices;
    this.#rows = rows;
    this.#variables = variables;
  }

  /** A filter for a type's rows, now and then all of it as one variable. */
  make(type: GraphQLInputType): Template {
    const whole = this.#choices.chance(25);
    const template = this.#filter(inputOf(type), deepest, !whole);
    return whole ? this.#variables.add(type, template) : template;
  }

  /** @param free - whether variables may stand inside; they may not inside the value of another */
  #filter(type: GraphQLInputObjectType, depth: number, free: boolean): Template {
    const fields = askable(type.name, Object.values(type.getFields()));
    const count = this.#choices.chance(30) ? 2 : this.#choices.chance(3) ? 0 : 1;
    const chosen = Array.from({ length: count }, () => this.#field(fields, depth));
    return {
      kind: 'object',
      fields: Object.fromEntries(chosen.map((field) => [field.name, this.#inside(type, field, depth, free)])),
    };
  }

  #field(fields: readonly GraphQLInputField[], depth: number): GraphQLInputField {
    const isNesting = (field: GraphQLInputField) =>
      isInputObjectType(getNamedType(field.type)) && isNestingInput(inputOf(field.type));
    const nesting = fields.filter(isNesting);
    const flat = fields.filter((field) => !isNesting(field));
    return this.#choices.pick(depth > 0 && nesting.length > 0 && this.#choices.chance(45) ? nesting : flat);
  }

  #inside(type: GraphQLInputObjectType, field: GraphQLInputField, depth: number, free: boolean): Template {
    if (this.#choices.chance(2)) return settled(field.type, null);
    if (field.name === 'within') return this.#keys(field.type, free);
    const inner = inputOf(field.type);
    const make = (): Template => {
      if (inner.name.endsWith('ListFilter')) return this.#quantifiers(inner, depth - 1, free);
      if (isNestingInput(inner)) return this.#filter(inner, depth - 1, free);
      return this.#operators(type, field.name, inner, free);
    };
    if (!isListType(getNullableType(field.type))) return make();
    return { kind: 'list', items: Array.from({ length: this.#choices.below(3) }, make) };
  }

  #quantifiers(type: GraphQLInputObjectType, depth: number, free: boolean): Template {
    const { name, type: filter } = this.#choices.pick(Object.values(type.getFields()));
    const inner = () =>
      isNestingInput(inputOf(filter)) || name !== 'count'
        ? this.#filter(inputOf(filter), depth, free)
        : this.#counts(inputOf(filter), free);
    return {
      kind: 'object',
      fields: { [name]: this.#choices.chance(3) ? settled(filter, null) : inner() },
    };
  }

  /** How many rows a relation has: few, in small stores. */
  #counts(operators: GraphQLInputObjectType, free: boolean): Template {
    const { name, type } = this.#choices.pick(
      Object.values(operators.getFields()).filter((operator) => !isListType(getNullableType(operator.type))),
    );
    const draws: [unknown, unknown] =
      name === 'isNull' ? [false, false] : [this.#choices.below(5), this.#choices.below(5)];
    const leaf: Template = { kind: 'leaf', type, draws };
    const operand = free && this.#choices.chance(35) ? this.#variables.add(type, leaf) : leaf;
    return { kind: 'object', fields: { [name]: operand } };
  }

  /** A few keys of topics, of one that there is not among them. */
  #keys(type: GraphQLInputType, free: boolean): Template {
    const draw = () => {
      const keys = [...this.#rows.Topic.map(({ key }) => key), 'none'];
      return Array.from({ length: 1 + this.#choices.below(3) }, () => this.#choices.pick(keys));
    };
    const leaf: Template = { kind: 'leaf', type, draws: [draw(), draw()] };
    return free && this.#choices.chance(35) ? this.#variables.add(type, leaf) : leaf;
  }

  #operators(
    filter: GraphQLInputObjectType,
    field: string,
    operators: GraphQLInputObjectType,
    free: boolean,
  ): Template {
    const all = Object.values(operators.getFields());
    const chosen = Array.from({ length: this.#choices.chance(15) ? 2 : 1 }, () => this.#choices.pick(all));
    return {
      kind: 'object',
      fields: Object.fromEntries(
        chosen.map(({ name, type }) => [name, this.#operand(filter, field, name, type, free)]),
      ),
    };
  }

  #operand(
    filter: GraphQLInputObjectType,
    field: string,
    operator: string,
    type: GraphQLInputType,
    free: boolean,
  ): Template {
    const rowType = filter.name.replace(/Filter$/, '');
    if (!rowsNamed(this.#rows, rowType)) throw new Error(`${filter.name} is about no rows`);
    const draw = () => sampleOf(this.#choices, this.#rows, rowType, field, operator);
    const leaf = (of: GraphQLInputType): Template => ({ kind: 'leaf', type: of, draws: [draw(), draw()] });
    const held = (of: GraphQLInputType, template: Template) =>
      free && this.#choices.chance(35) ? this.#variables.add(of, template) : template;

    if (this.#choices.chance(3)) return held(type, settled(type, null));
    if (getNamedType(type).name === 'Boolean') {
      // A Boolean decides the SQL: now and then the second draw is of another shape.
      const flag = this.#choices.chance(50);
      return held(type, { kind: 'leaf', type, draws: [flag, this.#choices.chance(30) ? !flag : flag] });
    }
    if (operator === 'between') {
      const pair = () => inOrder([draw(), draw()]);
      return held(type, { kind: 'leaf', type, draws: [pair(), pair()] });
    }
    const nullable = getNullableType(type);
    if (!isListType(nullable)) return held(type, leaf(type));
    const item = nullable.ofType;
    // One value is as good as a list of one, but for a variable's own type.
    if (this.#choices.chance(10)) return leaf(item);
    const length = this.#choices.below(4);
    const itemFree = this.#choices.chance(50);
    const items = Array.from({ length }, () => (itemFree ? held(item, leaf(item)) : leaf(item)));
    return itemFree ? { kind: 'list', items } : held(type, { kind: 'list', items });
  }
}

/** The two ends of an interval; a date that is a part of another is as good before it as after. */
function inOrder([one, other]: readonly [unknown, unknown]): unknown[] {
  if (typeof one === 'number') return Number(one) <= Number(other) ? [one, other] : [other, one];
  return String(one) <= String(other) ? [one, other] : [other, one];
}

/** Whether an input holds further filters, and not operators. */
function isNestingInput(input: GraphQLInputObjectType): boolean {
  return Object.values(input.getFields()).some(({ type }) => isInputObjectType(getNamedType(type)));
}

function inputOf(type: GraphQLInputType): GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${named.name} is no input object`);
  return named;
}
