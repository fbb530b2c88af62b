import { foldedWords } from './folded-text.ts';

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
