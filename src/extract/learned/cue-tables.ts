import { numberFor } from '../text/known-words.ts';
import { mostWords } from '../text/word-table.ts';
import type { Cue, See, SeenWord } from './cues.ts';

/** What was learnt of one answer: by what is seen, a cue and its word, how much that speaks for it. */
export interface Weights {
  readonly bias: number;
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a word that a cue shows weighs. */
export interface Weight {
  /** The word, two with a blank between, or another text. */
  readonly word: string;
  /** The index of an answer and how much it speaks for that, in turn. */
  readonly shares: number[];
}

/** What a cue's words weigh: by text, and, where they are words of abstracts, by their numbers. */
class CueTable {
  readonly #byText: ReadonlyMap<string, Weight>;
  #byNumber: ReadonlyMap<number, Weight> | undefined;

  constructor(byText: ReadonlyMap<string, Weight>) {
    this.#byText = byText;
  }

  ofText(text: string): Weight | undefined {
    return this.#byText.get(text);
  }

  ofNumber(number: number): Weight | undefined {
    this.#byNumber ??= new Map(Array.from(this.#byText, ([word, weight]) => [numberOf(word), weight]));
    return this.#byNumber.get(number);
  }
}

/** The number of a word, or of two with a blank between them. */
function numberOf(text: string): number {
  const [one = '', other] = text.split(' ');
  return other === undefined ? numberFor(one) : pairNumber(numberFor(one), numberFor(other));
}

function pairNumber(one: number, other: number): number {
  return one * mostWords + other;
}

const empty = new CueTable(new Map());

/** The weights of all answers of a model, turned round so that each thing seen is looked up once. */
export class CueTables {
  readonly #byName = new Map<string, CueTable>();
  /** By the index of a cue. */
  readonly #tables: CueTable[] = [];

  /** Numbers the words, which has to be before any text is split. */
  constructor(answers: readonly Weights[]) {
    const byName = new Map<string, Map<string, Weight>>();
    for (const [answer, { cues }] of answers.entries())
      for (const [cue, words] of Object.entries(cues)) {
        const byText = byName.get(cue) ?? new Map<string, Weight>();
        byName.set(cue, byText);
        for (const [word, share] of Object.entries(words)) {
          const weight = byText.get(word) ?? { word, shares: [] };
          byText.set(word, weight);
          weight.shares.push(answer, share);
          for (const part of word.split(' ')) numberFor(part);
        }
      }
    for (const [cue, byText] of byName) this.#byName.set(cue, new CueTable(byText));
  }

  of(cue: Cue): CueTable {
    const known = this.#tables[cue.index];
    if (known) return known;
    const table = this.#byName.get(cue.name) ?? empty;
    this.#tables[cue.index] = table;
    return table;
  }
}

/** Sees by the weights of a model. */
export abstract class Weighing implements See {
  readonly #tables: CueTables;

  constructor(tables: CueTables) {
    this.#tables = tables;
  }

  /** Takes what a cue shows here, if that weighs anything. */
  protected abstract take(cue: Cue, weight: Weight): void;

  word(cue: Cue, { known }: SeenWord): void {
    if (known === 0) return;
    const weight = this.#tables.of(cue).ofNumber(known);
    if (weight) this.take(cue, weight);
  }

  pair(cue: Cue, one: SeenWord, other: SeenWord): void {
    if (one.known === 0 || other.known === 0) return;
    const weight = this.#tables.of(cue).ofNumber(pairNumber(one.known, other.known));
    if (weight) this.take(cue, weight);
  }

  text(cue: Cue, text: string): void {
    const weight = this.#tables.of(cue).ofText(text);
    if (weight) this.take(cue, weight);
  }
}
