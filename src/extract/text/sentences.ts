import { abbreviations } from '../lexicon/abbreviations.ts';
import { withoutDoublings } from './doublings.ts';
import { wordSet } from './known-words.ts';
import type { Token } from './tokens.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Its place in the text; counted when all of the text is read. */
  index: number;
}

const marks = wordSet('. ! ? ;');

/** Longer sentences are cut, so that work per number stays bounded however odd the text. */
const longest = 200;

/** Groups the tokens of a text into sentences, coping with abbreviations, initials and headings run into the text. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && at - first + 1 < longest && !endsSentence(tokens, at)) continue;
    const own = withoutDoublings(tokens.slice(first, at + 1));
    const opening = own[0];
    const closing = own[own.length - 1];
    if (opening && closing) {
      sentences.push({ tokens: own, start: opening.start, end: closing.end, index: -1 });
    }
    first = at + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  // A word that took its full stop with it ("i.e.") never ends a sentence.
  if (mark?.kind !== 'symbol' || !marks.holds(mark) || at === 0) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  // Sections joined into one paragraph: "… was low.; To study …".
  if (mark.text === ';') return before.text === '.';
  if (next.text === ')' || next.text === ',' || next.text === ';') return false;
  if (mark.text === '.' && before.kind === 'word') {
    if (abbreviations.holds(before)) return before.lower === 'etc' && startsUpper(next);
    if (before.text.length === 1 && startsUpper(before) && mark.glued) return false;
  }
  if (next.glued)
    return startsUpper(next) && before.kind !== 'symbol' && before.text.length > 1 && !startsUpper(before);
  return next.kind !== 'symbol' || '("“‘\'[•–-—>~'.includes(next.text);
}

function startsUpper(token: Token): boolean {
  const first = token.text[0] ?? '';
  return first !== first.toLowerCase();
}
