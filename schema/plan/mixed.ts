/** A page of rows of several types: found together, ordered together, and each looked up in its own table. */
import { type SQL, sql } from 'drizzle-orm';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Compilation, Compiled, FieldSite } from './compilation.ts';
import { looksAt, sum } from './cost.ts';
import { countOfWays } from './counts.ts';
import type { Arguments, MixedPlan } from './field.ts';
import { compilePage } from './keyed-page.ts';
import { compileBranches } from './node.ts';
import { largestFirst } from './order.ts';
import { columnOf } from './rows.ts';

/** What is selected of the page, as one JSON object. */
export function compileMixed(
  compilation: Compilation,
  plan: MixedPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  compilation.check(site, (variables) => plan.wrong(args, variables));
  const found = compilation.shared(args, 'found', () => plan.select(args, compilation));
  const row = compilation.row(plan.rows);
  const way = {
    from: sql`${found} ${row}`,
    condition: undefined,
    candidates: undefined,
    inOrder: undefined,
    asked: undefined,
  };
  const keys = compilation.name('k');
  const hit = compilation.row(plan.rows, keys);
  const types = plan.types(args).map((name) => objectTypeNamed(compilation, name));
  const [type, id] = [sql`${columnOf(hit, 'type')}`, columnOf(hit, 'id')];
  const page = compilePage(
    compilation,
    {
      order: largestFirst(site.field.name, plan.order(row)),
      ways: [way],
      single: true,
      beside: ['type', 'id'],
      link: row,
      counted: () => countOfWays([way]),
      asked: false,
      cut: false,
      keys,
      row: hit,
      node: (inner) =>
        compileBranches(
          compilation,
          types,
          inner,
          type,
          (target): SQL => sql`${columnOf(target, 'id')} = ${id}`,
        ),
      score: 'score',
      complete: () => [plan.complete(args, compilation, found)],
      nested: false,
      admitted: () => ({
        select: (columns, most) =>
          sql`select ${sql.join(columns.map(sql.identifier), sql`, `)} from ${found} limit ${most}`,
        complete: () => undefined,
      }),
    },
    site,
    args,
  );
  return { ...page, cost: sum([looksAt((variables) => plan.looksAt(args, variables)), page.cost]) };
}

function objectTypeNamed({ schema }: Compilation, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  invariant(isObjectType(type), `${name} is no object type`);
  return type;
}
