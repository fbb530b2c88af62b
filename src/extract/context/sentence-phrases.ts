import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { baselinePhrases } from './baseline-phrases.ts';
import { type Coordination, coordinationsOf } from './coordinations.ts';
import { datasetPhrases } from './dataset-phrases.ts';
import { hardwarePhrases } from './hardware-phrases.ts';
import { materialPhrases } from './material-phrases.ts';
import type { ContextPhrase } from './phrase.ts';

/** The phrases of a sentence that may fill the slots of results; each list is found when it is first asked for, as several refiners ask. */
export class SentencePhrases {
  readonly tokens: readonly Token[];
  readonly #abstract: string;
  #rivals: readonly ContextPhrase[] | undefined;
  #data: readonly ContextPhrase[] | undefined;
  #materials: readonly ContextPhrase[] | undefined;
  #machines: readonly ContextPhrase[] | undefined;
  #lists: readonly Coordination[] | undefined;

  constructor(abstract: string, { sentence }: Reading) {
    this.#abstract = abstract;
    this.tokens = sentence.tokens;
  }

  /** What it compares with. */
  get rivals(): readonly ContextPhrase[] {
    this.#rivals ??= baselinePhrases(this.#abstract, this.tokens);
    return this.#rivals;
  }

  /** What it measures on. */
  get data(): readonly ContextPhrase[] {
    this.#data ??= datasetPhrases(this.#abstract, this.tokens, () => this.lists);
    return this.#data;
  }

  /** What its study works on. */
  get materials(): readonly ContextPhrase[] {
    this.#materials ??= materialPhrases(this.#abstract, this.tokens);
    return this.#materials;
  }

  /** What it runs on. */
  get machines(): readonly ContextPhrase[] {
    this.#machines ??= hardwarePhrases(this.#abstract, this.tokens);
    return this.#machines;
  }

  /** Whatever it lists. */
  get lists(): readonly Coordination[] {
    this.#lists ??= coordinationsOf(this.#abstract, this.tokens);
    return this.#lists;
  }
}
