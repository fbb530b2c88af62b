/** Input values with two draws for each leaf, so that an operation can be asked again with other values of the same shape. */
import { astFromValue, type GraphQLInputType, print } from 'graphql';

export type Template =
  | { kind: 'leaf'; type: GraphQLInputType; draws: readonly [first: unknown, second: unknown] }
  | { kind: 'list'; items: readonly Template[] }
  | { kind: 'object'; fields: Readonly<Record<string, Template>> }
  | { kind: 'variable'; name: string };

export type Draw = 0 | 1;

/** A leaf whose value decides the SQL, or is null: the same in both draws. */
export function settled(type: GraphQLInputType, value: unknown): Template {
  return { kind: 'leaf', type, draws: [value, value] };
}

/** The value of a template that holds no variables. */
export function drawOf(template: Template, draw: Draw): unknown {
  switch (template.kind) {
    case 'leaf':
      return template.draws[draw];
    case 'list':
      return template.items.map((item) => drawOf(item, draw));
    case 'object':
      return Object.fromEntries(
        Object.entries(template.fields).map(([name, field]) => [name, drawOf(field, draw)]),
      );
    case 'variable':
      throw new Error(`$${template.name} inside the value of a variable`);
  }
}

/** The template as it is written in a document, with the first draw for literals. */
export function literalOf(template: Template): string {
  switch (template.kind) {
    case 'leaf': {
      const node = astFromValue(template.draws[0], template.type);
      return node ? print(node) : 'null';
    }
    case 'list':
      return `[${template.items.map(literalOf).join(', ')}]`;
    case 'object':
      return `{${Object.entries(template.fields)
        .map(([name, field]) => `${name}: ${literalOf(field)}`)
        .join(', ')}}`;
    case 'variable':
      return `$${template.name}`;
  }
}
