import { foldedText } from './folded-text.ts';

/** A name's folded words with single blanks between them, and for each code unit where it stands in the name. */
function foldedWords(name: string): { text: string; starts: number[]; ends: number[] } {
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
