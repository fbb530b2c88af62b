import { nextNumber } from './find/number-search.ts';
import { type Reading, readingWithoutNumbers, readSentence } from './reading.ts';
import { passagesOf } from './text/passages.ts';
import { splitSentences } from './text/sentences.ts';
import { type TextRange, tokenize } from './text/tokens.ts';

/** Real abstracts have fewer numbers; beyond stands no prose, and time stays short. */
const mostNumbers = 60;

/** A passage with its sentences, which are read later, if ever, where it has no number. */
export interface ReadPassage extends TextRange {
  readonly readings: readonly Reading[] | undefined;
}

/** Reads the passages of a text that may hold numbers, which are few. Ends with the sentence that reaches the bound of numbers. */
export function readNumbers(text: string): ReadPassage[] {
  const read: ReadPassage[] = [];
  let numbers = 0;
  let next = -1;
  for (const passage of passagesOf(text)) {
    const { start, end } = passage;
    if (next < start) next = nextNumber(text, start);
    if (next >= end) {
      read.push({ start, end, readings: undefined });
      continue;
    }
    const readings: Reading[] = [];
    for (const sentence of splitSentences(tokenize(text, passage))) {
      const reading = readSentence(sentence);
      readings.push(reading);
      numbers += reading.quantities.length;
      if (numbers >= mostNumbers) break;
    }
    read.push({ start, end, readings });
    if (numbers >= mostNumbers) break;
  }
  return read;
}

/** All sentences of a text in order, numbered; those of passages without numbers are read now. */
export function readAll(text: string, passages: readonly ReadPassage[]): Reading[] {
  const readings = passages.flatMap(
    (passage) => passage.readings ?? splitSentences(tokenize(text, passage)).map(readingWithoutNumbers),
  );
  for (const [index, { sentence }] of readings.entries()) sentence.index = index;
  return readings;
}
