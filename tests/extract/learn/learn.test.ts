import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricKinds, wordsOf } from '../../../db/vocabulary.ts';
import type { Weights } from '../../../src/extract/learned/cue-tables.ts';
import { weighedSlots } from '../../../src/extract/refine/weigh-context.ts';
import { corpusFile } from '../labelled.ts';
import { readAbstracts, wideAbstracts } from './abstracts.ts';
import { learnChoice } from './choice.ts';
import {
  changeExamples,
  contextExamples,
  examplesOfName,
  formExamples,
  medicalNameExamples,
  type NameExample,
  nameChoices,
  resultExamples,
} from './examples.ts';
import { columnsOf, generous, learn, sparing } from './logistic.ts';

const skipped = !existsSync(corpusFile) || process.env.PAPERQL_TEST_LEARN === undefined;

const learntForms = ['absolute', 'change', 'count', 'factor'] as const;

/** A module that has what was learnt, a line for each cue. */
function moduleOf(name: string, type: string, weights: unknown): string {
  const vocabulary = type.includes('MetricSlug')
    ? "import type { MetricSlug } from '../../../db/vocabulary.ts';\n"
    : '';
  const lines = JSON.stringify(weights, undefined, 1).replace(/\{\s+("[^{}]*?)\s+\}/g, (_, words: string) => {
    return `{ ${words.replace(/\n\s+/g, ' ')} }`;
  });
  return `${vocabulary}import type { Weights } from './cue-tables.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const ${name}: ${type} = ${lines};
`;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A module that has what speaks for each metric. */
function namesModuleOf(name: string, results: readonly NameExample[]): string {
  const columns = columnsOf(examplesOfName(results, 'accuracy'), sparing.fewest);
  const weights = Object.fromEntries(
    wordsOf(metricKinds).map((metric) => [metric, learn(examplesOfName(results, metric), sparing, columns)]),
  );
  return moduleOf(name, 'Record<MetricSlug, Weights>', weights);
}

describe.skipIf(skipped)('what was learnt', () => {
  const abstracts = skipped ? [] : [...readAbstracts(), ...wideAbstracts()];

  it('of results is what the labels teach', async () => {
    const weights: Weights = learn(resultExamples(abstracts));
    await expect(moduleOf('resultWeights', 'Weights', weights)).toMatchFileSnapshot(
      '../../../src/extract/learned/result-weights.ts',
    );
  }, 600_000);

  it('of forms is what the labels teach', async () => {
    const weights = Object.fromEntries(
      learntForms.map((form) => [form, learn(formExamples(abstracts, form))]),
    );
    await expect(
      moduleOf('formWeights', "Record<'absolute' | 'change' | 'count' | 'factor', Weights>", weights),
    ).toMatchFileSnapshot('../../../src/extract/learned/form-weights.ts');
  }, 600_000);

  it.each([
    { where: 'in trials', medical: true, name: 'trialChangeWeights', file: 'trial-change-weights' },
    { where: 'elsewhere', medical: false, name: 'changeWeights', file: 'change-weights' },
  ])(
    'of changes $where is what the labels teach',
    async ({ medical, name, file }) => {
      const weights: Weights = learn(changeExamples(abstracts, medical));
      await expect(moduleOf(name, 'Weights', weights)).toMatchFileSnapshot(
        `../../../src/extract/learned/${file}.ts`,
      );
    },
    600_000,
  );

  it.each(weighedSlots)(
    'of each $name is what the labels teach',
    async (slot) => {
      const weights: Weights = learn(contextExamples(abstracts, slot), generous);
      await expect(moduleOf(`${camelCase(slot.name)}Weights`, 'Weights', weights)).toMatchFileSnapshot(
        `../../../src/extract/learned/${slot.name}-weights.ts`,
      );
    },
    600_000,
  );

  it('of names is what the labels teach', async () => {
    const { own, shared } = learnChoice(nameChoices(abstracts), wordsOf(metricKinds), sparing);
    await expect(moduleOf('nameWeights', 'Record<MetricSlug, Weights>', own)).toMatchFileSnapshot(
      '../../../src/extract/learned/name-weights.ts',
    );
    await expect(moduleOf('anyNameWeights', 'Weights', shared)).toMatchFileSnapshot(
      '../../../src/extract/learned/any-name-weights.ts',
    );
  }, 600_000);

  it('of names of medical results is what the labels teach', async () => {
    await expect(namesModuleOf('medicalNameWeights', medicalNameExamples(abstracts))).toMatchFileSnapshot(
      '../../../src/extract/learned/medical-name-weights.ts',
    );
  }, 600_000);
});
