import { fold, searchable } from './fold.ts';

/** A text as it is searched, and where each of its UTF-16 code units stands in the text that it was made of. */
export interface FoldedText {
  text: string;
  /** Where the letter begins that a code unit of the folded text came from. */
  start: (place: number) => number;
  /** Where that letter ends, accents written after it included. */
  end: (place: number) => number;
}

/** Folds a text, keeping where everything stood: `Straße` is `strasse`, of which two `s` stand where the `ß` does. */
export function foldedText(original: string): FoldedText {
  const text = searchable(original);
  if (/^\p{ASCII}*$/u.test(original)) return { text, start: (place) => place, end: (place) => place + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const letter of original) {
    const units = fold(letter).length;
    const end = place + letter.length;
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(place);
      ends.push(end);
    }
    // An accent that is written after its letter belongs to it.
    if (units === 0 && ends.length > 0) ends[ends.length - 1] = end;
    place = end;
  }
  return { text, start: (at) => starts[at] ?? place, end: (at) => ends[at] ?? place };
}

/** A name's folded words with single blanks between them, and for each code unit where it stands in the name. */
export function foldedWords(name: string): { text: string; starts: number[]; ends: number[] } {
  const folded = foldedText(name);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  let between = false;
  for (const letter of folded.text) {
    const isInWord = /[\p{L}\p{N}\p{M}]/u.test(letter);
    if (isInWord && between) {
      text += ' ';
      starts.push(folded.start(place));
      ends.push(folded.start(place));
    }
    between = isInWord ? false : text !== '';
    for (let unit = 0; isInWord && unit < letter.length; unit += 1) {
      starts.push(folded.start(place + unit));
      ends.push(folded.end(place + unit));
    }
    if (isInWord) text += letter.toLowerCase();
    place += letter.length;
  }
  return { text, starts, ends };
}
