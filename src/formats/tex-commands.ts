import { latexAccents, latexSymbols } from './latex-symbols.ts';

/** Signs that bibliographies write as commands, beside those of `latexSymbols`. */
const more: Readonly<Record<string, string>> = {
  textellipsis: '…',
  textquotedblleft: '“',
  textquotedblright: '”',
  lq: '‘',
  rq: '’',
  quotesinglbase: '‚',
  quotedblbase: '„',
  guillemotleft: '«',
  guillemotright: '»',
  textquotesingle: "'",
  textquotedbl: '"',
  textasciigrave: '`',
  textasciicircum: '^',
  backslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  lbrace: '{',
  rbrace: '}',
  textdollar: '$',
  textbullet: '•',
  textperiodcentered: '·',
  textcopyright: '©',
  textmu: 'µ',
  textsection: '§',
  textsterling: '£',
  textyen: '¥',
  textcent: '¢',
  textonehalf: '½',
  textonequarter: '¼',
  texttimes: '×',
  textpm: '±',
  textordfeminine: 'ª',
  textordmasculine: 'º',
  textdagger: '†',
  ddag: '‡',
  slash: '/',
  lt: '<',
  gt: '>',
};

/** Cyrillic letters by the names that LaTeX gives them after `cyr`, in the order of the alphabet. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  'a b v g d e zh z i ishrt k l m n o p r s t u f h c ch sh shch hrdsn ery sftsn erev yu ya'
    .split(' ')
    .map((name, index) => [name, String.fromCharCode(0x430 + index)]),
);

/** What a command without arguments prints, or undefined. */
export function signOf(command: string): string | undefined {
  const sign = latexSymbols.get(command) ?? (Object.hasOwn(more, command) ? more[command] : undefined);
  if (sign !== undefined) return sign;
  if (command.startsWith('cyr')) return cyrillic.get(command.slice(3));
  if (command.startsWith('CYR')) return cyrillic.get(command.slice(3).toLowerCase())?.toUpperCase();
  // Many signs of mathematics have a namesake for text: `\textrightarrow`.
  return command.startsWith('text') ? latexSymbols.get(command.slice(4)) : undefined;
}

/** The mark that an accent of text puts on its letter, or undefined if the command is none. */
export function accentOf(command: string): string | undefined {
  if (command === 't') return '\u0361';
  return Object.hasOwn(latexAccents, command) ? latexAccents[command] : undefined;
}

/** What an accent prints that has no letter to stand on. */
export const bareAccents: Readonly<Record<string, string>> = {
  '`': '`',
  "'": '´',
  '^': '^',
  '~': '~',
  '=': '¯',
  '"': '¨',
  '.': '˙',
};

const mathAccents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0305',
  breve: '\u0306',
  dot: '\u0307',
  ddot: '\u0308',
  mathring: '\u030a',
  check: '\u030c',
  vec: '\u20d7',
  not: '\u0338',
};

/** The mark that an accent of mathematics puts on its letter, or undefined if the command is none. */
export function mathAccentOf(command: string): string | undefined {
  return Object.hasOwn(mathAccents, command) ? mathAccents[command] : undefined;
}
