/** What a value can be asked: the operator inputs that filters use, as one table of operators for each sort of value. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { builder } from './builder.ts';
import { inList, likely } from './plan/dialect.ts';
import type { Filter } from './plan/find.ts';
import { asRow } from './plan/rows.ts';
import type { InputRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { perOperator } from './plan/weights.ts';
import {
  Direction,
  LinkKind,
  MetricFamily,
  MetricForm,
  MetricSlug,
  PaperType,
  Qualifier,
  TopicScheme,
  wordOfName,
} from './words.ts';

/** What is made of an operand before it is bound. */
export type Change = (value: unknown) => unknown;
type WordEnum = typeof MetricSlug;
type InputType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'PartialDate' | WordEnum;

/** One operator: what it takes, and the condition that it makes of a value and its operand. */
export interface Operator {
  type: InputType | [InputType];
  description: string;
  condition: (value: SQLWrapper, operand: unknown) => SQL;
  /** What it takes to ask a row, where that is more than a comparison. */
  weight?: number;
  /** What is wrong with the operand's value, to be read after the operator's name; undefined if nothing is. */
  wrong?: (operand: unknown) => string | undefined;
}

/** How the operands of one sort of value are written in SQL. */
interface Sort {
  type: InputType;
  /** What is said of equal ones: `, in whatever spelling`. */
  how?: string;
  column: (value: SQLWrapper) => SQLWrapper;
  /** How an operand is made to compare with a value. */
  operand: (value: SQLWrapper) => Change;
}

const eachOf = (change: Change) => (list: unknown) => asList(list).map(change);
/** An operand as a bound value, changed so that it compares. */
export const bound = (operand: unknown, change: Change): SQL => sql`${changed(operand, change)}`;

/** The operators of values that are equal or not. */
export function equality({ type, how = '', column, operand }: Sort): Record<string, Operator> {
  return {
    eq: {
      type,
      description: `Equal${how}.`,
      condition: (value, given) => sql`${column(value)} = ${bound(given, operand(value))}`,
    },
    ne: {
      type,
      description: `Not equal${how}, or unknown.`,
      condition: (value, given) => sql`${column(value)} is not ${bound(given, operand(value))}`,
    },
    in: {
      type: [type],
      description: `One of these${how}.`,
      condition: (value, given) => inList(column(value), changed(given, jsonOf(eachOf(operand(value))))),
    },
    notIn: {
      type: [type],
      description: `None of these${how}, or unknown.`,
      condition: (value, given) =>
        sql`(${inList(column(value), changed(given, jsonOf(eachOf(operand(value)))))}) is not true`,
    },
  };
}

/** A list as the JSON text that it is bound as; a list in SQL text would make its length a part of the plan. */
const jsonOf = (change: Change) => (list: unknown) => JSON.stringify(change(list));

/** Whether there is a value. */
export const isNull: Operator = {
  type: 'Boolean',
  description: 'True for rows without a value, false for rows with one.',
  // A Boolean belongs to the plan's key, so it is never a hole.
  condition: (value, given) => (given === true ? sql`${value} is null` : sql`${value} is not null`),
};

/** The comparisons of values in order; `upper` and `lower` make a bound of an operand, for values that stand for an interval. */
export function comparisons(
  type: InputType,
  lower: Change = same,
  upper: Change = same,
): Record<string, Operator> {
  return {
    lt: {
      type,
      description: 'Smaller.',
      condition: (value, given) => sql`${value} < ${bound(given, lower)}`,
    },
    lte: {
      type,
      description: 'Smaller or equal.',
      condition: (value, given) => sql`${value} <= ${bound(given, upper)}`,
    },
    gt: {
      type,
      description: 'Greater.',
      condition: (value, given) => sql`${value} > ${bound(given, upper)}`,
    },
    gte: {
      type,
      description: 'Greater or equal.',
      condition: (value, given) => sql`${value} >= ${bound(given, lower)}`,
    },
    between: {
      type: [type],
      description: 'From the first to the second of two, both included.',
      condition: (value, given) =>
        sql`${value} between ${bound(given, (pair) => lower(asList(pair)[0]))} and ${bound(given, (pair) => upper(asList(pair)[1]))}`,
      wrong: (pair) => wrongPair(asList(pair), lower, upper),
    },
  };
}

/** What is wrong with the two ends of an interval; undefined if nothing is. */
function wrongPair(pair: readonly unknown[], lower: Change, upper: Change): string | undefined {
  const given = JSON.stringify(pair);
  const [from, to] = [pair[0], pair[1]];
  if (pair.length !== 2) return `is ${given}; it takes two values, the smaller one first.`;
  if (Number.isNaN(from) || Number.isNaN(to)) return `has a value that is no number; it takes two numbers.`;
  const [low, high] = [lower(from), upper(to)];
  const isReversed = typeof low === 'number' ? low > Number(high) : String(low) > String(high);
  return isReversed ? `is ${given}; the smaller one comes first: ${JSON.stringify([to, from])}.` : undefined;
}

/** Conditions that may leave most rows: an order's own index is walked rather than one of theirs, whose rows would all be sorted. */
export function wide(operators: Readonly<Record<string, Operator>>): Record<string, Operator> {
  return Object.fromEntries(
    Object.entries(operators).map(([name, { condition, ...operator }]) => [
      name,
      { ...operator, condition: (value: SQLWrapper, given: unknown) => likely(condition(value, given)) },
    ]),
  );
}

/** What is bound as it is given. */
export function same(value: unknown): unknown {
  return value;
}

/**
 * Declares the input of a sort of value, a field for each operator. `dear` ones are asked last, as they may search every text.
 */
export function operatorInput(
  name: string,
  description: string,
  operators: Readonly<Record<string, Operator>>,
  dear = false,
): InputRef {
  const ref = builder.inputRef<object>(name);
  builder.inputType(ref, {
    extensions: { dear },
    description: `${description} Several operators together must all hold.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operators).map(([name, operator]) => [
          name,
          t.field({
            type: operator.type,
            description: operator.description,
            extensions: { filter: counted(operator) },
          }),
        ]),
      ),
  });
  return ref;
}

/** Every operator is one condition of the filter that it stands in. */
function counted({ condition, wrong, weight = perOperator }: Operator): Filter {
  return (row, value, compilation) => {
    compilation.countTerm();
    compilation.weighs(weight);
    if (wrong) {
      const read = readerOf(value);
      compilation.checkFilter((variables) => wrong(read(variables)));
    }
    return condition(asRow(row), value);
  };
}

/** Operators over the words of an enum, stored as the vocabulary has them. */
export function wordFilter(name: string, type: WordEnum): InputRef {
  const operators = equality({ type, column: (value) => value, operand: () => wordOfName });
  return operatorInput(`${name}Filter`, `Asks for words of ${name}.`, { ...operators, isNull });
}

const plain = (type: InputType): Sort => ({ type, column: (value) => value, operand: () => same });

export const IDFilter = operatorInput('IDFilter', 'Asks for identifiers, letter by letter.', {
  ...equality(plain('ID')),
  isNull,
});
export const IntFilter = operatorInput('IntFilter', 'Asks for whole numbers.', {
  ...equality(plain('Int')),
  ...wide(comparisons('Int')),
  isNull,
});
export const FloatFilter = operatorInput('FloatFilter', 'Asks for numbers.', {
  ...equality(plain('Float')),
  ...wide(comparisons('Float')),
  isNull,
});
export const BooleanFilter = operatorInput('BooleanFilter', 'Asks for yes or no.', {
  eq: {
    type: 'Boolean',
    description: 'Equal.',
    condition: (value, given) => (given === true ? sql`${value} = 1` : sql`${value} = 0`),
  },
});
export const MetricSlugFilter = wordFilter('MetricSlug', MetricSlug);
export const MetricFamilyFilter = wordFilter('MetricFamily', MetricFamily);
export const MetricFormFilter = wordFilter('MetricForm', MetricForm);
export const DirectionFilter = wordFilter('Direction', Direction);
export const QualifierFilter = wordFilter('Qualifier', Qualifier);
export const PaperTypeFilter = wordFilter('PaperType', PaperType);
export const TopicSchemeFilter = wordFilter('TopicScheme', TopicScheme);
export const LinkKindFilter = wordFilter('LinkKind', LinkKind);

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
