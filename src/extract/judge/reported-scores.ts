import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantity.ts';
import { bondBetween } from '../read/series.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { isWhole } from './whole.ts';

/** Whether a number without a unit is said to be a score though no name beside it tells; says whether it is a level or a difference. */
export function isReportedScore(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const whole = isWhole(quantity);
  if (!comparing && isScored(finding)) return as(finding, 'absolute');
  if (whole || quantity.inWords) return false;
  // "+5.3 average gains", "+7.58 mAR", "0.6 ELAS higher"
  if (comparing && (isSigned(finding) || isOfAdjective(finding))) return as(finding, 'change');
  if (!comparing && (isReached(finding) || isOfAcronym(finding) || isOfOutcome(finding)))
    return as(finding, 'absolute');
  // "a parallel efficiency of 0.74"
  const efficiency = choice?.mention.word.slug === 'performance' && choice.rule === 'metric-linked';
  if (!comparing && efficiency && choice.cost < 1 && quantity.value < 1) return as(finding, 'absolute');
  return false;
}

function as(finding: Finding, form: Finding['form']): true {
  finding.form = form;
  return true;
}

/** "scoring 4.49 on one and 85 on the other", unlike "a score below 4". */
function isScored({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const { start, qualifiers } = quantity.edge;
  const before = tokens[start - 1]?.lower ?? '';
  if (!endsHere(tokens, quantity.end) || quantity.inWords) return false;
  return /^scor(?:ed|ing)$/.test(before) || (/^scores?$/.test(before) && qualifiers.length === 0);
}

const reaching = /^(?:achiev|reach|obtain|attain|yield|record)/;

function endsHere(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return !next || closesPhrase(next) || isAcronym(next);
}

function isAcronym(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[A-Z].*[A-Z]/.test(token.text);
}

/** "the second achieves 0.31", "obtaining 96.70 ID retrieval". */
function isReached({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  return reaching.test(tokens[quantity.edge.start - 1]?.lower ?? '') && endsHere(tokens, quantity.end);
}

/** "a PDMS of 90.0", "TSS = 0.60": a name in capitals, though none that we know. */
function isOfAcronym({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const { start } = quantity.edge;
  if (!/^(?:of|=)$/.test(tokens[start - 1]?.lower ?? '') || !endsHere(tokens, quantity.end)) return false;
  const name = tokens[start - 2];
  return tokens[start - 3]?.text !== '*' && isAcronym(name) && !statistics.test(name?.text ?? '');
}

const statistics = /^(?:CI|SD|SE|SEM|IQR|CV|DF|OR|HR|RR|AOR|SNR|EER)$/;

/** "yields a cosine distance of 0.681": what is yielded in a number is an outcome. */
function isOfOutcome({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const of = quantity.edge.start - 1;
  if (tokens[of]?.lower !== 'of' || !endsHere(tokens, quantity.end)) return false;
  for (let at = of - 1; at > 0 && of - at < 8; at--) {
    const verb = tokens[at - 1]?.lower ?? '';
    if (/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') && reaching.test(verb))
      return simplePhraseEnd(tokens, at) === of;
  }
  return false;
}

/** The plus of "+5.3". */
function isSigned({ quantity: { first }, reading: { sentence } }: Finding): boolean {
  return sentence.tokens[first - 1]?.text === '+' && sentence.tokens[first]?.glued === true;
}

/** "0.6 ELAS higher than the second". */
function isOfAdjective({ quantity, comparing }: Finding): boolean {
  return (
    comparing?.rule === 'compared-after' &&
    comparing.comparison.kind === 'adjective' &&
    comparing.at - quantity.end < 3
  );
}

/** "scoring 0.868 on A, 0.682 on B, and 0.472 on C": a score after one that is alike, in its form. */
export function goesOnScoring(finding: Finding, earlier: readonly Finding[]): boolean {
  const before = earlier.at(-1);
  const { quantity, reading } = finding;
  if (before?.reading !== reading || !isDecimal(before.quantity) || !isDecimal(quantity)) return false;
  const { tokens } = reading.sentence;
  const bond = bondBetween(tokens, before.quantity, quantity);
  if (bond !== 'sibling' && !(bond === 'parallel' && endsHere(tokens, quantity.end))) return false;
  if (finding.choice && metricKinds[finding.choice.mention.word.slug].family === 'cost') return false;
  return as(finding, before.form);
}

/** Whether a score that nothing names is listed right before one that is a result; it takes its form and name. */
export function isListedScore(finding: Finding, next: Finding): boolean {
  if (!isDecimal(finding.quantity) || !isDecimal(next.quantity)) return false;
  // "[0.32, 0.85]" gives bounds.
  if (/^[([]$/.test(finding.reading.sentence.tokens[finding.quantity.first - 1]?.text ?? '')) return false;
  if (bondBetween(finding.reading.sentence.tokens, finding.quantity, next.quantity) !== 'sibling')
    return false;
  finding.choice = next.choice && { ...next.choice, rule: 'metric-list' };
  finding.comparing = next.comparing && { ...next.comparing, rule: 'compared-list' };
  return as(finding, next.form);
}

function isDecimal(quantity: Quantity): boolean {
  return quantity.kind === 'bare' && !isWhole(quantity);
}
