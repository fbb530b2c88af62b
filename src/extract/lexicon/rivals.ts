import { PhraseTable } from '../text/phrases.ts';

/** What tells that others made a thing, which stands behind it: "prior work", "the existing tools". */
export const priors: ReadonlySet<string> = new Set(
  'existing current previous prior conventional traditional state-of-the-art base baseline best-known competing'.split(
    ' ',
  ),
);

/** What others made, in general words. */
export const ways: ReadonlySet<string> = new Set(
  (
    'algorithms methods method approach approaches technique techniques tool tools solution solutions defenses fuzzers ' +
    'scheme schemes detectors classifier classifiers implementation implementations system systems work works model models ' +
    'design designs engines frameworks framework baseline baselines discriminators agents'
  ).split(' '),
);

/** Words by which a level is the one that was reached before: "the previous best", "the prior record". */
export const earlier: ReadonlySet<string> = new Set(
  'previous prior existing best-known competing earlier second-best'.split(' '),
);

/** Nouns for the level that others reached. */
export const records: ReadonlySet<string> = new Set(
  'sota state-of-the-art art best record records result results score scores'.split(' '),
);

/** Phrases behind which stands what a level is set against. */
export const setAgainst = new PhraseTable<true>(
  [
    'different from',
    'improvement over',
    'improvements over',
    'improving over',
    'improves over',
    'gain over',
    'gains over',
    'on par with',
    'superior to',
    'inferior to',
    'comparable to',
    'competitive with',
    'close to',
  ].map((phrase): [string, true] => [phrase, true]),
);
