import { knownNumber, numberFor } from '../text/known-words.ts';
import { mostWords } from '../text/word-table.ts';
import { type Cue, cueNamed } from './cues.ts';
import { FeatureIndex, type NumberedFeature } from './feature-index.ts';

/** What was learnt of one answer: by what is seen, a cue and its word, how much that speaks for it. */
export interface Weights {
  readonly bias: number;
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What may be seen and weighs: a cue with its word, with two and a blank between, or with another text. */
interface Feature {
  readonly cue: string;
  readonly word: string;
}

/** The weights of all answers of a model, turned round so that what is seen is looked up once: the features have numbers, from 1. */
export class CueTables {
  /** By feature, how much speaks for the first answer. */
  readonly #first: Float64Array;
  /** By feature, where its shares begin; for each share the index of the answer, and how much speaks for it. */
  readonly #from: Int32Array;
  readonly #answers: Uint8Array;
  readonly #shares: Float64Array;
  readonly #features: readonly Feature[];
  readonly #byText: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the index of a cue; null where nothing that it shows weighs. */
  readonly #texts: (ReadonlyMap<string, number> | null | undefined)[] = [];
  #byNumber: FeatureIndex | undefined;

  /** Numbers the words, which has to be before any text is split. */
  constructor(answers: readonly Weights[]) {
    const byText = new Map<string, Map<string, number>>();
    const features: Feature[] = [{ cue: '', word: '' }];
    const shares: [answer: number, share: number][][] = [[]];
    for (const [answer, { cues }] of answers.entries())
      for (const [cue, words] of Object.entries(cues)) {
        const ofCue = byText.get(cue) ?? new Map<string, number>();
        byText.set(cue, ofCue);
        for (const [word, share] of Object.entries(words)) {
          const feature = ofCue.get(word) ?? features.push({ cue, word }) - 1;
          ofCue.set(word, feature);
          const own = shares[feature] ?? [];
          shares[feature] = own;
          own.push([answer, share]);
          for (const part of word.split(' ')) numberFor(part);
        }
      }
    this.#features = features;
    this.#byText = byText;
    const all = shares.flat();
    this.#answers = Uint8Array.from(all, ([answer]) => answer);
    this.#shares = Float64Array.from(all, ([, share]) => share);
    this.#first = Float64Array.from(shares, (own) => own.find(([answer]) => answer === 0)?.[1] ?? 0);
    this.#from = new Int32Array(shares.length + 1);
    for (const [feature, own] of shares.entries())
      this.#from[feature + 1] = (this.#from[feature] ?? 0) + own.length;
  }

  /** The feature that a cue and a word, by its number among those that lists have, are; 0 if they weigh nothing. */
  featureOfWord(cue: Cue, word: number): number {
    this.#byNumber ??= this.#indexed();
    return this.#byNumber.featureOf(cue.index, word);
  }

  /** The feature that a cue and two words together are. */
  featureOfPair(cue: Cue, one: number, other: number): number {
    return this.featureOfWord(cue, pairNumber(one, other));
  }

  /** The feature that a cue and any text are. */
  featureOfText(cue: Cue, text: string): number {
    let features = this.#texts[cue.index];
    if (features === undefined) {
      features = this.#byText.get(cue.name) ?? null;
      this.#texts[cue.index] = features;
    }
    return features?.get(text) ?? 0;
  }

  /** All that a cue may show and that weighs anything. */
  wordsOf(cue: Cue): Iterable<string> {
    return this.#byText.get(cue.name)?.keys() ?? [];
  }

  /** How much a feature speaks for the first answer. */
  firstShare(feature: number): number {
    return this.#first[feature] ?? 0;
  }

  /** How much it speaks for the answer at an index. */
  shareFor(feature: number, answer: number): number {
    for (let at = this.#from[feature] ?? 0; at < (this.#from[feature + 1] ?? 0); at++)
      if (this.#answers[at] === answer) return this.#shares[at] ?? 0;
    return 0;
  }

  /** Adds to the sum of each answer how much it speaks for that. */
  addTo(sums: number[], feature: number): void {
    for (let at = this.#from[feature] ?? 0; at < (this.#from[feature + 1] ?? 0); at++) {
      const answer = this.#answers[at] ?? 0;
      sums[answer] = (sums[answer] ?? 0) + (this.#shares[at] ?? 0);
    }
  }

  /** A feature in words: "left=takes". */
  nameOf(feature: number): string {
    const { cue, word } = this.#features[feature] ?? { cue: 'nothing', word: '' };
    return `${cue}=${word}`;
  }

  /** Made when it is first asked for: then all words that cues show themselves have their numbers. */
  #indexed(): FeatureIndex {
    return new FeatureIndex(
      this.#features.flatMap(({ cue, word }, feature): NumberedFeature[] => {
        if (feature === 0) return [];
        const { index } = cueNamed(cue);
        const whole = knownNumber(word);
        const shown: NumberedFeature[] = whole === 0 ? [] : [[index, whole, feature]];
        const [one, other, ...more] = word.split(' ');
        if (one !== undefined && other !== undefined && more.length === 0)
          shown.push([index, pairNumber(knownNumber(one), knownNumber(other)), feature]);
        return shown;
      }),
    );
  }
}

/** Two words as one number, which no single word has. */
function pairNumber(one: number, other: number): number {
  return one * mostWords + other;
}
