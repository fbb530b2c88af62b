import { prepositions, verbs } from '../lexicon/grammar.ts';
import { generalMachines, hardwareHeads, hardwareNames } from '../lexicon/hardware.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { isNamed } from './dataset-phrases.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

const direct = new Set(['on', 'over', 'across']);
const places = new Set([
  'using',
  'with',
  'in',
  'at',
  'under',
  'and',
  'target',
  'targets',
  'targeting',
  'for',
]);

/** The machines of a sentence: "on a modern GPU", "over 16 and 2,048 A100 GPUs", "on an NVIDIA Jetson TX2". */
export function hardwarePhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!hardwareHeads.has(lower) && !hardwareNames.has(lower)) continue;
    // "Node.js"
    if (tokens[at + 1]?.text === '.' && tokens[at + 2]?.glued) continue;
    const first = startOf(tokens, at);
    const end = machineListEnd(tokens, simplePhraseEnd(tokens, at + 1));
    const last = tokens[end - 1]?.lower ?? '';
    const before = tokens[first - 1]?.lower ?? '';
    const machine = tokens
      .slice(first, end)
      .some((token) => hardwareNames.has(token.lower) || /^(gpu|cpu|fpga|tpu)s?$/.test(token.lower));
    const named = machine || isNamed(tokens, first, end);
    const isHead =
      hardwareHeads.has(last) ||
      hardwareNames.has(last) ||
      (machine && /^[A-Z0-9]/.test(tokens[end - 1]?.text ?? ''));
    const counted = tokens.slice(first, end).some(({ kind }) => kind === 'number');
    const vague = !named && !counted && (generalMachines.has(last) || end - first < 2);
    if (isHead && !vague && (direct.has(before) || ((named || counted) && places.has(before)))) {
      phrases.push(phraseOf(abstract, tokens, first, end, 2));
    } else if (/^(version|implementation)$/.test(last) && machine)
      phrases.push(phraseOf(abstract, tokens, at, at + 1, 1));
    at = end - 1;
  }
  return phrases;
}

/** "A100 and H100 GPUs": goes on over "and" to the next machine. */
function machineListEnd(tokens: readonly Token[], end: number): number {
  const joins = tokens[end]?.lower === 'and' || tokens[end]?.text === ',';
  const next = joins ? simplePhraseEnd(tokens, end + 1) : end;
  for (let at = end + 1; at < next; at++) {
    if (hardwareNames.has(tokens[at]?.lower ?? '') || hardwareHeads.has(tokens[at]?.lower ?? ''))
      return machineListEnd(tokens, next);
  }
  return end;
}

function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 12) {
    const before = tokens[first - 1];
    if (!before) break;
    const listOfNumbers =
      (before.lower === 'and' || before.text === ',') &&
      tokens[first]?.kind === 'number' &&
      tokens[first - 2]?.kind === 'number';
    if (!listOfNumbers && (closesPhrase(before) || prepositions.has(before.lower) || verbs.has(before.lower)))
      break;
    first--;
  }
  return first;
}
