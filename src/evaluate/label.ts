import { z } from 'zod';
import { directions, forms, metricKinds, qualifiers, wordsOf } from '../../db/vocabulary.ts';

const context = z.string().nullable().default(null);

/** One number that a reader found in an abstract, as `MetricRecord` explains its fields. */
const label = z.object({
  value: z.number(),
  valueTo: z.number().nullable().default(null),
  unit: z.string().default(''),
  form: z.enum(wordsOf(forms)),
  direction: z.enum(wordsOf(directions)).nullable().default(null),
  metric: z.enum(wordsOf(metricKinds)),
  qualifier: z.enum(wordsOf(qualifiers)).default('exact'),
  subject: context,
  baseline: context,
  dataset: context,
  hardware: context,
  own: z.boolean().default(true),
  /** False where careful readers may differ on whether it is a result at all. */
  required: z.boolean().default(true),
  /** The words of the abstract that hold the number and its unit. */
  text: z.string().optional(),
});

export type Label = z.infer<typeof label>;

/** What is read of a result is what a label has, and how sure the reading is. */
export type Reading = Omit<Label, 'required'> & { confidence: number };

/** A line of a file of labels. */
export const labelledLine = z
  .object({ id: z.string(), metrics: z.array(label).default([]) })
  .describe('{"id","metrics"}');

/** A line of a file of abstracts. */
export const abstractLine = z
  .object({
    id: z.string(),
    title: z.string().default(''),
    abstract: z.string(),
    /** The field that the paper belongs to, where figures are wanted for each. */
    community: z.string().optional(),
  })
  .describe('{"id","title","abstract"}');
