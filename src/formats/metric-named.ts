import { fold } from '../../db/fold.ts';
import { type MetricSlug, metricKinds, wordsOf } from '../../db/vocabulary.ts';

/** Words of the vocabulary that name a metric, the longest first, so that "error rate" is no rate and "mean average precision" no precision. */
const words: readonly (readonly [string, MetricSlug])[] = wordsOf(metricKinds)
  .flatMap((slug) => wordsIn(metricKinds[slug].words).map((word) => [word, slug] as const))
  .sort(([a], [b]) => b.length - a.length);

function wordsIn(text: string): string[] {
  return (
    text
      // What stands in parentheses and after a verb explains a word and is none.
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((word) => spelling(word.replace(/^any other.*|^or .*|.* with nothing more exact said$/, '')))
      .filter((word) => word.length > 1)
  );
}

/** A name of a metric as it is compared: small, signs as blanks, `R@1` and `recall@k` alike. */
function spelling(name: string): string {
  return fold(name)
    .replace(/@\s*(?:k|\d+)/g, ' at k')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Short names that tables use and the vocabulary explains in other words. */
const short: readonly (readonly [RegExp, MetricSlug])[] = [
  [/^(?:r|hits?|recall) at k\b|\br at k\b/, 'recall'],
  [/\bpass at k\b/, 'pass-rate'],
  [/^acc\b|\bacc$|\btop \d\b|\bem\b/, 'accuracy'],
  [/^(?:number of )?params?\b|\bparams?$/, 'parameters'],
  [/\b[gmt]?flops?\b|\bmacs?\b|\bmadds?\b/, 'compute'],
  [/\brouge\b/, 'rouge'],
  [/\b(?:mean iou|miou|jaccard)\b/, 'iou'],
  [/\baverage precision\b|\bap\d*\b|\bmap\b/, 'map'],
  [/\bbpc\b|\bbits per (?:character|byte|dim)\b|\bbpb\b|\bppl\b/, 'perplexity'],
  [/\b(?:mae|rmse|mse|eer|epe|loss)\b/, 'error'],
  [/\b(?:auroc|auprc|roc auc)\b/, 'auc'],
  [/\b(?:ssim|psnr|snr|si sdr|sdr)\b/, 'psnr'],
];

/** The metric that a table's column measures, by the words of the vocabulary; `other-quality` where none of them is in its name. */
export function metricNamed(name: string): MetricSlug {
  const text = spelling(name);
  const shortly = short.find(([pattern]) => pattern.test(text));
  const found = shortly ?? words.find(([word]) => ` ${text} `.includes(` ${word} `));
  return found?.[1] ?? 'other-quality';
}
