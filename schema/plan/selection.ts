/** The walk over a selection: from response keys to the SQL that builds a JSON object. */
import type { SQLWrapper } from 'drizzle-orm';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { invariant } from '../../db/invariant.ts';
import type { Compilation, Compiled, Site } from './compilation.ts';
import { fixed, sum } from './cost.ts';
import { jsonObject, literal } from './dialect.ts';
import type { Arguments, Row } from './field.ts';

/** Thrown for an operation that has fields without a plan; they are left to resolvers. */
export class NotPlanned extends Error {}

/** The key under which the general exit finds the type of an abstract value; no GraphQL name can be this. */
export const typeKey = '#';

/** `{"key": value, …}` for what is selected of an object type on a row. */
export function compileSelection(
  compilation: Compilation,
  type: GraphQLObjectType,
  site: Site,
  row: Row,
  abstract = false,
): Compiled {
  const entries: [string, SQLWrapper][] =
    abstract && compilation.general ? [[typeKey, literal(type.name)]] : [];
  const costs = [];
  for (const [key, nodes] of subfields(compilation, type, site.nodes)) {
    const value = compileField(compilation, type, { nodes, path: [...site.path, key] }, row);
    entries.push([key, value.sql]);
    costs.push(value.cost);
    compilation.costs.note([...site.path, key], value.cost);
  }
  return { sql: jsonObject(entries), cost: sum(costs) };
}

/** What is selected of an object type: for each response key, in order of first appearance, all its nodes. */
export function subfields(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, readonly FieldNode[]> {
  return collectSubfields(compilation.schema, compilation.fragments, compilation.variables, type, nodes);
}

/** The value of one field on a row, as JSON or as an SQL value that JSON takes as it is. */
export function compileField(
  compilation: Compilation,
  parent: GraphQLObjectType,
  site: Site,
  row: Row,
): Compiled {
  const name = site.nodes[0]?.name.value ?? '';
  if (name === '__typename') return { sql: literal(parent.name), cost: fixed(0) };
  const field = parent.getFields()[name];
  const plan = field?.extensions.plan;
  if (!field || !plan) throw new NotPlanned(`${parent.name}.${name}`);
  const args = argumentsOf(compilation, field, site);
  return compilation.at(site, () =>
    compilation.compilers.compile(compilation, plan, { ...site, field, row }, args),
  );
}

/** A field's arguments by GraphQL's own rules; holes pass through, and an explicit null is as good as absent. */
function argumentsOf(compilation: Compilation, field: GraphQLField<unknown, unknown>, site: Site): Arguments {
  const node = site.nodes[0];
  invariant(node, 'a field without a node');
  const values = getArgumentValues(field, node, compilation.variables);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The object type behind a field's non-null and list wrappers. */
export function objectTypeOf(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  invariant(isObjectType(named), `${named.name} is no object type`);
  return named;
}
