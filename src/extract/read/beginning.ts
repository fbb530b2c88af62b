import type { Reading } from '../reading.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
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

/** Words behind which one that tells of the paper may stand. */
const pointers = wordSet('this present the is are');
const presenting = /^(?:proposed|presented|introduced)$/;

/** "Results:", and a heading that has lost its sign: "Results The incidence …". */
function isHeading(word: Token | undefined, next: Token | undefined): boolean {
  if (next?.text === ':') return true;
  return /^[A-Z]/.test(word?.text ?? '') && next?.kind === 'word' && !next.glued && /^[A-Z]/.test(next.text);
}

/** The first sentence that speaks of the paper itself; 0 when none does. */
export function beginningOf(readings: readonly Reading[]): number {
  for (const { sentence } of readings) {
    const { tokens } = sentence;
    if (sections.holds(tokens[0]) && isHeading(tokens[0], tokens[1])) return sentence.index;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (firstPerson.holds(token)) return sentence.index;
      if (!token || !pointers.holds(token)) continue;
      const next = tokens[at + 1]?.lower ?? '';
      if (
        (token.lower === 'this' || token.lower === 'present' || token.lower === 'the') &&
        demonstratives.has(next)
      )
        return sentence.index;
      // "A method is proposed", "the proposed method"
      if ((token.lower === 'is' || token.lower === 'are') && presenting.test(next)) return sentence.index;
      if (next === 'proposed' && token.lower === 'the') return sentence.index;
    }
  }
  return 0;
}
