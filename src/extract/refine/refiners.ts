import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import { markBackground } from './background.ts';
import { settleBenchmarkScores } from './benchmark-scores.ts';
import { carryContext } from './carry.ts';
import { stateConfidence } from './confidence.ts';
import { fillContext } from './context.ts';
import { dropIntervals } from './intervals.ts';
import { nameMetrics } from './name.ts';
import { weighNames } from './name-weighed.ts';
import { settleOverheads } from './overheads.ts';
import { qualify } from './qualify.ts';
import { setDirections, settlePerformance, settlePoints, settleScores } from './settle.ts';
import { nameSubjects } from './subject.ts';
import { weighContext } from './weigh-context.ts';
import { weighForms } from './weigh-forms.ts';

/** One step: takes the results of a paper in order, and gives them as they are after it; it may change them in place. */
export interface Refiner {
  readonly name: string;
  readonly refine: (findings: Finding[], paper: Paper) => Finding[];
}

/** In the order they are applied; each sees what those before it made. */
export const refiners: readonly Refiner[] = [
  { name: 'intervals', refine: dropIntervals },
  { name: 'weighed form', refine: weighForms },
  { name: 'metric', refine: nameMetrics },
  { name: 'performance', refine: settlePerformance },
  { name: 'overheads', refine: settleOverheads },
  { name: 'scores', refine: settleScores },
  { name: 'points', refine: settlePoints },
  { name: 'weighed metric', refine: weighNames },
  { name: 'direction', refine: setDirections },
  { name: 'qualifier', refine: qualify },
  { name: 'background', refine: markBackground },
  { name: 'context', refine: fillContext },
  { name: 'carried context', refine: carryContext },
  { name: 'weighed context', refine: weighContext },
  { name: 'benchmark scores', refine: settleBenchmarkScores },
  { name: 'subject', refine: nameSubjects },
  { name: 'confidence', refine: stateConfidence },
];
