import type { Paper } from '../paper.ts';
import type { Candidate, CandidateFinder } from './candidates.ts';

/** All candidates of a paper for one slot. */
export class CandidateField {
  /** How often each text stands among those that are sure. */
  readonly mentions = new Map<string, number>();
  readonly #paper: Paper;
  readonly #finder: CandidateFinder;
  readonly #sure: readonly Candidate[];
  /** By sentence: the strength of the strongest, the loose ones, and all that a result there is offered. */
  readonly #strengths: number[] = [];
  readonly #loose: (readonly Candidate[] | undefined)[] = [];
  readonly #offered: (readonly Candidate[] | undefined)[] = [];

  constructor(paper: Paper, finder: CandidateFinder) {
    this.#paper = paper;
    this.#finder = finder;
    this.#sure = finder.sure(paper);
    for (const { sentence, phrase } of this.#sure) {
      this.mentions.set(phrase.text, (this.mentions.get(phrase.text) ?? 0) + 1);
      if (sentence >= 0)
        this.#strengths[sentence] = Math.max(this.#strengths[sentence] ?? 0, phrase.strength);
    }
  }

  /** What a result in a sentence may be given. */
  offeredIn(sentence: number): readonly Candidate[] {
    const known = this.#offered[sentence];
    if (known) return known;
    const offered = [...this.#sure];
    for (let at = Math.max(0, sentence - this.#finder.reach); at <= sentence; at++)
      offered.push(...this.#looseIn(at));
    this.#offered[sentence] = offered;
    return offered;
  }

  /** Whether a sentence between a candidate and a result, that of the result included, has one that is as strong and sure. */
  isSurpassed({ phrase, sentence }: Candidate, here: number): boolean {
    const surer = Math.max(3, phrase.strength);
    for (let at = sentence + 1; at <= here; at++) if ((this.#strengths[at] ?? 0) >= surer) return true;
    return false;
  }

  #looseIn(sentence: number): readonly Candidate[] {
    const loose = this.#loose[sentence] ?? this.#finder.loose(this.#paper, sentence);
    this.#loose[sentence] = loose;
    return loose;
  }
}
