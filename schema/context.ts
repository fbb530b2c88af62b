import type { Database } from '../db/open.ts';
import type { Planner } from './plan/planner.ts';

/** What resolvers are given. */
export interface Context {
  database: Database;
  planner: Planner;
}
