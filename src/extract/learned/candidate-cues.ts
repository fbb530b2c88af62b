import { metricKinds } from '../../../db/vocabulary.ts';
import { type Candidate, isKnownData } from '../context/candidates.ts';
import type { Finding } from '../finding.ts';
import type { See } from './linear-model.ts';
import { wordAt } from './word-cues.ts';

/** Where a candidate stands as seen from a result: "after", "sentence before". */
export type Place =
  | 'title'
  | 'earlier'
  | 'two before'
  | 'sentence before'
  | 'before'
  | 'after'
  | 'next'
  | 'later';

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
  { phrase, tokens, sentence, source, head, sort }: Candidate,
  mentions: number,
  see: See,
): void {
  const words = phrase.text.split(' ');
  see('source', source);
  see('head', head);
  see('length', upTo(words.length, lengths));
  see('known', String(isKnownData(words)));
  see('mentions', String(Math.min(mentions, 3)));
  for (const word of new Set(words)) see('word', word.toLowerCase());
  if (sentence < 0) return;
  const before = wordAt(tokens, phrase.first - 1);
  see('two before', `${wordAt(tokens, phrase.first - 2)} ${before}`);
  see('before and sort', `${before} ${sort}`);
  see('after', wordAt(tokens, phrase.end));
}

/** Shows a candidate in its place, whichever result it is for. */
export function showInPlace({ phrase, tokens, source, sort }: Candidate, place: Place, see: See): void {
  see('sort and place', `${sort} ${place}`);
  see('source and place', `${source} ${place}`);
  see('before and place', `${wordAt(tokens, phrase.first - 1)} ${place}`);
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
  see('ruled and place', `${rule} ${place}`);
  showFamily(metric, rule, sort, see);
  see('surpassed', `${isSurpassed} ${place}`);
  if (place === 'after') see('distance after', upTo(phrase.first - quantity.end, distances));
  if (place === 'before') see('distance before', upTo(quantity.first - phrase.end, distances));
}

/** Shows what the rules made of several phrases, which stands nowhere as it is. */
export function showMade({ metric }: Finding, rule: string, see: See): void {
  see('ruled and place', `${rule} nowhere`);
  showFamily(metric, rule, 'made', see);
}

function showFamily(metric: Finding['metric'], rule: string, sort: string, see: See): void {
  const isChosen = rule !== 'another' && rule !== 'none';
  see('family and sort', `${metricKinds[metric].family} ${isChosen ? 'chosen' : sort}`);
}

const lengths = [1, 2, 3, 5, 8];
const distances = [1, 3, 6, 12, 20];

function upTo(count: number, bounds: readonly number[]): string {
  return `to ${bounds.find((most) => count <= most) ?? 'more'}`;
}
