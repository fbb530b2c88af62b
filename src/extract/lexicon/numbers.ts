import { WordMap } from '../text/known-words.ts';

/** Number words by what they do: name a value below a hundred, or multiply what stands before. */
export const smallNumbers = new WordMap<number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const tens = new WordMap<number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

export const scales = new WordMap<number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Scales written on to the number: 28K, 4M. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12],
]);

/** Words for a share: "a third of", "one-fifth the". */
export const fractions = new WordMap<number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Fractions that are one sign. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 2],
  ['⅓', 3],
  ['¼', 4],
  ['⅕', 5],
  ['⅛', 8],
]);

/** First parts that a hyphen joins to a number or unit; the tokenizer takes them apart there: "two-fold", "over-95%". */
export const detachedPrefixes: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  'hundred',
  'thousand',
  'over',
  'sub',
  'near',
]);
