import type { Finding } from '../finding.ts';
import { closesPhrase } from '../text/chunks.ts';

/** Whether a whole number counts the noun behind it and so is no score: "25 classes", "27 levels", "two advantages", "53 of 78". */
export function countsItsNoun(finding: Finding): boolean {
  const { quantity, choice } = finding;
  const { tokens } = finding.reading.sentence;
  const next = tokens[quantity.end];
  if (next?.lower === 'of' && tokens[quantity.end + 1]?.kind === 'number') return true;
  if (isNamedInPlural(finding) || countsGains(finding)) return true;
  const named = (choice?.mention.first ?? Number.POSITIVE_INFINITY) <= quantity.end;
  return (
    choice !== undefined && !named && next?.kind === 'word' && isPlural(next.lower) && !closesPhrase(next)
  );
}

function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && word !== 'bias';
}

/** "27 levels", "12 metrics", "1,600 errors", unlike "33 BLEU scores" and "4 false positives per scan". */
function isNamedInPlural({ quantity, comparing, choice, reading: { sentence } }: Finding): boolean {
  if (choice?.rule !== 'metric-after' || choice.cost >= 1.5) return false;
  const { slug } = choice.mention.word;
  if (slug === 'bugs' || slug === 'parameters') return false;
  const by = sentence.tokens[quantity.edge.start - 1]?.lower === 'by';
  if (comparing && (comparing.rule === 'compared-after' || by)) return false;
  const name = sentence.tokens.slice(choice.mention.first, choice.mention.end);
  const rated = sentence.tokens[choice.mention.end]?.lower === 'per' || name[0]?.lower === 'false';
  return (
    !rated && name.every(({ text, lower }) => text === lower) && isPlural(name[name.length - 1]?.lower ?? '')
  );
}

/** "offers two key advantages": gains that are counted rather than measured. */
function countsGains({ quantity, comparing, choice }: Finding): boolean {
  if (comparing?.rule !== 'compared-after' || comparing.comparison.kind !== 'noun') return false;
  const mention = choice?.mention;
  return !(mention && mention.first >= quantity.end && mention.end <= comparing.at);
}

/** A whole number right before what is counted one by one: deaths, failures, events; the losses and biases of models are not. */
export function isOfHarms({ quantity, choice, reading: { sentence } }: Finding): boolean {
  if (choice?.mention.word.slug !== 'error' || choice.mention.first !== quantity.end) return false;
  const noun = sentence.tokens[quantity.end]?.lower ?? '';
  return (
    choice.mention.end === quantity.end + 1 &&
    isPlural(noun) &&
    !/^(?:loss|bias|residual|distortion)/.test(noun)
  );
}
