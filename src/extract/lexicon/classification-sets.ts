import { wordsIn } from '../text/known-words.ts';

/** Benchmarks on which nothing but the share of right answers is told, in lower case, without sizes and versions. */
const names: ReadonlySet<string> = new Set(
  wordsIn(
    'cifar imagenet imagenette tinyimagenet tiny-imagenet mini-imagenet miniimagenet mnist fashion-mnist emnist svhn stl modelnet scanobjectnn ' +
      'kinetics something-something ssv ucf hmdb cub stanford-cars inaturalist food places domainnet office-home gqa vqa vqav okvqa ' +
      'mathvista scienceqa gsm8k gpqa mmlu mmlu-pro mnli qnli sst cora citeseer pubmed clinc150 banking77 agedb lfw cfp-fp',
  ),
);

/** Whether a data set is one of those, with its size or version or without: "CIFAR-10", "ImageNet-1K", "iNaturalist 2018". */
export function isScoredByAccuracy(dataset: string): boolean {
  return dataset
    .toLowerCase()
    .split(/[\s,/]+/)
    .some((word) => names.has(word) || names.has(word.replace(/[-_]?v?\d+k?$/, '')));
}
