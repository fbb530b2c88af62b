import { cleanText } from './text.ts';

/** ISBNs in the hyphens of their source, whatever stands around them: `978-3-16-148410-0 (print); 3161484100` → `978-3-16-148410-0, 3161484100`. */
export function cleanIsbn(text: string | undefined): string | undefined {
  const parts = (cleanText(text) ?? '').split(/[,;/|]/);
  return listed(
    parts.flatMap((part) => {
      const groups = part.match(/(?<![\dXx-])\d[\dXx-]*/g) ?? [];
      // Blanks may part the groups of one number, or several numbers.
      return isIsbn(groups.join('')) ? [groups.join('-')] : groups.filter(isIsbn);
    }),
  );
}

function isIsbn(text: string): boolean {
  return /^\d{9}(?:\d{3})?[\dXx]$/.test(text.replaceAll('-', ''));
}

/** ISSNs with their hyphen, whatever stands around them: `03029743 (print), 1611-3349` → `0302-9743, 1611-3349`. */
export function cleanIssn(text: string | undefined): string | undefined {
  const found = (cleanText(text) ?? '').matchAll(/(?<![\dXx-])(\d{4})[-–]?(\d{3}[\dXx])(?![\dXx-])/g);
  return listed([...found].map(([, first, last]) => `${first}-${last}`));
}

function listed(numbers: readonly string[]): string | undefined {
  const unique = new Set(numbers.map((number) => number.toUpperCase().replace(/-+$/, '')));
  return unique.size > 0 ? [...unique].join(', ') : undefined;
}
