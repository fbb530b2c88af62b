import { benchmarkHeads, materialHeads, taskHeads, unmeasured } from '../lexicon/datasets.ts';
import type { Strength } from '../strength.ts';
import { bracketEnd, phraseEnd, simplePhraseEnd, withExamples } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Coordination } from './coordinations.ts';
import { isHead, strengthOf } from './dataset-strength.ts';
import { isModel, isNamed } from './names.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

const places = wordSet('on in across for from under over using with of at involving to when');

/**
 * What a sentence measures on: "on the COCO dataset", "across HumanEval and MBPP", "for stealing passwords". Strength 4 is a
 * benchmark by its noun, 3 a name or a noun of things measured on, 2 whatever stands where a data set would. `lists` are those of the
 * sentence, which few phrases ask for.
 */
export function datasetPhrases(
  abstract: string,
  tokens: readonly Token[],
  lists: () => readonly Coordination[],
): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!places.holds(tokens[at]) || isDenied(tokens, at)) continue;
    const first = at + 1;
    let end = activityEnd(tokens, at, wholeEnd(lists, tokens, first));
    if (end === first) continue;
    const strength = strengthOf(tokens, at, first, end);
    if (strength === 0) continue;
    const within = benchmarkAfter(tokens, end);
    if (within && strength < 4) {
      phrases.push(phraseOf(abstract, tokens, end + 1, within, 4));
      at = within - 1;
      continue;
    }
    const names = namesBehind(tokens, first, end);
    if (names) {
      phrases.push(phraseOf(abstract, tokens, ...names, strength === 4 ? 4 : 3));
      at = names[1] - 1;
      continue;
    }
    end = withTask(tokens, end, strength);
    phrases.push(phraseOf(abstract, tokens, first, end, strength));
    if (strength > 2) phrases.push(...furtherMembers(abstract, tokens, end, strength));
    at = end - 1;
  }
  return phrases;
}

/** The "VGGSound" of "on AudioSet (53.3 mAP) and VGGSound (67.1%)": a bracket between the members of a list. */
function furtherMembers(
  abstract: string,
  tokens: readonly Token[],
  end: number,
  strength: Strength,
): ContextPhrase[] {
  const closing = bracketEnd(tokens, end);
  let first = closing;
  while (tokens[first]?.text === ',' || tokens[first]?.lower === 'and') first++;
  if (closing === end || first === closing) return [];
  const next = simplePhraseEnd(tokens, first);
  if (next === first || tokens[next]?.text !== '(' || !isNamed(tokens, first, next)) return [];
  return [
    phraseOf(abstract, tokens, first, next, strength),
    ...furtherMembers(abstract, tokens, next, strength),
  ];
}

/** "in detecting paraphrases", "when running common benchmarks": a verb that would end the phrase opens it. */
function activityEnd(tokens: readonly Token[], at: number, end: number): number {
  if (end > at + 1 || !tokens[end]?.lower.endsWith('ing')) return end;
  return /^(in|for|on|when)$/.test(tokens[at]?.lower ?? '') ? phraseEnd(tokens, end + 1) : end;
}

/** Where a phrase ends with the list it opens: "memory, storage, and network-intensive applications", "data from previous studies". */
function wholeEnd(lists: () => readonly Coordination[], tokens: readonly Token[], first: number): number {
  const end = phraseEnd(tokens, first);
  const next = tokens[end];
  if (end === first + 1 && tokens[first]?.lower === 'data' && next?.lower === 'from')
    return phraseEnd(tokens, end + 1);
  if (next?.text !== ',' && next?.lower !== 'and') return end;
  const list = lists().find((each) => each.first === first && each.end > end);
  if (!list) return end;
  const last = tokens[list.end - 1];
  // "commonsense reasoning, long-context QA, and text summarization"
  if (taskHeads.holds(last) && taskHeads.holds(tokens[end - 1])) return list.end;
  return last?.lower.endsWith('s') && (isHead(last) || materialHeads.holds(last)) ? list.end : end;
}

/** Whether "on" or "over" tells of no place to measure: "based on", "over 2 million documents", "without using". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const place = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (unmeasured.holds(before) && (place === 'on' || place === 'in' || place === 'for')) return true;
  if (next?.kind === 'number' && /^(over|under|to|at)$/.test(place)) return true;
  return before?.lower === 'without' || next?.lower === 'any' || next?.lower === 'average';
}

/** The names that stand for a phrase: of "two datasets (CrossSum and WikiLingua)", "two DBMSs, namely PostgreSQL and CockroachDB", "the benchmark VAW". */
function namesBehind(tokens: readonly Token[], first: number, end: number): [number, number] | undefined {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  if (/^(namely|i\.e\.?)$/.test(tokens[at]?.lower ?? '')) {
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    return isNamed(tokens, from, from + 1) && !isModel(tokens[from]?.text ?? '')
      ? [from, phraseEnd(tokens, from)]
      : undefined;
  }
  const last = tokens[end - 1];
  const noun = tokens[end - 2]?.lower ?? '';
  if (last && end - first > 2 && /[A-Z]/.test(last.text) && benchmarkHeads.has(noun)) return [end - 1, end];
  if (tokens[end]?.text !== '(' || !last?.lower.endsWith('s') || !isHead(last)) return undefined;
  const to = phraseEnd(tokens, end + 1);
  return tokens[to]?.text === ')' && isNamed(tokens, end + 1, end + 2) && to - end > 2
    ? [end + 1, to]
    : undefined;
}

/** "most tasks in the LaMP benchmark", "images from the FERET database": the benchmark itself. */
function benchmarkAfter(tokens: readonly Token[], end: number): number | undefined {
  if (!/^(in|from|on|of)$/.test(tokens[end]?.lower ?? '')) return undefined;
  const further = phraseEnd(tokens, end + 1);
  const last = tokens[further - 1]?.lower ?? '';
  const named = isNamed(tokens, end + 1, further);
  return last === 'tests' || (named && (benchmarkHeads.has(last) || /^databases?$/.test(last)))
    ? further
    : undefined;
}

/** "20 control tasks across the DeepMind Suite", "the ACDC benchmark for semantic segmentation". */
function withTask(tokens: readonly Token[], end: number, strength: Strength): number {
  const next = tokens[end]?.lower ?? '';
  const examples = withExamples(tokens, end);
  if (examples > end) return examples;
  if (strength < 3 || !/^(for|from|across)$/.test(next)) return end;
  const further = phraseEnd(tokens, end + 1);
  const last = tokens[further - 1]?.lower ?? '';
  if (further === end + 1) return end;
  return taskHeads.has(last) || (next !== 'for' && isNamed(tokens, end + 1, further)) ? further : end;
}
