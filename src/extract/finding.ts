import type { Direction, Form, MetricSlug, Qualifier } from '../../db/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import type { Comparing } from './read/comparison.ts';
import type { MetricChoice } from './read/metric-choice.ts';
import type { Reading } from './reading.ts';

/** What may give a result its data set. */
export type DatasetRule =
  /** A list that goes with a list of numbers, the phrase after or before the number, one beyond other numbers. */
  | 'listed'
  | 'after'
  | 'before'
  | 'beyond'
  /** What a share is of, what finds were made in. */
  | 'share'
  /** A known data set in the name of the measure: "ImageNet accuracy". */
  | 'measure'
  | 'finds'
  /** An earlier sentence, what the study works on, the sample it enrolled, the data that the paper presents. */
  | 'carried'
  | 'material'
  | 'sample'
  | 'paper'
  /** All that is seen, with the cue that spoke most for it. */
  | `weighed:${string}`;

/** A result in the making: a number, how its sentence reads it, and what the refiners have made of it so far. */
export interface Finding {
  readonly reading: Reading;
  readonly quantity: Quantity;
  comparing: Comparing | undefined;
  choice: MetricChoice | undefined;
  form: Form;
  direction: Direction | null;
  metric: MetricSlug;
  unit: string;
  qualifier: Qualifier;
  subject: string | null;
  baseline: string | null;
  dataset: string | null;
  /** The rule that gave the data set. */
  datasetBy: DatasetRule | null;
  hardware: string | null;
  own: boolean;
  /** The rules that shaped it, in order. */
  rules: string[];
  confidence: number;
}
