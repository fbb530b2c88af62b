import { SentencePhrases } from './context/sentence-phrases.ts';
import { isMedical } from './learned/result-cues.ts';
import type { Reading } from './reading.ts';

/** What is known of the paper as a whole. */
export interface Paper {
  readonly title: string;
  readonly abstract: string;
  /** Whether it tells of people who are treated. */
  readonly isMedical: boolean;
  /** Its sentences in order. */
  readonly readings: readonly Reading[];
  /** What each of them may fill slots with, in the same order. */
  readonly phrases: readonly SentencePhrases[];
}

/** A paper whose sentences have been read. */
export function paperOf(title: string, abstract: string, readings: readonly Reading[]): Paper {
  return {
    title,
    abstract,
    isMedical: isMedical(abstract),
    readings,
    phrases: readings.map((reading) => new SentencePhrases(abstract, reading)),
  };
}
