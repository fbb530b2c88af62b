import { subscript, superscript } from './scripts.ts';
import { argumentAt } from './tex-argument.ts';
import { accentOf, bareAccents, signOf } from './tex-commands.ts';
import { mathText } from './tex-math.ts';

const special = /[\\{}$~]|--|``|''|[?!]`/;
/** Groups nested deeper than this are markup gone wrong; they are only stripped. */
const deepest = 24;

const token =
  /\\([A-Za-z]+)\*?[ \t\r\n]*|\\([^A-Za-z]|$)|[{}]|\$\$?|~|---?|``|''|[?!]`|(?:[^\\{}$~\-`'?!]+|[-`'?!])/suy;

const ligatures: Readonly<Record<string, string>> = {
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
  '?`': '¿',
  '!`': '¡',
  '{': '',
  '}': '',
};

/** Commands whose first argument is not part of the text: addresses, colours, labels. */
const silent =
  /^(?:href|textcolor|color|cite[a-z]*|label|ref|begin|end|[vh]space|noopsort|footnote|vphantom)$/;

/**
 * The text that TeX source prints, in Unicode: `Poincar{\'e}` → `Poincaré`, `Cu$_2$O` → `Cu₂O`. Unlike `latexText`, which cleans text
 * that was never meant for TeX, it takes every brace, dash and quote as TeX does. Commands that it does not know are dropped and
 * their arguments kept; mathematics that cannot be written on one line of Unicode stays as it is, between its `$`. Never throws,
 * in time that grows with the length of the source.
 */
export function texText(source: string): string {
  return special.test(source) ? read(source, 0) : source;
}

function read(source: string, depth: number): string {
  if (depth > deepest) return source.replace(/[\\{}]/g, '');
  const pieces: string[] = [];
  let at = 0;
  // From here on nothing closes a `\(`, and looking again for each would take for ever.
  let unclosedFrom = source.length;
  const argument = (): string => {
    const { text, end } = argumentAt(source, at);
    at = end;
    return text;
  };
  while (at < source.length) {
    token.lastIndex = at;
    const [match = source.charAt(at), word, sign] = token.exec(source) ?? [];
    at += match.length;
    if (match.startsWith('$')) {
      const math = mathAt(source, at, match);
      pieces.push(math === undefined ? match : (mathText(math.source) ?? `$${math.source}$`));
      at = math?.end ?? at;
    } else if (sign === '(') {
      const end = at >= unclosedFrom ? -1 : source.indexOf('\\)', at);
      if (end < 0) {
        unclosedFrom = Math.min(unclosedFrom, at);
        continue;
      }
      const inner = source.slice(at, end);
      pieces.push(mathText(inner) ?? `$${inner}$`);
      at = end + 2;
    } else if (word !== undefined) pieces.push(command(word, argument, depth));
    else if (sign !== undefined) pieces.push(signed(sign, argument, depth));
    else pieces.push(ligatures[match] ?? match);
  }
  return pieces.join('');
}

/** What a command of letters prints. */
function command(name: string, argument: () => string, depth: number): string {
  const sign = signOf(name);
  if (sign !== undefined) return sign;
  const mark = accentOf(name);
  if (mark !== undefined) return accented(mark, read(argument(), depth + 1), '');
  if (silent.test(name)) {
    argument();
    return '';
  }
  switch (name) {
    case 'textsuperscript':
      return script(read(argument(), depth + 1), superscript);
    case 'textsubscript':
      return script(read(argument(), depth + 1), subscript);
    case 'ensuremath': {
      const source = argument();
      return mathText(source) ?? read(source, depth + 1);
    }
    case 'symbol':
    case 'char':
      return String.fromCharCode(Math.min(Number.parseInt(argument(), 10) || 32, 0xd7ff));
    case 'par':
    case 'newline':
    case 'quad':
    case 'qquad':
    case 'space':
      return ' ';
    default:
      return '';
  }
}

/** What a command of one sign prints: an accent, or the sign that needed escaping. */
function signed(sign: string, argument: () => string, depth: number): string {
  const mark = accentOf(sign);
  if (mark !== undefined) {
    return accented(mark, read(argument(), depth + 1), bareAccents[sign] ?? '');
  }
  if (/[\s,;:\\]/.test(sign)) return ' ';
  return /[-/@!]/.test(sign) ? '' : sign;
}

function script(text: string, written: (text: string) => string | undefined): string {
  return written(text) ?? text;
}

const dotted: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** A mark put on the first letter of a text; `alone` where there is none. */
function accented(mark: string, text: string, alone: string): string {
  const [first, ...rest] = text.trimStart();
  if (first === undefined) return alone;
  // TeX takes the dot off an i that gets an accent; Unicode does so by itself.
  return `${dotted[first] ?? first}${mark}${rest.join('')}`.normalize('NFC');
}

/** The mathematics that opens before a place, unless its `$` means money: that has a blank inside or a digit after it. */
function mathAt(source: string, start: number, fence: string): { source: string; end: number } | undefined {
  const close = source.indexOf(fence, start);
  if (close <= start) return undefined;
  const math = source.slice(start, close);
  const end = close + fence.length;
  if (fence === '$' && (/^\s|[\s\\]$/.test(math) || /\d/.test(source.charAt(end)))) return undefined;
  return { source: math, end };
}
