import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import type { MetricMention } from '../mention.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { predicateOf } from './predicates.ts';

const spending =
  /^(with|only|at|just|on|while|cost(s|ing)?|need(s|ing)?|tak(es|ing)|spend(s|ing)?|requir(es?|ing)|us(es?|ing|ed)|utili[sz](es|ing)|wastes?|consum(es?|ing)|occup(y|ies|ying)|≃|≈|~)$/;

/** "with only 6.8% of all the tokens", "tunes 0.1% of the parameters": a share of a resource that was used. */
export function usedShareOf(
  { reading, quantity, form }: Finding,
  before: Finding | undefined,
): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (form !== 'absolute' || quantity.kind !== 'percent' || tokens[quantity.end]?.lower !== 'of')
    return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end <= end && end - one.end < 2,
  );
  const spent = mention && metricKinds[mention.word.slug].family === 'cost' ? mention.word.slug : undefined;
  const listed = before?.reading === reading && before.rules.includes('share-used');
  if (listed || spending.test(tokens[quantity.edge.start - 1]?.lower ?? ''))
    return /^(datasets?|corpus|corpora|set)$/.test(tokens[end - 1]?.lower ?? '') ? 'data' : spent;
  // "compresses the images to 77% of their original size"
  const left =
    tokens[quantity.edge.start - 1]?.lower === 'to' &&
    tokens.slice(quantity.end, end).some(({ lower }) => /^(original|initial|full|previous)$/.test(lower));
  if (left && mention?.end === end) return spent;
  // "4% of the writes are to disk" says something of the writes; the 4% were not spent.
  const told = telling.test(tokens[quantity.edge.start - 1]?.lower ?? '');
  return spent &&
    spendable.has(spent) &&
    isSpent(tokens, mention) &&
    !verbMetrics.has(tokens[quantity.edge.start - 1]?.lower ?? '') &&
    mention?.end === end &&
    !told &&
    predicateOf(tokens, end) === undefined
    ? spent
    : undefined;
}

/** Of the general words only those for data: "poisons 0.05% of the samples", but "right in 80% of the trials". */
function isSpent(tokens: readonly Token[], mention: MetricMention | undefined): boolean {
  if (!mention?.word.weak) return mention !== undefined;
  return /^(data|samples?|tokens?|labels?|annotations?|examples?)$/.test(
    tokens[mention.end - 1]?.lower ?? '',
  );
}

/** Resources that a share is named of without a verb of spending. */
const spendable: ReadonlySet<Finding['metric']> = new Set([
  'parameters',
  'data',
  'compute',
  'memory',
  'energy',
]);
/** "comprises 16% of the traffic" describes the traffic. */
const telling =
  /^(compris|constitut|account|represent|for$|captur|contain|contribut|carr|hold|that$|find|infer|where$|:$|,$|\.$)/;

/** What may be kept in part: a score, a speed, a performance. */
const kept: ReadonlySet<string> = new Set(['quality', 'rate', 'time']);

/** "preserves 95% of the original accuracy", "achieves 88% of the speedup": a share of a score that was kept. */
export function keptShareOf({ reading, quantity }: Finding): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (
    !/^(preserv|retain|maintain|keep|kept|recover|reach|achiev|attain|provid|deliver)/.test(
      tokens[quantity.edge.start - 1]?.lower ?? '',
    )
  )
    return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  const far = phraseEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) =>
      one.first > quantity.end &&
      (one.end === end ||
        one.end === far ||
        (one.end === end - 1 && tokens[one.end]?.lower === 'possible')) &&
      (!one.word.weak || one.word.slug === 'performance'),
  );
  return mention && kept.has(metricKinds[mention.word.slug].family) ? mention.word.slug : undefined;
}
