/** What a search has of a name: how much of it, and where. */
import { foldWords } from './fold.ts';
import { foldedWords } from './folded-text.ts';

/** The folded words of a search; one that is open may go on. */
export type Wanted = readonly (readonly [word: string, isOpen: 0 | 1])[];

/** How many letters of a name's word are wanted: all, or those that have been typed of it. */
function lettersMet(word: string, wanted: Wanted): number {
  const met = wanted.map(([one, isOpen]) =>
    word === one || (isOpen && word.startsWith(one)) ? one.length : 0,
  );
  return Math.max(0, ...met);
}

/** The part of a name's letters that the search has, from 0 to 1: of `Machine Learning`, `learn` is a third. */
export function shareOfName(name: string, wanted: Wanted): number {
  const words = foldWords(name).split(' ');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const met = words.reduce((sum, word) => sum + lettersMet(word, wanted), 0);
  return letters === 0 ? 0 : met / letters;
}

/** A name with its wanted words marked, as JSON: `{"text": "…", "ranges": [[0, 7], …]}`, in UTF-16 code units. */
export function markedName(name: string, wanted: Wanted): string {
  const { text, starts, ends } = foldedWords(name);
  const ranges: [number, number][] = [];
  let place = 0;
  for (const word of text.split(' ')) {
    const [start, end] = [starts[place], ends[place + word.length - 1]];
    const isMet = lettersMet(word, wanted) > 0;
    if (isMet && start !== undefined && end !== undefined) ranges.push([start, end]);
    place += word.length + 1;
  }
  return JSON.stringify({ text: name, ranges });
}
