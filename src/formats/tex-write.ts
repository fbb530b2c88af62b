import { latexAccents } from './latex-symbols.ts';
import { signOf } from './tex-commands.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};
const commandOfMark: ReadonlyMap<string, string> = new Map(
  Object.entries(latexAccents).map(([name, mark]) => [mark, name]),
);
/** Letters that no accent makes. */
const commandOfLetter: ReadonlyMap<string, string> = new Map(
  [
    'ss',
    'ae',
    'AE',
    'oe',
    'OE',
    'o',
    'O',
    'l',
    'L',
    'dj',
    'DJ',
    'dh',
    'DH',
    'th',
    'TH',
    'ng',
    'NG',
    'i',
    'j',
  ].flatMap((name) => [[signOf(name) ?? name, name]]),
);

const math = /\$[^\s$](?:[^$]*[^\s$\\])?\$(?!\d)/g;

/**
 * A text as TeX source that `texText` reads back: signs escaped, accented letters by their commands, for engines and styles that
 * know no Unicode; other scripts stay. Mathematics between `$` stays mathematics.
 */
export function texOf(text: string): string {
  return outsideMath(text, escaped);
}

/** The same for a title: words with capitals inside are braced, because bibliography styles write titles small. */
export function texTitle(title: string): string {
  return outsideMath(title, (text) =>
    text.replace(/[^\s]+/g, (word) => (hasInnerCapital(word) ? `{${escaped(word)}}` : escaped(word))),
  );
}

function hasInnerCapital(word: string): boolean {
  return /\p{Lu}/u.test(word.replace(/^\P{L}*\p{L}?/u, ''));
}

function outsideMath(text: string, write: (text: string) => string): string {
  let written = '';
  let at = 0;
  for (const { 0: source, index } of text.matchAll(math)) {
    if (!isMath(source)) continue;
    written += write(text.slice(at, index)) + source;
    at = index + source.length;
  }
  return written + write(text.slice(at));
}

/** Two sums of money are no mathematics, and braces that do not match would end the field. */
function isMath(source: string): boolean {
  if (!/\\[A-Za-z]|[\^_]/.test(source)) return false;
  let depth = 0;
  for (const sign of source) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const plain = /^[\x20-\x7e]*$/;

function escaped(text: string): string {
  const safe = text
    .replace(/[\\{}~^$&%#_]/g, (sign) => escapes[sign] ?? sign)
    // Neighbours that LaTeX would join into one sign.
    .replace(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g, (sign) => `${sign}{}`);
  return plain.test(safe)
    ? safe
    : safe
        .normalize('NFD')
        .replace(/\P{M}\p{M}*/gu, cluster)
        .normalize('NFC');
}

/** A letter with its marks, composed, or as commands where LaTeX has them all. */
function cluster(text: string): string {
  const composed = text.normalize('NFC');
  if (commandOfLetter.has(composed)) return `{\\${commandOfLetter.get(composed)}}`;
  const [base = '', ...marks] = text;
  if (marks.length === 0 || !/^[A-Za-z]$/.test(base)) return composed;
  const names = marks.map((mark) => commandOfMark.get(mark));
  if (names.includes(undefined)) return composed;
  return `{${names.reduce<string>((inner, name) => `\\${name}{${inner}}`, base)}}`;
}
