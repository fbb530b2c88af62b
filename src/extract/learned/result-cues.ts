import { type Form, forms, wordsOf } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { verbs } from '../lexicon/grammar.ts';
import { quantityKinds } from '../quantity.ts';
import {
  cueNamed,
  cuesFor,
  cuesUnder,
  isSo,
  type See,
  SeenAlso,
  type SeenWord,
  standIn,
  standInsFor,
  wordAt,
} from './cues.ts';
import { showTelling, showWords } from './word-cues.ts';

/** A number as the rules judged it. */
export interface RuledNumber {
  readonly finding: Finding;
  readonly isResult: boolean;
}

/** What is near a number in its text. */
export interface Surroundings {
  readonly before: RuledNumber | undefined;
  readonly after: RuledNumber | undefined;
  readonly medical: boolean;
  /** In which fifth of the text it stands, from 0. */
  readonly fifth: number;
}

const treatment = /\b(?:patients?|placebo|randomi[sz]ed|trial)\b/i;

/** Whether people are treated in what a text tells of. */
export function isMedical(text: string): boolean {
  return treatment.test(text);
}

/** What of a text as a whole concerns its numbers. */
export interface Frame {
  readonly medical: boolean;
  /** Characters. */
  readonly length: number;
}

/** The frame of a text. */
export function frameOf(text: string): Frame {
  return { medical: isMedical(text), length: text.length };
}

/** What is near the number at an index of all the numbers of a text. */
export function surroundingsOf(
  numbers: readonly RuledNumber[],
  index: number,
  { medical, length }: Frame,
): Surroundings {
  const start = numbers[index]?.finding.reading.sentence.start ?? 0;
  const fifth = Math.floor((5 * start) / (length + 1));
  const before = index === 0 ? undefined : numbers[index - 1];
  return { before, after: numbers[index + 1], medical, fifth };
}

const judged = cuesFor(quantityKinds, (kind) => `judged ${kind}`);
const formed = cuesFor(quantityKinds, (kind) => `formed ${kind}`);
const verb = cueNamed('verb');
const inTrial = cuesFor(quantityKinds, (kind) => `medical ${kind}`);
const inBrackets = cuesFor(quantityKinds, (kind) => `in brackets ${kind}`);
const placeOf = cuesFor(quantityKinds, (kind) => `place of ${kind}`);
const trialSentence = cueNamed('medical sentence');
const trialsOwn = cuesUnder('medical');

/** The cues of a neighbour on one side. */
function neighbourOn(side: 'before' | 'after') {
  return {
    number: cueNamed(`number ${side}`),
    sameUnit: cuesFor(quantityKinds, (kind) => `same unit ${side} ${kind}`),
    between: cuesFor(quantityKinds, (kind) => `between ${side} ${kind}`),
  };
}

const verdicts = ['result', 'none'] as const;
type Verdict = (typeof verdicts)[number];

const fifths = ['0', '1', '2', '3', '4'] as const;
const standIns = {
  verdict: standInsFor(verdicts),
  formed: { result: formedAnd('result'), none: formedAnd('none') },
  fifth: standInsFor(fifths),
  beside: { near: besides('near'), far: besides('far') },
};
const none = standIn('none');

function besides(away: 'near' | 'far') {
  const of = (verdict: Verdict) => standInsFor(quantityKinds, (kind) => `${away} ${kind} ${verdict}`);
  return { result: of('result'), none: of('none') };
}

function formedAnd(verdict: Verdict): (form: Form) => SeenWord {
  return standInsFor(wordsOf(forms), (form) => `${form} ${verdict}`);
}

const neighbours = { before: neighbourOn('before'), after: neighbourOn('after') };

/** Shows what may speak for or against a number's being a result, what the rules said of it and its neighbours included. */
export function showForResult(
  number: RuledNumber,
  { before, after, medical, fifth }: Surroundings,
  see: See,
): void {
  const { finding, isResult } = number;
  const { kind } = finding.quantity;
  if (medical) showForTrial(finding, fifth, see);
  else showWords(finding, see);
  see.word(judged(kind), standIns.verdict(verdict(isResult)));
  see.word(formed(kind), standIns.formed[verdict(isResult)](finding.form));
  see.word(verb, verbBefore(finding));
  see.word(inTrial(kind), isSo(medical));
  see.word(inBrackets(kind), isSo(isInBrackets(finding)));
  showNeighbour('before', number, before, see);
  showNeighbour('after', number, after, see);
}

/**
 * In trials the words beside a number say other things than elsewhere, so each is shown as theirs, too; so are those of the whole sentence,
 * and where in the text the number stands: they tell whom they enrolled first, and what came of it last.
 */
function showForTrial(finding: Finding, fifth: number, see: See): void {
  const { quantity, reading } = finding;
  showWords(finding, new SeenAlso(see, trialsOwn));
  for (const token of reading.sentence.tokens) showTelling(trialSentence, token, see);
  see.word(placeOf(quantity.kind), standIns.fifth(fifths[fifth] ?? '4'));
}

function showNeighbour(
  side: 'before' | 'after',
  { finding: { quantity, reading } }: RuledNumber,
  other: RuledNumber | undefined,
  see: See,
): void {
  const cues = neighbours[side];
  if (!other) {
    see.word(cues.number, none);
    return;
  }
  const { finding, isResult } = other;
  const theirs = finding.quantity;
  const here = finding.reading === reading;
  see.word(cues.number, standIns.beside[here ? 'near' : 'far'][verdict(isResult)](theirs.kind));
  if (!here) return;
  if (theirs.unit === quantity.unit)
    see.word(cues.sameUnit(quantity.kind), standIns.verdict(verdict(isResult)));
  const [from, to] =
    side === 'before' ? [theirs.end, quantity.edge.start] : [quantity.end, theirs.edge.start];
  if (to - from >= 5) return;
  const between = reading.sentence.tokens.slice(from, to).map(({ lower }) => lower);
  see.text(cues.between(quantity.kind), `${between.join(' ')} ${theirs.kind} ${verdict(isResult)}`);
}

/** The verb that stands nearest before a number, or the beginning of its sentence. */
function verbBefore({ quantity: { edge }, reading: { sentence } }: Finding): SeenWord {
  let at = edge.start - 1;
  while (at >= 0 && !verbs.holds(sentence.tokens[at])) at--;
  return wordAt(sentence.tokens, at);
}

function verdict(isResult: boolean): Verdict {
  return isResult ? 'result' : 'none';
}

function isInBrackets({ quantity: { first }, reading: { sentence } }: Finding): boolean {
  let depth = 0;
  for (let at = 0; at < first; at++) {
    const text = sentence.tokens[at]?.text;
    if (text === '(') depth++;
    if (text === ')') depth--;
  }
  return depth > 0;
}
