const tidy = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;
// Control characters other than white space, halves of surrogate pairs, soft hyphens, zero-width blanks and byte-order marks.
const junk = /[^\P{Cc}\s\x85]|\p{Surrogate}|[\u00ad\u200b\u2060\ufeff]/gu;

/** A text on one line with single blanks, composed (NFC), without characters that cannot be seen; undefined if nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (tidy.test(text)) return text;
  const clean = text
    .replace(junk, '')
    .normalize('NFC')
    .replace(/[\s\x85]+/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}
