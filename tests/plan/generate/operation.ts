/** Random operations over the schema: fields by type, aliases that collide, fragments, directives, arguments. */
import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInterfaceType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Variables } from '../../harness/exits.ts';
import type { Naive } from '../naive/execute.ts';
import { argumentsOf } from './arguments.ts';
import { Choices } from './choices.ts';
import type { Generation } from './generation.ts';
import { literalOf, settled } from './template.ts';
import { askable } from './unasked.ts';
import { VariablePool } from './variables.ts';

export interface GeneratedOperation {
  query: string;
  /** Two sets of values of the same shape. */
  variables: readonly [Variables, Variables];
  /** Whether something was planted that may have to be refused. */
  planted: boolean;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;
type Field = GraphQLField<unknown, unknown>;

const deepest = 6;
const mostFields = 40;
const aliases = ['a', 'b', 'c'];

/** The operation that a tape of numbers stands for. */
export function operationFrom(
  tape: readonly number[],
  schema: GraphQLSchema,
  naive: Naive,
): GeneratedOperation {
  const maker = new OperationMaker(new Choices(tape), schema, naive);
  return maker.make();
}

class OperationMaker implements Generation {
  readonly choices: Choices;
  readonly variables: VariablePool;
  readonly #schema: GraphQLSchema;
  readonly #naive: Naive;
  readonly #fragments = new Map<string, { type: string; text: string }>();
  #fields = 0;
  #planted = false;

  constructor(choices: Choices, schema: GraphQLSchema, naive: Naive) {
    this.choices = choices;
    this.variables = new VariablePool(choices);
    this.#schema = schema;
    this.#naive = naive;
  }

  get rows() {
    return this.#naive.rows;
  }

  cursorsOf(...order: Parameters<Generation['cursorsOf']>) {
    return this.#naive.cursors.of(...order).keys();
  }

  cursorsOfSearch(...search: Parameters<Generation['cursorsOfSearch']>) {
    return this.#naive.searches.of(...search).edges.map(({ cursor }) => cursor);
  }

  wrong(plant: () => void): void {
    this.#planted = true;
    plant();
  }

  make(): GeneratedOperation {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('a schema without queries');
    const roots = askable(query.name, Object.values(query.getFields()));
    const count = this.choices.chance(30) ? 2 : 1;
    const fields = Array.from({ length: count }, () => this.#field(query, this.choices.pick(roots), 0));
    if (this.choices.chance(10)) fields.push('__typename');
    const body = `query${this.variables.declarations()} { ${fields.join(' ')} }`;
    const fragments = [...this.#fragments].map(
      ([name, { type, text }]) => `fragment ${name} on ${type} ${text}`,
    );
    return {
      query: [body, ...fragments].join('\n'),
      variables: [this.variables.values(0), this.variables.values(1)],
      planted: this.#planted,
    };
  }

  #field(parent: Composite, field: Field, depth: number): string {
    this.#fields += 1;
    const alias = this.choices.chance(15) ? `${this.choices.pick(aliases)}: ` : '';
    const args = argumentsOf(this, parent.name, field);
    const type = getNamedType(field.type);
    const inner = isLeafType(type) ? '' : ` ${this.#selection(type as Composite, depth + 1)}`;
    return `${alias}${field.name}${args}${this.#directives()}${inner}`;
  }

  #selection(type: Composite, depth: number): string {
    const count = this.#fields > mostFields ? 1 : 1 + this.choices.below(4);
    const items = Array.from({ length: count }, () => this.#item(type, depth));
    return `{ ${items.join(' ')} }`;
  }

  #item(type: Composite, depth: number): string {
    if (depth < deepest && this.#fields <= mostFields) {
      if (isAbstractType(type) ? this.choices.chance(70) : this.choices.chance(8)) {
        return this.#inlineFragment(type, depth);
      }
      if (this.choices.chance(10)) return this.#spread(type, depth);
    }
    if (this.choices.chance(4)) return '__typename';
    // A union has no field of its own.
    if (isUnionType(type)) return '__typename';
    return this.#field(type, this.#fieldOf(type, depth), depth);
  }

  #fieldOf(type: Exclude<Composite, GraphQLUnionType>, depth: number): Field {
    const fields = askable(type.name, Object.values(type.getFields()));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches = fields.filter((field) => !leaves.includes(field));
    const ends = depth >= deepest || this.#fields > mostFields;
    const branch = branches.length > 0 && !ends && (leaves.length === 0 || this.choices.chance(55));
    return this.choices.pick(branch ? branches : leaves.length > 0 ? leaves : branches);
  }

  #inlineFragment(type: Composite, depth: number): string {
    const on = this.#possible(type);
    const condition = on === type && this.choices.chance(30) ? '' : ` on ${on.name}`;
    return `...${condition}${this.#directives()} ${this.#selection(on, depth)}`;
  }

  /** A type that a fragment within this type can be on: itself, its interface, or one that implements it. */
  #possible(type: Composite): Composite {
    const others = isObjectType(type) ? type.getInterfaces() : this.#schema.getPossibleTypes(type);
    return this.choices.pick(this.choices.chance(80) && isAbstractType(type) ? others : [type, ...others]);
  }

  #spread(type: Composite, depth: number): string {
    const fitting = [...this.#fragments].filter(([, fragment]) => fragment.type === type.name);
    const known = fitting.length > 0 && this.choices.chance(60) ? this.choices.pick(fitting)[0] : undefined;
    if (known !== undefined) return `...${known}${this.#directives()}`;
    const text = this.#selection(type, depth);
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { type: type.name, text });
    const spread = `...${name}${this.#directives()}`;
    return this.choices.chance(30) ? `${spread} ...${name}` : spread;
  }

  #directives(): string {
    if (!this.choices.chance(7)) return '';
    const name = this.choices.pick(['include', 'skip']);
    const keeps = this.choices.chance(70);
    const value = settled(new GraphQLNonNull(GraphQLBoolean), (name === 'include') === keeps);
    const held = this.choices.chance(50)
      ? this.variables.add(new GraphQLNonNull(GraphQLBoolean), value)
      : value;
    return ` @${name}(if: ${literalOf(held)})`;
  }
}
