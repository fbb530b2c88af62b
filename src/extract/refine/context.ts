import { baselinePhrases } from '../context/baseline-phrases.ts';
import { type Coordination, coordinationsOf } from '../context/coordinations.ts';
import { datasetPhrases, isModel, isNamed } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding, Paper } from '../finding.ts';
import { entriesOf } from '../lexicon/entries.ts';
import { prepositions, verbs } from '../lexicon/grammar.ts';
import { hardwareHeads } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';
import { isSpent } from './family.ts';
import { fromConstruction } from './own-context.ts';

type Slot = 'baseline' | 'dataset' | 'hardware';

const slots: Record<Slot, (abstract: string, tokens: readonly Token[]) => ContextPhrase[]> = {
  baseline: baselinePhrases,
  dataset: datasetPhrases,
  hardware: hardwarePhrases,
};

/** Fills baseline, data set and hardware from the phrases around each number in its sentence. */
export function fillContext(findings: Finding[], paper: Paper): Finding[] {
  for (const group of bySentence(findings)) {
    const tokens = group[0]?.reading.sentence.tokens ?? [];
    const rivals = baselinePhrases(paper.abstract, tokens);
    const lists = tokens.some(({ lower }) => lower === 'respectively')
      ? coordinationsOf(paper.abstract, tokens)
      : [];
    const machines = hardwarePhrases(paper.abstract, tokens);
    for (const [slot, find] of entriesOf(slots)) {
      const phrases = find(paper.abstract, tokens);
      const free = slot === 'hardware' ? outside(phrases, rivals, tokens) : phrases;
      assign(slot, group, slot === 'dataset' ? apart(free, machines) : free, lists, machines, tokens);
    }
    fromConstruction(paper.abstract, group, tokens);
  }
  return findings;
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
  const [last, before] = [between[between.length - 1], between[between.length - 2]];
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
  lists: readonly Coordination[],
  machines: readonly ContextPhrase[],
  tokens: readonly Token[],
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
    if (text) finding[slot] = text;
  }
}

/** The improved thing in "improves the previous models by 12%". */
function objectOf({ comparing }: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return comparing?.rule === 'compared-verb'
    ? phrases.find(({ first }) => first === comparing.at + 1)
    : undefined;
}

/** Prepositions before the list that each slot takes. */
const listPlaces: Record<Slot, RegExp> = {
  baseline: /^(over|than|to|with|against|versus|vs|upon|outperform.*|surpass.*|exceed.*)$/,
  dataset: /^(on|for|in|across|using|under|from)$/,
  hardware: /^(on|over|using|with|across)$/,
};

/** "4.96x and 5.75x … over 16 and 2,048 GPUs, respectively": as many members as numbers stand in a run. */
function spreadList(
  slot: Slot,
  group: readonly Finding[],
  phrases: readonly ContextPhrase[],
  lists: readonly Coordination[],
  machines: readonly ContextPhrase[],
  tokens: readonly Token[],
): readonly (string | undefined)[] | undefined {
  if (group.length < 2 || !tokens.some((token) => token.lower === 'respectively')) return undefined;
  const whole = phrases.find((phrase) => phrase.members.length === group.length)?.members;
  if (whole) return whole;
  const spread: (string | undefined)[] = group.map(() => undefined);
  for (const [from, to] of runsOf(group, tokens)) {
    const list = lists.find(
      ({ members, place, first, end }) =>
        members.length === to - from &&
        listPlaces[slot].test(place) &&
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

/** Runs of numbers with only list words between, as index of the first and after the last. */
function runsOf(group: readonly Finding[], tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let index = 1; index <= group.length; index++) {
    const [a, b] = [group[index - 1], group[index]];
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
    if (hardwareHeads.has(token?.lower ?? '')) return true;
  }
  return false;
}

/** The strongest phrase between a number (or its list) and the next number. */
function after(
  slot: Slot,
  group: readonly Finding[],
  index: number,
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase | undefined {
  const finding = group[index];
  if (!finding) return undefined;
  let limit = tokens.length;
  let following: Finding | undefined;
  for (let next = index + 1; next < group.length; next++) {
    const [a, b] = [group[next - 1], group[next]];
    if (!a || !b) break;
    const bond = bondBetween(tokens, a.quantity, b.quantity);
    if (bond !== 'sibling' && bond !== 'gloss') {
      limit = b.quantity.first;
      following = b;
      break;
    }
  }
  return (slot === 'dataset' ? nearest : strongest)(
    phrases.filter(
      (phrase) =>
        phrase.first >= finding.quantity.end &&
        phrase.end <= limit &&
        !isElsewhere(slot, finding, following, phrase, tokens),
    ),
  );
}

/** Whether a phrase after a number belongs to something else: to the next number, or to no number at all. */
function isElsewhere(
  slot: Slot,
  finding: Finding,
  next: Finding | undefined,
  phrase: ContextPhrase,
  tokens: readonly Token[],
): boolean {
  const opener = tokens[phrase.first - 2];
  // "on Sudoku (97%)": the phrase belongs to the number in the bracket behind it.
  const bracketed = next && tokens[phrase.end]?.text === '(' && next.quantity.first - phrase.end <= 6;
  if (bracketed) return slot !== 'baseline' || next.own;
  if (slot === 'dataset' && phrase.strength < 4 && isBeyondClause(finding, phrase, tokens)) return true;
  if (slot === 'dataset' && isSpent(finding) && hasVerb(tokens, finding.quantity.end, phrase.first))
    return true;
  // "10%, and on B, 20%"
  if (next && next.quantity.first - phrase.end <= 4 && (opener?.text === ',' || opener?.lower === 'and'))
    return true;
  if (slot !== 'baseline' || finding.form !== 'absolute') return false;
  // "an F1 of 0.99 and outperforms X, with improvements of 33%"
  if (next && next.form !== 'absolute' && phrase.first > finding.quantity.end + 3) return true;
  // ", which is much higher than X"
  const which = tokens.slice(finding.quantity.end, phrase.first).some(({ lower }) => lower === 'which');
  return tokens[phrase.first - 1]?.lower === 'than' && phrase.first - finding.quantity.end > 4 && !which;
}

/** Whether a clause begins or goes on between two tokens. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && (verbs.has(token.lower) || /^(while|whilst|whereas)$/.test(token.lower)))
      return true;
  }
  return false;
}

/** A phrase without a name behind a comma or a verb tells of something else. */
function isBeyondClause({ quantity }: Finding, phrase: ContextPhrase, tokens: readonly Token[]): boolean {
  if (/[A-Z]/.test(phrase.text)) return false;
  for (let at = quantity.end; at < phrase.first; at++) {
    const token = tokens[at];
    if (token?.text === ',' || (token?.kind === 'word' && verbs.has(token.lower))) return true;
  }
  return false;
}

/**
 * The nearest phrase before a number. A vague data set counts only at the head of its sentence ("On some problems we see"), and
 * a level does not take the baseline of the number before it.
 */
function before(
  slot: Slot,
  group: readonly Finding[],
  index: number,
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase | undefined {
  const finding = group[index];
  const start = finding?.quantity.first ?? 0;
  const others =
    finding?.form === 'absolute' && slot === 'baseline' ? (group[index - 1]?.quantity.end ?? start) : start;
  const earlier = phrases.filter(
    (phrase) =>
      phrase.end <= start &&
      phrase.first <= others &&
      (slot !== 'dataset' || phrase.strength > 2 || phrase.first <= 2 || isOfExperiment(tokens, phrase)) &&
      !(
        slot === 'dataset' &&
        finding !== undefined &&
        isSpent(finding) &&
        !isOpening(tokens, phrase) &&
        !isOfExperiment(tokens, phrase) &&
        hasVerb(tokens, phrase.end, start)
      ),
  );
  return earlier[earlier.length - 1];
}

/** A phrase of the circumstance that a sentence opens with, or of what it says was tested: "In a deployment with X, we". */
function isOpening(tokens: readonly Token[], { first }: ContextPhrase): boolean {
  if (first <= 2) return true;
  const before = tokens.slice(0, first);
  if (before.slice(-5).some(({ lower }) => /^(evaluat|test|experiment|validat|benchmark|measur)/.test(lower)))
    return true;
  return (
    prepositions.has(tokens[0]?.lower ?? '') &&
    !before.some((token) => token.text === ',' || (token.kind === 'word' && verbs.has(token.lower)))
  );
}

/** "Our experiments with four algorithms on five large graphs demonstrate": a phrase of the sentence's subject. */
function isOfExperiment(tokens: readonly Token[], { first }: ContextPhrase): boolean {
  if (first > 16 || !/^(on|across)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const opening = tokens
    .slice(0, 5)
    .some(({ lower }) => /^(experiment|evaluat|simulation|result|test)/.test(lower));
  return (
    opening &&
    !tokens.slice(0, first).some(({ lower }) => lower === 'that' || lower === ',' || lower === 'show')
  );
}

function nearest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return phrases[0];
}

/**
 * A phrase after later numbers holds for this one too: always for baseline and hardware; for a data set where it follows the last
 * number of the sentence, or where all numbers between are members of one list.
 */
function beyond(
  slot: Slot,
  group: readonly Finding[],
  index: number,
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase | undefined {
  const finding = group[index];
  if (!finding || (slot === 'baseline' && finding.form === 'absolute')) return undefined;
  const later = phrases.find((phrase) => phrase.first >= finding.quantity.end);
  if (slot !== 'dataset' || !later) return later;
  const last = group[group.length - 1];
  const follows = last !== undefined && later.first >= last.quantity.end;
  if (isSpent(finding) && hasVerb(tokens, finding.quantity.end, later.first)) return undefined;
  return later.strength > 2 && (follows || isOneList(group, index, later, tokens)) ? later : undefined;
}

function isOneList(
  group: readonly Finding[],
  index: number,
  later: ContextPhrase,
  tokens: readonly Token[],
): boolean {
  for (let next = index + 1; next < group.length; next++) {
    const [a, b] = [group[next - 1], group[next]];
    if (!a || !b || b.quantity.first > later.first) return true;
    if (!bondBetween(tokens, a.quantity, b.quantity)) return false;
  }
  return true;
}

function strongest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  let best: ContextPhrase | undefined;
  for (const phrase of phrases) if (!best || phrase.strength > best.strength) best = phrase;
  return best;
}
