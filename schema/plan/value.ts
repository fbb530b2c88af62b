/**
 * A plan is compiled once and run with many sets of variables. So while it is compiled, every value that may differ next time is a hole,
 * and what does decide the SQL (which fields are there, Booleans, orders) makes the plan's key: its shape.
 */
import { Placeholder } from 'drizzle-orm';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Reader = (variables: Variables) => unknown;

/** Stands in SQL where a value of the request will be bound; code that tries to use it as a value fails at once. */
export class Hole extends Placeholder {
  readonly read: Reader;

  constructor(read: Reader) {
    super('hole');
    this.read = read;
  }

  /** The same hole with its value changed before it is bound. */
  map(change: (value: unknown) => unknown): Hole {
    return new Hole((variables) => change(this.read(variables)));
  }

  toJSON(): never {
    throw new Error('invariant: a hole has no value while a plan is compiled');
  }

  [Symbol.toPrimitive](): never {
    return this.toJSON();
  }
}

/** A value changed before it is bound: now if it is a constant of the document, at each request if it is a hole. */
export function changed(value: unknown, change: (value: unknown) => unknown): unknown {
  const whole = asOneHole(value);
  return whole instanceof Hole ? whole.map(change) : change(whole);
}

/** How to read a value, hole or constant, from the variables of a request. */
export function readerOf(value: unknown): Reader {
  const whole = asOneHole(value);
  return whole instanceof Hole ? whole.read : () => whole;
}

/** A list that a document writes with variables in it, `["a", $b]`, is bound as a whole, and so is a hole as a whole. */
function asOneHole(value: unknown): unknown {
  if (!Array.isArray(value) || !value.some((item) => item instanceof Hole)) return value;
  const readers = value.map(readerOf);
  return new Hole((variables) => readers.map((read) => read(variables)));
}

/** What values of one input type contribute to a plan. */
interface Walker {
  /** The part of the key that a coerced value decides. */
  key(value: unknown): string;
  /** The value with a hole for everything that is not in the key. */
  holes(value: unknown, read: Reader): unknown;
}

const leaf: Walker = { key: () => 'v', holes: (_value, read) => new Hole(read) };
const deciding: Walker = { key: (value) => String(value), holes: (value) => value };

function orAbsent(walker: Walker): Walker {
  return {
    key: (value) => (value === undefined ? '-' : value === null ? '0' : walker.key(value)),
    holes: (value, read) => (value === undefined || value === null ? value : walker.holes(value, read)),
  };
}

function listOf(item: Walker): Walker {
  return {
    key: (value) => `[${asList(value).map(item.key).join()}]`,
    holes: (value, read) =>
      asList(value).map((element, index) =>
        item.holes(element, (variables) => asList(read(variables))[index]),
      ),
  };
}

function objectOf(fields: () => readonly [name: string, walker: Walker][]): Walker {
  let known: readonly [string, Walker][] | undefined;
  const all = () => {
    known ??= fields();
    return known;
  };
  return {
    key: (value) => {
      const object = asObject(value);
      let key = '{';
      for (const [name, walker] of all()) key += walker.key(object[name]);
      return `${key}}`;
    },
    holes: (value, read) => {
      const object = asObject(value);
      const present = all().filter(([name]) => object[name] !== undefined);
      return Object.fromEntries(
        present.map(([name, walker]) => [
          name,
          walker.holes(object[name], (variables) => asObject(read(variables))[name]),
        ]),
      );
    },
  };
}

const walkers = new WeakMap<GraphQLInputType, Walker>();

/** The walker of an input type; one for each type, built at first use. */
export function walkerOf(type: GraphQLInputType): Walker {
  let walker = walkers.get(type);
  if (!walker) {
    walker = orAbsent(buildWalker(type));
    walkers.set(type, walker);
  }
  return walker;
}

function buildWalker(type: GraphQLInputType): Walker {
  if (isNonNullType(type)) return buildWalker(type.ofType);
  const named = getNamedType(type);
  const decides = isEnumType(named) && named.extensions.decides === true;
  if (isListType(type)) return isInputObjectType(named) || decides ? listOf(walkerOf(type.ofType)) : leaf;
  if (isInputObjectType(type)) {
    return objectOf(() => Object.values(type.getFields()).map((field) => [field.name, walkerOf(field.type)]));
  }
  return decides || named.name === 'Boolean' ? deciding : leaf;
}

function asList(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}
