/** Reported results: numbers with all that a paper says around them, and the sentence they stand in. */
import { improvementOf } from '../../../dist/db/improvement.js';
import { scoreOf } from '../../../dist/db/score.js';
import { commonMeasure } from '../../../dist/db/units/common-measure.js';
import { metricKinds, qualifiers, wordsOf } from '../../../dist/db/vocabulary.js';
import { baselines, datasets, hardware } from './words.mjs';

const slugs = wordsOf(metricKinds);
const qualifierWords = wordsOf(qualifiers);
const openings = [
  '',
  'In extensive experiments, ',
  'Across all workloads that we have studied, ',
  'In practice, ',
];
const endings = [
  '',
  ', while keeping the quality of its answers and the cost of training unchanged',
  ' without any change to the model, the data or the programs that use it',
  ', and the gain grows with the size of the input',
];
const boundOf = { 'up-to': 'up to ', 'at-least': 'more than ', 'at-most': 'less than ', about: 'roughly ' };

/**
 * A result and its sentence; `at` is where the number begins in it.
 * @param {import('./random.mjs').Random} random
 * @param {string} system - what the paper calls its own work
 */
export function resultOf(random, system) {
  const metric = random.pick(slugs, 2);
  const kind = metricKinds[metric];
  const form = formOf(random, kind.family);
  const { value, unit } = numberOf(random, form, kind.family);
  const better = random.chance(0.97);
  const said = form === 'factor' || form === 'change';
  const result = {
    metric,
    value,
    valueTo: null,
    unit,
    form,
    direction: said ? ((kind.better === 'up') === better ? 'up' : 'down') : null,
    qualifier: random.pick(qualifierWords, 1.7),
    subject: random.chance(0.4) ? system : null,
    baseline: said && random.chance(0.8) ? random.pick(baselines, 1.8) : null,
    dataset: random.chance(0.45) ? random.pick(datasets, 1.5) : null,
    hardware: random.chance(0.35) ? random.pick(hardware, 1.5) : null,
    own: random.chance(0.93),
  };
  const improvement = improvementOf(result);
  const measure = commonMeasure(result);
  const score = scoreOf(result, { ...measure, improvement });
  return {
    ...result,
    ...measure,
    improvement,
    score,
    ...sentenceOf(random, result, system, kind.name.toLowerCase()),
  };
}

function formOf(random, family) {
  if (family === 'count') return 'count';
  const dice = random.unit();
  if (family === 'quality') return dice < 0.7 ? 'absolute' : 'change';
  return dice < 0.6 ? 'factor' : dice < 0.94 ? 'change' : 'absolute';
}

function numberOf(random, form, family) {
  if (form === 'count') return { value: random.between(2, 400), unit: '' };
  if (form === 'factor')
    return { value: rounded(1.05 + 20 * random.unit() ** 4, random.below(3)) || 2, unit: 'x' };
  if (form === 'change')
    return { value: rounded(random.between(2, 95) + random.unit(), random.below(2)), unit: '%' };
  if (family === 'quality') return { value: rounded(50 + 49.9 * random.unit(), 2), unit: '%' };
  return { value: rounded(random.unit() * 500 + 1, 1), unit: 'ms' };
}

function rounded(value, digits) {
  return Number(value.toFixed(digits));
}

function sentenceOf(
  random,
  { value, unit, baseline, dataset, hardware, qualifier, direction },
  system,
  name,
) {
  const text = `${value}${unit === 'ms' ? ' ms' : unit}`;
  const before = `${random.pick(openings)}${system}${hardware ? ` on ${hardware}` : ''} reaches ${boundOf[qualifier] ?? ''}`;
  const average = qualifier === 'average' ? ' on average' : '';
  const way = direction === null ? '' : direction === 'up' ? ' higher' : ' lower';
  const after = `${way} ${name}${average}${baseline ? ` compared with ${baseline}` : ''}${dataset ? ` on ${dataset}` : ''}${random.pick(endings)}.`;
  return { sentence: before + text + after, text, at: before.length };
}
