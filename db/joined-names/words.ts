/** Names taken apart into folded words, and put together again as a form that knows no separators. */
import { fold } from '../fold.ts';

/** Whose it is: `ScanObjectNN's hardest split`. */
const possessives = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/giu;
/** Signs that change no name: trade marks, quotation marks and apostrophes. */
const dress = /[™®©℠"'`]/g;
/** What stands between words as often as not: `CIFAR-10`, `CIFAR 10`. */
const separators = /[\s\-_()[\]{},;:!?]+/;
const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;
/** An article is followed by a blank: `A-OKVQA` is not `OK-VQA`. */
const articles = /^(?:an?|the)\s+(?=\S)|(?<=\s)the\s+(?=\S)/g;
/** A point that is none of a number: `3.5` is not `35`, and `St. Lucia` is `St Lucia`. */
const pointsOfWords = /(?<!\d)\.|\.(?!\d)/g;

/** The folded words of a name, in order, without articles. Signs that tell names apart stay: `HumanEval+`, `C++`, `A*`. */
export function wordsOfName(name: string): string[] {
  return fold(name.replace(possessives, '').replace(dress, ''))
    .replace(dress, '')
    .trim()
    .replace(articles, '')
    .replace(thousands, '')
    .replace(pointsOfWords, '')
    .replaceAll('&', ' and ')
    .split(separators)
    .filter((word) => word !== '');
}

/** Words as one, with a blank only between two digits: `llama 2 7b` is not `llama 27b`. */
export function asOne(words: readonly string[]): string {
  return words.join(' ').replace(/(?<!\d) | (?!\d)/g, '');
}

/** A joined form without what is written of a version as often as not: `squadv2.0`, `squad2.0`, `squadv2`. */
export function withoutVersionSigns(key: string): string {
  return key.replace(/(?<=[a-z]{3})v(?=\d)/g, '').replace(/(?<=\d)\.0(?![\d.])/g, '');
}

/** The words without those that a list of beginnings has, as often as there is one and something is left. */
export function withoutFirst(words: readonly string[], first: ReadonlySet<string>): readonly string[] {
  const start = words.findIndex((word) => !first.has(word));
  return start <= 0 ? words : words.slice(start);
}

/**
 * The words without what a list of endings has, the longest first, as long as what is left is still a name.
 * @param endings - each is one word or several with blanks between them
 */
export function withoutLast(
  words: readonly string[],
  endings: ReadonlySet<string>,
  isName: (words: readonly string[]) => boolean,
): readonly string[] {
  for (const length of [3, 2, 1]) {
    const left = words.slice(0, -length);
    if (left.length + length !== words.length || !endings.has(words.slice(-length).join(' '))) continue;
    if (isName(left)) return withoutLast(left, endings, isName);
  }
  return words;
}

/** The words of a table that is written as a text. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
