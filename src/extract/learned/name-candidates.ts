import { forms, type MetricSlug, wordsOf } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import { quantityKinds } from '../quantity.ts';
import { pathTo } from '../read/metric-choice.ts';
import { bondBetween } from '../read/series.ts';
import { type Cue, cueNamed, cuesByWord, cuesByWords, cuesFor } from './cues.ts';
import { namingRuleOf } from './name-cues.ts';
import { nearness } from './word-cues.ts';

/** Takes what there is to see of one metric: a cue with what it shows here. */
export type SeeOf = (metric: MetricSlug, cue: Cue, text: string) => void;

/** What is around a result. */
export interface Around {
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
  /** The metrics that sentences with numbers name exactly. */
  readonly named: ReadonlySet<MetricSlug>;
}

/** The metrics that the sentences of a paper name exactly, where they have numbers. */
export function namedIn({ readings }: Paper): ReadonlySet<MetricSlug> {
  const named = new Set<MetricSlug>();
  for (const { metrics } of readings) for (const { word } of metrics) if (!word.weak) named.add(word.slug);
  return named;
}

/** Each form with each kind of number. */
const dresses = wordsOf(forms).flatMap((form) => quantityKinds.map((kind) => `${form} ${kind}` as const));

const cues = {
  ruled: cueNamed('is ruled'),
  refused: cueNamed('is refused by'),
  unit: cueNamed('is of unit'),
  comparison: cueNamed('is compared'),
  inAbstract: cueNamed('is named in abstract'),
};
const ruledAs = cuesFor(dresses, (dress) => `is ruled ${dress}`);
const ruledNear = cuesByWords((near, strength) => `is ruled ${near} ${strength}`);

/** How surely a word names a metric. */
type Strength = 'named' | 'weakly named';

/** The cues of a name that is reached by a rule. */
const ways = { named: waysTo('named'), 'weakly named': waysTo('weakly named') };

function waysTo(strength: Strength) {
  return {
    near: cuesByWord((rule) => `${strength} ${rule}`),
    formed: cuesByWords((rule, near) => `${strength} ${rule} ${near}`),
    ofKind: cuesByWord((rule) => `${strength} ${rule} of`),
  };
}

/** The cues of a neighbour with which a result has a bond. */
const neighbours = { before: neighbourOn('before'), after: neighbourOn('after') };

function neighbourOn(side: 'before' | 'after') {
  return {
    bond: cuesByWord((bond) => `${side} ${bond}`),
    and: cuesByWords((bond, word) => `${side} ${bond} ${word}`),
  };
}

const onlyNamed = cuesFor(dresses, (dress) => `alone is named ${dress}`);

/**
 * Shows what may tell that a result is of a metric, whichever it is: that the rules named it so, how its name stands to the number in the
 * sentence, and that results beside it are of that metric. What speaks for one metric speaks for any other.
 */
export function showCandidates(finding: Finding, { before, after, named }: Around, see: SeeOf): void {
  const { quantity, choice, comparing, form, metric } = finding;
  const rule = namingRuleOf(finding);
  see(metric, cues.ruled, rule);
  see(metric, ruledAs(`${form} ${quantity.kind}`), rule);
  if (choice) {
    const { slug } = choice.mention.word;
    see(metric, ruledNear(nearness(choice.cost), strengthOf(choice.mention.word)), rule);
    // The nearest name, which the rules did not take.
    if (slug !== metric) see(slug, cues.refused, `${rule} ${choice.rule}`);
  }
  showMentions(finding, see);
  showNeighbour('before', before, finding, rule, see);
  showNeighbour('after', after, finding, rule, see);
  const { unitEntry } = quantity;
  if (unitEntry && rule !== 'unit-names') see(unitEntry.metric, cues.unit, unitEntry.dimension ?? 'any');
  if (comparing?.comparison.metric) see(comparing.comparison.metric, cues.comparison, comparing.rule);
  for (const slug of named) see(slug, cues.inAbstract, named.size === 1 ? 'alone' : 'among others');
}

function showMentions({ quantity, comparing, form, reading }: Finding, see: SeeOf): void {
  const exact = new Set<MetricSlug>();
  for (const mention of reading.metrics) {
    const { word, first, end } = mention;
    if (first < quantity.end && end > quantity.first) continue;
    const { rule, cost } = pathTo(reading, quantity, comparing, mention);
    const strength = strengthOf(word);
    if (!word.weak) exact.add(word.slug);
    const near = nearness(cost);
    const way = ways[strength];
    see(word.slug, way.near(rule), near);
    see(word.slug, way.formed(rule, near), form);
    see(word.slug, way.ofKind(rule), quantity.kind);
  }
  if (exact.size === 1) for (const slug of exact) see(slug, onlyNamed(`${form} ${quantity.kind}`), 'here');
}

function strengthOf({ weak }: { weak: boolean }): Strength {
  return weak ? 'weakly named' : 'named';
}

function showNeighbour(
  side: 'before' | 'after',
  other: Finding | undefined,
  { quantity, form, reading }: Finding,
  rule: string,
  see: SeeOf,
): void {
  if (!other) return;
  const { tokens } = reading.sentence;
  const [first, second] = side === 'before' ? [other.quantity, quantity] : [quantity, other.quantity];
  const bond = other.reading === reading ? (bondBetween(tokens, first, second) ?? 'loose') : 'far';
  const alike = `${other.quantity.kind === quantity.kind ? 'kind' : ''} ${other.form === form ? 'form' : ''}`;
  const cuesThere = neighbours[side];
  see(other.metric, cuesThere.bond(bond), alike);
  see(other.metric, cuesThere.and(bond, alike), rule);
  see(other.metric, cuesThere.and(bond, rule), namingRuleOf(other));
}
