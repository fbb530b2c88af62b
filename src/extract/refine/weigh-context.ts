import { baselineCandidates } from '../context/baseline-candidates.ts';
import { CandidateField } from '../context/candidate-field.ts';
import type { CandidateFinder } from '../context/candidates.ts';
import { datasetCandidates } from '../context/dataset-candidates.ts';
import type { Finding } from '../finding.ts';
import { baselineWeights } from '../learned/baseline-weights.ts';
import {
  type ContextOption,
  type MostPerResult,
  mostPerResultOf,
  OptionScale,
  optionsFor,
  showOption,
} from '../learned/context-options.ts';
import { datasetWeights } from '../learned/dataset-weights.ts';
import { levelBaselineWeights } from '../learned/level-baseline-weights.ts';
import { type LinearModel, likeliest, linearModel } from '../learned/linear-model.ts';
import type { Paper } from '../paper.ts';
import { borneByRival } from './own-context.ts';

/** A slot whose text is weighed, what may fill it, and from how likely on an option is taken. */
export interface WeighedSlot {
  readonly slot: 'dataset' | 'baseline';
  /** What its weights are called. */
  readonly name: 'dataset' | 'baseline' | 'level-baseline';
  readonly finder: CandidateFinder;
  /** The results whose text is weighed; the others keep what the rules gave them. */
  readonly isAsked: (finding: Finding) => boolean;
  readonly model: LinearModel<string>;
  readonly mostPerResult: MostPerResult;
  readonly enough: number;
}

const dataset = linearModel({ fits: datasetWeights });
const baseline = linearModel({ fits: baselineWeights });
const levelBaseline = linearModel({ fits: levelBaselineWeights });

/** The slots that are weighed. */
export const weighedSlots: readonly WeighedSlot[] = [
  {
    slot: 'dataset',
    name: 'dataset',
    finder: datasetCandidates,
    isAsked: ({ own }) => own,
    model: dataset,
    mostPerResult: mostPerResultOf(dataset),
    enough: 0.25,
  },
  {
    slot: 'baseline',
    name: 'baseline',
    finder: baselineCandidates,
    isAsked: ({ own, form }) => own && (form === 'change' || form === 'factor'),
    model: baseline,
    mostPerResult: mostPerResultOf(baseline),
    enough: 0.35,
  },
  // What a level stands beside is told in other words than what a gain is over: "81 %, whereas fine-tuning reached 73 %".
  {
    slot: 'baseline',
    name: 'level-baseline',
    finder: baselineCandidates,
    isAsked: ({ own, form, rules }) => own && form === 'absolute' && !rules.includes(borneByRival),
    model: levelBaseline,
    mostPerResult: mostPerResultOf(levelBaseline),
    enough: 0.6,
  },
];

/** By so much, in the logarithm of odds, another text has to be likelier than that of the rules. */
const ahead = 0.4;

/** The options of a slot for one result; those that the rules chose are among them. */
export function optionsOf(
  finding: Finding,
  slot: WeighedSlot['slot'],
  field: CandidateField,
): ContextOption[] {
  const by = slot === 'dataset' ? (finding.datasetBy ?? 'rule') : 'rule';
  return optionsFor(field, finding, finding[slot], by);
}

/**
 * Gives own results the data set and baseline for which most speaks, what the rules chose included, or none where little speaks for
 * any.
 */
export function weighContext(findings: Finding[], paper: Paper): Finding[] {
  // Two slots may have the same candidates.
  const fields = new Map<CandidateFinder, CandidateField>();
  for (const slot of weighedSlots) {
    const { finder } = slot;
    const asked = findings.filter(slot.isAsked);
    if (asked.length === 0) continue;
    const field = fields.get(finder) ?? new CandidateField(paper, finder);
    fields.set(finder, field);
    const scale = new OptionScale(slot.model, slot.mostPerResult, field);
    for (const finding of asked) fill(finding, slot, field, scale);
  }
  return findings;
}

function fill(
  finding: Finding,
  { slot, model, enough }: WeighedSlot,
  field: CandidateField,
  scale: OptionScale,
): void {
  // "3% and 5% on A and B, respectively": what list goes with what is for rules to tell.
  if (slot === 'dataset' && finding.datasetBy === 'listed') return;
  const least = Math.log(enough / (1 - enough)) - (model.biases[0] ?? 0);
  let best: ContextOption | undefined;
  let most = -Infinity;
  for (const option of optionsOf(finding, slot, field)) {
    const lead = option.text === finding[slot] ? ahead : 0;
    const weight = scale.weigh(option, finding, Math.max(least, most - lead));
    if (weight <= least || weight + lead <= most) continue;
    most = weight + lead;
    best = option;
  }
  if (best?.text === finding[slot]) return;
  const chosen = best;
  finding[slot] = chosen?.text ?? null;
  const because = chosen && likeliest(model, (see) => showOption(chosen, finding, field, see)).because();
  if (slot === 'dataset') finding.datasetBy = because === undefined ? null : `weighed:${because}`;
  else if (because !== undefined) finding.rules.push(`baseline-weighed:${because}`);
}
