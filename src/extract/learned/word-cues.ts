import type { Finding } from '../finding.ts';
import { type Quantity, quantityKinds } from '../quantity.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import {
  type Cue,
  cueNamed,
  cuesFor,
  isSo,
  type See,
  type SeenWord,
  standIn,
  standInsFor,
  wordAt,
} from './cues.ts';

/** How far from a number its words are looked at, to either side. */
const window = 8;

/** Words that are everywhere and tell nothing unless they stand right beside the number. */
export const everywhere = new WordSet(
  'the a an of and or to in on for with by from is are was were be been that this these those we our it its as at which has have had can , . ( ) ; :'.split(
    ' ',
  ),
);

const looks = {
  kind: cueNamed('kind'),
  unit: cueNamed('unit'),
  inWords: cueNamed('in words'),
  spread: cueNamed('spread'),
  edge: cueNamed('edge'),
  choice: cueNamed('choice'),
  trend: cueNamed('trend'),
  before: cueNamed('before'),
  secondBefore: cueNamed('second before'),
  after: cueNamed('after'),
  secondAfter: cueNamed('second after'),
  twoBefore: cueNamed('two before'),
  twoAfter: cueNamed('two after'),
  around: cueNamed('around'),
  head: cueNamed('head'),
  beforeAndHead: cueNamed('before and head'),
  left: cueNamed('left'),
  right: cueNamed('right'),
};

/** The cues that tell of something of one kind of numbers. */
const ofKind = {
  size: cuesFor(quantityKinds, (kind) => `size of ${kind}`),
  range: cuesFor(quantityKinds, (kind) => `range of ${kind}`),
  score: cuesFor(quantityKinds, (kind) => `score beside ${kind}`),
  compared: cuesFor(quantityKinds, (kind) => `compared ${kind}`),
  before: cuesFor(quantityKinds, (kind) => `before ${kind}`),
  after: cuesFor(quantityKinds, (kind) => `after ${kind}`),
};

/** How near the name that was chosen is, in steps: see MetricChoice. */
const steps = [
  [0.6, 'at 0'],
  [1.2, 'at 1'],
  [2, 'at 2'],
  [3.2, 'at 3'],
  [5, 'at 4'],
  [Infinity, 'far'],
] as const;

const nearnesses = steps.map(([, near]) => near);
const standIns = { kind: standInsFor(quantityKinds), near: standInsFor(nearnesses) };
const named = cuesFor(nearnesses, (near) => `named ${near}`);
const weaklyNamed = cuesFor(nearnesses, (near) => `weakly named ${near}`);

/** Shows what a number looks like and which words it stands among. */
export function showWords({ quantity, choice, comparing, reading }: Finding, see: See): void {
  const { tokens } = reading.sentence;
  const { kind, end, first } = quantity;
  const { start } = quantity.edge;
  see.word(looks.kind, standIns.kind(kind));
  see.word(ofKind.size(kind), sizeOf(quantity));
  see.text(looks.unit, quantity.unit);
  see.word(looks.inWords, isSo(quantity.inWords));
  see.word(looks.spread, isSo(quantity.spread));
  see.word(ofKind.range(kind), isSo(quantity.valueTo !== null));
  for (let at = start; at < first; at++) see.word(looks.edge, wordAt(tokens, at));
  const near = nearness(choice?.cost);
  see.text(looks.choice, choice ? `${choice.rule} ${near}` : 'none');
  if (choice) {
    const { slug, weak, score } = choice.mention.word;
    see.text(weak ? weaklyNamed(near) : named(near), slug);
    if (score) see.word(ofKind.score(kind), standIns.near(near));
  }
  see.text(ofKind.compared(kind), comparing?.rule ?? 'no');
  if (comparing) see.text(looks.trend, comparing.comparison.trend);
  const before = wordAt(tokens, start - 1);
  const second = wordAt(tokens, start - 2);
  const after = wordAt(tokens, end);
  const next = wordAt(tokens, end + 1);
  const head = headAt(tokens, end);
  see.word(looks.before, before);
  see.word(looks.secondBefore, second);
  see.word(looks.after, after);
  see.word(looks.secondAfter, next);
  see.pair(looks.twoBefore, second, before);
  see.pair(looks.twoAfter, after, next);
  see.pair(looks.around, before, after);
  see.word(ofKind.before(kind), before);
  see.word(ofKind.after(kind), after);
  see.word(looks.head, head);
  see.pair(looks.beforeAndHead, before, head);
  for (let at = Math.max(0, start - window); at < start; at++) showTelling(looks.left, tokens[at], see);
  const last = Math.min(tokens.length, end + window);
  for (let at = end; at < last; at++) showTelling(looks.right, tokens[at], see);
}

/** Shows a word under a cue unless it is one that is everywhere. */
export function showTelling(cue: Cue, token: Token | undefined, see: See): void {
  if (token && token.kind !== 'number' && !everywhere.holds(token)) see.word(cue, token);
}

const noHead = standIn('-');

/** The last word of the phrase that begins at an index. */
function headAt(tokens: readonly Token[], from: number): SeenWord {
  let head = noHead;
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || everywhere.holds(token)) break;
    head = token;
  }
  return head;
}

/** What tells how large numbers are, up to each bound and beyond the last, for whole ones and for others. */
const bounds = [0, 1, 10, 100, 1000];
const sizes = { whole: sizesOf('whole'), part: sizesOf('part') };

function sizesOf(word: 'whole' | 'part') {
  const upTo = [...bounds.map((bound) => `to ${bound}`), 'large'];
  return { year: standIn(`${word} year`), upTo: upTo.map((size) => standIn(`${word} ${size}`)) };
}

function sizeOf({ value }: Quantity): SeenWord {
  const { year, upTo } = Number.isInteger(value) ? sizes.whole : sizes.part;
  if (value >= 1900 && value <= 2100) return year;
  let step = 0;
  while (value > (bounds[step] ?? Infinity)) step++;
  return upTo[step] ?? year;
}

/** How near a name stands that is reached at a cost, in steps; far where there is none. */
export function nearness(cost: number | undefined): (typeof nearnesses)[number] {
  for (const [most, near] of steps) if ((cost ?? 9) < most) return near;
  return 'far';
}
