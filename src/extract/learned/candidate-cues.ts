import { invariant } from '../../../db/invariant.ts';
import { metricKinds } from '../../../db/vocabulary.ts';
import { type Candidate, isKnownData, sorts } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import type { See } from './linear-model.ts';
import { wordAt } from './word-cues.ts';

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

/** The cues that tell of something in one place. Made once: a name made anew each time has to be hashed anew. */
const inPlace = new Map(
  places.map((place) => [
    place,
    {
      sort: `sort ${place}`,
      source: `source ${place}`,
      behind: `behind ${place}`,
      ruled: `ruled ${place}`,
      surpassed: `surpassed ${place}`,
    },
  ]),
);

function cuesIn(place: Place) {
  const cues = inPlace.get(place);
  invariant(cues, 'every place has its cues');
  return cues;
}

/** The cues that tell of something beside a sort of noun. */
const ofSort = new Map(
  ['chosen', 'made', ...sorts].map((sort) => [
    sort,
    { before: `before ${sort}`, family: `family for ${sort}` },
  ]),
);

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
  see('source', source);
  see('head', head);
  see('length', upTo(words.length, lengths));
  see('known', String(isKnownData(words)));
  see('mentions', upTo(mentions, counts));
  for (const [index, word] of words.entries())
    if (words.indexOf(word) === index) see('word', word.toLowerCase());
  if (sentence < 0) return;
  const before = wordAt(tokens, phrase.first - 1);
  see('two before', `${wordAt(tokens, phrase.first - 2)} ${before}`);
  see(ofSort.get(sort)?.before ?? '', before);
  see('after', wordAt(tokens, phrase.end));
}

/** Shows a candidate in its place, whichever result it is for. */
export function showInPlace({ phrase, tokens, source, sort }: Candidate, place: Place, see: See): void {
  const cues = cuesIn(place);
  see(cues.sort, sort);
  see(cues.source, source);
  see(cues.behind, wordAt(tokens, phrase.first - 1));
}

/** Shows a candidate as one result sees it: `rule` tells which rule chose it, "another" or "none". */
export function showForResultOf(
  { phrase, sort }: Candidate,
  { metric, quantity }: Finding,
  place: Place,
  rule: string,
  isSurpassed: boolean,
  see: See,
): void {
  const cues = cuesIn(place);
  see(cues.ruled, rule);
  see(cues.surpassed, String(isSurpassed));
  showFamily(metric, rule, sort, see);
  if (place === 'after') see('distance after', upTo(phrase.first - quantity.end, distances));
  if (place === 'before') see('distance before', upTo(quantity.first - phrase.end, distances));
}

/** Shows what the rules made of several phrases, which stands nowhere as it is. */
export function showMade({ metric }: Finding, rule: string, see: See): void {
  see(cuesIn('nowhere').ruled, rule);
  showFamily(metric, rule, 'made', see);
}

function showFamily(metric: Finding['metric'], rule: string, sort: string, see: See): void {
  const isChosen = rule !== 'another' && rule !== 'none';
  see(ofSort.get(isChosen ? 'chosen' : sort)?.family ?? '', metricKinds[metric].family);
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
