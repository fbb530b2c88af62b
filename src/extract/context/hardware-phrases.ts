import { prepositions, verbs } from '../lexicon/grammar.ts';
import {
  capitalNames,
  computers,
  generalMachines,
  hardwareHeads,
  hardwareNames,
  machineClosers,
  machineKinds,
  makers,
} from '../lexicon/hardware.ts';
import type { Strength } from '../strength.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { isNamed } from './names.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

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
  'via',
  'across',
]);

/** The machines of a sentence: "on a modern GPU", "over 16 and 2,048 A100 GPUs", "on an NVIDIA Jetson TX2". */
export function hardwarePhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isMachine(tokens[at])) continue;
    // "Node.js", "4PC"
    if (tokens[at + 1]?.text === '.' && tokens[at + 2]?.glued) continue;
    if (tokens[at]?.glued && tokens[at - 1]?.kind === 'number') continue;
    const first = startOf(tokens, at);
    const end = withSite(
      tokens,
      machineListEnd(tokens, withoutParticiple(tokens, at, simplePhraseEnd(tokens, at + 1))),
    );
    const strength = strengthOf(tokens, first, end);
    if (strength > 0) phrases.push(phraseOf(abstract, tokens, first, end, strength));
    else if (isVersion(tokens, first, end)) phrases.push(phraseOf(abstract, tokens, at, at + 1, 1));
    at = end - 1;
  }
  return phrases;
}

/** Whether a machine computes only: "a single A100 GPU", unlike a robot or a phone. */
export function isComputer({ text }: { readonly text: string }): boolean {
  return text
    .toLowerCase()
    .split(/[\s/-]+/)
    .some((word) => computers.has(word));
}

function isMachine(token: Token | undefined): boolean {
  if (!token || !machines.holds(token) || token.kind === 'symbol') return false;
  if (hardwareHeads.holds(token)) return true;
  return !(capitalNames.holds(token) && token.text === token.lower);
}

const machines = new WordSet([...hardwareHeads, ...hardwareNames]);

/** "machines fitted with chips": what was done to the machine is none of its name. */
function withoutParticiple(tokens: readonly Token[], at: number, end: number): number {
  return end > at + 1 && tokens[end - 1]?.lower.endsWith('ed') ? end - 1 : end;
}

/** 2 for a machine that something ran on, 0 for any other mention. */
function strengthOf(tokens: readonly Token[], first: number, end: number): Strength {
  const last = tokens[end - 1];
  const own = tokens.slice(first, end);
  const closed = machineClosers.holds(last);
  const named = own.some(
    (token) => isMachine(token) && !generalMachines.holds(token) && (closed || !makers.holds(token)),
  );
  const kind = own.some(({ lower }) => machineKinds.has(lower) || /-core$|^core$/.test(lower));
  // "13 IoT devices" are rather what was examined.
  const devices = /^devices?$/.test(last?.lower ?? '');
  const counted =
    (!devices || kind) &&
    own.some(({ kind, lower }) => kind === 'number' || lower === 'single' || lower === 'one');
  const isHead =
    (isMachine(last) && !makers.holds(last)) || (named && (/^[A-Z0-9]/.test(last?.text ?? '') || closed));
  const told = named || counted || kind || (!devices && isNamed(tokens, first, end));
  if (!isHead || (!told && (generalMachines.holds(last) || end - first < 2))) return 0;
  const upTo = tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'up';
  const before = tokens[upTo ? first - 3 : first - 1]?.lower ?? '';
  if (before === 'on') return 2;
  if (isMeantFor(tokens, first)) return 0;
  if (before === 'over') return tokens[first]?.kind === 'number' ? 2 : 0;
  return (named || counted) && places.has(before) ? 2 : 0;
}

/** "designed for Android smartphones" tells of no run. */
function isMeantFor(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.lower === 'for' &&
    /^(designed|intended|suitable|suited|tailored|available|ideal|optimized|developed|built|made|port|support)$/.test(
      tokens[first - 2]?.lower ?? '',
    )
  );
}

/** "its GPU version", "our ASIC implementation": the machine is the noun before. */
function isVersion(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? '';
  if (!/^(version|versions|implementation|prototype)$/.test(last)) return false;
  return /^(its|our|the)$/.test(tokens[first]?.lower ?? '');
}

/** "a single node on TACC Stampede2", "9,000 nodes of the supercomputer Cori": a part is told with its whole. */
function withSite(tokens: readonly Token[], end: number): number {
  if (!/^(on|of|with)$/.test(tokens[end]?.lower ?? '')) return end;
  if (!hardwareHeads.holds(tokens[end - 1])) return end;
  const further = simplePhraseEnd(tokens, end + 1);
  return tokens.slice(end + 1, further).some(isMachine) ? further : end;
}

/** "A100 and H100 GPUs": goes on over "and" to the next machine. */
function machineListEnd(tokens: readonly Token[], end: number): number {
  const joins = tokens[end]?.lower === 'and' || tokens[end]?.text === ',';
  const next = joins ? simplePhraseEnd(tokens, end + 1) : end;
  if (joins && /^(our|its|their|the)$/.test(tokens[end + 1]?.lower ?? '')) return end;
  for (let at = end + 1; at < next; at++) if (isMachine(tokens[at])) return machineListEnd(tokens, next);
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
    if (
      !listOfNumbers &&
      (closesPhrase(before) ||
        prepositions.holds(before) ||
        verbs.holds(before) ||
        before.lower === 'targeting')
    )
      break;
    first--;
  }
  return first;
}
