import type { Finding } from '../finding.ts';
import { versusWords } from '../lexicon/grammar.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { countsItsNoun, isOfHarms } from './counted-nouns.ts';
import { judgeCount } from './counts.ts';
import { intervals } from './intervals.ts';
import { goesOnScoring, isReportedScore } from './reported-scores.ts';
import { isWhole } from './whole.ts';

/** Whether a number without a unit is a score, a difference of scores, or a count of finds. */
export function judgeBare(finding: Finding, earlier: readonly Finding[]): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (isInterval(finding)) return false;
  // "HOMA 2.1 ± 0.3"
  if (quantity.spread) {
    finding.form = comparing ? 'change' : 'absolute';
    return true;
  }
  // "outperformed the baseline by 0.1656"
  if (
    !isWhole(quantity) &&
    comparing?.rule === 'compared-verb' &&
    tokens[quantity.edge.start - 1]?.lower === 'by'
  ) {
    finding.form = 'change';
    return true;
  }
  // "a score of 7.06, which is 1.38 ahead of the second"
  if (!isWhole(quantity) && tokens[comparing?.at ?? -1]?.lower === 'ahead') {
    finding.form = 'change';
    return true;
  }
  // "performance on ImageNet (75.9 → 77.1)"
  if (!isWhole(quantity) && isArrowEnd(finding)) return true;
  if (isSetAgainst(finding)) {
    finding.form =
      isWhole(quantity) && (isOfNumber(finding) || choice?.mention.word.slug === 'error')
        ? 'count'
        : 'absolute';
    if (finding.form === 'count' && choice?.mention.word.slug !== 'bugs') finding.choice = undefined;
    return true;
  }
  const whole = isWhole(quantity);
  // "25 classes classification accuracy", "67.9% (53 of 78)", "two advantages"
  if (whole && countsItsNoun(finding)) {
    finding.comparing = undefined;
    return judgeCount(finding);
  }
  if (isReportedScore(finding)) return true;
  if (!choice) return whole ? judgeCount(finding) : goesOnScoring(finding, earlier);
  // "194 deaths were …"
  if (whole && !comparing && isOfHarms(finding)) {
    finding.form = 'count';
    finding.choice = undefined;
    return true;
  }
  const { word } = choice.mention;
  if (word.score && word.slug !== 'bugs' && !(quantity.inWords && !comparing)) {
    const after = tokens[quantity.end];
    const before = tokens[quantity.edge.start - 1]?.lower ?? '';
    const adjacent =
      choice.rule === 'metric-after'
        ? choice.cost < 0.5
        : choice.mention.end <= quantity.first && scoreLinks.has(before) && (!after || closesPhrase(after));
    if (
      choice.cost < (whole ? 1.2 : isLeveled(finding) ? 5 : choice.rule === 'metric-list' ? 3.2 : 2.4) &&
      (adjacent || !whole)
    ) {
      finding.form = comparing ? 'change' : 'absolute';
      return true;
    }
  }
  // "with only 0.83M parameters": a size that is small is claimed.
  if (word.slug === 'parameters' && choice.cost < 1.6 && quantity.value >= 1000 && isOnly(finding)) {
    finding.form = 'absolute';
    return true;
  }
  if (
    word.slug === 'bugs' &&
    /^metric-(after|list)$/.test(choice.rule) &&
    comparing !== undefined &&
    /^compared-(after|list)$/.test(comparing.rule) &&
    choice.cost < 1.5
  ) {
    finding.form = 'change';
    return true;
  }
  return whole ? judgeCount(finding) : goesOnScoring(finding, earlier);
}

/** The bounds of "95% CI, 2.7 to 33.8". */
function isInterval({ reading: { sentence }, quantity }: Finding): boolean {
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 8; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    if (intervals.has(lower)) return true;
    if (lower === '(' || lower === '[') return at > 0 && intervals.holds(sentence.tokens[at - 1]);
  }
  return false;
}

/** "a higher number of deaths (253 vs 241)". */
function isOfNumber({ reading: { sentence }, quantity }: Finding): boolean {
  return sentence.tokens
    .slice(Math.max(0, quantity.first - 24), quantity.first)
    .some(({ lower }) => /^(?:numbers?|counts?)$/.test(lower));
}

function isOnly({ reading: { sentence }, quantity }: Finding): boolean {
  for (let at = quantity.edge.start - 1; at < quantity.first; at++)
    if (/^(only|just|merely|mere)$/.test(sentence.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A score of "58.74 vs. 55.91". */
function isSetAgainst({ reading: { sentence, quantities }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  return quantities.some((other) => {
    if (other === quantity || other.kind !== 'bare') return false;
    if (isWhole(other) !== isWhole(quantity)) return false;
    const [low, high] = other.first < quantity.first ? [other, quantity] : [quantity, other];
    const apart = high.first - low.end;
    if (apart <= 0 || apart >= 4 || !isVersus(tokens[low.end]?.lower ?? '')) return false;
    return !isWhole(other) || isOutcomePair(tokens, low, high);
  });
}

function isVersus(word: string): boolean {
  return versusWords.has(word) || word === 'against';
}

/** "more deaths in one group than in the other (253 vs 241)", "(139 vs 95; p < 0.001)", unlike "with 3 vs 4 layers". */
function isOutcomePair(tokens: readonly Token[], low: Quantity, high: Quantity): boolean {
  if (tokens[low.first - 1]?.text !== '(') return false;
  if (/^[,;]$/.test(tokens[high.end]?.text ?? '') && tokens[high.end + 1]?.lower === 'p') return true;
  const before = tokens.slice(Math.max(0, low.first - 24), low.first);
  return (
    tokens[high.end]?.text === ')' && before.some(({ lower }) => lower === 'than' || lower === 'compared')
  );
}

/** The index after an arrow that stands at a token, "→" or "->"; the token itself if there is none. */
function arrowEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '→') return at + 1;
  return tokens[at]?.text === '-' && tokens[at + 1]?.text === '>' ? at + 2 : at;
}

/** An end of "75.9 → 77.1". */
function isArrowEnd({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  const behind = arrowEnd(tokens, quantity.end);
  if (behind > quantity.end) return tokens[behind]?.kind === 'number';
  const before = tokens[quantity.first - 1]?.text === '→' ? quantity.first - 2 : quantity.first - 3;
  return arrowEnd(tokens, before + 1) === quantity.first && tokens[before]?.kind === 'number';
}

/** An end of "from 62.1 to 70.1". */
function isLeveled({ reading: { sentence }, quantity }: Finding): boolean {
  const before = sentence.tokens[quantity.first - 1]?.lower;
  return before === 'from' || (before === 'to' && sentence.tokens[quantity.first - 2]?.kind === 'number');
}

const scoreLinks = new Set(['of', 'at', 'to', 'is', 'was', '=', ':', '(', 'by']);
