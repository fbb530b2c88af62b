import { invariant } from '../../../db/invariant.ts';
import { wordsOf } from '../../../db/vocabulary.ts';

/** What was learnt of one answer: by what is seen, a cue and its word, how much that speaks for it. */
export interface Weights {
  readonly bias: number;
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Tells what there is to see: the name of a cue and the word that it has here. */
export type See = (cue: string, word: string) => void;

/** The weights of one or several answers, turned round so that each thing seen is looked up once. */
export interface LinearModel<Answer extends string> {
  readonly answers: readonly Answer[];
  readonly biases: readonly number[];
  /** By cue and word: the index of an answer and its weight, in turn. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** A model that tells between the answers given. */
export function linearModel<Answer extends string>(
  table: Readonly<Record<Answer, Weights>>,
): LinearModel<Answer> {
  const answers = wordsOf(table);
  const weights = new Map<string, Map<string, number[]>>();
  const biases: number[] = [];
  for (const [index, answer] of answers.entries()) {
    const { bias, cues } = table[answer];
    biases.push(bias);
    for (const [cue, words] of Object.entries(cues)) {
      const byWord = weights.get(cue) ?? new Map<string, number[]>();
      weights.set(cue, byWord);
      for (const [word, weight] of Object.entries(words)) {
        const found = byWord.get(word) ?? [];
        byWord.set(word, found);
        found.push(index, weight);
      }
    }
  }
  return { answers, biases, weights };
}

/** An answer, how likely it is, from 0 to 1, and the cue and word that spoke most for it, "left=takes". */
export interface Likely<Answer> {
  readonly answer: Answer;
  /** By how much, in the logarithm of odds, it is likelier than another answer. */
  readonly lead: (other: Answer) => number;
  readonly likelihood: number;
  readonly because: string;
}

/** The likeliest answer of a model by all that `show` shows; of equals the first. Throws where the model has no answers. */
export function likeliest<Answer extends string>(
  { answers, biases, weights }: LinearModel<Answer>,
  show: (see: See) => void,
): Likely<Answer> {
  const sums = [...biases];
  const reasons = answers.map(() => ({ weight: 0, cue: 'nothing', word: '' }));
  // What is shown twice, a word that stands twice in its sentence, counts once, as it did when it was learnt.
  const counted = new Set<readonly number[]>();
  show((cue, word) => {
    const found = weights.get(cue)?.get(word);
    if (found === undefined || counted.has(found)) return;
    counted.add(found);
    for (let at = 0; at < found.length; at += 2) {
      const answer = found[at] ?? 0;
      const weight = found[at + 1] ?? 0;
      sums[answer] = (sums[answer] ?? 0) + weight;
      if (weight > (reasons[answer]?.weight ?? 0)) reasons[answer] = { weight, cue, word };
    }
  });
  const most = Math.max(...sums);
  const index = sums.indexOf(most);
  const [answer, reason] = [answers[index], reasons[index]];
  invariant(answer !== undefined && reason !== undefined, 'a model has answers');
  const because = `${reason.cue}=${reason.word}`.replaceAll(' ', '-');
  const lead = (other: Answer) => most - (sums[answers.indexOf(other)] ?? 0);
  return { answer, lead, likelihood: 1 / (1 + Math.exp(-most)), because };
}

/** How much what is shown speaks for the first answer of a model, in the logarithm of odds, its bias left out. */
export function weightOf({ weights }: LinearModel<string>, show: (see: See) => void): number {
  let sum = 0;
  show((cue, word) => {
    sum += weights.get(cue)?.get(word)?.[1] ?? 0;
  });
  return sum;
}
