import { areNaming } from './common-words.ts';
import { asOne, withoutLast } from './words.ts';

/** What a data set is called behind its name. A validation set is another one, and so is a challenge on it. */
const endings = new Set([
  ...['dataset', 'datasets', 'data set', 'data sets', 'database', 'databases', 'corpus', 'corpora'],
  ...['benchmark', 'benchmarks', 'benchmark suite', 'benchmarking suite'],
  ...['test set', 'test sets', 'testset', 'testing set', 'test split'],
]);

/** Several names of one data set, beyond doubt. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['mscoco', 'coco'],
  ['microsoftcoco', 'coco'],
]);

/** The joined form of the words of a data set: `the CIFAR-10 dataset` → `cifar10`. */
export function datasetKey(words: readonly string[]): string {
  const key = asOne(withoutLast(words, endings, areNaming));
  return synonyms.get(key) ?? key;
}
