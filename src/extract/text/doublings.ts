import type { Token } from './tokens.ts';

/** No formula that is written twice has more tokens. */
const longest = 10;

/**
 * The tokens of a sentence without the repetition of its formulas, which some publishers give in two writings: "$$84.5\\%$$ 84.5 %",
 * "1.6 × ∼ 48.3 × 1.6×∼48.3×". Takes and returns tokens in order; the same list where nothing is said twice.
 */
export function withoutDoublings(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | undefined;
  let copied = 0;
  for (let at = 0; at < tokens.length; at++) {
    const length = tokens[at]?.kind === 'number' ? doubledAt(tokens, at) : 0;
    if (length === 0) continue;
    kept ??= [];
    kept.push(...tokens.slice(copied, at + length));
    copied = at + 2 * length;
    at = copied - 1;
  }
  return kept === undefined ? tokens : [...kept, ...tokens.slice(copied)];
}

/** How many tokens, a number and its signs, stand at a token and again behind it in another spacing; 0 when there are none. */
function doubledAt(tokens: readonly Token[], at: number): number {
  for (let length = 2; length <= longest; length++) {
    const last = tokens[at + length - 1];
    const again = tokens[at + length];
    if (last === undefined || again === undefined || last.kind === 'word') return 0;
    if (again.value !== tokens[at]?.value || again.kind !== 'number') continue;
    let spaced = false;
    let same = true;
    for (let index = 0; index < length && same; index++) {
      const one = tokens[at + index];
      const other = tokens[at + length + index];
      same = other !== undefined && written(one) === written(other);
      if (index > 0 && one?.glued !== other?.glued) spaced = true;
    }
    if (same && spaced) return length;
  }
  return 0;
}

function written(token: Token | undefined): string | undefined {
  return token?.text === '∼' ? '~' : token?.text;
}
