import { metricKinds } from '../../../db/vocabulary.ts';
import { type Candidate, isKnownData, type Sort, sorts } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import { cueNamed, cuesFor, type See, wordAt } from './cues.ts';
import { showTelling } from './word-cues.ts';

/** Where a candidate may stand as seen from a result. */
const places = [
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

/** Shows what a candidate looks like, whichever result it is for; `mentions` is how often its text stands among the candidates. */
export function showCandidate(
  { phrase, words, tokens, sentence, source, head, sort }: Candidate,
  mentions: number,
  see: See,
): void {
  see.text(looks.source, source);
  see.text(looks.head, head);
  see.text(looks.length, upTo(words.length, lengths));
  see.text(looks.known, String(isKnownData(words)));
  see.text(looks.mentions, upTo(mentions, counts));
  for (const [index, word] of words.entries())
    if (words.indexOf(word) === index) see.text(looks.word, word.toLowerCase());
  if (sentence < 0) return;
  const before = wordAt(tokens, phrase.first - 1);
  see.pair(looks.twoBefore, wordAt(tokens, phrase.first - 2), before);
  see.word(beforeSort(sort), before);
  see.word(looks.after, wordAt(tokens, phrase.end));
}

/** Shows a candidate in its place, whichever result it is for. */
export function showInPlace({ phrase, tokens, source, sort }: Candidate, place: Place, see: See): void {
  see.text(inPlace.sort(place), sort);
  see.text(inPlace.source(place), source);
  see.word(inPlace.behind(place), wordAt(tokens, phrase.first - 1));
}

/** Shows a candidate as one result sees it: `rule` tells which rule chose it, "another" or "none". */
export function showForResultOf(
  candidate: Candidate,
  finding: Finding,
  place: Place,
  rule: string,
  isSurpassed: boolean,
  see: See,
): void {
  see.text(inPlace.ruled(place), rule);
  see.text(inPlace.surpassed(place), String(isSurpassed));
  showFamily(finding.metric, rule, candidate.sort, see);
  if (place === 'after' || place === 'before') showBetween(candidate, finding, place, see);
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
  see.text(cues.distance, upTo(end - start, distances));
  see.text(cues.number, String(reading.quantities.some(({ first }) => first >= start && first < end)));
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
  const isChosen = rule !== 'another' && rule !== 'none';
  see.text(familyFor(isChosen ? 'chosen' : sort), metricKinds[metric].family);
}

/** Bounds by which numbers are told, each with its word. */
type Bounds = readonly (readonly [most: number, word: string])[];

function boundsOf(...bounds: number[]): Bounds {
  return bounds.map((most) => [most, `to ${most}`] as const);
}

const counts = boundsOf(1, 2);
const lengths = boundsOf(1, 2, 3, 5, 8);
const distances = boundsOf(1, 3, 6, 12, 20);

function upTo(count: number, bounds: Bounds): string {
  for (const [most, word] of bounds) if (count <= most) return word;
  return 'more';
}
