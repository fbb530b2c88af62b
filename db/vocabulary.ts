/** The words that reported metrics are written in: what can be measured, in which form, and how sure the text is of it. */

export const metricFamilies = {
  time: 'How long something takes, or how many times quicker it is.',
  rate: 'Work done per unit of time.',
  quality: 'How good an output is: scores, accuracies, error rates, success rates.',
  cost: 'What is spent: money, energy, memory, storage, data, parameters, operations, traffic.',
  count: 'How many of something were found, solved or built as a result of the work.',
} as const;

export type MetricFamily = keyof typeof metricFamilies;

export interface MetricKind {
  family: MetricFamily;
  /** Which way is better: a speedup should go up, an error down. */
  better: 'up' | 'down';
  name: string;
  /** The words of papers that name this metric. */
  words: string;
  /** Whether it is a share of a whole, so that levels without a unit are of 1 or of a hundred. */
  isShare?: true;
}

export const metricKinds = {
  speedup: {
    family: 'time',
    better: 'up',
    name: 'Speedup',
    words: 'speedup, faster, acceleration, quicker, speeds up',
  },
  latency: {
    family: 'time',
    better: 'down',
    name: 'Latency',
    words: 'latency, tail latency, response time, delay, time to first token',
  },
  runtime: {
    family: 'time',
    better: 'down',
    name: 'Runtime',
    words:
      'runtime, execution time, training time, inference time, compile time, completion time, duration, wall-clock',
  },
  throughput: {
    family: 'rate',
    better: 'up',
    name: 'Throughput',
    words: 'throughput, requests/s, tokens/s, queries per second, bandwidth achieved, goodput',
  },
  'frame-rate': { family: 'rate', better: 'up', name: 'Frame rate', words: 'FPS, frames per second' },
  performance: {
    family: 'rate',
    better: 'up',
    name: 'Performance',
    words: 'performance with nothing more exact said, efficiency of a system, FLOP/s, utilization (MFU)',
  },
  accuracy: {
    family: 'quality',
    better: 'up',
    name: 'Accuracy',
    words: 'accuracy, top-1, top-5, exact match, correctness rate',
    isShare: true,
  },
  f1: {
    family: 'quality',
    better: 'up',
    name: 'F1',
    words: 'F1, F-score, F-measure, micro-F1, macro-F1',
    isShare: true,
  },
  precision: {
    family: 'quality',
    better: 'up',
    name: 'Precision',
    words: 'precision, positive predictive value',
    isShare: true,
  },
  recall: {
    family: 'quality',
    better: 'up',
    name: 'Recall',
    words: 'recall, sensitivity, true positive rate, hit rate, recall@k',
    isShare: true,
  },
  specificity: {
    family: 'quality',
    better: 'up',
    name: 'Specificity',
    words: 'specificity, true negative rate',
    isShare: true,
  },
  auc: {
    family: 'quality',
    better: 'up',
    name: 'AUC',
    words: 'AUC, AUROC, ROC-AUC, AUPRC, average precision of a ranking',
    isShare: true,
  },
  map: {
    family: 'quality',
    better: 'up',
    name: 'mAP',
    words: 'mAP, AP (box, mask), mean average precision',
    isShare: true,
  },
  iou: { family: 'quality', better: 'up', name: 'IoU', words: 'IoU, mIoU, Jaccard', isShare: true },
  dice: { family: 'quality', better: 'up', name: 'Dice', words: 'Dice, DSC', isShare: true },
  bleu: { family: 'quality', better: 'up', name: 'BLEU', words: 'BLEU, sacreBLEU, CodeBLEU', isShare: true },
  rouge: { family: 'quality', better: 'up', name: 'ROUGE', words: 'ROUGE-1/2/L', isShare: true },
  perplexity: {
    family: 'quality',
    better: 'down',
    name: 'Perplexity',
    words: 'perplexity, PPL, bits per character',
  },
  wer: {
    family: 'quality',
    better: 'down',
    name: 'Word error rate',
    words: 'word error rate, character error rate, WER, CER',
    isShare: true,
  },
  error: {
    family: 'quality',
    better: 'down',
    name: 'Error',
    words: 'error, error rate, defect rate, MAE, RMSE, EER, loss, false positive rate, failure rate',
  },
  psnr: { family: 'quality', better: 'up', name: 'PSNR', words: 'PSNR, SSIM, SNR, signal quality' },
  fid: { family: 'quality', better: 'down', name: 'FID', words: 'FID, KID, FVD' },
  correlation: {
    family: 'quality',
    better: 'up',
    name: 'Correlation',
    words: 'correlation, Pearson, Spearman, kappa, R2, agreement',
    isShare: true,
  },
  ndcg: { family: 'quality', better: 'up', name: 'NDCG', words: 'NDCG, MRR, ranking quality', isShare: true },
  'pass-rate': {
    family: 'quality',
    better: 'up',
    name: 'Pass rate',
    words: 'pass@k, resolve rate, solve rate, success rate, completion rate',
    isShare: true,
  },
  'win-rate': {
    family: 'quality',
    better: 'up',
    name: 'Win rate',
    words: 'win rate, win/loss ratio, preference rate',
  },
  coverage: {
    family: 'quality',
    better: 'up',
    name: 'Coverage',
    words: 'code coverage, branch coverage, share of cases handled',
  },
  reward: {
    family: 'quality',
    better: 'up',
    name: 'Reward',
    words: 'reward, return, game score, human-normalised score',
  },
  'other-quality': {
    family: 'quality',
    better: 'up',
    name: 'Other quality',
    words:
      "any other score, or 'performance' when it clearly means output quality (relative improvement on benchmarks)",
  },
  memory: {
    family: 'cost',
    better: 'down',
    name: 'Memory',
    words: 'memory, RAM, GPU memory, footprint, cache size',
  },
  storage: {
    family: 'cost',
    better: 'down',
    name: 'Storage',
    words: 'storage, disk, model size in bytes, compression ratio',
  },
  parameters: {
    family: 'cost',
    better: 'down',
    name: 'Parameters',
    words: 'parameters, model size in parameters, trainable parameters',
  },
  compute: {
    family: 'cost',
    better: 'down',
    name: 'Compute',
    words: 'FLOPs, MACs, operations, GPU hours, training compute, number of steps or iterations',
  },
  energy: {
    family: 'cost',
    better: 'down',
    name: 'Energy',
    words: 'energy, power, carbon emissions, battery',
  },
  money: { family: 'cost', better: 'down', name: 'Money', words: 'cost, dollar cost, price, savings' },
  traffic: {
    family: 'cost',
    better: 'down',
    name: 'Traffic',
    words: 'communication volume, bandwidth used, network traffic, I/O',
  },
  data: {
    family: 'cost',
    better: 'down',
    name: 'Data',
    words: 'training data, labels, samples, annotations, tokens or context needed',
  },
  overhead: { family: 'cost', better: 'down', name: 'Overhead', words: 'overhead' },
  'other-cost': {
    family: 'cost',
    better: 'down',
    name: 'Other cost',
    words: 'any other resource: area, hardware units, human effort',
  },
  bugs: {
    family: 'count',
    better: 'up',
    name: 'Bugs',
    words: 'bugs, vulnerabilities, CVEs found or confirmed',
  },
  'other-count': {
    family: 'count',
    better: 'up',
    name: 'Other count',
    words: 'any other count that is an outcome of the work (not the size of its inputs)',
  },
} as const satisfies Record<string, MetricKind>;

export type MetricSlug = keyof typeof metricKinds;

export const forms = {
  absolute: 'The level itself: "96.61% accuracy", "256KB of memory".',
  factor: 'A multiple of a baseline: "1.3x speedup", "three times less memory".',
  change: 'A difference to a baseline: "73% lower energy", "2.1 points higher".',
  count: 'An outcome that is counted: "76 bugs".',
} as const;

export type Form = keyof typeof forms;

export const directions = {
  up: 'The named metric rises.',
  down: 'The named metric falls.',
} as const;

export type Direction = keyof typeof directions;

export const qualifiers = {
  exact: 'Stated as it is, without a bound.',
  'up-to': 'The best case: "up to", "as much as", "at best".',
  'at-least': 'A lower bound: "more than", "over", "at least".',
  'at-most': 'An upper bound: "less than", "under", "at most".',
  about: 'Rounded: "roughly", "nearly", "almost".',
  average: 'A mean or median: "on average".',
} as const;

export type Qualifier = keyof typeof qualifiers;

/** What results name, and so what can be suggested beside papers, authors, topics and venues. */
export const termKinds = {
  metric: 'What is measured.',
  baseline: 'What results are compared with.',
  dataset: 'What results were measured on.',
  hardware: 'The machine that results were measured on.',
} as const;

export type TermKind = keyof typeof termKinds;

/** The keys of a vocabulary table, typed. */
export function wordsOf<Word extends string>(table: Readonly<Record<Word, unknown>>): [Word, ...Word[]] {
  return Object.keys(table) as [Word, ...Word[]];
}
