import { baseUnitOf } from '../../../db/units/base-unit.ts';
import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { versusWords } from '../lexicon/grammar.ts';
import type { Unit } from '../lexicon/unit.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import { isLevelOfChange, isReached } from './changed-levels.ts';
import { goesOnMeasuring, isOfCarrier } from './measured-lists.ts';

/** Whether a number with a unit of its own is a result: near a metric, in a unit that tells, or said to be spent. */
export function judgeMeasure(finding: Finding, earlier: readonly Finding[]): boolean {
  const { quantity, comparing, choice } = finding;
  finding.form = comparing ? 'change' : 'absolute';
  if (isHeadCondition(finding) || isExample(finding) || isOfNetwork(finding)) return false;
  if (isAttribute(finding) || isMoment(finding) || isOfCarrier(finding) || isSchedule(finding)) return false;
  if (quantity.spread || isDifference(finding) || isMeanLevel(finding)) return true;
  if (quantity.unitEntry?.dimension === 'dose') return isPaired(finding, versusWords);
  // "queries of 8 bytes", "sort 2 GB of data": how much goes in.
  if (quantity.unitEntry?.dimension === 'bytes' && choice?.mention.word.slug === 'data' && !comparing)
    return false;
  const cost = choice ? choice.cost - (choice.mention.word.weak ? 1.2 : 0) : 9;
  if (isLevelOfChange(finding) || isReached(finding)) return true;
  if (cost <= (quantity.unitEntry?.weak ? 1.8 : 3.2)) return true;
  // "reduced by 3 mm Hg"
  const by = finding.reading.sentence.tokens[quantity.edge.start - 1]?.lower === 'by';
  if (
    comparing &&
    comparing.rule !== 'compared-noun' &&
    quantity.unitEntry &&
    (!quantity.unitEntry.weak || by)
  )
    return true;
  if (quantity.unitEntry?.metric === 'other-quality') return isPaired(finding);
  if (isPaired(finding, versusWords)) return true;
  return (
    isTelling(quantity.unitEntry) || isPriced(finding) || spends(finding) || goesOnMeasuring(finding, earlier)
  );
}

/** What is followed, given or chosen, though a mean may be told of it. */
const planned =
  /^(?:follow-up|followup|observation|age|aged|ages|dose|doses|dosage|study|treatment|therapy|period|interval|infusion|margin|margins|sample|distance|per)$/;
const means = /^(?:mean|median|average|half-life|half-lives)$/;

/** "the mean thickness was 3.9 mm", "a median survival of 14 months": a mean of what was seen, not of what was planned. */
function isMeanLevel({ reading: { sentence }, quantity, comparing }: Finding): boolean {
  const { tokens } = sentence;
  const { start } = quantity.edge;
  if (comparing || !/^(?:was|were|is|are|of|in)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  // "above the mean baseline of 4.6 mEq/L"
  if (tokens[start - 2]?.lower === 'baseline') return false;
  const span = quantity.unitEntry?.dimension === 'dose';
  let survival = false;
  for (let at = start - 2; at >= 0 && start - at < 16; at--) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (planned.test(lower) || kind === 'number' || lower === ';') return false;
    if (lower === 'survival') survival = true;
    if (means.test(lower))
      return (survival || !span) && tokens[at - 2]?.lower !== 'at' && tokens[at - 1]?.lower !== 'at';
  }
  return false;
}

/** "3.5 kg lighter", "a median of 165 days ahead of", unlike "at 12 hours more was needed". */
function isDifference({ reading: { sentence }, quantity, comparing }: Finding): boolean {
  if (comparing?.rule !== 'compared-after' || comparing.at !== quantity.end) return false;
  const before = sentence.tokens[quantity.edge.start - 1]?.lower ?? '';
  const vague = /^(?:more|less|longer|further)$/.test(sentence.tokens[comparing.at]?.lower ?? '');
  const followed = sentence.tokens[comparing.at + 1]?.lower === 'than';
  return !/^(?:at|after|for|during|within|every)$/.test(before) && (!vague || followed);
}

/** "With 50 ms latency, we are 898x faster" sets the scene for the number after the comma. */
function isHeadCondition({ reading: { sentence, quantities }, quantity, comparing }: Finding): boolean {
  const { tokens } = sentence;
  if (comparing || quantity.edge.start !== 1 || !/^(with|under|at|for|given)$/.test(tokens[0]?.lower ?? ''))
    return false;
  const comma = tokens.findIndex(({ text }, at) => at > quantity.end && text === ',');
  return comma > 0 && quantities.some((other) => other.first > comma);
}

/** "12 and 24 h after the operation" says when. */
function isMoment({ reading: { sentence, quantities }, quantity, comparing }: Finding): boolean {
  if (comparing || quantity.unitEntry?.dimension !== 'time' || !quantity.unitEntry.weak) return false;
  let { end } = quantity;
  for (const next of quantities)
    if (
      next.first === end + 1 &&
      next.unit === quantity.unit &&
      /^(and|or|,)$/.test(sentence.tokens[end]?.lower ?? '')
    )
      end = next.end;
  return /^(after|before|post|postoperatively|later)$/.test(sentence.tokens[end]?.lower ?? '');
}

/** "on a 1Gbps LAN" names the network. */
function isOfNetwork({
  reading: {
    sentence: { tokens },
  },
  quantity: { end, unitEntry },
}: Finding): boolean {
  return (
    unitEntry?.metric === 'throughput' &&
    /^(lan|wan|network|networks|link|links|ethernet|nic|nics|switch|switches|connection|connections)$/.test(
      tokens[end]?.lower ?? '',
    )
  );
}

/** "the 1 cm group", "a 2 m drop": a measure that names a thing. */
function isAttribute({ reading: { sentence }, quantity, choice, comparing }: Finding): boolean {
  const { tokens } = sentence;
  // "a 2 cm margin"
  const named = comparing === undefined || /^margins?$/.test(tokens[comparing.at]?.lower ?? '');
  if (!named || quantity.unitEntry?.weak !== true || (choice?.rule === 'metric-after' && choice.cost < 1))
    return false;
  const next = tokens[quantity.end];
  if (!/^(?:a|an|the|either|only)$/.test(tokens[quantity.first - 1]?.lower ?? '')) return false;
  return next?.kind === 'word' && !closesPhrase(next);
}

/** "tight windows (e.g., 30 minutes)". */
function isExample({
  reading: {
    sentence: { tokens },
  },
  quantity: { edge, first },
  comparing,
}: Finding): boolean {
  return !comparing && tokens.slice(edge.start, first).some(({ lower }) => /^e\.g\.?$/.test(lower));
}

/** Whether a level is set against another: "322 beats/min vs 452 beats/min". */
const pairing = new WordSet([...versusWords, 'compared', 'than', 'against']);
function isPaired(
  { reading: { sentence, quantities }, quantity }: Finding,
  words: WordSet = pairing,
): boolean {
  const partner = quantities.find(
    (other) =>
      other !== quantity && other.unit === quantity.unit && Math.abs(other.first - quantity.first) < 20,
  );
  if (!partner) return false;
  const [from, to] =
    partner.first < quantity.first ? [partner.end, quantity.first] : [quantity.end, partner.first];
  return words.holdsAny(sentence.tokens, from, to);
}

/** A unit in which nothing but an outcome is given: rates, and times below a second. */
function isTelling(unit: Unit | undefined): boolean {
  if (!unit || unit.weak) return false;
  return (
    metricKinds[unit.metric].family === 'rate' ||
    (unit.dimension === 'time' && baseUnitOf(unit.unit).scale < 1)
  );
}

/** "during a 190 s test drive", "every 5 ms": how long or how often something was done. */
function isSchedule({ reading: { sentence }, quantity, comparing }: Finding): boolean {
  if (comparing) return false;
  // "rotates 360 degrees"
  if (/^(?:°|deg(?:rees?)?)$/.test(quantity.unit)) return /^(?:90|180|360)$/.test(String(quantity.value));
  if (quantity.unitEntry?.dimension !== 'time') return false;
  if (/^(?:after|before|prior)$/.test(sentence.tokens[quantity.end]?.lower ?? '')) return true;
  return /^(?:during|throughout|every|each)$/.test(sentence.tokens[quantity.edge.start - 1]?.lower ?? '');
}

const yields = /^(?:loss|losses|profits?|revenues?|damages?|savings|deposits?|estimate|fees?|earnings)$/;

/** "for under $15 per model", "savings worth £30m", "a loss of 3 billion USD", "$5M in profits": what something costs, saves or yields. */
function isPriced({ reading: { sentence }, quantity }: Finding): boolean {
  if (quantity.unitEntry?.metric !== 'money') return false;
  const { tokens } = sentence;
  const { start } = quantity.edge;
  const before = tokens[start - 1]?.lower ?? '';
  if (before === 'of' && yields.test(tokens[start - 2]?.lower ?? '')) return true;
  if (tokens[quantity.end]?.lower === 'in')
    return tokens.slice(quantity.end + 1, quantity.end + 4).some(({ lower }) => yields.test(lower));
  return (
    /^(?:for|at|worth|cost|costs|costing|save|saves|saving|saved)$/.test(before) ||
    tokens[quantity.end]?.lower === 'per' ||
    quantity.unit.includes('/')
  );
}

const spending = new WordSet([
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

const working =
  /^(?:training|pretraining|pre-training|fine-tuning|finetuning|compute|computation|computing|cpu|gpu|wall|wall-clock|runtime|search|optimization|execution|processing)$/;

/** Where people are treated, times are times of observation. */
const treated =
  /^(?:patients?|subjects|women|children|infants|volunteers|rats|mice|dogs|mg|placebo|dose|doses|postoperative|analgesics?|walked)$/;

/** "takes 3 seconds", "runs in 20 ms", "consumes 5 W": the verb says that the quantity is spent. */
function spends({ reading: { sentence }, quantity }: Finding): boolean {
  const { start, qualifiers } = quantity.edge;
  const before = sentence.tokens[start - 1]?.lower ?? '';
  const opening = sentence.tokens[start]?.lower;
  const next = sentence.tokens[quantity.end]?.lower ?? '';
  // "within 30 min of dosing" is a time of observation.
  if (/^(after|before|post)$/.test(next) || (next === 'of' && before !== 'in')) return false;
  // "resulting in 77 hours of video", unlike "in 3 hours of training"
  const work = sentence.tokens[quantity.end + 1]?.lower ?? '';
  if (next === 'of' && quantity.unitEntry?.weak && !working.test(work)) return false;
  if (spending.has(before) || (opening === 'within' && quantity.unitEntry?.dimension === 'time')) return true;
  const weak = quantity.unitEntry?.weak === true;
  // "in 10 minutes on a laptop"
  const span = next === 'on' || next === 'using' || next === 'with' ? /^(?:min|h|days)$/ : /^(?:min|h)$/;
  const lasting =
    before === 'in' && span.test(quantity.unit) && !sentence.tokens.some(({ lower }) => treated.test(lower));
  if (weak && qualifiers.length === 0 && !lasting) return false;
  return (
    (before === 'in' || before === 'within' || before === 'at') &&
    (quantity.unitEntry?.dimension === 'time' || spending.holds(sentence.tokens[start - 2]))
  );
}
