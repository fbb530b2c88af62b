import { areNaming } from './common-words.ts';
import { asOne, withoutLast, withoutVersionSigns } from './words.ts';

type Words = readonly string[];

/** What a data set is called behind its name. A validation set is another one, and so is a challenge on it. */
const endings = new Set([
  ...['dataset', 'datasets', 'data set', 'data sets', 'data', 'database', 'databases', 'corpus', 'corpora'],
  ...['benchmark', 'benchmarks', 'benchmark suite', 'benchmarking suite', 'task'],
  ...['test set', 'test sets', 'testset', 'testing set', 'test split', 'test dataset', 'test data'],
]);

/** The part of a data set that is told behind its name, by what it is called there. */
const parts: ReadonlyMap<string, string> = new Map(
  [
    { part: 'val', names: ['val', 'valid', 'validation'] },
    { part: 'dev', names: ['dev', 'development'] },
    { part: 'testdev', names: ['test dev', 'testdev'] },
  ].flatMap(({ part, names }) =>
    names.flatMap((name) =>
      ['', ' set', ' sets', ' split', ' dataset', ' datasets', ' data set', ' data'].map(
        (what): [string, string] => [name + what, part],
      ),
    ),
  ),
);

/** Data sets that are told apart by years, of which the century is left out as often as not. */
const yearly = [
  ...['aime', 'brats', 'clic', 'conll', 'davis', 'icdar', 'iwslt', 'mot', 'oie', 'posetrack', 'semeval'],
  ...['thumos', 'vot', 'wmt', 'wnut'],
];

/** Other spellings of a part of a name, beyond doubt: of its words with blanks between them, and how it is spelled here. */
const spellings: readonly (readonly [other: RegExp, one: string])[] = [
  [/(?<![a-z])(?:ms ?|microsoft )coco(?![a-z])/g, 'coco'],
  // Of the twenty classes that are called VOC-20, 20 is no year.
  [/(?<![a-z])(?:pascal ?)?voc ?(?:20)?(0[5-9]|1[0-2])(?!\d)/g, 'pascal voc 20$1'],
  [/(?<![a-z])kitti ?(12|15)(?!\d)/g, 'kitti 20$1'],
  [new RegExp(`(?<![a-z])(${yearly.join('|')}) ?([012]\\d)(?!\\d)`, 'g'), '$1 20$2'],
  [/ (val|validation) ?(20\d\d)$/, ' $2 $1'],
];

/** Several names of one data set, beyond doubt. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['ace05', 'ace2005'],
  ['fmnist', 'fashionmnist'],
  ['h3.6m', 'human3.6m'],
  ['h36m', 'human3.6m'],
  ['imagenet2012', 'ilsvrc2012'],
  ['imagenetilsvrc2012', 'ilsvrc2012'],
  ['imagenetlsvrc2012', 'ilsvrc2012'],
  ['ilsvrc2012imagenet', 'ilsvrc2012'],
  ['nyu2', 'nyudepth2'],
  ['nyud2', 'nyudepth2'],
  ['ssv2', 'somethingsomething2'],
]);

/** Whether words may stand alone for a data set. */
function areName(words: Words): boolean {
  return areNaming(words) && !/^(?:and|or|of)$/.test(words.at(-1) ?? '');
}

/** The words with the name first of which a part is told: `validation set of COCO` → `COCO validation set`. */
function nameFirst(words: Words): Words {
  if (words[2] !== 'of') return words;
  const [, part, name] =
    /^((?:validation|val|development|dev|test|testing) (?:set|split|data|dataset)) of (.+)$/.exec(
      words.join(' '),
    ) ?? [];
  return part !== undefined && name !== undefined && areName(name.split(' '))
    ? `${name} ${part}`.split(' ')
    : words;
}

/** The words without what a data set is called; a part of it is told in one word. */
function withPartNamed(words: Words): Words {
  for (const length of [3, 2, 1]) {
    const part = parts.get(words.slice(-length).join(' '));
    const name = words.slice(0, -length);
    if (part !== undefined && areName(name)) return [...withoutLast(name, endings, areName), part];
  }
  return withoutLast(words, endings, areName);
}

/** The joined form of the words of a data set: `the CIFAR-10 dataset` → `cifar10`, `SQuAD v2.0 dev set` → `squad2dev`. */
export function datasetKey(words: Words): string {
  const spelled = spellings.reduce(
    (text, [other, one]) => text.replace(other, one),
    nameFirst(words).join(' '),
  );
  const key = withoutVersionSigns(asOne(withPartNamed(spelled.split(' '))));
  return synonyms.get(key) ?? key;
}
