import { metricKinds } from '../../../db/vocabulary.ts';
import { type Candidate, type Sort, sorts, sources } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import { isDatasetName } from '../lexicon/dataset-names.ts';
import type { Token } from '../text/tokens.ts';
import {
  type Cue,
  cueNamed,
  cuesFor,
  isSo,
  type See,
  type SeenWord,
  standIn,
  standInsFor,
  wordAt,
} from './cues.ts';
import { showTelling } from './word-cues.ts';

/** Where a candidate may stand as seen from a result. */
export const places = [
  'title',
  'earlier',
  'two before',
  'sentence before',
  'before',
  'after',
  'next',
  'later',
  'nowhere',
] as const;

/** Where a candidate stands as seen from a result: "after", "sentence before"; "nowhere" is for what the rules made of several phrases. */
export type Place = (typeof places)[number];

/** The cues that tell of something in one place. */
const inPlace = {
  sort: cuesFor(places, (place) => `sort ${place}`),
  source: cuesFor(places, (place) => `source ${place}`),
  behind: cuesFor(places, (place) => `behind ${place}`),
  ruled: cuesFor(places, (place) => `ruled ${place}`),
  surpassed: cuesFor(places, (place) => `surpassed ${place}`),
};

/** The cues that tell of something beside a sort of noun. */
const beforeSort = cuesFor(sorts, (sort) => `before ${sort}`);
const familyFor = cuesFor([...sorts, 'chosen', 'made'], (sort) => `family for ${sort}`);

const standIns = { sort: standInsFor(sorts), source: standInsFor(sources) };

/** The cues that tell what a candidate looks like. */
const looks = {
  source: cueNamed('source'),
  head: cueNamed('head'),
  length: cueNamed('length'),
  known: cueNamed('known'),
  mentions: cueNamed('mentions'),
  word: cueNamed('word'),
  twoBefore: cueNamed('two before'),
  after: cueNamed('after'),
};

/** The cues that tell of what stands between a result and a candidate on one side of it. */
const between = { before: cuesBetween('before'), after: cuesBetween('after') };

function cuesBetween(place: 'before' | 'after') {
  return {
    distance: cueNamed(`distance ${place}`),
    number: cueNamed(`number between ${place}`),
    word: cueNamed(`between ${place}`),
  };
}

/** The place of a candidate as seen from a result. */
export function placeOf({ phrase, sentence }: Candidate, { quantity, reading }: Finding): Place {
  if (sentence < 0) return 'title';
  const away = sentence - reading.sentence.index;
  if (away === 0) return phrase.first >= quantity.end ? 'after' : 'before';
  if (away > 0) return away === 1 ? 'next' : 'later';
  return away === -1 ? 'sentence before' : away === -2 ? 'two before' : 'earlier';
}

/** Shows what a candidate looks like, whichever result it is for; `mentions` is how often its text stands among those that are sure. */
export function showCandidate(
  { phrase: { first, end }, tokens, sentence, source, head, sort }: Candidate,
  mentions: number,
  see: See,
): void {
  see.word(looks.source, standIns.source(source));
  if (head) see.word(looks.head, head);
  see.word(looks.length, upTo(end - first, lengths));
  see.word(looks.mentions, upTo(mentions, counts));
  let isKnown = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'symbol') continue;
    if (!stoodBefore(tokens, first, at)) see.word(looks.word, wordAt(tokens, at));
    // Names have capitals; most words are the same string in small letters.
    isKnown ||= token.text !== token.lower && isDatasetName(token.text);
  }
  see.word(looks.known, isSo(isKnown));
  if (sentence < 0) return;
  const before = wordAt(tokens, first - 1);
  see.pair(looks.twoBefore, wordAt(tokens, first - 2), before);
  see.word(beforeSort(sort), before);
  see.word(looks.after, wordAt(tokens, end));
}

/** Whether the word at an index stands earlier in its phrase, too: it counts once. */
function stoodBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let earlier = first; earlier < at; earlier++)
    if (tokens[earlier]?.lower === tokens[at]?.lower) return true;
  return false;
}

/** Shows a candidate in its place, whichever result it is for. */
export function showInPlace({ phrase, tokens, source, sort }: Candidate, place: Place, see: See): void {
  see.word(inPlace.sort(place), standIns.sort(sort));
  see.word(inPlace.source(place), standIns.source(source));
  see.word(inPlace.behind(place), wordAt(tokens, phrase.first - 1));
}

/** What is told for the rule of a candidate that none chose: one chose another text, or none chose any. */
export const unruled = ['another', 'none'] as const;
const [another, none] = unruled;

/** Whether a rule is told that chose a candidate. */
export function isRuled(rule: string): boolean {
  return rule !== another && rule !== none;
}

/** Shows a candidate as one result sees it: `rule` tells which rule chose it, or one of `unruled`; `isSurpassed`, whether another is nearer. */
export function showForResultOf(
  candidate: Candidate,
  finding: Finding,
  place: Place,
  rule: string,
  isSurpassed: boolean,
  see: See,
): void {
  see.text(inPlace.ruled(place), rule);
  see.word(inPlace.surpassed(place), isSo(isSurpassed));
  showFamily(finding.metric, rule, candidate.sort, see);
  if (place === 'after' || place === 'before') showBetween(candidate, finding, place, see);
}

/** The cues by which `showForResultOf` shows what the rules did not choose in a place outside the sentence of the result. */
export function cuesForResultIn(place: Place): Record<'ruled' | 'surpassed', Cue> & { families: Cue[] } {
  return { ruled: inPlace.ruled(place), surpassed: inPlace.surpassed(place), families: sorts.map(familyFor) };
}

/** So many words beside a candidate are shown of those that stand between it and a number. */
const window = 8;

/** Shows what stands in a sentence between a result and a candidate on one side of it. */
function showBetween(
  { phrase, tokens }: Candidate,
  { quantity, reading }: Finding,
  place: 'before' | 'after',
  see: See,
): void {
  const cues = between[place];
  const [start, end] = place === 'after' ? [quantity.end, phrase.first] : [phrase.end, quantity.first];
  see.word(cues.distance, upTo(end - start, distances));
  see.word(cues.number, isSo(reading.quantities.some(({ first }) => first >= start && first < end)));
  const from = place === 'after' ? Math.max(start, end - window) : start;
  const to = Math.min(end, from + window);
  for (let at = from; at < to; at++) showTelling(cues.word, tokens[at], see);
}

/** Shows what the rules made of several phrases, which stands nowhere as it is. */
export function showMade({ metric }: Finding, rule: string, see: See): void {
  see.text(inPlace.ruled('nowhere'), rule);
  showFamily(metric, rule, 'made', see);
}

function showFamily(metric: Finding['metric'], rule: string, sort: Sort | 'made', see: See): void {
  see.text(familyFor(isRuled(rule) ? 'chosen' : sort), metricKinds[metric].family);
}

/** Bounds by which numbers are told, each with what stands for it. */
type Bounds = readonly { readonly most: number; readonly word: SeenWord }[];

function boundsOf(...bounds: number[]): Bounds {
  return bounds.map((most) => ({ most, word: standIn(`to ${most}`) }));
}

const counts = boundsOf(0, 1, 2);
const lengths = boundsOf(1, 2, 3, 5, 8);
const distances = boundsOf(1, 3, 6, 12, 20);

const more = standIn('more');

function upTo(count: number, bounds: Bounds): SeenWord {
  for (const { most, word } of bounds) if (count <= most) return word;
  return more;
}
