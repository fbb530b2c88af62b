import type { Database } from '../db/open.ts';
import type { ExtractedMetric } from '../db/record.ts';
import type { Planner } from './plan/planner.ts';

/** What resolvers are given. */
export interface Context {
  database: Database;
  planner: Planner;
  /** Reads the results that an abstract reports; absent where nobody is to read texts. */
  extract?: (paper: { title: string; abstract: string }) => readonly ExtractedMetric[];
}
