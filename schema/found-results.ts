/** What an index finds for a filter of results, where that is few. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import type { Compilation } from './plan/compilation.ts';
import { firstFound, foundRows, idsByIndex, idsElsewhere } from './plan/found-rows.ts';
import { ReportedMetric } from './refs.ts';

/** What was found, and the fields of the filter whose indexes are then left alone. */
export interface FoundResults {
  apart: readonly string[];
  /** Undefined where no index leads to a part of the filter. */
  found: ReturnType<typeof firstFound> | undefined;
}

/** What leads to the few results that fit a filter, if anything does. */
export function foundResults(where: unknown, compilation: Compilation): FoundResults {
  if (typeof where !== 'object' || where === null) return { apart: [], found: undefined };
  const type = compilation.inputNamed(ReportedMetric.filter.name);
  const { others, own } = foundRows(compilation, type, where);
  const findings = [
    ...others.map((found) => idsElsewhere(found)),
    ...own.map(([, found]) => idsByIndex(compilation, found, reportedMetrics)),
  ];
  return {
    apart: own.filter(([, { wide }]) => !wide).map(([name]) => name),
    found: findings.length > 0 ? firstFound(compilation, findings) : undefined,
  };
}

/** Whether something else is to be looked at, as few were not found; undefined where nothing was looked for. */
export function unlessFound({ found }: FoundResults): SQL | undefined {
  return found && sql`(${found.complete} is not true)`;
}
