import type { Candidate } from './candidates.ts';

/** All candidates of a paper for one slot. */
export interface CandidateField {
  readonly all: readonly Candidate[];
  /** The strength of the strongest in each sentence. */
  readonly strengths: readonly number[];
  /** How often each text stands among them. */
  readonly mentions: ReadonlyMap<string, number>;
}

/** Looks over the candidates of a paper. */
export function fieldOf(all: readonly Candidate[]): CandidateField {
  const strengths: number[] = [];
  const mentions = new Map<string, number>();
  for (const { sentence, phrase } of all) {
    mentions.set(phrase.text, (mentions.get(phrase.text) ?? 0) + 1);
    if (sentence >= 0) strengths[sentence] = Math.max(strengths[sentence] ?? 0, phrase.strength);
  }
  return { all, strengths, mentions };
}

/** Whether a sentence between a candidate and a result, that of the result included, has one that is as strong and sure. */
export function isSurpassed(
  { phrase, sentence }: Candidate,
  here: number,
  { strengths }: CandidateField,
): boolean {
  const surer = Math.max(3, phrase.strength);
  for (let at = sentence + 1; at <= here; at++) if ((strengths[at] ?? 0) >= surer) return true;
  return false;
}
