import { comparativeNouns } from '../lexicon/comparisons.ts';
import { datasetHeads, taskHeads } from '../lexicon/datasets.ts';
import { hardwareHeads, hardwareNames } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { closesPhrase, phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

const places = new Set(['on', 'in', 'across', 'for', 'from', 'under', 'over', 'using', 'of']);

/** What a sentence measures on: "on the COCO dataset", "across HumanEval and MBPP", "for runtime value prediction". */
export function datasetPhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = tokens[at]?.lower ?? '';
    if (!places.has(place)) continue;
    const first = at + 1;
    let end = phraseEnd(tokens, first);
    if (end === first) continue;
    const strength = strengthOf(tokens, place, first, end);
    if (strength === 0) continue;
    // "object detection on COCO", "segmentation in Cityscapes": the place belongs to the task.
    const next = tokens[end]?.lower;
    if (next === 'for' || next === 'from') {
      const further = phraseEnd(tokens, end + 1);
      if (strength > 1 && further > end + 1 && tokens[further - 1]?.kind === 'word' && taskHeads.has(tokens[further - 1]?.lower ?? '')) end = further;
    }
    phrases.push(phraseOf(abstract, tokens, first, end, strength));
    at = end - 1;
  }
  return phrases;
}

function strengthOf(tokens: readonly Token[], place: string, first: number, end: number): number {
  const headEnd = simplePhraseEnd(tokens, first);
  const head = tokens[headEnd - 1]?.lower ?? '';
  const last = tokens[end - 1]?.lower ?? '';
  const opening = tokens[first];
  if (!opening || opening.lower === 'average' || opening.lower === 'order' || opening.lower === 'terms' || opening.lower === 'par') return 0;
  if (hardwareHeads.has(head) || hardwareNames.has(head) || hardwareHeads.has(last)) return 0;
  if (metricWords.endingAt(tokens, headEnd) && !datasetHeads.has(head)) return 0;
  if (comparativeNouns.has(head)) return 0;
  if (/^(certain|some|many|several|other|this|these|such)$/.test(opening.lower) && !/s$/.test(head)) return 0;
  if (/^(region|group|table|section|phase|stage|figure)$/.test(opening.lower)) return 0;
  const general = place === 'of' || place === 'from' || place === 'using' || place === 'for';
  if (/^(dataset|datasets|benchmark|benchmarks|corpus|corpora|leaderboard|challenge|suite|competition)$/.test(head)) return place === 'of' ? 2 : 4;
  if (datasetHeads.has(head)) return general ? 0 : 3;
  if (taskHeads.has(head)) return place === 'for' || place === 'on' || place === 'in' ? 2 : 0;
  if (general || place === 'over') return 0;
  if (isNamed(tokens, first, headEnd)) return place === 'in' ? 2 : 3;
  return 0;
}

/** A proper name: capitals inside the sentence, or letters mixed with digits. */
function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !closesPhrase(token) && /[A-Z]/.test(token.text) && token.text.length > 1) return true;
  }
  return false;
}
