/** Values of requests as nodes of a document, made and written again: those of variables are looked at in the same way as literals. */
import { Kind, print, type ValueNode, valueFromASTUntyped } from 'graphql';

/** How a value is written: in a document, or as JSON. */
export type Writing = 'graphql' | 'json';

/** A field of an object, by name and value. */
export type Field = readonly [name: string, value: ValueNode];

/** An object of these fields. */
export function objectOf(fields: Iterable<Field>): ValueNode {
  return {
    kind: Kind.OBJECT,
    fields: [...fields].map(([name, value]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value,
    })),
  };
}

/** A JSON value as a literal has it. */
export function nodeOf(value: unknown): ValueNode {
  if (typeof value === 'string') return { kind: Kind.STRING, value };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') {
    return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  }
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(nodeOf) };
  if (typeof value !== 'object' || value === null) return { kind: Kind.NULL };
  return objectOf(Object.entries(value).map(([name, field]) => [name, nodeOf(field)] as const));
}

/** A value under its name, as one writes it: `dataset: { eq: "CIFAR10" }`. */
export function valueText(name: string | undefined, value: ValueNode, writing: Writing): string {
  const text = writing === 'json' ? jsonText(value) : literalText(value);
  if (name === undefined) return text;
  return `${writing === 'json' ? JSON.stringify(name) : name}: ${text}`;
}

/** As graphql-js prints it, with room within braces. */
function literalText(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(literalText).join(', ')}]`;
  if (value.kind !== Kind.OBJECT || value.fields.length === 0) return print(value);
  return `{ ${value.fields.map((field) => `${field.name.value}: ${literalText(field.value)}`).join(', ')} }`;
}

function jsonText(value: ValueNode): string {
  // Within a text there are no line breaks: JSON writes them as `\n`.
  return JSON.stringify(valueFromASTUntyped(value), null, 1).replace(/\n\s*/g, ' ');
}
