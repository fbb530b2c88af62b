/** What leads to rows by those of a relation: from what a filter of these finds, the relation is gone back. */
import { type SQL, sql } from 'drizzle-orm';
import type { Compilation } from './compilation.ts';
import { all, conditionOf } from './filter.ts';
import type { Found, FoundIds, SelectedIds } from './find.ts';
import {
  fewIds,
  firstFound,
  foundColumn,
  foundFor,
  fromFound,
  idsElsewhere,
  mostBack,
} from './found-rows.ts';
import type { Relation } from './relation.ts';
import { from } from './rows.ts';

/** Tell apart what was found by the same filter of a relation's rows in several ways, and how many were few. */
const places = new WeakMap<Relation, Map<string, object>>();

function placeOf(relation: Relation, index: number, most: number | undefined): object {
  const known = places.get(relation) ?? new Map<string, object>();
  places.set(relation, known);
  const name = `${index} ${most ?? ''}`;
  const place = known.get(name) ?? {};
  known.set(name, place);
  return place;
}

/** What leads to the rows of `source` with a row of the relation that fits: from that row, the relation is gone back. */
export function findThrough(
  compilation: Compilation,
  relation: Relation,
  value: unknown,
): readonly FoundIds[] {
  const { source, target, through: junction, where, isOfFew } = relation;
  const type = compilation.inputNamed(target.filter.name);
  if (!where) return [];
  const through =
    (inner: Found, index: number) =>
    (asked?: number): SelectedIds => {
      const most = asked === undefined ? undefined : Math.min(asked, mostBack);
      const found = compilation.row(target.table);
      const first = fromFound(compilation, inner, target.table, found, isOfFew ? mostBack : undefined);
      return fewIds(
        compilation,
        [value as object, placeOf(relation, index, most)],
        first.complete,
        () => {
          const row = compilation.row(source);
          const link = junction && compilation.row(junction);
          const joined = [first.from, ...(junction ? [from(junction, link)] : []), from(source, row)];
          const fits = compilation.nested(() => conditionOf(compilation, type, value, found));
          const condition = all([first.condition, where(found, row, link), fits]);
          return sql`select ${foundColumn(row)} as id from ${sql.join(joined, sql` cross join `)} where ${condition}`;
        },
        most,
      );
    };
  return foundFor(compilation, type, value).map((inner, index) => ({ select: through(inner, index) }));
}

/** The ids of the rows with a row of the relation that fits, found once, and whether these are all; undefined where no index leads to them. */
export function foundBack(
  compilation: Compilation,
  relation: Relation,
  value: object,
): { ids: SQL; complete: SQL } | undefined {
  return compilation.once(value, relation, () => {
    const findings = findThrough(compilation, relation, value).map((found) => idsElsewhere(found));
    return findings.length > 0 ? firstFound(compilation, findings) : undefined;
  });
}
