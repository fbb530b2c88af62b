import type { CandidateField } from '../context/candidate-field.ts';
import type { Candidate } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import {
  cuesForResultIn,
  type Place,
  placeOf,
  places,
  showCandidate,
  showForResultOf,
  showInPlace,
  showMade,
} from './candidate-cues.ts';
import type { See } from './cues.ts';
import { type LinearModel, mostOf, weightOf } from './linear-model.ts';

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
  field: CandidateField,
  { reading: { sentence } }: Finding,
  chosen: string | null,
  by: string,
): ContextOption[] {
  const { index } = sentence;
  const rule = chosen === null ? 'none' : 'another';
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
  const surpassed = field.isSurpassed(candidate, finding.reading.sentence.index);
  showForResultOf(candidate, finding, placeOf(candidate, finding), rule, surpassed, see);
}

function isRuled({ rule }: ContextOption): boolean {
  return rule !== 'another' && rule !== 'none';
}

/** What a model can add, where a candidate that the rules did not choose stands, by what differs from result to result. */
export type MostMoving = (place: Place) => number;

/** As far as a model can go by what differs from result to result; without end in the sentence of the result, where many words are seen. */
export function mostMovingOf(model: LinearModel<string>): MostMoving {
  const mosts = places.map((place) => {
    if (place === 'before' || place === 'after') return Infinity;
    const { ruled, surpassed, families } = cuesForResultIn(place);
    const family = Math.max(...families.map((cue) => mostOf(model, cue)));
    return mostOf(model, ruled, ['another', 'none']) + mostOf(model, surpassed) + family;
  });
  return (place) => mosts[places.indexOf(place)] ?? Infinity;
}

/** Weighs the options of a paper's results; what is the same for several of them is weighed once. */
export class OptionScale {
  readonly #model: LinearModel<string>;
  readonly #mostMoving: MostMoving;
  readonly #field: CandidateField;
  readonly #alone = new Map<Candidate, number>();
  readonly #inPlace = new Map<Candidate, Map<Place, number>>();

  constructor(model: LinearModel<string>, mostMoving: MostMoving, field: CandidateField) {
    this.#model = model;
    this.#mostMoving = mostMoving;
    this.#field = field;
  }

  /** What an option weighs for a result; only that it is no more than `least` where it is none. */
  weigh(option: ContextOption, finding: Finding, least: number): number {
    const { candidate } = option;
    let weight = 0;
    if (candidate) {
      const place = placeOf(candidate, finding);
      weight = this.#weightIn(place, candidate);
      if (!isRuled(option) && weight + this.#mostMoving(place) <= least) return -Infinity;
    }
    return weight + weightOf(this.#model, (see) => showMoving(option, finding, this.#field, see));
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
