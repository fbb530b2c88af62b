import { comparativeAdjectives, comparativeNouns } from '../lexicon/comparisons.ts';
import {
  benchmarkHeads,
  collectiveHeads,
  conditionHeads,
  datasetHeads,
  genericWords,
  materialHeads,
  severalWords,
  taskHeads,
  unmeasured,
} from '../lexicon/datasets.ts';
import { hardwareHeads, hardwareNames } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { bracketEnd, closesPhrase, phraseEnd, simplePhraseEnd, withExamples } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

const places = new Set([
  'on',
  'in',
  'across',
  'for',
  'from',
  'under',
  'over',
  'using',
  'with',
  'of',
  'at',
  'involving',
  'to',
]);

/**
 * What a sentence measures on: "on the COCO dataset", "across HumanEval and MBPP", "for stealing passwords". Strength 4 is a
 * benchmark by its noun, 3 a name or a noun of things measured on, 2 whatever stands where a data set would.
 */
export function datasetPhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = tokens[at]?.lower ?? '';
    if (!places.has(place) || isDenied(tokens, at)) continue;
    const first = at + 1;
    let end = phraseEnd(tokens, first);
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
      phrases.push(phraseOf(abstract, tokens, ...names, Math.max(3, strength)));
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
  strength: number,
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

/** Whether "on" or "over" tells of no place to measure: "based on", "over 2 million documents", "without using". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const [before, place, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]];
  if ((place === 'on' || place === 'in' || place === 'for') && unmeasured.has(before)) return true;
  if (/^(over|under|to|at)$/.test(place) && next?.kind === 'number') return true;
  return before === 'without' || next?.lower === 'any' || next?.lower === 'average';
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
  if (tokens[end]?.text !== '(' || !last?.lower.endsWith('s') || !isHead(last.lower)) return undefined;
  const to = phraseEnd(tokens, end + 1);
  return tokens[to]?.text === ')' && isNamed(tokens, end + 1, end + 2) && to - end > 2
    ? [end + 1, to]
    : undefined;
}

function isHead(lower: string): boolean {
  return benchmarkHeads.has(lower) || datasetHeads.has(lower) || taskHeads.has(lower);
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
function withTask(tokens: readonly Token[], end: number, strength: number): number {
  const next = tokens[end]?.lower ?? '';
  const examples = withExamples(tokens, end);
  if (examples > end) return examples;
  if (strength < 3 || !/^(for|from|across)$/.test(next)) return end;
  const further = phraseEnd(tokens, end + 1);
  const last = tokens[further - 1]?.lower ?? '';
  if (further === end + 1) return end;
  return taskHeads.has(last) || (next !== 'for' && isNamed(tokens, end + 1, further)) ? further : end;
}

function strengthOf(tokens: readonly Token[], at: number, first: number, end: number): number {
  const place = tokens[at]?.lower ?? '';
  const opening = tokens[first];
  const headEnd = headEndOf(tokens, first, end);
  const head = tokens[headEnd - 1]?.lower ?? '';
  if (!opening || isExcluded(tokens, first, headEnd, end)) return 0;
  const tested = isTested(tokens, at);
  if (benchmarkHeads.has(head))
    return place === 'of' || place === 'to' ? 3 : place === 'with' || place === 'at' ? (tested ? 4 : 3) : 4;
  if (place === 'of' || place === 'at' || place === 'to') return 0;
  if (place === 'with' || place === 'using' || place === 'involving')
    return tested &&
      (datasetHeads.has(head) || materialHeads.has(head) || head === 'data' || isNamed(tokens, first, end))
      ? 3
      : at === 0 && place === 'using' && (datasetHeads.has(head) || head === 'data')
        ? 2
        : 0;
  if (conditionHeads.has(head) && !isNamed(tokens, first, end)) return place === 'from' ? 0 : 2;
  if (taskHeads.has(head)) return place === 'from' || place === 'over' || place === 'under' ? 0 : 3;
  if (datasetHeads.has(head))
    return place === 'from' || (place === 'for' && !/^(applications?|programs?|projects?)$/.test(head))
      ? 2
      : place === 'for'
        ? 0
        : 3;
  if (place === 'from' || place === 'over') return 0;
  if (isNamed(tokens, first, headEnd) && place !== 'for') return place === 'on' || place === 'across' ? 3 : 2;
  // "patients on enalapril"
  const bare = end === first + 1 && !head.endsWith('s') && !head.endsWith('ing');
  if (place === 'on' || place === 'across') return bare ? 0 : 2;
  // "4x faster for a range of molecules", "for GEMM"
  if (place === 'for' && (isCollective(tokens, first, end) || isGainOf(tokens, at, end))) return 2;
  if (place === 'for')
    return at === 0 ||
      (opening.lower.endsWith('ing') && headEnd > first + 1) ||
      (head.endsWith('s') && tokens[headEnd - 1]?.text === head)
      ? 2
      : 0;
  return 0;
}

/** "a set of", "a wide range of": several things of a kind. */
function isCollective(tokens: readonly Token[], first: number, end: number): boolean {
  const own = simplePhraseEnd(tokens, first);
  return own < end && tokens[own]?.lower === 'of' && collectiveHeads.has(tokens[own - 1]?.lower ?? '');
}

/** "4x faster for GEMM": a gain told for a name in capitals. */
function isGainOf(tokens: readonly Token[], at: number, end: number): boolean {
  const gain = tokens[at - 1]?.lower ?? '';
  return (
    end === at + 2 &&
    /^[A-Z][A-Z0-9-]{2,}$/.test(tokens[at + 1]?.text ?? '') &&
    (comparativeNouns.has(gain) || comparativeAdjectives.has(gain))
  );
}

/** "a wide range of tasks" is headed by its tasks. */
function headEndOf(tokens: readonly Token[], first: number, end: number): number {
  const own = simplePhraseEnd(tokens, first);
  const collective = collectiveHeads.has(tokens[own - 1]?.lower ?? '') && tokens[own]?.lower === 'of';
  const headEnd = collective && own + 1 < end ? simplePhraseEnd(tokens, own + 1) : own;
  // "real-world and synthetic datasets" are headed by the last word.
  const joined =
    /^(and|or|,)$/.test(tokens[headEnd]?.lower ?? '') && !isHead(tokens[headEnd - 1]?.lower ?? '');
  const last = tokens[end - 1]?.lower ?? '';
  return joined && isHead(last) && last.endsWith('s') && !isNamed(tokens, first, headEnd) ? end : headEnd;
}

function isExcluded(tokens: readonly Token[], first: number, headEnd: number, end: number): boolean {
  const head = tokens[headEnd - 1]?.lower ?? '';
  if (
    /^(metrics?|scores?|curve|measures?|implementations?|prototypes?|side|premise|basis|own|behalf|criteria|process|field|literature|community|industry)$/.test(
      head,
    )
  )
    return true;
  if (tokens.slice(first, headEnd).some(({ lower }) => /^(model|method|approach|algorithm)$/.test(lower)))
    return true;
  if (hardwareHeads.has(head) || hardwareNames.has(head) || comparativeNouns.has(head)) return true;
  if (metricWords.endingAt(tokens, headEnd) && !datasetHeads.has(head) && !benchmarkHeads.has(head))
    return true;
  if (
    /^(region|group|table|section|phase|stage|figure|average|order|terms|par|it|them)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    return true;
  const data = benchmarkHeads.has(head) || datasetHeads.has(head) || taskHeads.has(head);
  if (!data && tokens.slice(first, headEnd).some(({ text }) => isModel(text))) return true;
  // "across various tasks" says at least that there were several.
  if (
    /^(on|across)$/.test(tokens[first - 1]?.lower ?? '') &&
    severalWords.has(tokens[first]?.lower ?? '') &&
    /^(tasks|datasets|benchmarks|settings|data|sets)$/.test(head)
  )
    return false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (
      token &&
      token.lower !== 'of' &&
      token.kind !== 'number' &&
      !genericWords.has(token.lower) &&
      (token.kind !== 'symbol' || token.text.length > 1)
    )
      return false;
  }
  return true;
}

/** Whether the words before say that something was tested there: "when evaluated with", "our evaluation using". */
function isTested(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    if (/^(evaluat|test|experiment|simulation|measured|benchmarked|validat)/.test(tokens[back]?.lower ?? ''))
      return true;
  }
  return false;
}

/** A name of a model rather than of data: "Llama3-8B", "GPT-4.5", "ResNet-50", "LeNet". */
export function isModel(text: string): boolean {
  return /^(GPT|[Ll][Ll]ama|LLaMA|Claude|Gemini|Qwen|Mistral|Mixtral|BERT|RoBERTa|DeBERTa|T5|ViT|VGG|CLIP|DeepSeek|Vicuna|Gemma|Phi-|PaLM|Codex|ChatGPT|XGBoost|LSTM|YOLO|Mamba|DETR|Swin)|[0-9]B(-|$)|^(Res|Le|Alex|Dense|Efficient|Mobile|Shuffle|Squeeze|GoogLe|U-?)Net|(LLM|CNN|DNN|GAN|SVM|RNN|GNN|MLP|VAE|VLM|NN)s?$/.test(
    text,
  );
}

/** A proper name: capitals inside the sentence. */
export function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !closesPhrase(token) && /[A-Z]/.test(token.text) && token.text.length > 1)
      return true;
  }
  return false;
}
