import type { Finding } from '../finding.ts';

const losses = /^(?:degradations?|loss|losses|penalty|penalties|slowdowns?|impacts?|reduction|drop)$/;

/** What may be added to, in percent of what it was. */
const addedTo: ReadonlySet<Finding['metric']> = new Set([
  'latency',
  'runtime',
  'energy',
  'traffic',
  'memory',
  'storage',
  'other-cost',
]);

const adding =
  /^(?:incur|add$|adds$|adding$|added$|impos|introduc|induc|overheads?$|penalty|penalties|expense|costs?$)/;

/** No verb that adds stands further before its number, in tokens. */
const longest = 9;

/** What a machine loses in performance, and what a design adds to a cost, is its overhead: a level, not a fall. */
export function settleOverheads(findings: Finding[]): Finding[] {
  for (const finding of findings) {
    if (finding.quantity.kind !== 'percent') continue;
    if (isPerformanceLost(finding) || isAdded(finding)) {
      finding.form = 'absolute';
      finding.metric = 'overhead';
      finding.rules.push('overhead');
    }
  }
  return findings;
}

/** "with a performance loss of 2%", "limits performance degradation to 3%". */
function isPerformanceLost({ metric, form, comparing, choice, reading: { sentence } }: Finding): boolean {
  if (metric !== 'performance' || !choice) return false;
  const { end } = choice.mention;
  if (sentence.tokens[end - 1]?.lower !== 'performance' || !losses.test(sentence.tokens[end]?.lower ?? ''))
    return false;
  return form === 'absolute' || (form === 'change' && comparing?.at === end);
}

/** "adds only 0.03% communication overhead", "at a cost of 8%, 5% and 0.5% for area, power and delay"; no share of a whole. */
function isAdded({ metric, form, choice, quantity, reading: { sentence } }: Finding): boolean {
  if (form !== 'absolute' || !addedTo.has(metric) || !choice || choice.cost >= 1) return false;
  const { tokens } = sentence;
  if (!/^metric-(?:after|list)$/.test(choice.rule) || tokens[quantity.end]?.lower === 'of') return false;
  if (/^overheads?$/.test(tokens[choice.mention.end - 1]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, quantity.edge.start - longest), quantity.edge.start)
    .some(({ lower }) => adding.test(lower));
}
