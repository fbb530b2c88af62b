import { knownNumber, numberFor } from '../text/known-words.ts';
import { mostWords } from '../text/word-table.ts';
import { type Cue, cueNamed, type See, type SeenWord } from './cues.ts';
import { type Placed, PlaceTable } from './place-table.ts';

/** What was learnt of one answer: by what is seen, a cue and its word, how much that speaks for it. */
export interface Weights {
  readonly bias: number;
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Something that may be seen and weighs: a cue with its word, two with a blank between, or another text. */
interface Seen {
  readonly cue: string;
  readonly word: string;
}

/** The weights of all answers of a model, turned round so that each thing seen is looked up once: it has a place, from 1. */
export class CueTables {
  /** By place, how much speaks for the first answer. */
  readonly #first: Float64Array;
  /** By place, where its shares begin; for each share the index of the answer, and how much speaks for it. */
  readonly #from: Int32Array;
  readonly #answers: Uint8Array;
  readonly #shares: Float64Array;
  readonly #seen: readonly Seen[];
  readonly #byText: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the index of a cue; null where nothing that it shows weighs. */
  readonly #texts: (ReadonlyMap<string, number> | null | undefined)[] = [];
  #words: PlaceTable | undefined;

  /** Numbers the words, which has to be before any text is split. */
  constructor(answers: readonly Weights[]) {
    const byText = new Map<string, Map<string, number>>();
    const seen: Seen[] = [{ cue: '', word: '' }];
    const shares: [answer: number, share: number][][] = [[]];
    for (const [answer, { cues }] of answers.entries())
      for (const [cue, words] of Object.entries(cues)) {
        const places = byText.get(cue) ?? new Map<string, number>();
        byText.set(cue, places);
        for (const [word, share] of Object.entries(words)) {
          const place = places.get(word) ?? seen.push({ cue, word }) - 1;
          places.set(word, place);
          const own = shares[place] ?? [];
          shares[place] = own;
          own.push([answer, share]);
          for (const part of word.split(' ')) numberFor(part);
        }
      }
    this.#seen = seen;
    this.#byText = byText;
    const all = shares.flat();
    this.#answers = Uint8Array.from(all, ([answer]) => answer);
    this.#shares = Float64Array.from(all, ([, share]) => share);
    this.#first = Float64Array.from(shares, (own) => own.find(([answer]) => answer === 0)?.[1] ?? 0);
    this.#from = new Int32Array(shares.length + 1);
    for (const [place, own] of shares.entries())
      this.#from[place + 1] = (this.#from[place] ?? 0) + own.length;
  }

  /** The place of a word of abstracts, or of two, that a cue shows, by number; 0 if it weighs nothing. */
  placeOfWord(cue: Cue, number: number): number {
    this.#words ??= this.#wordPlaces();
    return this.#words.placeOf(cue.index, number);
  }

  /** The place of any text that a cue shows; 0 if it weighs nothing. */
  placeOfText(cue: Cue, text: string): number {
    let places = this.#texts[cue.index];
    if (places === undefined) {
      places = this.#byText.get(cue.name) ?? null;
      this.#texts[cue.index] = places;
    }
    return places?.get(text) ?? 0;
  }

  /** All that a cue may show and that weighs anything. */
  wordsOf(cue: Cue): Iterable<string> {
    return this.#byText.get(cue.name)?.keys() ?? [];
  }

  /** How much what has a place speaks for the first answer. */
  firstShare(place: number): number {
    return this.#first[place] ?? 0;
  }

  /** How much it speaks for an answer. */
  shareFor(place: number, answer: number): number {
    for (let at = this.#from[place] ?? 0; at < (this.#from[place + 1] ?? 0); at++)
      if (this.#answers[at] === answer) return this.#shares[at] ?? 0;
    return 0;
  }

  /** Adds to the sum of each answer how much it speaks for that. */
  addTo(sums: number[], place: number): void {
    for (let at = this.#from[place] ?? 0; at < (this.#from[place + 1] ?? 0); at++) {
      const answer = this.#answers[at] ?? 0;
      sums[answer] = (sums[answer] ?? 0) + (this.#shares[at] ?? 0);
    }
  }

  /** What has a place, in words: "left=takes". */
  nameOf(place: number): string {
    const { cue, word } = this.#seen[place] ?? { cue: 'nothing', word: '' };
    return `${cue}=${word}`;
  }

  /** Made when it is first asked for: then all words that cues show themselves have their numbers. */
  #wordPlaces(): PlaceTable {
    return new PlaceTable(
      this.#seen.flatMap(({ cue, word }, place): Placed[] => {
        if (place === 0) return [];
        const { index } = cueNamed(cue);
        const whole = knownNumber(word);
        const shown: Placed[] = whole === 0 ? [] : [[index, whole, place]];
        const [one, other, ...more] = word.split(' ');
        if (one !== undefined && other !== undefined && more.length === 0)
          shown.push([index, pairNumber(knownNumber(one), knownNumber(other)), place]);
        return shown;
      }),
    );
  }
}

function pairNumber(one: number, other: number): number {
  return one * mostWords + other;
}

/** Sees by the weights of a model. */
export abstract class Weighing implements See {
  protected readonly tables: CueTables;

  constructor(tables: CueTables) {
    this.tables = tables;
  }

  /** Takes what weighs, by its place. */
  protected abstract take(place: number): void;

  word(cue: Cue, { known }: SeenWord): void {
    if (known === 0) return;
    const place = this.tables.placeOfWord(cue, known);
    if (place > 0) this.take(place);
  }

  pair(cue: Cue, one: SeenWord, other: SeenWord): void {
    if (one.known === 0 || other.known === 0) return;
    const place = this.tables.placeOfWord(cue, pairNumber(one.known, other.known));
    if (place > 0) this.take(place);
  }

  text(cue: Cue, text: string): void {
    const place = this.tables.placeOfText(cue, text);
    if (place > 0) this.take(place);
  }
}
