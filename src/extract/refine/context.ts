import type { Coordination } from '../context/coordinations.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import type { Token } from '../text/tokens.ts';
import { after, before, beyond } from './nearby.ts';
import { fromConstruction } from './own-context.ts';
import type { Slot } from './slot.ts';
import { spreadList } from './spread.ts';

/** Fills baseline, data set and hardware from the phrases around each number in its sentence. */
export function fillContext(findings: Finding[], { abstract, phrases }: Paper): Finding[] {
  for (const group of bySentence(findings)) {
    const here = phrases[group[0]?.reading.sentence.index ?? -1];
    if (!here) continue;
    const { tokens, rivals, machines } = here;
    const listed = tokens.some(({ lower }) => lower === 'respectively');
    const context: Context = { tokens, machines, lists: listed ? here.lists : [] };
    assign('baseline', group, rivals, context);
    assign('dataset', group, apart(here.data, machines), context);
    assign('hardware', group, outside(machines, rivals, tokens), context);
    fromConstruction(abstract, group, tokens);
  }
  return findings;
}

/** What a sentence holds besides the phrases of one slot. */
interface Context {
  readonly tokens: readonly Token[];
  readonly machines: readonly ContextPhrase[];
  readonly lists: readonly Coordination[];
}

/** The machine of a rival is none of ours: "faster than the database running on a 10-core CPU". */
function outside(
  phrases: readonly ContextPhrase[],
  rivals: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase[] {
  return phrases.filter(
    ({ first, end }) =>
      /^(its|our)$/.test(tokens[first - 1]?.lower ?? '') ||
      !rivals.some(
        (rival) => (first < rival.end && end > rival.first) || isRunBy(tokens.slice(rival.end, first)),
      ),
  );
}

/** A machine is no data set. */
function apart(
  phrases: readonly ContextPhrase[],
  machines: readonly ContextPhrase[],
): readonly ContextPhrase[] {
  return phrases.filter(
    ({ first, end, strength }) =>
      strength === 4 || !machines.some((machine) => first < machine.end && end > machine.first),
  );
}

/** "running on", "we selected on". */
function isRunBy(between: readonly Token[]): boolean {
  const last = between[between.length - 1];
  const before = between[between.length - 2];
  return between.length < 5 && last?.lower === 'on' && /(ing|ed)$/.test(before?.lower ?? '');
}

function bySentence(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<object, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.reading);
    if (group) group.push(finding);
    else groups.set(finding.reading, [finding]);
  }
  return [...groups.values()];
}

function assign(
  slot: Slot,
  group: readonly Finding[],
  phrases: readonly ContextPhrase[],
  { tokens, machines, lists }: Context,
): void {
  if (phrases.length === 0 && lists.length === 0) return;
  const spread = spreadList(slot, group, phrases, lists, machines, tokens);
  for (const [index, finding] of group.entries()) {
    if (!finding.own && slot === 'baseline') continue;
    const listed = spread?.[index];
    const next = after(slot, group, index, phrases, tokens);
    const earlier = before(slot, group, index, phrases, tokens);
    const object = slot === 'baseline' ? objectOf(finding, phrases) : undefined;
    const stronger =
      slot === 'dataset' && earlier && next && earlier.strength > next.strength && next.strength < 3;
    const bracketed =
      earlier && tokens[earlier.end]?.text === '(' && finding.quantity.first - earlier.end <= 6;
    const near = stronger || bracketed ? (earlier ?? next) : (next ?? earlier);
    const text = listed ?? (object ?? near ?? beyond(slot, group, index, phrases, tokens))?.text;
    if (!text) continue;
    finding[slot] = text;
    if (slot === 'dataset')
      finding.datasetBy = listed ? 'listed' : near ? (near === next ? 'after' : 'before') : 'beyond';
  }
}

/** The improved thing in "improves the previous models by 12%". */
function objectOf({ comparing }: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return comparing?.rule === 'compared-verb'
    ? phrases.find(({ first }) => first === comparing.at + 1)
    : undefined;
}
