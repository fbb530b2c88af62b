import type { Coordination } from '../context/coordinations.ts';
import { isModel, isNamed } from '../context/names.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding } from '../finding.ts';
import { hardwareHeads } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';
import type { Slot } from './slot.ts';

/** Prepositions before the list that each slot takes. */
const listPlaces: Record<Slot, RegExp> = {
  baseline: /^(over|than|to|with|against|versus|vs|upon|outperform.*|surpass.*|exceed.*)$/,
  dataset: /^(on|for|in|across|using|under|from)$/,
  hardware: /^(on|over|using|with|across)$/,
};

/** "4.96x and 5.75x … over 16 and 2,048 GPUs, respectively": as many members as numbers stand in a run. */
export function spreadList(
  slot: Slot,
  group: readonly Finding[],
  phrases: readonly ContextPhrase[],
  lists: readonly Coordination[],
  machines: readonly ContextPhrase[],
  tokens: readonly Token[],
): readonly (string | undefined)[] | undefined {
  if (group.length < 2 || !tokens.some((token) => token.lower === 'respectively')) return undefined;
  const whole = phrases.map(({ members }) => members()).find(({ length }) => length === group.length);
  if (whole) return whole;
  const spread: (string | undefined)[] = group.map(() => undefined);
  for (const [from, to] of runsOf(group, tokens)) {
    const list = lists.find(
      ({ members, place, first, end }) =>
        members.length === to - from &&
        listPlaces[slot].test(place) &&
        !(slot === 'baseline' && !isCompared(tokens, first)) &&
        !group.some(({ quantity }) => quantity.first < end && quantity.end > first) &&
        (slot !== 'hardware' || phrases.some((phrase) => phrase.first < end && phrase.end > first)) &&
        (slot === 'hardware' || !machines.some((machine) => machine.first < end && machine.end > first)) &&
        !(slot === 'dataset' && isOfOther(tokens, first, end)) &&
        !(slot === 'dataset' && place === 'in' && !isNamed(tokens, first, end)),
    );
    for (const [place, member] of list?.members.entries() ?? []) spread[from + place] = member;
  }
  return spread.some((member) => member !== undefined) ? spread : undefined;
}

/** "compared with A and B", unlike "with the A and B benchmarks": "with" and "to" compare only behind a word of comparison. */
function isCompared(tokens: readonly Token[], first: number): boolean {
  if (!/^(with|to)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  return tokens.slice(Math.max(0, first - 4), first - 1).some(({ lower }) => comparing.test(lower));
}

const comparing =
  /^(compar|respect|relative|contrast|opposed|similar|superior|inferior|equal|competitive|comparable)/;

/** Runs of numbers with only list words between, as index of the first and after the last. */
function runsOf(group: readonly Finding[], tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let index = 1; index <= group.length; index++) {
    const a = group[index - 1];
    const b = group[index];
    const bond = a && b ? bondBetween(tokens, a.quantity, b.quantity) : undefined;
    if (bond === 'sibling' || (bond === 'parallel' && !hasPreposition(tokens, a, b))) continue;
    if (index - from > 1) runs.push([from, index]);
    from = index;
  }
  return runs;
}

/** "20% on A and 30% on B" is no run: each has its own place. */
function hasPreposition(tokens: readonly Token[], a: Finding | undefined, b: Finding | undefined): boolean {
  if (!a || !b) return true;
  return tokens
    .slice(a.quantity.end, b.quantity.edge.start)
    .some(({ lower }) => /^(on|for|in|over|than|to|with|against|at)$/.test(lower));
}

/** "precision and recall", "ResNet-18 and GoogLeNet", "CPUs and GPUs": measures, models and machines are no data. */
function isOfOther(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (metricWords.startingAt(tokens, at) || isModel(token?.text ?? '')) return true;
    if (hardwareHeads.holds(token)) return true;
  }
  return false;
}
