/** Words of intervals and levels of significance, whose bounds are no results. */
export const intervals: ReadonlySet<string> = new Set([
  'ci',
  'cis',
  'confidence',
  'credible',
  'significance',
  'interval',
  'limits',
]);
