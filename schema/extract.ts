/** Reading results in a text that is sent along: the one field that asks no database, and so is not planned. */
import { improvementOf } from '../db/improvement.ts';
import type { ExtractedMetric } from '../db/record.ts';
import { commonMeasure } from '../db/units/common-measure.ts';
import { builder } from './builder.ts';
import { graphqlError } from './errors.ts';
import { limits } from './limits.ts';
import { Direction, MetricForm, MetricSlug, nameOfWord, Qualifier } from './words.ts';

const Extracted = builder.objectRef<ExtractedMetric>('ExtractedMetric');

function defineExtracted(): void {
  builder.objectType(Extracted, {
    description: 'One result that was read in a text; nothing of it is stored.',
    fields: (t) => ({
      metric: t.field({
        type: MetricSlug,
        description: 'What is measured.',
        resolve: ({ metric }) => nameOfWord(metric),
      }),
      value: t.exposeFloat('value', { description: 'The number as written, scaled by its word.' }),
      valueTo: t.exposeFloat('valueTo', { nullable: true, description: 'Upper end of a range.' }),
      unit: t.exposeString('unit', { description: 'The unit, as results in the collection have it.' }),
      baseValue: t.float({
        description: 'The number in `baseUnit`, as it would be compared with others.',
        resolve: (result) => commonMeasure(result).baseValue,
      }),
      baseUnit: t.string({
        description: 'The unit that the unit converts into.',
        resolve: (result) => commonMeasure(result).baseUnit,
      }),
      form: t.field({
        type: MetricForm,
        description: 'Whether the number is a level, a multiple, a difference or a count.',
        resolve: ({ form }) => nameOfWord(form),
      }),
      direction: t.field({
        type: Direction,
        nullable: true,
        description: 'For multiples and differences: the way the metric moves.',
        resolve: ({ direction }) => direction && nameOfWord(direction),
      }),
      qualifier: t.field({
        type: Qualifier,
        description: 'How the text bounds the number.',
        resolve: ({ qualifier }) => nameOfWord(qualifier),
      }),
      subject: t.exposeString('subject', { nullable: true, description: 'The thing measured.' }),
      baseline: t.exposeString('baseline', { nullable: true, description: 'What it is compared with.' }),
      dataset: t.exposeString('dataset', { nullable: true, description: 'Benchmark, data or task.' }),
      hardware: t.exposeString('hardware', { nullable: true, description: 'The machine.' }),
      own: t.exposeBoolean('own', { description: 'False for results of other work that the text cites.' }),
      improvement: t.float({
        nullable: true,
        description: 'The factor by which things got better; null where that has no meaning.',
        resolve: (result) => improvementOf(result),
      }),
      text: t.exposeString('text', { description: 'The shortest quote that holds the number and its unit.' }),
      sentence: t.exposeString('sentence', { description: 'The sentence that it stands in.' }),
      start: t.exposeInt('start', {
        description: 'Where the quote begins in the abstract, in UTF-16 code units.',
      }),
      end: t.exposeInt('end', { description: 'Where the quote ends in the abstract.' }),
      rule: t.exposeString('rule', {
        description: 'The rules of the extractor that found and named it, in order.',
      }),
      confidence: t.exposeFloat('confidence', { description: 'How likely the reading is right, 0 to 1.' }),
    }),
  });
}

/** Declares the reading of texts. */
export function defineExtract(): void {
  defineExtracted();
  builder.queryField('extract', (t) =>
    t.field({
      type: [Extracted],
      description:
        'The results that an abstract reports, read as an import reads them, in the order they stand. Nothing is stored.',
      args: {
        abstract: t.arg.string({
          required: true,
          description: `The text; ${limits.text.value} characters at most.`,
        }),
        title: t.arg.string({
          description: 'The title of the paper, which tells what "our" system is called.',
        }),
      },
      resolve: (_root, { abstract, title }, { extract }, info) => {
        const length = Math.max(abstract.length, title?.length ?? 0);
        if (length > limits.text.value) {
          const message = `The text has ${length} characters; at most ${limits.text.value} are read.`;
          throw graphqlError('LIMIT_EXCEEDED', message, { nodes: info.fieldNodes });
        }
        if (!extract) throw graphqlError('BAD_USER_INPUT', 'This server reads no texts.');
        return extract({ title: title ?? '', abstract });
      },
    }),
  );
}
