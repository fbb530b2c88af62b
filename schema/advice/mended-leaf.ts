/** The nearest right value where a number, a text or a word is wanted: `"10"` is 10, `"accuracy"` is the word ACCURACY. */
import { type GraphQLLeafType, isEnumType, Kind, type ValueNode, valueFromAST } from 'graphql';
import { surelyMeant } from './meant-names.ts';

/** The same value in other dress, if it then is right; undefined if it never is. */
export function mendedLeaf(type: GraphQLLeafType, given: ValueNode): ValueNode | undefined {
  if (given.kind === Kind.VARIABLE) return given;
  const one = onlyPart(given) ?? given;
  if (!('value' in one)) return undefined;
  return [one, ...inOtherDress(type, String(one.value))].find((value) => isRight(type, value));
}

/** What stands alone in a list or an object: `{key: "tutel"}` is most likely the key. */
function onlyPart(given: ValueNode): ValueNode | undefined {
  const parts =
    given.kind === Kind.LIST
      ? given.values
      : given.kind === Kind.OBJECT
        ? given.fields.map(({ value }) => value)
        : [];
  return parts.length === 1 ? parts[0] : undefined;
}

function inOtherDress(type: GraphQLLeafType, text: string): ValueNode[] {
  if (isEnumType(type)) {
    const value = surelyMeant(text, type.getValues());
    return value === undefined ? [] : [{ kind: Kind.ENUM, value }];
  }
  const values: ValueNode[] = [
    { kind: Kind.STRING, value: text },
    { kind: Kind.STRING, value: dateOf(text) },
  ];
  if (/^-?(0|[1-9]\d*)$/.test(text)) values.unshift({ kind: Kind.INT, value: text });
  else if (/^-?\d+\.\d+$/.test(text)) values.unshift({ kind: Kind.FLOAT, value: text });
  else if (/^(true|false)$/i.test(text)) values.unshift({ kind: Kind.BOOLEAN, value: /^t/i.test(text) });
  return values;
}

/** A date in the order of years, months and days, whatever stands between them and behind. */
function dateOf(text: string): string {
  const [, year, ...rest] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text) ?? [];
  return [year, ...rest.map((part) => part?.padStart(2, '0'))].filter((part) => part !== undefined).join('-');
}

function isRight(type: GraphQLLeafType, value: ValueNode): boolean {
  return valueFromAST(value, type) !== undefined;
}
