import type { Strength } from '../strength.ts';
import type { Token } from '../text/tokens.ts';

/** A stretch of a sentence that fills a slot of the numbers around it. */
export interface ContextPhrase {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  readonly strength: Strength;
  /** Members of a list, for "respectively"; one if it is none. Asked of few phrases. */
  readonly members: () => readonly string[];
}

/** Dashes and quotes at the end of a phrase are none of its words. */
function withoutTail(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && tokens[last - 1]?.kind === 'symbol' && tokens[last - 1]?.text !== ')') last--;
  return last;
}

/** Makes a phrase of tokens as they stand in the abstract, quotes and outer punctuation dropped. */
export function phraseOf(
  abstract: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  strength: Strength,
): ContextPhrase {
  const last = withoutTail(tokens, first, end);
  return {
    first,
    end,
    text: textOf(abstract, tokens, first, last),
    strength,
    members: () => membersOf(abstract, tokens, first, last),
  };
}

/** The text from one token to before another. */
export function textOf(abstract: string, tokens: readonly Token[], first: number, end: number): string {
  const from = tokens[first];
  const to = tokens[end - 1];
  return from && to && end > first ? abstract.slice(from.start, to.end) : '';
}

/** "16 and 2,048 A100 GPUs" has the members "16 A100 GPUs" and "2,048 A100 GPUs". */
function membersOf(abstract: string, tokens: readonly Token[], first: number, end: number): string[] {
  const spans: [number, number][] = [];
  let from = first;
  for (let at = first; at <= end; at++) {
    const lower = tokens[at]?.lower;
    if (at < end && lower !== ',' && lower !== 'and' && lower !== 'or') continue;
    if (at > from) spans.push([from, at]);
    from = at + 1;
  }
  const last = spans[spans.length - 1];
  const shared = last && last[1] - last[0] > 1 ? ` ${textOf(abstract, tokens, last[0] + 1, last[1])}` : '';
  return spans.map(([start, stop], index) => {
    const bare = stop - start === 1 && tokens[start]?.kind === 'number' && index < spans.length - 1;
    return textOf(abstract, tokens, start, stop) + (bare ? shared : '');
  });
}
