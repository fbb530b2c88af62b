import { cleanText } from './text.ts';

const dash = /\s?(?:-{2,}|[\u2010-\u2015\u2212]|(?<=\d\s?)-(?=\s?\d))\s?/g;

/** Pages with a plain hyphen between first and last and nothing before: `pp. 12 – 34` → `12-34`. */
export function cleanPages(text: string | undefined): string | undefined {
  return cleanText(
    cleanText(text)
      ?.replace(/^(?:pp?\b\.?|pages?\b:?)\s*(?=\S)/i, '')
      .replace(dash, '-'),
  );
}
