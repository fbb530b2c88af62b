import { invariant } from '../../../db/invariant.ts';
import { wordsOf } from '../../../db/vocabulary.ts';
import { CueTables, type Weights } from './cue-tables.ts';
import type { Cue, See } from './cues.ts';
import { Weighing } from './weighing.ts';

/** What was learnt of one or several answers. */
export interface LinearModel<Answer extends string> {
  readonly answers: readonly Answer[];
  readonly biases: readonly number[];
  readonly tables: CueTables;
}

/** A model that tells between the answers given. Made when a module is loaded, before any text is split. */
export function linearModel<Answer extends string>(
  table: Readonly<Record<Answer, Weights>>,
): LinearModel<Answer> {
  const answers = wordsOf(table);
  const weights = answers.map((answer) => table[answer]);
  return { answers, biases: weights.map(({ bias }) => bias), tables: new CueTables(weights) };
}

/** An answer, how likely it is, from 0 to 1, and the cue and word that spoke most for it, "left=takes", which few ask for. */
export interface Likely<Answer> {
  readonly answer: Answer;
  /** By how much, in the logarithm of odds, it is likelier than another answer. */
  readonly lead: (other: Answer) => number;
  readonly likelihood: number;
  readonly because: () => string;
}

/**
 * The likeliest answer of a model by all that `show` shows, where it leans to before; of equals the first. Throws where the model has
 * no answers.
 */
export function likeliest<Answer extends string>(
  { answers, biases, tables }: LinearModel<Answer>,
  show: (see: See) => void,
  leanings: readonly number[] = biases,
): Likely<Answer> {
  const seen = new SeenOnce(tables);
  show(seen);
  const sums = seen.sums(leanings);
  const most = Math.max(...sums);
  const index = sums.indexOf(most);
  const answer = answers[index];
  invariant(answer !== undefined, 'a model has answers');
  const lead = (other: Answer) => most - (sums[answers.indexOf(other)] ?? 0);
  return { answer, lead, likelihood: 1 / (1 + Math.exp(-most)), because: () => seen.reasonFor(index) };
}

/** How much what is shown speaks for the first answer of a model, in the logarithm of odds, its bias left out. */
export function weightOf({ tables }: LinearModel<string>, show: (see: See) => void): number {
  const sum = new FirstSum(tables);
  show(sum);
  return sum.total;
}

/**
 * The most that a cue can speak for the first answer of a model, in the logarithm of odds, whatever it shows, or whichever of some words;
 * 0 where it can but speak against it.
 */
export function mostOf(
  { tables }: LinearModel<string>,
  cue: Cue,
  words: Iterable<string> = tables.wordsOf(cue),
): number {
  return Math.max(0, ...Array.from(words, (word) => tables.firstShare(tables.featureOfText(cue, word))));
}

/**
 * How much a model leans to each answer where something is seen of single answers: its bias, and what that weighs whichever answer it is
 * seen of. What is seen twice of an answer counts once.
 */
export function leaningsOf<Answer extends string>(
  { answers, biases }: LinearModel<Answer>,
  { tables }: LinearModel<'any'>,
  show: (see: (answer: Answer, cue: Cue, text: string) => void) => void,
): number[] {
  const sums = [...biases];
  const counted: (number[] | undefined)[] = [];
  show((answer, cue, text) => {
    const feature = tables.featureOfText(cue, text);
    if (feature === 0) return;
    const index = answers.indexOf(answer);
    const features = counted[index] ?? [];
    counted[index] = features;
    if (features.includes(feature)) return;
    features.push(feature);
    sums[index] = (sums[index] ?? 0) + tables.firstShare(feature);
  });
  return sums;
}

/** Keeps what weighs. What is shown twice, a word that stands twice in its sentence, counts once, as it did when it was learnt. */
class SeenOnce extends Weighing {
  readonly #features: number[] = [];

  protected take(feature: number): void {
    if (!this.#features.includes(feature)) this.#features.push(feature);
  }

  /** How much speaks for each answer. */
  sums(biases: readonly number[]): number[] {
    const sums = [...biases];
    for (const feature of this.#features) this.tables.addTo(sums, feature);
    return sums;
  }

  /** The cue and word that speak most for an answer. */
  reasonFor(answer: number): string {
    let most = 0;
    let reason = 0;
    for (const feature of this.#features) {
      const share = this.tables.shareFor(feature, answer);
      if (share > most) [most, reason] = [share, feature];
    }
    return reason === 0 ? 'nothing=' : this.tables.nameOf(reason).replaceAll(' ', '-');
  }
}

/** Adds up how much speaks for the first answer. What is shown twice counts twice. */
class FirstSum extends Weighing {
  total = 0;

  protected take(feature: number): void {
    this.total += this.tables.firstShare(feature);
  }
}
