const longDashes = new Set(['—', '―']);
const dashes = new Set(['-', '–', '−', '‐', '‑', '‒', '－']);
const tildes = new Set(['∼', '～', '˜', '∽']);

/** Whether a character is a dash that joins words and numbers. */
export function isDash(char: string): boolean {
  return dashes.has(char);
}

/** A sign as tokens carry it: one dash, one long dash and one tilde for all that look like them. */
export function plainSign(sign: string): string {
  if (sign <= '~') return sign;
  if (longDashes.has(sign)) return '—';
  if (dashes.has(sign)) return '-';
  return tildes.has(sign) ? '~' : sign;
}
