import { fold } from './fold.ts';

/** A name's folded words with single blanks between them, and for each of its characters where it stands in the name. */
function foldedWords(name: string): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  let between = false;
  for (const letter of name) {
    const folded = fold(letter).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    if (folded === '' && !/\p{M}/u.test(letter)) between = text !== '';
    if (folded !== '' && between) {
      text += ' ';
      starts.push(place);
      ends.push(place);
      between = false;
    }
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(place);
      ends.push(place + letter.length);
    }
    text += folded;
    place += letter.length;
    // An accent that is written after its letter is marked with it.
    if (folded === '' && /\p{M}/u.test(letter) && ends.length > 0) ends[ends.length - 1] = place;
  }
  return { text, starts, ends };
}

/**
 * Where a name holds one of the patterns (folded words with single blanks between them), as JSON: `[[start, end]]` in UTF-16 code
 * units, `[]` if nowhere. What begins with a word goes before what begins inside one.
 */
export function nameRanges(name: string, patterns: readonly string[]): string {
  const { text, starts, ends } = foldedWords(name);
  const atWords = patterns.map((pattern) => ({ pattern, at: ` ${text}`.indexOf(` ${pattern}`) }));
  const inside = patterns.map((pattern) => ({ pattern, at: text.indexOf(pattern) }));
  const found = [...atWords, ...inside].find(({ at, pattern }) => at >= 0 && pattern !== '');
  if (!found) return '[]';
  const [start, end] = [starts[found.at], ends[found.at + found.pattern.length - 1]];
  return JSON.stringify(start === undefined || end === undefined ? [] : [[start, end]]);
}
