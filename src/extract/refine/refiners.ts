import type { Finding, Paper } from '../finding.ts';
import { qualify } from './qualify.ts';

export interface Refiner {
  readonly name: string;
  readonly refine: (findings: Finding[], paper: Paper) => Finding[];
}

/** In the order they are applied; each sees what those before it made. */
export const refiners: readonly Refiner[] = [{ name: 'qualify', refine: qualify }];
