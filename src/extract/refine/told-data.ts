import { isNamed } from '../context/names.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { SentencePhrases } from '../context/sentence-phrases.ts';
import type { Finding } from '../finding.ts';
import { lazily } from '../lazily.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { isVague } from './vague-data.ts';

/** Words of sentences that tell of an evaluation. */
export const evaluation = new WordPattern(
  /^(experiment|evaluat|benchmark|test|result|validat|implement|assess|stud(y|ies)|trained|conduct|demonstrat|measur|appl(y|ied)|simulat|analy|using|collect|compar)/,
);

/** What a sentence tells of the data behind results; found out when it is asked for, as few results lack theirs. */
export interface ToldData {
  /** What was examined, whether enrolled (strength 2) or anything else. */
  readonly materials: () => readonly ContextPhrase[];
  /** Who was enrolled. */
  readonly sample: () => string | undefined;
  /** What results of later sentences may have been measured on. */
  readonly dataset: () => string | undefined;
  /** Whether it tells what a system was tested with. */
  readonly isOfEvaluation: () => boolean;
  /** The data of its own results, where that holds on. */
  lasting: string | undefined;
}

/** What the sentence of these phrases tells, whose findings are `here`. */
export function toldData(phrases: SentencePhrases, here: readonly Finding[]): ToldData {
  const { tokens } = phrases;
  const materials = () => phrases.materials;
  const first = here[0]?.quantity.first ?? Number.POSITIVE_INFINITY;
  return {
    materials,
    sample: () => materials().find(({ strength }) => strength === 2)?.text,
    dataset: lazily(
      () =>
        materials().findLast(({ strength, end }) => strength !== 2 && end <= first)?.text ??
        (here.length === 0 ? namedIn(phrases) : undefined),
    ),
    isOfEvaluation: () => tells(tokens, evaluating) && !tells(tokens, otherWork),
    lasting: undefined,
  };
}

/** The last data set that a sentence names, if it tells of an evaluation. */
function namedIn(phrases: SentencePhrases): string | undefined {
  const { tokens } = phrases;
  if (!tells(tokens, evaluation)) return undefined;
  return phrases.data.findLast(
    ({ strength, first, end, text }) =>
      (strength === 4 && !isVague(text)) ||
      (strength === 3 && (isNamed(tokens, first, end) || isCounted(tokens, first, end))),
  )?.text;
}

/** Words of sentences that tell what a system was tested with, and of those that tell of anything else. */
const evaluating = new WordPattern(/^(evaluat|experiment|tested$|validat|benchmark)/);
const otherWork = new WordPattern(
  /^(train|pre-train|fine-tun|collect|patients?$|participants?$|volunteers?$|subjects?$|challenge$)/,
);

function tells(tokens: readonly Token[], words: WordPattern): boolean {
  return tokens.some((token) => words.holds(token));
}

/** "22 Android apps", "seven projects". */
function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some((token) => token.kind === 'number' || smallNumbers.holds(token));
}
