import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeVerbs } from '../lexicon/comparisons.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { spans } from '../lexicon/number-openers.ts';
import { fractions, scales, vulgarFractions } from '../lexicon/numbers.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { MultipleInWords } from './word-multiples.ts';

const determiners = new WordSet(['the', 'a', 'an', 'its', 'their', 'our', 'this', 'that', 'of', 'as']);

/** "half the cost", "a third of the memory", "one-fifth as many", "1/1000 of the memory", "¼ the parameters"; what is shared must follow. */
export function fractionAt(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  const kind = tokens[at]?.kind;
  if (kind === 'number') return inFigures(tokens, at);
  return kind === 'symbol' ? inOneSign(tokens, at) : spelled(tokens, at);
}

function spelled(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  const word = tokens[at]?.lower ?? '';
  let end = at;
  if (word !== 'half') {
    if (word !== 'a' && word !== 'one') return undefined;
    end = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  }
  const share = fractions.of(tokens[end]);
  if (share === undefined) return undefined;
  if (word === 'half' && isHalved(tokens, at))
    return { first: at, end: at + 1, value: 2, direction: 'down', rule: 'halved' };
  const shared = determiners.holds(tokens[end + 1]) || isSizeOfAnother(tokens, end + 1);
  if (!shared || isOfScale(tokens, end + 1)) return undefined;
  return { first: at, end: end + 1, value: share, direction: 'down', rule: 'fraction-word' };
}

/** "reduced the time almost by half", "cut in half". */
function isHalved(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(nearly|almost|about)$/.test(before)) return isHalved(tokens, at - 1);
  const verb = tokens
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) => comparativeVerbs.get(lower)?.trend === 'down');
  return verb && (before === 'by' || (before === 'in' && !determiners.holds(tokens[at + 1])));
}

/** "half a second", "a quarter of a million": a part of a unit or of a scale. */
function isOfScale(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  const noun = tokens[article + 1]?.lower ?? '';
  return /^an?$/.test(tokens[article]?.lower ?? '') && (scales.has(noun) || spans.has(noun));
}

/** The "size of" that an article may be missing before: "half size of the original". */
function isSizeOfAnother(tokens: readonly Token[], at: number): boolean {
  const cost = metricWords.startingAt(tokens, at);
  return cost !== undefined && isSpent(cost.meaning.slug) && tokens[cost.end]?.lower === 'of';
}

function isSpent(slug: keyof typeof metricKinds): boolean {
  return metricKinds[slug].better === 'down' && /^(?:cost|time)$/.test(metricKinds[slug].family);
}

/** "1/1000 of the memory", "1/4 computational resources", "reduces the traffic to 1/70", unlike the exponent of "T^{1/4}". */
function inFigures(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  const one = tokens[at];
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  const after = tokens[at + 3];
  if (one?.value !== 1 || slash?.text !== '/' || !slash.glued || !below?.glued) return undefined;
  const { value } = below;
  if (value === undefined || !(value > 1)) return undefined;
  // "2 1/2 hours"
  if (/^[\^_]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.kind === 'number') return undefined;
  const end = after?.lower === 'th' && after.glued ? at + 4 : at + 3;
  if (!determiners.holds(tokens[end]) && !isCostAt(tokens, end)) return undefined;
  return { first: at, end, value, direction: 'down', rule: 'fraction-figures' };
}

/** "¼ the parameters", "½ parameters". */
function inOneSign(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  const value = vulgarFractions.get(tokens[at]?.text ?? '');
  if (value === undefined || tokens[at - 1]?.kind === 'number') return undefined;
  if (!determiners.holds(tokens[at + 1]) && !isCostAt(tokens, at + 1)) return undefined;
  return { first: at, end: at + 1, value, direction: 'down', rule: 'fraction-figures' };
}

/** Whether one of the next three words names what is spent, with nothing but nouns before it. */
function isCostAt(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const cost = metricWords.startingAt(tokens, at);
    if (cost) return isSpent(cost.meaning.slug);
    if (closesPhrase(token)) return false;
  }
  return false;
}
