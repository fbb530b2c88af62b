import { codeAt, isDigit, isLetterAt, isSpace } from './characters.ts';
import { isDash } from './signs.ts';

/** The offset after a number's digits with their thousands separators, decimal point and exponent; a version such as 3.2.1 is taken whole. */
export function endOfNumber(text: string, start: number): number {
  let at = endOfDigits(text, start);
  if (isNought(text, start, at)) return endOfDigits(text, at + 1);
  if (beginsThousandsApart(text, start, at)) while (isThousandsApart(text, at)) at += 4;
  else while (isThousands(text, at)) at += 4;
  if (codeAt(text, at) === comma && isShareWithComma(text, at)) at = endOfDigits(text, at + 1);
  while (isPoint(codeAt(text, at)) && isDigit(codeAt(text, at + 1))) at = endOfDigits(text, at + 1);
  return endOfExponent(text, at);
}

const comma = 44;

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(codeAt(text, at))) at++;
  return at;
}

/** The "0," of "0,827", as no thousands begin; an interval or a list is no decimal: "[0,255]", "0,10,20". */
function isNought(text: string, start: number, at: number): boolean {
  if (codeAt(text, at) !== comma || text[start] !== '0' || at > start + 1) return false;
  const end = endOfDigits(text, at + 1);
  const listed = codeAt(text, end) === comma && isDigit(codeAt(text, end + 1));
  return end > at + 2 && !listed && !/[[{]/.test(text.charAt(start - 1));
}

/** ",024" and no further digit. */
function isThousands(text: string, at: number): boolean {
  return codeAt(text, at) === comma && endOfDigits(text, at + 1) === at + 4;
}

/** Whether "1 000" may begin with digits: at most three, that stand behind no others, and are no beginning of "0 255". */
function beginsThousandsApart(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text[start] === '0' || !isSpace(codeAt(text, end))) return false;
  const before = text[start - 1] ?? '';
  return before !== '.' && !(isSpace(codeAt(before, 0)) && isDigit(codeAt(text, start - 2)));
}

/** " 024" and nothing that goes on: no digit, no "-bit", no "x 256". */
function isThousandsApart(text: string, at: number): boolean {
  if (!isSpace(codeAt(text, at)) || endOfDigits(text, at + 1) !== at + 4) return false;
  const next = text.charAt(at + 4);
  return !isLetterAt(text, at + 4) && !isDash(next) && !/^ ?[x×^_]/.test(text.slice(at + 4, at + 6));
}

/** After the "e3" of "1.6e3", or as it was. */
function endOfExponent(text: string, at: number): number {
  if (text[at] !== 'e' && text[at] !== 'E') return at;
  const signed = text[at + 1] === '-' || text[at + 1] === '+' ? at + 2 : at + 1;
  const end = endOfDigits(text, signed);
  return end > signed && end - signed < 3 && !isLetterAt(text, end) ? end : at;
}

/** "." and "·". */
function isPoint(code: number): boolean {
  return code === 46 || code === 0xb7;
}

/** Whether a comma begins the decimals of a share, as in "6,5 %". */
function isShareWithComma(text: string, at: number): boolean {
  let end = at + 1;
  while (isDigit(codeAt(text, end)) && end - at < 3) end++;
  if (end === at + 1) return false;
  if (isSpace(codeAt(text, end)) || text[end] === '\\') end++;
  return text[end] === '%';
}

/** A number as it is read: thousands that stand apart are joined by commas. */
export function readNumber(written: string): string {
  return written.replace(/[\s\u200b]/g, ',');
}

/** The value of a number's digits; NaN for versions and other things with several points. */
export function numberOf(digits: string): number {
  const decimals = /^(?:[0-9]+,[0-9]{1,2}|0,[0-9]+)$/.test(digits);
  return Number((decimals ? digits.replace(',', '.') : digits.replaceAll(',', '')).replace('·', '.'));
}
