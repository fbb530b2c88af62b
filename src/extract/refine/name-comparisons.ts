import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { baselineWords } from '../lexicon/baselines.ts';
import { phraseEnd } from '../text/chunks.ts';

/** "reduces the sequence length by 75% without losing accuracy": an object in words we do not know, so no other name fits. */
export function isBesideObject({ comparing, choice, quantity, reading }: Finding): boolean {
  if (comparing?.rule !== 'compared-verb' || !choice || !/^metric-(right|left)$/.test(choice.rule))
    return false;
  if (!/^(up|down)$/.test(comparing.comparison.trend)) return false;
  const { tokens } = reading.sentence;
  const by = quantity.edge.start - 1;
  if (tokens[by]?.lower !== 'by' || comparing.at + 1 >= by) return false;
  return !reading.metrics.some((one) => one.first > comparing.at && one.end <= by);
}

/** "83% in accuracy, a 52% reduction in detours": less of something in words we do not know, so no name from elsewhere fits. */
export function isOfUnknown({ comparing, choice, quantity, reading }: Finding): boolean {
  if (!choice || comparing?.rule !== 'compared-after' || !/^metric-(list|left|right)$/.test(choice.rule))
    return false;
  const { tokens } = reading.sentence;
  if (
    !/^(reduc|decreas|increas|drop|sav|ris)/.test(tokens[comparing.at]?.lower ?? '') ||
    comparing.at <= quantity.end - 1
  )
    return false;
  if (!/^(in|of)$/.test(tokens[comparing.at + 1]?.lower ?? '')) return false;
  const end = phraseEnd(tokens, comparing.at + 2);
  const { first } = choice.mention;
  const inside = first > comparing.at && first < end;
  return (
    end > comparing.at + 2 &&
    !inside &&
    !reading.metrics.some((one) => one.first > comparing.at && one.end <= end)
  );
}

/** "a false identification rate", "incorrect classifications". */
export function isFalse({
  choice,
  reading: {
    sentence: { tokens },
  },
}: Finding): boolean {
  const { first, word } = choice?.mention ?? {};
  if (first === undefined || word === undefined || metricKinds[word.slug].family !== 'quality') return false;
  return [1, 2].some((back) => /^(false|incorrect|wrong|erroneous)$/.test(tokens[first - back]?.lower ?? ''));
}

/** "ten times larger than existing datasets" counts what is in them. */
export function isOfCorpora({
  comparing,
  quantity,
  reading: {
    sentence: { tokens },
  },
}: Finding): boolean {
  const { at = 0, rule } = comparing ?? {};
  if (
    rule !== 'compared-after' ||
    quantity.kind !== 'multiple' ||
    !/^(larger|bigger|greater)$/.test(tokens[at]?.lower ?? '')
  )
    return false;
  if (tokens[at + 1]?.lower !== 'than') return false;
  const end = phraseEnd(tokens, at + 2);
  return tokens
    .slice(at + 2, end)
    .some(({ lower }) => /^(datasets?|corpus|corpora|benchmarks?|collections?)$/.test(lower));
}

/** "which is 33.7% greater", "confirms this advantage (+26.7 points)": goes on with the level before. */
export function resumes({ quantity, comparing, reading }: Finding, before: Finding): boolean {
  if (!comparing || comparing.comparison.metric) return false;
  const { tokens, index } = reading.sentence;
  const { start } = quantity.edge;
  if (before.reading === reading && before.form !== 'count') {
    // "1000G FLOPs, which is 3x fewer"
    const nearer = reading.metrics.some((one) => one.first > before.quantity.end && one.end <= start);
    if (nearer && /^(fewer|less)$/.test(tokens[comparing.at]?.lower ?? '')) return false;
    const noun =
      comparing.rule === 'compared-noun' && tokens[comparing.at + 1]?.lower === 'of' ? comparing.at : start;
    const article = /^(an?)$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
    // "an error of 0.26 mm, 64% lower than before"
    const apposed =
      before.form === 'absolute' &&
      comparing.rule !== 'compared-verb' &&
      /^[,(]$/.test(tokens[article - 1]?.text ?? '') &&
      article - 1 === before.quantity.end;
    if (apposed && !reading.metrics.some((one) => one.first > quantity.first)) return true;
    if (/^(representing|constituting|marking)$/.test(tokens[article - 1]?.lower ?? '')) return true;
    return (
      /^(is|was|represents|constitutes|marks|represented)$/.test(tokens[article - 1]?.lower ?? '') &&
      /^(which|that)$/.test(tokens[article - 2]?.lower ?? '')
    );
  }
  if (metricKinds[before.metric].family !== 'quality' || quantity.kind === 'multiple') return false;
  // "This is a 26% relative improvement"
  const opens = index - before.reading.sentence.index === 1 && tokens[0]?.lower === 'this';
  if (
    opens &&
    reading.metrics.length === 0 &&
    /^(is|represents|corresponds|constitutes|amounts)$/.test(tokens[1]?.lower ?? '')
  )
    return true;
  return (
    index - before.reading.sentence.index === 1 &&
    tokens[start - 1]?.text === '(' &&
    tokens[start - 3]?.lower === 'this'
  );
}

/** Implementations are outperformed in speed, and so is all where a time stands before, data sets in size. */
export function outperformedIn(
  { comparing, quantity, reading }: Finding,
  before: Finding | undefined,
): Finding['metric'] {
  const object = reading.sentence.tokens.slice(comparing?.at ?? quantity.first, quantity.first);
  if (object.some(({ lower }) => /^(datasets?|corpus|corpora|benchmarks?)$/.test(lower)))
    return 'other-count';
  const code = object.some(({ lower }) =>
    /^(implementations?|optimi[sz]ations?|solvers?|librar(y|ies)|code|routines?|serial|sequential|cpu-based|single-threaded)$/.test(
      lower,
    ),
  );
  return code || before?.quantity.unitEntry?.dimension === 'time' ? 'speedup' : 'performance';
}

/** "outperforms the serial algorithm by up to 8.2 times", "improves over the best by 3x", but not "improves the chance of it by 3x". */
export function outperforms({ comparing, quantity, reading: { sentence } }: Finding): boolean {
  if (comparing?.rule !== 'compared-verb' || comparing.comparison.trend !== 'better') return false;
  const { tokens } = sentence;
  const { at } = comparing;
  if (!/^(improv|enhanc|boost)/.test(tokens[at]?.lower ?? '')) return true;
  if (tokens[quantity.edge.start - 1]?.lower !== 'by' || tokens[at + 1]?.lower === 'by') return true;
  return tokens
    .slice(at + 1, quantity.edge.start - 1)
    .some(({ lower }) => baselineWords.has(lower) || /^(over|upon|on|state-of-the-art|sota)$/.test(lower));
}

/** Bandwidth that goes down was spent; bandwidth that goes up was reached. */
export function isTrafficSaved({ comparing, choice, reading: { sentence } }: Finding): boolean {
  const last = sentence.tokens[(choice?.mention.end ?? 0) - 1]?.lower;
  return comparing?.comparison.trend === 'down' && last === 'bandwidth';
}
