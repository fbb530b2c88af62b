/** Objects by global id: `Paper:tutel` is the type's name and the key of its row. */
import { type SQL, sql } from 'drizzle-orm';
import { type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import { limits } from '../limits.ts';
import type { Compilation, Compiled, FieldSite, Site } from './compilation.ts';
import { fixed, sum, times } from './cost.ts';
import { jsonList, jsonSubquery, literal } from './dialect.ts';
import type { Arguments, NodePlan, NodeType, Row } from './field.ts';
import { from } from './rows.ts';
import { compileSelection } from './selection.ts';
import { changed, readerOf } from './value.ts';

/** Splits a global id; undefined for what is none. */
function readId(id: unknown): { type: string; key: string } | undefined {
  const text = String(id);
  const colon = text.indexOf(':');
  return colon > 0 ? { type: text.slice(0, colon), key: text.slice(colon + 1) } : undefined;
}

/** `node(id:)` and `nodes(ids:)`: a branch for each type; only that of the id's type runs. */
export function compileNodes(
  compilation: Compilation,
  plan: NodePlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const abstract = getNamedType(site.field.type);
  invariant(isAbstractType(abstract), `${abstract.name} is not abstract`);
  const types = compilation.schema.getPossibleTypes(abstract).filter((type) => type.extensions.nodeType);
  const names = new Set(types.map((type) => type.name));
  const given = plan.many ? args.ids : args.id;
  const read = readerOf(given);
  compilation.check(site, (variables) => {
    const value = read(variables);
    return wrongIds(Array.isArray(value) ? value : [value], names);
  });

  if (!plan.many) {
    const part = (which: 'type' | 'key') => sql`${changed(given, (id) => readId(id)?.[which] ?? null)}`;
    return compileBranches(compilation, types, site, part('type'), named(part('key')));
  }
  const parts = changed(given, (ids) => JSON.stringify((Array.isArray(ids) ? ids : [ids]).map(readId)));
  const each = sql.identifier(compilation.name('id'));
  const key = sql`${each}.value ->> 'key'`;
  const item = compileBranches(compilation, types, site, sql`${each}.value ->> 'type'`, named(key));
  return {
    sql: jsonSubquery(
      sql`select ${jsonList(item.sql, { orderBy: sql`${each}.key` })} from json_each(${parts}) ${each}`,
    ),
    cost: times((variables) => listLength(read(variables)), item.cost),
  };
}

/** The condition that finds the row of a key. */
const named = (key: SQL) => (row: Row, nodeType: NodeType) => nodeType.where(row, key);

/** What is selected of an object of an abstract type: a branch for each type; only that of the type's name runs. */
export function compileBranches(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  site: Site,
  typeName: SQL,
  find: (row: Row, nodeType: NodeType) => SQL,
): Compiled {
  const compiled = types.map((type) => {
    const nodeType = type.extensions.nodeType;
    invariant(nodeType, `${type.name} has no node type`);
    const row = compilation.row(nodeType.table);
    const selected = compileSelection(compilation, type, site, row, true);
    const select = sql`select ${selected.sql} from ${from(nodeType.table, row)} where ${find(row, nodeType)}`;
    return { sql: sql`when ${literal(type.name)} then (${select})`, cost: selected.cost };
  });
  return {
    sql: sql`json(case ${typeName} ${sql.join(
      compiled.map((branch) => branch.sql),
      sql` `,
    )} end)`,
    cost: sum([fixed(1), ...compiled.map((branch) => branch.cost)]),
  };
}

function wrongIds(ids: readonly unknown[], names: ReadonlySet<string>): string | undefined {
  if (ids.length > limits.ids.value)
    return `${ids.length} ids were asked for; at most ${limits.ids.value} may be.`;
  const wrong = ids.find((id) => !names.has(readId(id)?.type ?? ''));
  if (wrong === undefined) return undefined;
  return `"${String(wrong)}" is not an id; ids look like Paper:tutel and begin with one of ${[...names].sort().join(', ')}.`;
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
