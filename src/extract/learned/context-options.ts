import type { CandidateField } from '../context/candidate-field.ts';
import type { Candidate } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import {
  cuesForResultIn,
  isRuled,
  type Place,
  placeOf,
  places,
  showCandidate,
  showForResultOf,
  showInPlace,
  showMade,
  unruled,
} from './candidate-cues.ts';
import type { See } from './cues.ts';
import { type LinearModel, mostOf, weightOf } from './linear-model.ts';

/** A text that a slot of a result may have. */
export interface ContextOption {
  readonly text: string;
  /** Undefined for what the rules made of several phrases. */
  readonly candidate: Candidate | undefined;
  /** The rule that chose it, or one of `unruled`. */
  readonly rule: string;
}

/** The texts that a slot of a result may have: what the rules chose, by the rule named, and all other candidates. */
export function optionsFor(
  field: CandidateField,
  { reading: { sentence } }: Finding,
  chosen: string | null,
  by: string,
): ContextOption[] {
  const { index } = sentence;
  const [another, none] = unruled;
  const rule = chosen === null ? none : another;
  const others: ContextOption[] = [];
  let nearest: Candidate | undefined;
  const away = (candidate: Candidate) => Math.abs(candidate.sentence - index);
  for (const candidate of field.offeredIn(index)) {
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
    showCandidate(candidate, field.mentions.get(candidate.phrase.text) ?? 0, see);
    showInPlace(candidate, placeOf(candidate, finding), see);
  }
  showPerResult(option, finding, field, see);
}

/** Shows what of an option differs from result to result. */
function showPerResult(
  { candidate, rule }: ContextOption,
  finding: Finding,
  field: CandidateField,
  see: See,
): void {
  if (!candidate) {
    showMade(finding, rule, see);
    return;
  }
  const surpassed = field.isSurpassed(candidate, finding.reading.sentence.index);
  showForResultOf(candidate, finding, placeOf(candidate, finding), rule, surpassed, see);
}

/** The most that what differs from result to result can add to the weight of a candidate in a place which the rules did not choose. */
export type MostPerResult = (place: Place) => number;

/** Works that out for a model, place by place; it is without end in the sentence of the result, where many words are seen. */
export function mostPerResultOf(model: LinearModel<string>): MostPerResult {
  const mosts = places.map((place) => {
    if (place === 'before' || place === 'after') return Infinity;
    const { ruled, surpassed, families } = cuesForResultIn(place);
    const family = Math.max(...families.map((cue) => mostOf(model, cue)));
    return mostOf(model, ruled, unruled) + mostOf(model, surpassed) + family;
  });
  return (place) => mosts[places.indexOf(place)] ?? Infinity;
}

/** Weighs the options of a paper's results; what is the same for several of them is weighed once. */
export class OptionScale {
  readonly #model: LinearModel<string>;
  readonly #mostPerResult: MostPerResult;
  readonly #field: CandidateField;
  readonly #alone = new Map<Candidate, number>();
  readonly #inPlace = new Map<Candidate, Map<Place, number>>();

  constructor(model: LinearModel<string>, mostPerResult: MostPerResult, field: CandidateField) {
    this.#model = model;
    this.#mostPerResult = mostPerResult;
    this.#field = field;
  }

  /** What an option weighs for a result, in the logarithm of odds without the bias; -Infinity where that is surely no more than `least`. */
  weigh(option: ContextOption, finding: Finding, least: number): number {
    const { candidate } = option;
    let weight = 0;
    if (candidate) {
      const place = placeOf(candidate, finding);
      weight = this.#weightIn(place, candidate);
      if (!isRuled(option.rule) && weight + this.#mostPerResult(place) <= least) return -Infinity;
    }
    return weight + weightOf(this.#model, (see) => showPerResult(option, finding, this.#field, see));
  }

  #weightIn(place: Place, candidate: Candidate): number {
    const known = this.#inPlace.get(candidate) ?? new Map<Place, number>();
    this.#inPlace.set(candidate, known);
    let weight = known.get(place);
    if (weight !== undefined) return weight;
    weight =
      this.#weightAlone(candidate) + weightOf(this.#model, (see) => showInPlace(candidate, place, see));
    known.set(place, weight);
    return weight;
  }

  #weightAlone(candidate: Candidate): number {
    let weight = this.#alone.get(candidate);
    if (weight !== undefined) return weight;
    const mentions = this.#field.mentions.get(candidate.phrase.text) ?? 0;
    weight = weightOf(this.#model, (see) => showCandidate(candidate, mentions, see));
    this.#alone.set(candidate, weight);
    return weight;
  }
}
