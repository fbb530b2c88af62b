/**
 * What ends in a number is written as one word or as two, `CIFAR10` and `CIFAR-10`, and the full text has it as it is written: so a search
 * looks for both.
 */

/** A letter alone before a number is rarely a name: `A100` is not looked for as `a 100`, but `A-100` as `A100`. */
const oneWord = /(?<![\p{L}\p{N}\p{M}])(\p{L}{2,})(?=\p{N})/gu;
const twoWords = /(?<![\p{L}\p{N}\p{M}])(\p{L}+)[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu;

/** What a text is looked for as beside itself: with all of its numbers behind their words, and with all of them in these. */
export function otherSpellings(text: string): string[] {
  const spellings = [text.replace(twoWords, '$1'), text.replace(oneWord, '$1 ')];
  return spellings.filter((spelling) => spelling !== text);
}

/** The one word that two may be, which were typed with a blank between them: `CIFAR 10`; undefined where they are not a word and its number. */
export function asOneWord(word: string, number: string): string | undefined {
  return /^\p{L}{2,}$/u.test(word) && /^\p{N}[\p{L}\p{N}\p{M}]*$/u.test(number) ? word + number : undefined;
}
