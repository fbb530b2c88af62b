/** Arbitrary questions about a collection; their values are taken from its rows and changed a little, so that they find something. */
import fc from 'fast-check';
import { isJoinedKind } from '../../db/joined-names/name-key.ts';
import type { Collection, Type } from './collection.ts';
import { fields, type Kind, laterKeys, orders, type Paged, relations } from './fields.ts';
import type { Filter } from './fits.ts';
import type { Term } from './order.ts';

const mostKnown = 300;
const comparisons = ['lt', 'lte', 'gt', 'gte'] as const;

/** A text in another dress. */
function disguised(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(text, text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'));
}

/** Whether values of a sort are texts, of which a part can be asked for. */
const isText = (kind: Kind) => kind === 'text' || kind === 'unit' || isJoinedKind(kind);

/** A name as others spell it. */
function respelled(name: string): fc.Arbitrary<string> {
  return fc.constantFrom(name, name.replaceAll('-', ' '), name.replaceAll(/[\s-]/g, ''), `the ${name}`);
}

/** A piece of a text. */
function pieceOf(text: string, isBeginning: boolean): fc.Arbitrary<string> {
  const letters = [...text];
  const start = isBeginning ? fc.constant(0) : fc.nat(Math.max(0, letters.length - 2));
  return fc
    .tuple(start, fc.integer({ min: 1, max: 10 }))
    .chain(([from, length]) => disguised(letters.slice(from, from + length).join('')));
}

/** The operators of one sort of values, each with arbitrary operands. */
function operatorsOf(kind: Kind, known: readonly unknown[]): Record<string, fc.Arbitrary<unknown>> {
  if (kind === 'boolean') return { eq: fc.boolean() };
  const value = operandOf(kind, known);
  const list = fc.array(value, { maxLength: 3 });
  const operators: Record<string, fc.Arbitrary<unknown>> = { isNull: fc.boolean(), eq: value };
  if (kind !== 'date') Object.assign(operators, { ne: value, in: list, notIn: list });
  if (isText(kind)) {
    const text = fc.constantFrom(...known.map(String));
    operators.contains = text.chain((whole) => pieceOf(whole, false));
    operators.startsWith = text.chain((whole) => pieceOf(whole, true));
  }
  if (kind === 'whole' || kind === 'number' || kind === 'date') {
    for (const name of comparisons) operators[name] = value;
    operators.between = fc.tuple(value, value).map((pair) => inOrder(pair));
  }
  return operators;
}

/** One operator with its operand. */
function operation(kind: Kind, known: readonly unknown[]): fc.Arbitrary<Filter> {
  const operators = Object.entries(operatorsOf(kind, known));
  return fc.oneof(...operators.map(([name, operand]) => operand.map((value) => ({ [name]: value }))));
}

function operandOf(kind: Kind, known: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...known).chain((value) => {
    if (isJoinedKind(kind)) return respelled(String(value)).chain(disguised);
    if (kind === 'text' || kind === 'unit') return disguised(String(value));
    if (kind === 'date') return fc.constantFrom(4, 7, 10).map((length) => String(value).slice(0, length));
    if (kind === 'whole') return fc.constantFrom(0, 0, -1).map((more) => Number(value) + more);
    return fc.constant(value);
  });
}

function inOrder(pair: readonly unknown[]): unknown[] {
  const [one, other] = pair;
  const isReversed = typeof one === 'number' ? one > Number(other) : String(one) > String(other);
  return isReversed ? [other, one] : [one, other];
}

/** Makes filters of one collection's rows. */
export class FilterMaker {
  readonly #collection: Collection;
  readonly #made = new Map<string, fc.Arbitrary<Filter>>();

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Filters of a type's rows that nest at most so deep. */
  of(type: Type, depth: number): fc.Arbitrary<Filter> {
    const name = `${type} ${depth}`;
    const made = this.#made.get(name) ?? this.#make(type, depth);
    this.#made.set(name, made);
    return made;
  }

  /** Filters of one field by one operator: some for every operator of every field that rows have a value in. */
  each(type: Type, some: number): Filter[] {
    return Object.entries(fields[type]).flatMap(([name, { kind }]) => {
      const known = this.#known(type, name);
      const operators = known.length === 0 ? [] : Object.entries(operatorsOf(kind, known));
      return operators.flatMap(([operator, operand]) =>
        fc
          .sample(operand, { numRuns: some, seed: operators.length })
          .map((value) => ({ [name]: { [operator]: value } })),
      );
    });
  }

  #make(type: Type, depth: number): fc.Arbitrary<Filter> {
    if (depth === 0) return this.#leaf(type);
    const [leaf, inner] = [this.of(type, 0), this.of(type, depth - 1)];
    const led = Object.entries(relations[type]).map(([name, { to, many }]) => {
      const filter = this.of(to, Math.max(0, depth - 2));
      const named = this.#byKey(to);
      const asked = many
        ? fc.oneof(
            quantified(filter),
            quantified(filter),
            named.map((some) => ({ some })),
          )
        : fc.oneof(filter, filter, named);
      return asked.map((inside) => ({ [name]: inside }));
    });
    const combined = fc.oneof(
      fc.array(inner, { maxLength: 3 }).map((and) => ({ and })),
      fc.array(inner, { maxLength: 3 }).map((or) => ({ or })),
      inner.map((not) => ({ not })),
      fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
      fc.tuple(fc.oneof(...led), leaf).map(([one, other]) => ({ ...one, ...other })),
    );
    return fc.oneof({ arbitrary: leaf, weight: 4 }, ...led, { arbitrary: combined, weight: 5 });
  }

  /** The one row of a key: what indexes of junctions are for. */
  #byKey(type: Type): fc.Arbitrary<Filter> {
    const keys = fields[type].key ? this.#known(type, 'key') : [];
    return keys.length === 0 ? fc.constant({}) : fc.constantFrom(...keys).map((eq) => ({ key: { eq } }));
  }

  #leaf(type: Type): fc.Arbitrary<Filter> {
    const asked = Object.entries(fields[type]).flatMap(([name, { kind }]) => {
      const known = this.#known(type, name);
      return known.length === 0 ? [] : [operation(kind, known).map((operators) => ({ [name]: operators }))];
    });
    // Nothing is known of rows that are not there.
    return asked.length === 0 ? fc.constant({}) : fc.oneof(...asked);
  }

  /** Values that rows have in a field, evenly chosen. */
  #known(type: Type, name: string): readonly unknown[] {
    const values = this.#collection.rows[type].map((row) => fields[type][name]?.of(row, this.#collection));
    const known = [...new Set(values)].filter((value) => value !== null);
    const step = Math.max(1, Math.floor(known.length / mostKnown));
    return known.filter((_value, place) => place % step === 0);
  }
}

/** How many of a relation's rows fit. */
function quantified(filter: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('some', 'every', 'none'), fc.oneof(fc.constant({}), filter, filter))
      .map(([quantifier, asked]) => ({ [quantifier]: asked })),
    operation('whole', [0, 1, 2, 3]).map((count) => ({ count })),
  );
}

/** Up to three terms; what no index has in order comes after another one. */
export function orderOf(type: Paged): fc.Arbitrary<Term[]> {
  const term = fc.record<Term>({
    by: fc.constantFrom(...Object.keys(orders[type])),
    direction: fc.constantFrom('ASC', 'DESC'),
    nulls: fc.constantFrom('FIRST', 'LAST'),
  });
  return fc
    .array(term, { minLength: 1, maxLength: 3 })
    .filter(([first]) => !laterKeys.includes(first?.by ?? ''));
}
