/** What Relay and other clients expect of every schema: nodes with global ids, and pages. */
import { builder } from './builder.ts';
import type { Part } from './plan/field.ts';
import { readResponseKey } from './plan/planned-field.ts';
import { typeKey } from './plan/selection.ts';
import { TableFields } from './plan/table-fields.ts';

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Anything that can be fetched again by its global id.',
  resolveType: (value) => typeNameOf(value),
  fields: (t) => ({
    id: t.id({
      description: 'Global id: the type and the key, `Paper:tutel`. Stable, and the same in every answer.',
      resolve: readPart,
    }),
  }),
});

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  extensions: { decides: true },
  values: {
    ASC: { description: 'Smallest, earliest, or first in the alphabet.' },
    DESC: { description: 'Largest, latest, or last in the alphabet.' },
  } as const,
});

export const NullsPlacement = builder.enumType('NullsPlacement', {
  description: 'Where rows without a value stand.',
  extensions: { decides: true },
  values: {
    FIRST: { description: 'Before all rows with a value, whatever the direction.' },
    LAST: { description: 'After all rows with a value, whatever the direction.' },
  } as const,
});

const part = (name: Part) => ({ extensions: { part: name }, resolve: readPart });

export const PageInfo = builder.objectRef<object>('PageInfo').implement({
  description: 'Where a page begins and ends, and whether there is more.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description:
        'Whether rows follow. Exact when paging forward, but for a page that was cut short, as the extensions say: then whether rows may follow. When paging backward, whether `before` was given.',
      ...part('hasNextPage'),
    }),
    hasPreviousPage: t.boolean({
      description:
        'Whether rows precede. Exact when paging backward, but for a page that was cut short: then whether rows may precede. When paging forward, whether `after` was given.',
      ...part('hasPreviousPage'),
    }),
    startCursor: t.string({
      nullable: true,
      description:
        'Of the first row; null on an empty page. Where a page that was walked backward was cut short: of the row that was asked last.',
      ...part('startCursor'),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'Of the last row; null on an empty page. Where the page was cut short: of the row that was asked last, so that the next one goes on behind it.',
      ...part('endCursor'),
    }),
  }),
});

/** Adds `node` and `nodes` to Query. */
export function addNodeFields(): void {
  builder.queryFields((t) => {
    const fields = new TableFields(builder, t);
    return {
      node: fields.planned(
        {
          type: Node,
          nullable: true,
          description: 'The object of a global id; null where nothing has it.',
          args: {
            id: t.arg.id({ required: true, description: 'A global id, from the `id` of any object.' }),
          },
        },
        { kind: 'node', many: false },
      ),
      nodes: fields.planned(
        {
          type: [Node],
          nullable: { list: false, items: true },
          description:
            'The objects of up to 100 global ids, in the order asked for; null in the place of each that nothing has.',
          args: { ids: t.arg.idList({ required: true, description: 'Global ids.' }) },
        },
        { kind: 'node', many: true },
      ),
    };
  });
}

/** The type of a value that the general exit was given; graphql-js asks for it. */
export function typeNameOf(value: object): string | undefined {
  const name = (value as Record<string, unknown>)[typeKey];
  return typeof name === 'string' ? name : undefined;
}

/** The value of a field under its response key; graphql-js checks its type, so Pothos need not. */
function readPart(...args: Parameters<typeof readResponseKey>): never {
  return readResponseKey(...args) as never;
}
