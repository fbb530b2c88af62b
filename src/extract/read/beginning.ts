import type { Reading } from '../reading.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

const firstPerson = new WordSet(['we', 'our', 'us', 'ours', 'i', 'my']);
const demonstratives = new Set([
  'paper',
  'work',
  'study',
  'article',
  'thesis',
  'survey',
  'report',
  'letter',
  'dissertation',
  'research',
  'poster',
  'chapter',
]);
const sections = new WordSet([
  'methods',
  'results',
  'objective',
  'objectives',
  'aim',
  'aims',
  'purpose',
  'method',
  'design',
  'goal',
  'conclusion',
  'conclusions',
  'findings',
]);

const presenting = /^(?:proposed|presented|introduced)$/;

/** "Results:", and a heading that has lost its sign: "Results The incidence …". */
function isHeading(word: Token, next: Token | undefined): boolean {
  if (next?.text === ':') return true;
  return /^[A-Z]/.test(word.text) && next?.kind === 'word' && !next.glued && /^[A-Z]/.test(next.text);
}

/** The first sentence that speaks of the paper itself; 0 when none does. */
export function beginningOf(readings: readonly Reading[]): number {
  for (const { sentence } of readings) {
    for (const [at, token] of sentence.tokens.entries()) {
      const next = sentence.tokens[at + 1]?.lower ?? '';
      if (firstPerson.holds(token)) return sentence.index;
      if (
        (token.lower === 'this' || token.lower === 'present' || token.lower === 'the') &&
        demonstratives.has(next)
      )
        return sentence.index;
      if (at === 0 && sections.holds(token) && isHeading(token, sentence.tokens[1])) return sentence.index;
      // "A method is proposed", "the proposed method"
      if ((token.lower === 'is' || token.lower === 'are') && presenting.test(next)) return sentence.index;
      if (next === 'proposed' && token.lower === 'the') return sentence.index;
    }
  }
  return 0;
}
