/** What the unit of several results is called that convert into each other. */
import { type SQL, sql } from 'drizzle-orm';
import type { MetricRow } from './compared.ts';

/** The unit of a result as it is written; of a bare score that is a share of something, the one that it is a share in. */
export function shownUnit(result: MetricRow): SQL {
  return sql`coalesce(nullif(${result.unit}, ''), ${result.baseUnit})`;
}

/** The unit of all results in a group of one base unit: as they are written if they are written alike, else the base unit. */
export function unitOfGroup(shown: SQL, base: SQL): SQL {
  return sql`case when min(${shown}) is max(${shown}) then min(${shown}) else ${base} end`;
}
