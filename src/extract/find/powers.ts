import type { Token } from '../text/tokens.ts';

/** The value of a power and the token index after it. */
export interface Power {
  readonly value: number;
  readonly end: number;
}

/**
 * Reads a number that is written with a power: "1.5 × 10^{-4}", "4 X 10(-4)", "1×10-5"; "10^4 ×" and "2^20 times" alone, as other
 * powers are formulas.
 */
export function powerAt(tokens: readonly Token[], at: number): Power | undefined {
  const next = tokens[at + 1]?.text ?? '';
  if (next === '^') return multipleAt(tokens, at);
  return timesSigns.has(next) ? scientificAt(tokens, at) : undefined;
}

const timesSigns: ReadonlySet<string> = new Set(['×', 'x', 'X', 'times', '·', '*']);

function multipleAt(tokens: readonly Token[], at: number): Power | undefined {
  const base = tokens[at];
  const sign = tokens[at + 1];
  const exponent = tokens[at + 2];
  const known = base?.text === '10' ? /^[1-9]$/ : base?.text === '2' ? /^[1-5]?[0-9]$/ : undefined;
  if (!known?.test(exponent?.text ?? '') || !sign?.glued) return undefined;
  const multiple =
    /^(x|×|times|fold)$/.test(tokens[at + 3]?.lower ?? '') && tokens[at + 4]?.kind !== 'number';
  return multiple ? { value: Number(base?.text) ** Number(exponent?.text), end: at + 3 } : undefined;
}

function scientificAt(tokens: readonly Token[], at: number): Power | undefined {
  if (tokens[at + 2]?.text !== '10') return undefined;
  let exponent = at + 3;
  const sign = tokens[exponent];
  if (!sign?.glued) return undefined;
  const inBrackets = sign.text === '(';
  if (inBrackets || sign.text === '^') exponent++;
  const negative = tokens[exponent]?.text === '-';
  if (negative) exponent++;
  const { text = '', glued } = tokens[exponent] ?? {};
  if (exponent === at + 3 || !glued || !/^[1-9][0-9]?$/.test(text)) return undefined;
  if (inBrackets && tokens[exponent + 1]?.text !== ')') return undefined;
  const value = Number(`${tokens[at]?.value ?? Number.NaN}e${negative ? '-' : ''}${text}`);
  return { value, end: exponent + (inBrackets ? 2 : 1) };
}
