import type { MetricSlug } from '../../../db/vocabulary.ts';
import { PhraseTable } from '../text/phrases.ts';
import { entriesOf } from './entries.ts';
import { costNames } from './metric-names/costs.ts';
import { errorNames } from './metric-names/errors.ts';
import { failures, harms, successes } from './metric-names/events.ts';
import { findNames } from './metric-names/finds.ts';
import { generalNames } from './metric-names/general.ts';
import { type MetricNames, phrasesIn } from './metric-names/metric-names.ts';
import { outcomeNames } from './metric-names/outcomes.ts';
import { scoreNames } from './metric-names/scores.ts';
import { speedNames } from './metric-names/speed.ts';

export interface MetricWord {
  slug: MetricSlug;
  /** A word so general that a more exact one nearby wins: score, rate, cost, performance. */
  weak: boolean;
  /** A bare number beside it is a score: "BLEU of 24.3", "an F1 of 0.91". */
  score: boolean;
  /** An everyday word unless in capitals: mAP, PER. */
  acronym: boolean;
  /** A knob of the set-up; its value is no result. */
  setUp: boolean;
}

/** Metrics whose level is commonly a bare number. */
const scored: ReadonlySet<MetricSlug> = new Set([
  'accuracy',
  'f1',
  'precision',
  'recall',
  'specificity',
  'auc',
  'map',
  'iou',
  'dice',
  'bleu',
  'rouge',
  'perplexity',
  'wer',
  'error',
  'psnr',
  'fid',
  'correlation',
  'ndcg',
  'pass-rate',
  'win-rate',
  'reward',
  'other-quality',
]);

const acronyms: ReadonlySet<string> = new Set(
  'ter map ap per pq las ari mos acc far frr cer sir kid fad mac ade ece maps apr asr uas mos comet spice cider meteor or hr rr aor ahr arr irr smd em tar roc der jer mr cot nme pve acer npv ami spl sari loc fct oa ex iex uar war qwk eao hps gsr tsr emd ate rpe rre fmr fnmr rss sq rq rbp iaa evm hits ccr mace maces sad ber '
    .trim()
    .split(' '),
);

const knobs =
  'learning rate, dropout rate, weight decay, batch size, mask ratio, masking ratio, temperature, significance level, confidence level, noise level, ' +
  'data size, input size, dataset size, problem size, image size, graph size, window size, block size, patch size, population size, vocabulary size, sampling rate, split ratio, momentum, threshold, sample size, step size, clock frequency, frame size';

/** The names in the order in which they count: of equal ones the last. */
const tables: readonly (readonly [names: MetricNames, isWeak: boolean])[] = [
  [{ error: `${harms}, ${ratesOf(failures)}`, 'pass-rate': ratesOf(successes) }, false],
  [speedNames, false],
  [scoreNames, false],
  [outcomeNames, false],
  [errorNames, false],
  [costNames, false],
  [findNames, false],
  [generalNames, true],
];

/** "failure rate", "rate of failure", "failure probability". */
function ratesOf(events: string): string {
  return phrasesIn(events)
    .flatMap((event) => [`${event} rate`, `${event} ratio`, `rate of ${event}`, `${event} probability`])
    .join(', ');
}

function* entries(): Generator<[string, MetricWord]> {
  for (const phrase of phrasesIn(knobs))
    yield* formsOf(phrase, { slug: 'other-quality', weak: false, score: false, acronym: false, setUp: true });
  for (const [names, weak] of tables) {
    for (const [slug, list] of entriesOf(names)) {
      for (const phrase of phrasesIn(list)) {
        const acronym = acronyms.has(phrase);
        yield* formsOf(phrase, { slug, weak, score: scored.has(slug), acronym, setUp: false });
      }
    }
  }
}

/** A name in the singular and the plural. */
function* formsOf(phrase: string, meaning: MetricWord): Generator<[string, MetricWord]> {
  // "pass@1" is three tokens.
  const spaced = phrase.replace('@', ' @ ');
  yield [spaced, meaning];
  yield [pluralOf(spaced), meaning];
}

function pluralOf(phrase: string): string {
  if (phrase.endsWith('y') && !/[aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return phrase.endsWith('s') || phrase.endsWith('x') ? `${phrase}es` : `${phrase}s`;
}

export const metricWords = new PhraseTable<MetricWord>(entries());

/** Acronyms that are metrics wherever they stand in a name, in this order. */
const embeddedMetrics: readonly (readonly [part: RegExp, slug: MetricSlug])[] = [
  [/^ASR/, 'pass-rate'],
  [/mIoU/, 'iou'],
  [/IoU/, 'iou'],
  [/AUC/, 'auc'],
  [/AUROC/, 'auc'],
  [/BLEU/, 'bleu'],
  [/ROUGE/, 'rouge'],
  [/RMSE/, 'error'],
  // VideoMAE is a model.
  [/^[a-zA-Z]?MAE/, 'error'],
  [/MPJPE/, 'error'],
  [/PSNR/, 'psnr'],
  [/NDCG/, 'ndcg'],
  [/nDCG/, 'ndcg'],
  [/MRR/, 'ndcg'],
  [/WER/, 'wer'],
  [/FID/, 'fid'],
  [/mAP/, 'map'],
  [/AP5/, 'map'],
  [/AP7/, 'map'],
  [/-AP/, 'map'],
  [/F1(?![0-9])/, 'f1'],
  [/^sAP/, 'map'],
];

const anyEmbedded = new RegExp(embeddedMetrics.map(([part]) => part.source).join('|'));

/** The metric whose acronym is part of a name, or undefined, as nearly always. */
export function embeddedMetric(name: string): MetricSlug | undefined {
  return anyEmbedded.test(name) ? embeddedMetrics.find(([part]) => part.test(name))?.[1] : undefined;
}
