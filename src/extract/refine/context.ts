import { baselinePhrases } from '../context/baseline-phrases.ts';
import { datasetPhrases } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding, Paper } from '../finding.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';

type Slot = 'baseline' | 'dataset' | 'hardware';

const slots: Record<Slot, (abstract: string, tokens: readonly Token[]) => ContextPhrase[]> = {
  baseline: baselinePhrases,
  dataset: datasetPhrases,
  hardware: hardwarePhrases,
};

/** Fills baseline, data set and hardware from the phrases around each number, and from the sentences before. */
export function fillContext(findings: Finding[], paper: Paper): Finding[] {
  for (const group of bySentence(findings)) {
    const tokens = group[0]?.reading.sentence.tokens ?? [];
    for (const slot of Object.keys(slots) as Slot[]) {
      const phrases = slots[slot](paper.abstract, tokens);
      assign(slot, group, phrases, tokens);
    }
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

function assign(slot: Slot, group: readonly Finding[], phrases: readonly ContextPhrase[], tokens: readonly Token[]): void {
  if (phrases.length === 0) return;
  const spread = spreadList(group, phrases, tokens);
  const first = group[0]?.quantity.first ?? 0;
  const last = group[group.length - 1]?.quantity.end ?? 0;
  const leads = phrases.some((phrase) => phrase.end <= first) && !phrases.some((phrase) => phrase.first >= last);
  for (const [index, finding] of group.entries()) {
    if (!finding.own && slot === 'baseline') continue;
    const listed = spread?.[index];
    const phrase = leads ? (before(finding, phrases) ?? after(group, index, phrases, tokens)) : (after(group, index, phrases, tokens) ?? before(finding, phrases));
    const text = listed ?? (phrase ?? beyond(slot, finding, phrases))?.text;
    if (text) finding[slot] = text;
  }
}

/** "4.96x and 5.75x … over 16 and 2,048 GPUs, respectively": as many members as numbers. */
function spreadList(group: readonly Finding[], phrases: readonly ContextPhrase[], tokens: readonly Token[]): readonly string[] | undefined {
  if (group.length < 2 || !tokens.some((token) => token.lower === 'respectively')) return undefined;
  return phrases.find((phrase) => phrase.members.length === group.length)?.members;
}

/** The strongest phrase between a number (or its list) and the next number. */
function after(group: readonly Finding[], index: number, phrases: readonly ContextPhrase[], tokens: readonly Token[]): ContextPhrase | undefined {
  const finding = group[index];
  if (!finding) return undefined;
  let limit = tokens.length;
  for (let next = index + 1; next < group.length; next++) {
    const [a, b] = [group[next - 1], group[next]];
    if (!a || !b) break;
    if (bondBetween(tokens, a.quantity, b.quantity) !== 'sibling') {
      limit = b.quantity.first;
      break;
    }
  }
  return strongest(phrases.filter((phrase) => phrase.first >= finding.quantity.end && phrase.end <= limit));
}

/** The nearest phrase before a number. */
function before(finding: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  const earlier = phrases.filter((phrase) => phrase.end <= finding.quantity.first);
  return earlier[earlier.length - 1];
}

/** A phrase after later numbers holds for this one too. */
function beyond(slot: Slot, finding: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  if (slot === 'dataset' && finding.form === 'absolute') return undefined;
  return phrases.find((phrase) => phrase.first >= finding.quantity.end);
}

function strongest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  let best: ContextPhrase | undefined;
  for (const phrase of phrases) if (!best || phrase.strength > best.strength) best = phrase;
  return best;
}
