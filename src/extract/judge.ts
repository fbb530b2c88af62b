import { metricKinds } from '../../db/vocabulary.ts';
import type { Finding } from './finding.ts';
import { clauseOpeners } from './lexicon/grammar.ts';
import type { Unit } from './lexicon/units.ts';
import { discoveryVerbs } from './lexicon/verb-metrics.ts';
import type { Quantity } from './quantity.ts';
import { closesPhrase } from './text/chunks.ts';
import type { Token } from './text/tokens.ts';

/** Says whether a number is a result at all, and in which form. */
export function isResult(finding: Finding): boolean {
  const { choice } = finding;
  if (choice?.mention.word.setUp && choice.cost < 2) return false;
  return judges[finding.quantity.kind](finding);
}

const judges: Record<Quantity['kind'], (finding: Finding) => boolean> = {
  percent: judgePercent,
  points: judgePoints,
  multiple: judgeMultiple,
  measure: judgeMeasure,
  bare: judgeBare,
};

const intervals = new Set(['ci', 'cis', 'confidence', 'credible', 'significance', 'interval']);
const setUpVerbs = new Set([
  'allocated',
  'randomized',
  'randomised',
  'randomly',
  'enrolled',
  'administered',
  'recruited',
  'divided',
  'received',
  'receive',
]);

function judgePercent(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (intervals.has(tokens[quantity.end]?.lower ?? '')) return false;
  finding.form = comparing ? 'change' : 'absolute';
  if (!comparing && (choice?.cost ?? 9) > 2 && isCondition(finding)) return false;
  // Doses and mixtures in the account of a trial's set-up.
  if (!comparing && (choice?.cost ?? 9) > 3 && tokens.some((token) => setUpVerbs.has(token.lower))) {
    return tokens[quantity.end]?.lower === 'of' || tokens[quantity.end]?.text === ')';
  }
  return true;
}

/** "when the share of noise is 5% of the graph" sets the scene. */
function isCondition({ reading: { sentence }, quantity }: Finding): boolean {
  for (let at = quantity.edge.start - 1; at >= 0 && quantity.first - at < 9; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    if (lower === 'when' || lower === 'if') return true;
    if (lower === ',' || lower === ';' || sentence.tokens[at]?.kind === 'number') return false;
  }
  return false;
}

function judgePoints(finding: Finding): boolean {
  const { comparing, choice } = finding;
  finding.form = comparing ? 'change' : 'absolute';
  return comparing !== undefined || (choice !== undefined && choice.cost < 2);
}

function judgeMultiple(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  finding.form = 'factor';
  const unitWord = tokens[quantity.end - 1]?.lower;
  const spelled = unitWord === 'times' || unitWord === 'fold' || unitWord === 'folds';
  const cost = choice?.cost ?? 9;
  if (/^(cross|cv|validation|crossvalidation)/.test(tokens[quantity.end]?.lower ?? '')) return false;
  // "half of the categories" is a share; "half the memory" is a comparison.
  if (quantity.rule.startsWith('fraction') && !comparing)
    return cost < 2 && choice !== undefined && metricKinds[choice.mention.word.slug].better === 'down';
  return comparing !== undefined || quantity.direction !== undefined || cost < (spelled ? 1.5 : 4);
}

function judgeMeasure(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  finding.form = comparing ? 'change' : 'absolute';
  const cost = choice ? choice.cost - (choice.mention.word.weak ? 1.2 : 0) : 9;
  if (cost <= (quantity.unitEntry?.weak ? 1.8 : 3.2)) return true;
  if (comparing && comparing.rule !== 'compared-noun' && quantity.unitEntry && !quantity.unitEntry.weak)
    return true;
  if (quantity.unitEntry?.metric === 'other-quality') return isPaired(finding);
  return isTelling(quantity.unitEntry) || spends(finding);
}

/** Whether a level is set against another: "322 beats/min vs 452 beats/min". */
function isPaired({ reading: { sentence, quantities }, quantity }: Finding): boolean {
  const partner = quantities.find(
    (other) =>
      other !== quantity && other.unit === quantity.unit && Math.abs(other.first - quantity.first) < 20,
  );
  if (!partner) return false;
  const [from, to] =
    partner.first < quantity.first ? [partner.end, quantity.first] : [quantity.end, partner.first];
  return sentence.tokens
    .slice(from, to)
    .some((token) => /^(vs|versus|compared|than|against)$/.test(token.lower));
}

/** A unit in which nothing but an outcome is given: rates, and times below a second. */
function isTelling(unit: Unit | undefined): boolean {
  if (!unit || unit.weak) return false;
  return metricKinds[unit.metric].family === 'rate' || (unit.dimension === 'time' && (unit.scale ?? 1) < 1);
}

function judgeBare(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (isInterval(finding)) return false;
  // "outperformed the baseline by 0.1656"
  if (
    !Number.isInteger(quantity.value) &&
    comparing?.rule === 'compared-verb' &&
    tokens[quantity.edge.start - 1]?.lower === 'by'
  ) {
    finding.form = 'change';
    return true;
  }
  // "performance on ImageNet (75.9 → 77.1)"
  if (!Number.isInteger(quantity.value) && isArrowEnd(finding)) return true;
  if (!choice) return Number.isInteger(quantity.value) && isCountOfDiscoveries(finding);
  const whole = Number.isInteger(quantity.value);
  const { word } = choice.mention;
  if (word.score && word.slug !== 'bugs' && !(quantity.inWords && !comparing)) {
    const after = tokens[quantity.end];
    const before = tokens[quantity.edge.start - 1]?.lower ?? '';
    const adjacent =
      choice.rule === 'metric-after'
        ? choice.cost < 0.5
        : scoreLinks.has(before) && (!after || closesPhrase(after));
    if (
      choice.cost < (whole ? 1.2 : isLeveled(finding) ? 5 : choice.rule === 'metric-list' ? 3.2 : 2.4) &&
      (adjacent || !whole)
    ) {
      finding.form = comparing ? 'change' : 'absolute';
      return true;
    }
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
  return whole && (isCountOfFinds(finding) || isCountOfDiscoveries(finding));
}

/** The bounds of "95% CI, 2.7 to 33.8". */
function isInterval({ reading: { sentence }, quantity }: Finding): boolean {
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 8; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    if (intervals.has(lower)) return true;
    if (lower === '(' || lower === '[') return at > 0 && intervals.has(sentence.tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** An end of "75.9 → 77.1". */
function isArrowEnd({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  if (tokens[quantity.end]?.text === '→') return tokens[quantity.end + 1]?.kind === 'number';
  return tokens[quantity.first - 1]?.text === '→' && tokens[quantity.first - 2]?.kind === 'number';
}

/** An end of "from 62.1 to 70.1". */
function isLeveled({ reading: { sentence }, quantity }: Finding): boolean {
  const before = sentence.tokens[quantity.first - 1]?.lower;
  return before === 'from' || (before === 'to' && sentence.tokens[quantity.first - 2]?.kind === 'number');
}

const scoreLinks = new Set(['of', 'at', 'to', 'is', 'was', '=', ':', '(', 'by']);

const spending = new Set([
  'take',
  'takes',
  'took',
  'taking',
  'require',
  'requires',
  'requiring',
  'needs',
  'need',
  'run',
  'runs',
  'running',
  'consumes',
  'consume',
  'consuming',
  'spends',
]);

/** "takes 3 seconds", "runs in 20 ms", "consumes 5 W": the verb says that the quantity is spent. */
function spends({ reading: { sentence }, quantity }: Finding): boolean {
  // "within 30 min of dosing" is a time of observation.
  if (/^(of|after|before|post)$/.test(sentence.tokens[quantity.end]?.lower ?? '')) return false;
  const { start, qualifiers } = quantity.edge;
  const before = sentence.tokens[start - 1]?.lower ?? '';
  const opening = sentence.tokens[start]?.lower;
  if (spending.has(before) || (opening === 'within' && quantity.unitEntry?.dimension === 'time')) return true;
  const weak = quantity.unitEntry?.weak === true;
  if (weak && qualifiers.length === 0) return false;
  return (
    (before === 'in' || before === 'within' || before === 'at') &&
    (quantity.unitEntry?.dimension === 'time' || spending.has(sentence.tokens[start - 2]?.lower ?? ''))
  );
}

/** "has identified 76 bugs", "47 bugs confirmed". */
function isCountOfFinds(finding: Finding): boolean {
  const { quantity, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (choice?.mention.word.slug !== 'bugs') return false;
  if (isAnaphor(tokens, quantity.edge.start) && discovers(tokens, quantity.end, quantity.end + 6))
    return count(finding);
  if (choice.rule !== 'metric-after' || choice.cost >= 1.5) return false;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 14; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ';' || clauseOpeners.has(lower)) break;
    if (discoveryVerbs.has(lower)) return count(finding);
  }
  return discovers(tokens, quantity.end, choice.mention.end + 8) && count(finding);
}

/** "of which 41", "41 of them". */
function isAnaphor(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start - 2]?.lower === 'of' && /^(which|them|these|those)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

function discovers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    if (discoveryVerbs.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "detect 121,984 data collections": the object of a verb of discovery, in figures, not a handful. */
function isCountOfDiscoveries(finding: Finding): boolean {
  const { quantity } = finding;
  const { tokens } = finding.reading.sentence;
  if (quantity.inWords || quantity.value < 20) return false;
  const before = tokens[quantity.edge.start - 1]?.lower ?? '';
  const next = tokens[quantity.end];
  if (!discoveryVerbs.has(before) || next?.kind !== 'word' || closesPhrase(next)) return false;
  finding.choice = undefined;
  return count(finding);
}

function count(finding: Finding): boolean {
  finding.form = 'count';
  return true;
}
