import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantity.ts';
import type { Token } from '../text/tokens.ts';
import type { See } from './linear-model.ts';

/** How far from a number its words are looked at, to either side. */
const window = 8;

/** Words that are everywhere and tell nothing unless they stand right beside the number. */
export const everywhere: ReadonlySet<string> = new Set(
  'the a an of and or to in on for with by from is are was were be been that this these those we our it its as at which has have had can , . ( ) ; :'.split(
    ' ',
  ),
);

/** Shows what a number looks like and which words it stands among. */
export function showWords({ quantity, choice, comparing, reading }: Finding, see: See): void {
  const { tokens } = reading.sentence;
  const { kind, end, first } = quantity;
  const { start } = quantity.edge;
  see('kind', kind);
  see(`size of ${kind}`, sizeOf(quantity));
  see('unit', quantity.unit);
  see('in words', String(quantity.inWords));
  see('spread', String(quantity.spread));
  see(`range of ${kind}`, String(quantity.valueTo !== null));
  for (let at = start; at < first; at++) see('edge', wordAt(tokens, at));
  const near = nearness(choice?.cost);
  see('choice', choice ? `${choice.rule} ${near}` : 'none');
  if (choice) {
    const { slug, weak, score } = choice.mention.word;
    see(`${weak ? 'weakly named' : 'named'} ${near}`, slug);
    if (score) see(`score beside ${kind}`, near);
  }
  see(`compared ${kind}`, comparing?.rule ?? 'no');
  if (comparing) see('trend', comparing.comparison.trend);
  const before = wordAt(tokens, start - 1);
  const second = wordAt(tokens, start - 2);
  const after = wordAt(tokens, end);
  const next = wordAt(tokens, end + 1);
  const head = headAt(tokens, end);
  see('before', before);
  see('second before', second);
  see('after', after);
  see('second after', next);
  see('two before', `${second} ${before}`);
  see('two after', `${after} ${next}`);
  see('around', `${before} # ${after}`);
  see(`before ${kind}`, before);
  see(`after ${kind}`, after);
  see('head', head);
  see('before and head', `${before} # ${head}`);
  for (let at = Math.max(0, start - window); at < start; at++) showTelling('left', tokens[at], see);
  for (let at = end; at < Math.min(tokens.length, end + window); at++) showTelling('right', tokens[at], see);
}

/** Shows a word under a cue unless it is one that is everywhere. */
export function showTelling(cue: string, token: Token | undefined, see: See): void {
  if (token && token.kind !== 'number' && !everywhere.has(token.lower)) see(cue, token.lower);
}

/** The word at an index, '#' for a number; '<' before the sentence and '>' behind it. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return at < 0 ? '<' : '>';
  return token.kind === 'number' ? '#' : token.lower;
}

/** The last word of the phrase that begins at an index. */
function headAt(tokens: readonly Token[], from: number): string {
  let head = '-';
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || everywhere.has(token.lower)) break;
    head = token.lower;
  }
  return head;
}

function sizeOf({ value }: Quantity): string {
  const whole = Number.isInteger(value) ? 'whole' : 'part';
  if (value >= 1900 && value <= 2100) return `${whole} year`;
  const bound = [0, 1, 10, 100, 1000].find((most) => value <= most);
  return bound === undefined ? `${whole} large` : `${whole} to ${bound}`;
}

/** How near the name that was chosen is, in steps: see MetricChoice. */
function nearness(cost: number | undefined): string {
  const step = [0.6, 1.2, 2, 3.2, 5].findIndex((most) => (cost ?? 9) < most);
  return step < 0 ? 'far' : `at ${step}`;
}
