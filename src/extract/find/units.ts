import { comparativeNouns } from '../lexicon/comparisons.ts';
import { prepositions } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { scales } from '../lexicon/numbers.ts';
import { rateOf, velocityOf } from '../lexicon/rates.ts';
import { celsius, unitOf } from '../lexicon/units.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { clinicalUnitAt } from './clinical-units.ts';
import { measure, multiple, percent, points, type ReadUnit } from './read-unit.ts';

/** Reads the unit that begins at a token, as it stands after a number, or undefined. */
export function unitAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '-' && token.glued && tokens[at + 1]?.glued) {
    const unit = unitAt(tokens, at + 1);
    // "a 3 ms-level" is no unit; "10-second clips" and "5-minute" are inputs, "20-fold" and "2-point" are results.
    return unit && unit.kind !== 'measure' ? unit : undefined;
  }
  // "1.8~x": a space that cannot break.
  if (token.text === '~' && token.glued && tokens[at + 1]?.lower === 'x') return multipleAt(tokens, at + 1);
  return (
    percentAt(tokens, at) ??
    multipleAt(tokens, at) ??
    pointsAt(tokens, at) ??
    measureAt(tokens, at) ??
    bracketedAt(tokens, at)
  );
}

/** "700[mm]". */
function bracketedAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  if (tokens[at]?.text !== '[' || tokens[at + 2]?.text !== ']') return undefined;
  const entry = unitOf(tokens[at + 1]?.text ?? '');
  return entry && measure(entry, at + 3);
}

function percentAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  let end = at;
  if (lower === '%' || lower === '％' || lower === 'percent' || lower === 'pct') end = at + 1;
  else if (lower === 'per' && (next?.lower === 'cent' || next?.lower === 'cents')) end = at + 2;
  else if (lower === 'percentage') return isPoint(next) ? points(at + 2) : percent(at + 1);
  else if (lower === 'percentage-point' || lower === 'percentage-points') return points(at + 1);
  // "a 19.7 absolute percentage reduction"
  else if (lower === 'absolute' && next?.lower === 'percentage')
    return points(isPoint(tokens[at + 2]) ? at + 3 : at + 2);
  else if (
    (lower === 'pp' || lower === 'pps' || lower === 'p.p' || lower === 'p.p.') &&
    tokens[at]?.kind === 'word'
  ) {
    return points(at + 1);
  } else return undefined;
  const after = tokens[end];
  if ((after?.lower === 'p' || after?.lower === 'pt') && after.glued) return points(end + 1);
  if (isPoint(after)) return points(end + 1);
  if (after?.lower === '-' && isPoint(tokens[end + 1])) return points(end + 2);
  if (after?.lower === 'absolute' || after?.lower === 'absolutely') {
    return points(isPoint(tokens[end + 1]) ? end + 2 : end + 1);
  }
  if (after?.lower === '(' && tokens[end + 1]?.lower === 'absolute') return points(end);
  return percent(end);
}

function isPoint(token: Token | undefined): boolean {
  return token?.lower === 'points' || token?.lower === 'point' || token?.lower === 'pts';
}

function multipleAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const lower = token?.lower ?? '';
  if (lower === 'x' || lower === '×') {
    // "64 x 64" and "8x7B" are sizes; "3x-4x" is a range.
    if (next?.kind === 'number') return undefined;
    if (next?.glued && next.kind === 'word' && token?.kind === 'word' && next.text.length === 1)
      return undefined;
    return multiple(at + 1);
  }
  if (lower === 'times' || lower === 'fold' || lower === 'folds') return multiple(at + 1);
  // "a 2.4 time speed up"
  if (lower === 'time' && /^(?:speed|speedup|speed-up|faster|slower)$/.test(next?.lower ?? ''))
    return multiple(at + 1);
  return undefined;
}

function pointsAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  // "310 point clouds", "6.5 million points", unlike "a 20 point drop"
  if (
    tokens[at]?.lower === 'point' &&
    tokens[at]?.glued === false &&
    tokens[at - 1]?.lower !== 'one' &&
    !comparativeNouns.holds(tokens[at + 1]) &&
    !metricWords.startingAt(tokens, at + 1)
  )
    return undefined;
  if (scales.holds(tokens[at - 1])) return undefined;
  if (isPoint(tokens[at])) return points(at + 1);
  if (tokens[at]?.lower === 'absolute' && isPoint(tokens[at + 1])) return points(at + 2);
  return undefined;
}

/** "the 1940s", "early 1990s": years, not seconds; "takes 1500s" are seconds. */
function isDecade(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  const number = tokens[at - 1];
  const letter = tokens[at];
  if (letter?.text !== 's' || !letter.glued || !/^(?:1[5-9]|20)\d0$/.test(number?.text ?? '')) return false;
  return /^(?:the|early|mid|late|-)$/.test(before?.lower ?? '');
}

function measureAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  const first = tokens[at + 1];
  const second = tokens[at + 2];
  // "1.6 \\(\\upmu \\)s"
  const micro = token?.text === 'μ' && first?.kind === 'word' ? unitOf(`μ${first.text}`) : undefined;
  if (micro) return measure(micro, at + 2);
  if (token?.text === '°' && first?.text === 'C') return measure(celsius, at + 2);
  // "20^\\circ"
  if (token?.text === '^' && first?.text === '°') return measureAt(tokens, at + 1);
  if (token?.kind !== 'word' && token?.text !== '°') return undefined;
  if (isDecade(tokens, at)) return undefined;
  const work = workAt(tokens, at);
  if (work) return work;
  const rate = rateOf(token.text);
  const slow = rate && (first?.lower === 'per' || first?.text === '/') ? slowSpan(second) : undefined;
  if (slow) return measure({ unit: `${token.text}/${slow}`, metric: 'throughput' }, at + 3);
  if (rate && (first?.lower === 'per' || first?.text === '/' || first?.text === '-') && isSecond(second)) {
    return measure(rate, at + 3);
  }
  const counted = countedRate(tokens, at);
  if (counted) return counted;
  const clinical = clinicalUnitAt(tokens, at);
  if (clinical) return clinical;
  const entry = unitOf(token.text);
  if (!entry) return undefined;
  const per = first?.text === '/' || first?.lower === 'per';
  const moving = per && second ? velocityOf(entry.unit, unitOf(second.lower)?.unit ?? '') : undefined;
  if (moving) return measure(moving, at + 3);
  // "m" and "B" alone are as often a name or a scale.
  const lone = token.text.length === 1 && !'sJWh'.includes(token.text);
  if (lone && (!token.glued || /^[NA]$/.test(token.text)) && !isLoneUnit(tokens, at)) return undefined;
  if (first?.text === '/' && first.glued && second?.glued) {
    return measure(entry, at + 3, `${entry.unit}/${second.text}`);
  }
  return measure(entry, at + 1);
}

const times = wordSet('hour hours day days');
const processors: ReadonlySet<string> = new Set(['GPU', 'CPU', 'TPU']);
const workTimes = new WordSet(
  ['gpu', 'cpu', 'tpu', 'core', 'node'].flatMap((who) => Array.from(times, (time) => `${who}-${time}`)),
);

/** "6 A100 GPU days", "200,000 core-hours": how long machines worked, all together. */
function workAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (workTimes.holds(here)) return measure({ unit: here?.text ?? '', metric: 'compute' }, at + 1);
  if (processors.has(here?.text ?? '') && times.holds(next))
    return measure({ unit: `${here?.text} ${next?.lower}`, metric: 'compute' }, at + 2);
  // The machine is named before: "A100 GPU days".
  if (next?.text !== 'GPU' || !/^[A-Z][0-9]{2,4}$/.test(here?.text ?? '')) return undefined;
  const work = workAt(tokens, at + 1);
  return work && measure({ unit: `${here?.text} ${work.unit}`, metric: 'compute' }, work.end);
}

/** The minute or the hour that a slow rate is of. */
function slowSpan(token: Token | undefined): string | undefined {
  if (/^(?:min|minute)$/.test(token?.lower ?? '')) return 'min';
  return /^(?:h|hour)$/.test(token?.lower ?? '') ? 'h' : undefined;
}

/** "KV operations per second", "signature verifications per second": whatever is counted. */
function countedRate(tokens: readonly Token[], at: number): ReadUnit | undefined {
  for (let last = at; last < at + 4; last++) {
    const token = tokens[last];
    const per = tokens[last + 1];
    if (token?.kind !== 'word' || !isCounted(token) || prepositions.holds(token)) return undefined;
    if (per?.lower === 'per' && isSecond(tokens[last + 2])) {
      if (unitOf(token.text)) return undefined;
      return measure({ unit: `${token.lower}/s`, metric: 'throughput' }, last + 3);
    }
  }
  return undefined;
}

/** "operations", "KV", unlike what is too short to be a noun. */
function isCounted({ text }: Token): boolean {
  return text.length > 2 || /^[A-Z]{2}$/.test(text);
}

/** The "m" of "an error of 0.21 m" and the "N" of "a force of 20 N", which end their phrase; "20 m" may be millions. */
function isLoneUnit(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1];
  const here = tokens[at];
  const next = tokens[at + 1];
  if (!/^[mgNKAV]$/.test(here?.text ?? '') || number?.kind !== 'number') return false;
  if (here?.text === 'm' && Number.isInteger(number.value) && !isOfLength(tokens, at)) return false;
  // "25.3 N/cm"
  if (next?.text === '/' && next.glued && tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'word')
    return true;
  if (next === undefined || /^\p{L}+ly$|^(?:indoors|outdoors|away|ahead)$/u.test(next.lower)) return true;
  return closesPhrase(next) && !/^[=<>^≤≥+*/-]$/.test(next.text);
}

const lengths = wordSet(
  'distance distances range ranges height heights depth depths radius diameter altitude length width drop drops obstacle obstacles ' +
    'walked travelled traveled jumped error errors accuracy deviation indoors outdoors away resolution',
);

/** Whether a word near by tells that metres are counted. */
function isOfLength(tokens: readonly Token[], at: number): boolean {
  return lengths.holdsAny(tokens, Math.max(0, at - 10), at + 4);
}

function isSecond(token: Token | undefined): boolean {
  const lower = token?.lower;
  return lower === 'second' || lower === 's' || lower === 'sec' || lower === 'seconds';
}
