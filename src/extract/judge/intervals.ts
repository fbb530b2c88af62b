import { WordSet } from '../text/known-words.ts';
/** Words of intervals and levels of significance, whose bounds are no results. */
export const intervals = new WordSet([
  'ci',
  'cis',
  'confidence',
  'credible',
  'significance',
  'interval',
  'limits',
]);
