import { latexAccents, latexSymbols } from './latex-symbols.ts';
import { mathText, withoutDollars } from './tex-math.ts';

const telling = /[\\${}~]|``|''|--/;
// The blank after a dollar or before one, and the digit after it, tell money from formulas.
const formula = /(?<![\\$])(\$\$?(?![\s$])(?:\\.|[^$\\]){1,500}?(?<!\s)\$\$?)(?!\d)/s;
const styled =
  /\\(?:text[a-z]{2,6}|text|emph|underline|[mh]box|math[a-z]{2,4}|bm|boldsymbol|operatorname|ensuremath|url)\s*\{([^{}]*)\}/g;
const switched = /\{\\(?:bf|it|em|sc|tt|rm|sf|sl)\b\s*((?:[^{}\s][^{}]*)?)\}/g;

/**
 * Text of databases that copy what authors typed, which is LaTeX in parts: accents, signs, quotes and dashes, styles, and formulas as
 * far as Unicode can write them: `Erd\H{o}s` → `Erdős`, `$10\times$` → `10×`, `$w_{t+1}$` → `wₜ₊₁`. A formula that is more
 * than that stays as it is, its dollars included; so do signs that only TeX would take for commands.
 */
export function latexText(text: string): string {
  if (!telling.test(text)) return text;
  return text
    .split(formula)
    .map((part, index) => (index % 2 === 1 ? (mathText(withoutDollars(part)) ?? part) : prose(part)))
    .join('');
}

function prose(text: string): string {
  if (!telling.test(text)) return text;
  return unstyled(signed(accented(text)))
    .replace(/\\href\s*\{[^{}]*\}\s*\{([^{}]*)\}/g, '$1')
    .replace(/(?<!\\[A-Za-z]+\s?)\{([^{},;:=|\\]*)\}/g, '$1')
    .replace(/\\([%$&#_{}])/g, '$1')
    .replace(/\\[ ,/]|(?<=[\p{L}.,;)}])~(?=[\p{L}\d\\$(])/gu, ' ')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<![-!<])--(?![->])/g, '–');
}

function unstyled(text: string): string {
  let plain = text;
  // Styles stand within styles, though seldom deep.
  for (let round = 0; round < 3; round += 1) plain = plain.replace(switched, '$1').replace(styled, '$1');
  return plain;
}

function signed(text: string): string {
  return text
    .replace(/\{\\([A-Za-z]+)\s*\}/g, (whole, name) => latexSymbols.get(name) ?? whole)
    .replace(/\\([A-Za-z]+)(\{\}|\s+)?/g, (whole, name, end = '') => {
      const sign = latexSymbols.get(name);
      if (sign === undefined) return whole;
      // A letter joins what follows, `\O ystein`; other signs are words of their own.
      return /^\p{Script=Latin}$/u.test(sign) || end === '{}' ? sign : `${sign}${end}`;
    });
}

const accent =
  /\\(?:([`'^~="])\s*|([.])(?=\{?\\?[a-zA-Z])|([uvHrckdb])(?:\s+|(?=\{)))(?:\{\s*\\?([A-Za-z\u00c0-\u024f])\s*\}|\\([ij])(?![a-zA-Z])\s?|([A-Za-z]))/g;

function accented(text: string): string {
  return text
    .replace(accent, (whole, sign, dot, letter, braced, dotless, bare) => {
      const mark = latexAccents[sign ?? dot ?? letter];
      return mark === undefined ? whole : `${braced ?? dotless ?? bare}${mark}`.normalize('NFC');
    })
    .replace(/\{([\u00c0-\u024f\u1e00-\u1eff])\}/g, '$1');
}
