import type { GraphQLInputType } from 'graphql';
import type { Term } from '../naive/page.ts';
import type { NodeType, Rows } from '../naive/rows.ts';
import type { Choices } from './choices.ts';
import type { Template } from './template.ts';
import type { VariablePool } from './variables.ts';

/** What the parts of a generator share while they make one operation. */
export interface Generation {
  choices: Choices;
  rows: Rows;
  variables: VariablePool;
  /** All cursors of what a search finds. */
  cursorsOfSearch(query: string, kinds: readonly string[] | null): Iterable<string>;
  /** All cursors of an order. */
  cursorsOf(type: NodeType, terms: readonly Term[]): Iterable<string>;
  /** Plants something that every arm must refuse, unless a directive leaves it out. */
  wrong(plant: () => void): void;
}

/** A template as it is, or as a variable of its type. */
export function held(
  { choices, variables }: Generation,
  type: GraphQLInputType,
  template: Template,
): Template {
  return choices.chance(40) ? variables.add(type, template) : template;
}
