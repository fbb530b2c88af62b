import { type CandidateField, isSurpassed } from '../context/candidate-field.ts';
import type { Candidate } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import { placeOf, showCandidate, showForResultOf, showInPlace, showMade } from './candidate-cues.ts';
import type { See } from './cues.ts';
import { type LinearModel, weightOf } from './linear-model.ts';

/** A text that a slot of a result may have. */
export interface ContextOption {
  readonly text: string;
  /** Undefined for what the rules made of several phrases. */
  readonly candidate: Candidate | undefined;
  /** The rule that chose it; "another" where one chose another text, "none" where none chose any. */
  readonly rule: string;
}

/** The texts that a slot of a result may have: what the rules chose, by the rule named, and all other candidates. */
export function optionsFor(
  { all }: CandidateField,
  { reading }: Finding,
  chosen: string | null,
  by: string,
): ContextOption[] {
  const rule = chosen === null ? 'none' : 'another';
  const others: ContextOption[] = [];
  let nearest: Candidate | undefined;
  const away = ({ sentence }: Candidate) => Math.abs(sentence - reading.sentence.index);
  for (const candidate of all) {
    const { text } = candidate.phrase;
    if (text !== chosen) others.push({ text, candidate, rule });
    else if (!nearest || away(candidate) < away(nearest)) nearest = candidate;
  }
  if (chosen === null) return others;
  return [{ text: chosen, candidate: nearest, rule: by }, ...others];
}

/** Shows all that is seen of an option for a result. */
export function showOption(option: ContextOption, finding: Finding, field: CandidateField, see: See): void {
  const { candidate } = option;
  if (candidate) {
    showCandidate(candidate, field.mentions.get(candidate.phrase.text) ?? 1, see);
    showInPlace(candidate, placeOf(candidate, finding), see);
  }
  showMoving(option, finding, field, see);
}

/** Shows what of an option differs from result to result. */
function showMoving(
  { candidate, rule }: ContextOption,
  finding: Finding,
  field: CandidateField,
  see: See,
): void {
  if (!candidate) {
    showMade(finding, rule, see);
    return;
  }
  const surpassed = isSurpassed(candidate, finding.reading.sentence.index, field);
  showForResultOf(candidate, finding, placeOf(candidate, finding), rule, surpassed, see);
}

/** Weighs the options of a paper's results; what is the same for several of them is weighed once. */
export function optionScale(
  model: LinearModel<string>,
  field: CandidateField,
): (option: ContextOption, finding: Finding) => number {
  const known = new Map<Candidate, Map<string, number>>();
  const weightInPlace = (candidate: Candidate, finding: Finding): number => {
    const place = placeOf(candidate, finding);
    const places = known.get(candidate) ?? new Map<string, number>();
    known.set(candidate, places);
    let alone = places.get('anywhere');
    if (alone === undefined) {
      const mentions = field.mentions.get(candidate.phrase.text) ?? 1;
      alone = weightOf(model, (see) => showCandidate(candidate, mentions, see));
      places.set('anywhere', alone);
    }
    let there = places.get(place);
    if (there === undefined) {
      there = weightOf(model, (see) => showInPlace(candidate, place, see));
      places.set(place, there);
    }
    return alone + there;
  };
  return (option, finding) =>
    (option.candidate ? weightInPlace(option.candidate, finding) : 0) +
    weightOf(model, (see) => showMoving(option, finding, field, see));
}
