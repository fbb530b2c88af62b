import { type SQL, sql } from 'drizzle-orm';

/** A computed number as clients see it: `3` and not `3.0` where it is whole, null where it is beyond every number. */
export function tidyNumber(value: SQL): SQL {
  return sql`case when ${value} = cast(${value} as integer) then cast(${value} as integer) when abs(${value}) <= 1.7976931348623157e308 then ${value} end`;
}
