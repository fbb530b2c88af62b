import type { Weights } from '../../../src/extract/learned/cue-tables.ts';
import type { Cue, See } from '../../../src/extract/learned/cues.ts';
import { columnsOf, type Thrift, weightsOf } from './logistic.ts';

/** Something that is one of several answers, what is seen of it, and how much it counts. */
export interface Choice<Answer extends string> {
  readonly show: (see: See) => void;
  /** Shows what is seen of single answers: what speaks for one of them speaks for any. */
  readonly showOf: (see: (answer: Answer, cue: Cue, text: string) => void) => void;
  readonly answer: Answer;
  readonly counts: number;
}

/** What speaks for each answer, and what speaks for any of which it is seen. */
export interface ChoiceWeights<Answer extends string> {
  readonly own: Record<Answer, Weights>;
  readonly shared: Weights;
}

/** What is seen, with where it is: rows of examples, and of answers in them. */
interface Seen {
  readonly cue: string;
  readonly word: string;
  /** By example and answer: the index of the example times the number of answers, and the index of the answer. */
  readonly places: Int32Array;
}

/** A weight in the making, and how far it may move at once. */
interface Moving {
  weight: number;
  most: number;
}

/**
 * Learns what speaks for each of several answers: a multinomial logistic regression with a price on each weight, by coordinate descent
 * with a region of trust. The same examples in the same order give the same weights.
 */
export function learnChoice<Answer extends string>(
  choices: readonly Choice<Answer>[],
  answers: readonly Answer[],
  thrift: Thrift,
): ChoiceWeights<Answer> {
  const descent = new Descent(choices, answers);
  const columns = columnsOf(choices, thrift.fewest);
  const shared = sharedColumnsOf(choices, answers, thrift.fewest);
  const everywhere = {
    cue: '',
    word: '',
    places: Int32Array.from(choices, (_, row) => row * answers.length),
  };
  const own = answers.map(() => ({ bias: moving(), weights: columns.map(moving) }));
  const seen = columns.map(
    ({ cue, word, rows }): Seen => ({
      cue,
      word,
      places: Int32Array.from(rows, (row) => row * answers.length),
    }),
  );
  const sharedWeights = shared.map(moving);
  for (let sweep = 0; sweep < 40; sweep++) {
    // Most weights are nothing and stay so: they are looked at every fourth time.
    const all = sweep % 4 === 0;
    let moved = 0;
    for (const [at, column] of shared.entries())
      moved = Math.max(moved, descent.step(column, 0, sharedWeights[at], thrift));
    for (const [answer, { bias, weights }] of own.entries()) {
      moved = Math.max(moved, descent.step(everywhere, answer, bias, free));
      for (const [at, column] of seen.entries())
        if (all || weights[at]?.weight !== 0)
          moved = Math.max(moved, descent.step(column, answer, weights[at], thrift));
    }
    if (all && moved < 1e-2) break;
  }
  const weigh = (table: readonly Seen[], weights: readonly Moving[], bias = 0) =>
    weightsOf(
      table,
      Float64Array.from(weights, ({ weight }) => weight),
      bias,
      thrift.least,
    );
  return {
    own: recordOf(answers, (index) => weigh(seen, own[index]?.weights ?? [], own[index]?.bias.weight)),
    shared: weigh(shared, sharedWeights),
  };
}

const free: Pick<Thrift, 'price' | 'ridge'> = { price: 0, ridge: 0 };

function moving(): Moving {
  return { weight: 0, most: 1 };
}

function recordOf<Answer extends string>(
  answers: readonly Answer[],
  weightsAt: (index: number) => Weights,
): Record<Answer, Weights> {
  return Object.fromEntries(answers.map((answer, index) => [answer, weightsAt(index)])) as Record<
    Answer,
    Weights
  >;
}

/** How likely each answer of each example is by the weights so far, in powers that are divided by their sum. */
class Descent {
  readonly #powers: Float64Array;
  readonly #sums: Float64Array;
  readonly #targets: Int32Array;
  readonly #counts: Float64Array;
  readonly #answers: number;

  constructor(choices: readonly Choice<string>[], answers: readonly string[]) {
    this.#answers = answers.length;
    this.#powers = new Float64Array(choices.length * answers.length).fill(1);
    this.#sums = new Float64Array(choices.length).fill(answers.length);
    this.#targets = Int32Array.from(
      choices,
      ({ answer }, row) => row * answers.length + answers.indexOf(answer),
    );
    this.#counts = Float64Array.from(choices, ({ counts }) => counts);
  }

  /** Moves the weight of a column for an answer to where it costs least, and tells how far. */
  step(
    { places }: Seen,
    answer: number,
    moved: Moving | undefined,
    { price, ridge }: Pick<Thrift, 'price' | 'ridge'>,
  ): number {
    if (!moved) return 0;
    let slope = ridge * moved.weight;
    let bend = ridge;
    for (const first of places) {
      const place = first + answer;
      const row = Math.floor(place / this.#answers);
      const likelihood = (this.#powers[place] ?? 0) / (this.#sums[row] ?? 1);
      const count = this.#counts[row] ?? 0;
      slope += count * (likelihood - (this.#targets[row] === place ? 1 : 0));
      bend += count * likelihood * (1 - likelihood);
    }
    bend = Math.max(bend, 1e-6);
    const best = moved.weight - slope / bend;
    const reached = Math.sign(best) * Math.max(0, Math.abs(best) - price / bend);
    const change = Math.max(-moved.most, Math.min(moved.most, reached - moved.weight));
    if (change !== 0) this.#multiply(places, answer, Math.exp(change));
    moved.weight += change;
    moved.most = Math.max(2 * Math.abs(change), moved.most / 2);
    return Math.abs(change);
  }

  #multiply(places: Int32Array, answer: number, factor: number): void {
    for (const first of places) {
      const place = first + answer;
      const row = Math.floor(place / this.#answers);
      const before = this.#powers[place] ?? 0;
      this.#powers[place] = before * factor;
      this.#sums[row] = (this.#sums[row] ?? 0) + before * (factor - 1);
    }
  }
}

/** All that is seen of single answers in so many places or more, in the order of its name. */
function sharedColumnsOf<Answer extends string>(
  choices: readonly Choice<Answer>[],
  answers: readonly Answer[],
  fewest: number,
): Seen[] {
  const columns = new Map<string, { cue: string; word: string; places: Set<number> }>();
  for (const [row, { showOf }] of choices.entries())
    showOf((answer, { name }, word) => {
      const key = `${name}\t${word}`;
      const column = columns.get(key) ?? { cue: name, word, places: new Set() };
      columns.set(key, column);
      column.places.add(row * answers.length + answers.indexOf(answer));
    });
  const sorted = [...columns].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, column]) => column);
  return sorted
    .filter(({ places }) => places.size >= fewest)
    .map(({ cue, word, places }) => ({ cue, word, places: Int32Array.from(places) }));
}
