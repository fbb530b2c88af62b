import { subscript, superscript } from './scripts.ts';
import { argumentAt } from './tex-argument.ts';
import { mathAccentOf, signOf } from './tex-commands.ts';

const style =
  /^(?:math[a-z]+|rm|bf|it|sf|tt|cal|text[a-z]*|operatorname|left|right|[bB]igg?[lr]?|displaystyle|boldsymbol|bm|mbox|hbox)$/;
const token = /\\([A-Za-z]+)\s*|\\(.)|[\^_]|[{}]|[^\\^_{}]+/suy;

/** Mathematics nested deeper than this does not fit on a line. */
const deepest = 8;

/** Mathematics without the dollars around it. */
export function withoutDollars(source: string): string {
  return source.replace(/^\$+|(?<!\$)\$+$/g, '');
}

/** Mathematics on one line of Unicode: `\alpha_1 \le 10^{-3}` → `α₁ ≤ 10⁻³`; undefined where it does not fit or is not known. */
export function mathText(source: string, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const pieces: string[] = [];
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const [match = source.charAt(at), word, sign] = token.exec(source) ?? [];
    at += match.length;
    const argument = () => {
      const { text, end } = argumentAt(source, at);
      at = end;
      return mathText(text, depth + 1);
    };
    const piece = pieceOf(match, word, sign, argument);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  return pieces
    .join('')
    .replace(/([([{⟨])\s+/g, '$1')
    .replace(/(?<!\s)\s+([)\]}⟩])/g, '$1');
}

function pieceOf(
  match: string,
  word: string | undefined,
  sign: string | undefined,
  argument: () => string | undefined,
): string | undefined {
  if (match === '{' || match === '}') return '';
  if (match === '^' || match === '_') {
    const text = argument()?.replaceAll('−', '-').trim();
    if (text === undefined) return undefined;
    if (match === '^' && /^[∘*′]$/.test(text)) return text === '∘' ? '°' : text;
    return match === '^' ? superscript(text) : subscript(text);
  }
  if (sign !== undefined) return /[\s,;:]/.test(sign) ? ' ' : sign === '!' ? '' : sign;
  if (word === undefined) return match;
  const known = signOf(word);
  // A blank after a command only ends its name; around operators it helps to read.
  if (known !== undefined) return match.endsWith(' ') && !/^[\p{L}∘]$/u.test(known) ? `${known} ` : known;
  const mark = mathAccentOf(word);
  if (mark !== undefined) {
    const text = argument();
    return text === undefined || [...text].length > 1 ? undefined : `${text}${mark}`.normalize('NFC');
  }
  if (word === 'frac') {
    const [above, below] = [argument(), argument()];
    return above !== undefined && below !== undefined && /^\w+$/.test(above) && /^\w+$/.test(below)
      ? `${above}/${below}`
      : undefined;
  }
  if (word === 'sqrt') {
    const text = argument();
    return text !== undefined && /^\w+$/.test(text) ? `√${text}` : undefined;
  }
  return style.test(word) ? '' : undefined;
}
