import type { MetricSlug } from '../../../db/vocabulary.ts';
import { verbs } from '../lexicon/grammar.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import type { Reading } from '../reading.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import { WordMap } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

const auxiliaries =
  /^(is|are|was|were|be|been|being|can|could|may|might|will|would|had|has|have|still|also|not|then|all|always|successfully|correctly|spontaneously|completely|fully)$/;

/** The index of the word that tells what is said of a noun phrase that ends at a token: "healed" in "were still healed". */
export function predicateOf(tokens: readonly Token[], end: number): number | undefined {
  let at = end;
  while (at - end < 4 && auxiliaries.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  return at > end || verbs.holds(word) || verbMetrics.holds(word) ? at : undefined;
}

const copulas = /^(is|are|was|were|had|have|has)$/;
const undergoing =
  /^(report|experienc|develop|suffer|had$|have$|achiev|attain|reach|obtain|show|exhibit|underwent)/;

/** What a share of a noun phrase that ends at a token measures by what is said of it: "were healed", "reported an adverse event". */
export function predicateMetric(
  { sentence: { tokens }, metrics }: Reading,
  end: number,
): MetricSlug | undefined {
  const at = predicateOf(tokens, clauseVerbAfter(tokens, end));
  if (at === undefined) {
    // A verb we know only from here stays inside its noun phrase: "70% of the patients relapsed".
    return verbMetrics.of(tokens[end - 1]) ?? metricInside(tokens, end);
  }
  const lower = tokens[at]?.lower ?? '';
  const said = saidOf(tokens, end, at);
  if (said) return said;
  if (!undergoing.test(lower) && !copulas.test(tokens[at - 1]?.lower ?? '')) return verbMetrics.get(lower);
  const object = metrics.find((one) => one.first > at && one.end <= simplePhraseEnd(tokens, at + 1));
  const outcome =
    object?.word.slug === 'error' || object?.word.slug === 'pass-rate' ? object.word.slug : undefined;
  return verbMetrics.get(lower) ?? outcome;
}

const adverbs = new WordMap<MetricSlug>([
  ['successfully', 'pass-rate'],
  ['correctly', 'accuracy'],
  ['incorrectly', 'error'],
]);

const adjectives: readonly (readonly [said: RegExp, metric: MetricSlug])[] = [
  [/^(correct|accurate|right)$/, 'accuracy'],
  [/^(successful|solvable|valid|compilable|executable)$/, 'pass-rate'],
  [/^(unsafe|harmful|toxic|incorrect|wrong|invalid|erroneous|false|faulty|hateful)$/, 'error'],
];

/** "could be successfully positioned", "are correct", "are unsafe": what is said of a share by an adverb or an adjective. */
function saidOf(tokens: readonly Token[], end: number, at: number): MetricSlug | undefined {
  for (let inside = end; inside < at; inside++) {
    const metric = adverbs.of(tokens[inside]);
    if (metric) return metric;
  }
  const lower = tokens[at]?.lower ?? '';
  return /^(is|are|was|were|be)$/.test(tokens[at - 1]?.lower ?? '')
    ? adjectives.find(([said]) => said.test(lower))?.[1]
    : undefined;
}

/** "of patients completed 6 months". */
function metricInside(tokens: readonly Token[], end: number): MetricSlug | undefined {
  for (let at = end - 2; at > 0 && end - at < 6; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'of') return undefined;
    if (lower.endsWith('ed') && tokens[at - 1]?.lower.endsWith('s')) return verbMetrics.get(lower);
  }
  return undefined;
}

/** Past the phrases that hang on a noun to its verb: "of patients with grade 1 esophagitis at entry | were". */
function clauseVerbAfter(tokens: readonly Token[], end: number): number {
  for (let at = end; at < tokens.length && at - end < 14; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(were|was|are|is)$/.test(lower)) return at;
    if (/^[,;:()]$/.test(lower) || (at > end && /^(and|that|which|who|while|but)$/.test(lower))) break;
  }
  return end;
}
