import { comparativeAdjectives, comparativeNouns } from '../lexicon/comparisons.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import type { ReadUnit } from './read-unit.ts';
import { isDeviation } from './spreads.ts';
import { unitAt } from './units.ts';

/** Nouns that number their bearer: "Table 2", "Stage 1", "version 3". */
const labels = new WordSet(
  (
    'table fig figure section chapter stage step phase version algorithm theorem lemma eq equation region group level ' +
    'type class task grade part appendix day week case experiment study rq challenge track scenario tier top layer ' +
    'cycle wk month year hour model volume vol no number arm cohort dose question example property requirement windows python android'
  ).split(' '),
);

/** Whether a number is part of a name, a reference, a date, a formula or a statistic, and so no quantity at all. */
export function isName(tokens: readonly Token[], numeral: Numeral, unit: ReadUnit | undefined): boolean {
  const before = tokens[numeral.first - 1];
  const after = tokens[unit?.end ?? numeral.end];
  return (
    isDeviation(tokens, numeral.first) ||
    isFormula(tokens, numeral) ||
    isStatistic(tokens, numeral.first) ||
    isRatio(tokens, numeral, unit) ||
    isPercentile(tokens, numeral, unit) ||
    before?.text === '@' ||
    (!unit &&
      (isGluedName(tokens, numeral) ||
        isLabelled(tokens, numeral) ||
        isReference(tokens, numeral) ||
        isDay(tokens, numeral) ||
        isYear(tokens, numeral))) ||
    (unit?.kind === 'multiple' && before?.text === '-' && after?.kind === 'number') ||
    (unit?.kind === 'multiple' && isModelNumber(tokens, numeral, unit.end))
  );
}

/** The 5X of "a Nexus 5X": written in a capital behind a name, and nothing is compared. */
function isModelNumber(tokens: readonly Token[], { first, end }: Numeral, after: number): boolean {
  const before = tokens[first - 1];
  const sign = tokens[end];
  if (sign?.text !== 'X' || !sign.glued || first < 2 || before?.kind !== 'word') return false;
  return /^[A-Z][a-z]+$/.test(before.text) && !comparativeAdjectives.holds(tokens[after]);
}

function isFormula(tokens: readonly Token[], { first, end }: Numeral): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  const raised = after?.text === '^' && after.glued && tokens[end + 1]?.text !== '°';
  if (before?.text === '^' || before?.text === '_' || raised) return true;
  return (before?.glued === true && before.text === '(' && tokens[first - 2]?.text === 'O') === true;
}

const relations = wordSet('< > = ≤ ≥ ~ , :');
const beings = wordSet('was is of were');
const deviations = wordSet('sd sem se iqr std s.d. s.e.m.');

/** "p < 0.05", "P = .03", "n = 30", "95% CI". */
function isStatistic(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && at > first - 4 && relations.holds(tokens[at])) at--;
  // "the p-value was < 0.001"
  if (beings.holds(tokens[at]) && /^p-values?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const name = tokens[at];
  if (name?.kind !== 'word') return false;
  if (deviations.holds(name) || (name.lower === 'range' && /^[([]$/.test(tokens[at - 1]?.text ?? '')))
    return true;
  if (at === first - 1 || /^[,:]$/.test(tokens[at + 1]?.text ?? '')) return false;
  // "a medium effect (d = 0.70)"
  if (
    name.lower === 'd' &&
    tokens
      .slice(Math.max(0, at - 16), at)
      .some(({ lower }) => /^(?:effects?|cohen|cohen's|cohens)$/.test(lower))
  )
    return false;
  return /^(p|n|k|m|t|df|d|l|q|z|λ|σ|ε|epsilon|α|alpha|β|τ|γ|χ2|sd|se|p-value|p-values|values)$/.test(
    name.lower,
  );
}

const tails = wordSet('tail tails percentile');
const waits = wordSet('latency latencies');
const responseTimes = wordSet('time times latency latencies');

/** "the 99.9% latency", "99% tail latency", "90% response time"; unlike "a 65% latency reduction" and "a 90% response rate". */
function isPercentile(tokens: readonly Token[], { value }: Numeral, unit: ReadUnit | undefined): boolean {
  if (unit?.kind !== 'percent' || value < 50) return false;
  const word = tokens[unit.end];
  const next = tokens[unit.end + 1];
  if (waits.holds(word)) return !comparativeNouns.holds(next) && next?.lower !== 'overhead';
  return tails.holds(word) || (word?.lower === 'response' && responseTimes.holds(next));
}

/** "1:1", "13/15", "2 - 3 - 4". */
function isRatio(
  tokens: readonly Token[],
  { first, end, value }: Numeral,
  unit: ReadUnit | undefined,
): boolean {
  // "a compression ratio of 20:1"
  if (unit?.kind === 'multiple' && unit.end === end + 2 && tokens[end]?.text === ':') return false;
  const before = tokens[first - 1];
  const after = tokens[end];
  const joins = (token: Token | undefined): boolean =>
    token?.glued === true && (token.text === ':' || token.text === '/');
  // "83.5/100" is a score on its scale.
  if (joins(after) && !Number.isInteger(value) && /^(5|7|10|100)$/.test(tokens[end + 1]?.text ?? ''))
    return false;
  // "gains of 4.2/1.7 BLEU": versions and scales are whole.
  if (joins(after) && areParts(tokens[first], tokens[end + 1])) return false;
  if (joins(before) && areParts(tokens[first - 2], tokens[first])) return false;
  // The stroke of "133 ± 13/81 ± 8 mmHg" parts two levels.
  if (before?.text === '/' && isDeviation(tokens, first - 2)) return false;
  if (
    joins(after) ? areMeasured(value, unitAt(tokens, end + 2)) : areMeasured(tokens[first - 2]?.value, unit)
  )
    return false;
  if (joins(after) && tokens[end + 1]?.kind === 'number') return true;
  // The exponent of "10-5", which lost its place.
  const raised =
    before?.text === '-' && before.glued && tokens[first]?.glued && tokens[first - 2]?.text === '10';
  // "at 10-5 FPR"
  if (
    value === 10 &&
    after?.text === '-' &&
    after.glued &&
    tokens[end + 1]?.glued &&
    (tokens[end + 1]?.value ?? 10) < 10
  )
    return true;
  if (raised && value < 10 && !/^(x|×|%|percent|times|fold|-)$/.test(after?.lower ?? '')) return true;
  return joins(before) && tokens[first - 2]?.kind === 'number' && tokens[first]?.glued === true;
}

/** Whether both are numbers with decimals. */
function areParts(one: Token | undefined, other: Token | undefined): boolean {
  return [one, other].every((token) => token?.kind === 'number' && /[.·]/.test(token.text));
}

/** Whether a unit behind a stroke is that of both numbers, "138/75 mm Hg" and "49/91 FPS", where "1/3 Hz" is one. */
function areMeasured(above: number | undefined, unit: ReadUnit | undefined): boolean {
  return unit?.kind === 'measure' && above !== 1;
}

const times = wordSet('x × *');

/** "3D", "4-bit", "8chan.org", "10-shot". */
function isGluedName(tokens: readonly Token[], { first, end }: Numeral): boolean {
  const before = tokens[first - 1];
  const here = tokens[first];
  const after = tokens[end];
  if (after?.kind === 'word' && (after.glued || /^x[0-9]/.test(after.lower))) {
    // "23.29mAP"
    return !/[.·]/.test(here?.text ?? '') || !metricWords.startingAt(tokens, end);
  }
  if (after?.glued && after.text === '-' && tokens[end + 1]?.glued && tokens[end + 1]?.kind === 'word')
    return true;
  if (times.holds(after) && tokens[end + 1]?.kind === 'number') return true;
  if (times.holds(before) && tokens[first - 2]?.kind === 'number') return true;
  return (
    here?.glued === true &&
    before !== undefined &&
    /^[-/#_@.:'’]$/.test(before.text) &&
    before.glued &&
    tokens[first - 2]?.kind === 'word'
  );
}

/** "Stage 1", "GPT 4", "AIME 2024": a whole number after a label or a name in capitals. */
function isLabelled(tokens: readonly Token[], { first, value, inWords }: Numeral): boolean {
  const before = tokens[first - 1];
  if (inWords || before?.kind !== 'word') return false;
  if (labels.holds(before) || labels.has(before.lower.replace(/s$/, ''))) return true;
  return (
    Number.isInteger(value) &&
    /^[A-Z][A-Za-z]*[A-Z0-9]/.test(before.text) &&
    !metricWords.endingAt(tokens, first)
  );
}

/** "[42]", "(1)", "2)", "#3". */
function isReference(tokens: readonly Token[], { first, end, value, inWords }: Numeral): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (inWords || !Number.isInteger(value)) return false;
  if (after?.text === ')' && (before?.text === '(' || value < 10)) return true;
  return before?.text === '[' || (before?.text === ',' && after?.text === ']') || before?.text === '#';
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;

/** "February 06, 1992", "25 June 2006". */
function isDay(tokens: readonly Token[], { first, end, value }: Numeral): boolean {
  if (!Number.isInteger(value) || value > 31) return false;
  return months.test(tokens[first - 1]?.text ?? '') || months.test(tokens[end]?.text ?? '');
}

function isYear(tokens: readonly Token[], { first, value, end }: Numeral): boolean {
  const token = tokens[first];
  if (token?.kind !== 'number' || token.text.length !== 4 || !Number.isInteger(value)) return false;
  return end === first + 1 && value >= 1900 && value <= 2100;
}
