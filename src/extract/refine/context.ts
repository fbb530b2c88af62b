import { baselinePhrases } from '../context/baseline-phrases.ts';
import { datasetPhrases } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding, Paper } from '../finding.ts';
import { entriesOf } from '../lexicon/entries.ts';
import { verbs } from '../lexicon/grammar.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';
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
    for (const [slot, find] of entriesOf(slots)) {
      assign(slot, group, find(paper.abstract, tokens), tokens);
    }
    fromConstruction(paper.abstract, group, tokens);
  }
  return findings;
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
  tokens: readonly Token[],
): void {
  if (phrases.length === 0) return;
  const spread = spreadList(group, phrases, tokens);
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

/** "4.96x and 5.75x … over 16 and 2,048 GPUs, respectively": as many members as numbers. */
function spreadList(
  group: readonly Finding[],
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): readonly string[] | undefined {
  if (group.length < 2 || !tokens.some((token) => token.lower === 'respectively')) return undefined;
  return phrases.find((phrase) => phrase.members.length === group.length)?.members;
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
  if (next && tokens[phrase.end]?.text === '(' && next.quantity.first - phrase.end <= 6) return true;
  if (slot === 'dataset' && phrase.strength < 4 && isBeyondClause(finding, phrase, tokens)) return true;
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
      (slot !== 'dataset' || phrase.strength > 2 || phrase.first <= 2 || isOfExperiment(tokens, phrase)),
  );
  return earlier[earlier.length - 1];
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
