import { prepositions, verbs } from '../lexicon/grammar.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { textOf } from './phrase.ts';

/** Members of lists are not longer than this many tokens. */
const longest = 8;

const determiners = new WordSet(['the', 'a', 'an', 'our', 'its', 'their', 'we', 'it', 'this']);

const joins = new WordSet(['and', 'or', '&']);

/** A list "a, b, and c" with the preposition before it. */
export interface Coordination {
  readonly first: number;
  readonly end: number;
  readonly place: string;
  readonly members: readonly string[];
}

/** All lists of a sentence whose last members are joined by "and" or "or", whatever their words are. */
export function coordinationsOf(abstract: string, tokens: readonly Token[]): Coordination[] {
  const lists: Coordination[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!isJoin(tokens[at])) continue;
    const end = endOf(tokens, at + 1);
    const spans = spansBefore(tokens, at);
    const first = spans[0]?.[0];
    if (end === at + 1 || first === undefined) continue;
    spans.push([at + 1, end]);
    lists.push({
      first,
      end,
      place: tokens[first - 1]?.lower ?? '',
      members: spans.map(([from, to]) => textOf(abstract, tokens, from, to)),
    });
  }
  return lists;
}

function isJoin(token: Token | undefined): boolean {
  return joins.holds(token);
}

function breaks(token: Token | undefined): boolean {
  if (!token || isJoin(token) || token.lower === 'respectively') return true;
  if (token.kind === 'symbol') return !/^[-'’+/®™]$/.test(token.text);
  return verbs.holds(token) || (prepositions.holds(token) && token.lower !== 'of');
}

function endOf(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < longest && !breaks(tokens[end])) {
    // "A and B datasets our method": a determiner begins the next phrase.
    if (end > from && determiners.holds(tokens[end])) break;
    end++;
  }
  return end;
}

/** The members before the last, from "and" backwards over commas. */
function spansBefore(tokens: readonly Token[], join: number): [number, number][] {
  const spans: [number, number][] = [];
  let end = tokens[join - 1]?.text === ',' ? join - 1 : join;
  for (;;) {
    let first = end;
    while (first > 0 && end - first < longest && !breaks(tokens[first - 1])) first--;
    if (first === end) return spans;
    spans.unshift([first, end]);
    if (tokens[first - 1]?.text !== ',') return spans;
    end = first - 1;
  }
}
