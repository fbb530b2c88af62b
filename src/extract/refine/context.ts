import { baselinePhrases } from '../context/baseline-phrases.ts';
import { datasetPhrases } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import { type ContextPhrase, textOf } from '../context/phrase.ts';
import type { Finding, Paper } from '../finding.ts';
import { bondBetween } from '../read/series.ts';
import { phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

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
    for (const slot of Object.keys(slots) as Slot[]) {
      assign(slot, group, slots[slot](paper.abstract, tokens), tokens);
    }
    fromComparators(paper.abstract, group, tokens);
    fromShares(paper.abstract, group, tokens);
    fromOwners(paper.abstract, group, tokens);
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
  const first = group[0]?.quantity.first ?? 0;
  const last = group[group.length - 1]?.quantity.end ?? 0;
  const leads = phrases.some((phrase) => phrase.end <= first) && !phrases.some((phrase) => phrase.first >= last);
  for (const [index, finding] of group.entries()) {
    if (!finding.own && slot === 'baseline') continue;
    const listed = spread?.[index];
    const next = after(slot, group, index, phrases, tokens);
    const earlier = before(slot, finding, phrases);
    const object = slot === 'baseline' ? objectOf(finding, phrases) : undefined;
    const stronger = slot === 'dataset' && earlier && next && earlier.strength > next.strength && next.strength < 3;
    const near = leads || stronger ? (earlier ?? next) : (next ?? earlier);
    const text = listed ?? (object ?? near ?? beyond(slot, finding, phrases))?.text;
    if (text) finding[slot] = text;
  }
}

/** The improved thing in "improves the previous models by 12%". */
function objectOf({ comparing }: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return comparing?.rule === 'compared-verb' ? phrases.find(({ first }) => first === comparing.at + 1) : undefined;
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
  for (let next = index + 1; next < group.length; next++) {
    const [a, b] = [group[next - 1], group[next]];
    if (!a || !b) break;
    if (bondBetween(tokens, a.quantity, b.quantity) !== 'sibling') {
      limit = b.quantity.first;
      break;
    }
  }
  return (slot === 'dataset' ? nearest : strongest)(
    phrases.filter(
      (phrase) =>
        phrase.first >= finding.quantity.end &&
        phrase.end <= limit &&
        !isElsewhere(slot, finding, phrase, tokens),
    ),
  );
}

/** "… than typical accounts" far from a level compares something else. */
function isElsewhere(slot: Slot, finding: Finding, phrase: ContextPhrase, tokens: readonly Token[]): boolean {
  if (slot !== 'baseline' || finding.form !== 'absolute') return false;
  return tokens[phrase.first - 1]?.lower === 'than' && phrase.first - finding.quantity.end > 4;
}

/** The nearest phrase before a number; a vague one counts only at the head of its sentence: "On some problems we see". */
function before(slot: Slot, finding: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  const earlier = phrases.filter((phrase) => phrase.end <= finding.quantity.first && (slot !== 'dataset' || phrase.strength > 2 || phrase.first === 1));
  return earlier[earlier.length - 1];
}

function nearest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return phrases[0];
}

/** A phrase after later numbers holds for this one too. */
function beyond(slot: Slot, finding: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  if (slot === 'dataset' || finding.form === 'absolute') return undefined;
  return phrases.find((phrase) => phrase.first >= finding.quantity.end);
}

function strongest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  let best: ContextPhrase | undefined;
  for (const phrase of phrases) if (!best || phrase.strength > best.strength) best = phrase;
  return best;
}

/** "77% versus 54% for PCA", "exceeding the human baseline of 28.8": who bears the second number is the baseline of the first. */
function fromComparators(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const [index, finding] of group.entries()) {
    const next = group[index + 1];
    if (!next?.rules.includes('comparator') || !finding.own || finding.baseline !== null) continue;
    const bearer = bearerOf(tokens, next);
    if (bearer) finding.baseline = textOf(abstract, tokens, ...bearer) || null;
  }
}

function bearerOf(tokens: readonly Token[], { quantity }: Finding): [number, number] | undefined {
  let at = quantity.end;
  if (tokens[at]?.text === ')') at++;
  if (/^(for|by|with|of|in|without|from|after|obtained)$/.test(tokens[at]?.lower ?? '')) {
    const from = tokens[at]?.lower === 'without' || tokens[at]?.lower === 'after' ? at : at + 1;
    const end = phraseEnd(tokens, at + 1);
    return end > at + 1 ? [from, end] : undefined;
  }
  if (tokens[quantity.first - 1]?.lower !== 'of') return undefined;
  let first = quantity.first - 1;
  while (
    first > 0 &&
    quantity.first - first < 8 &&
    !/^(exceeding|surpassing|than|to|with|versus|over|outperforming)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return quantity.first - first < 8 ? [first, quantity.first - 1] : undefined;
}

/** "identifies 100% of the known callbacks": what the share is taken of is what was measured on. */
function fromShares(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const finding of group) {
    if (finding.dataset !== null && !finding.rules.includes('verb-names')) continue;
    if (!finding.rules.includes('verb-names') || finding.form !== 'absolute') continue;
    const from = finding.quantity.end + (tokens[finding.quantity.end]?.lower === 'of' ? 1 : 0);
    const end = phraseEnd(tokens, from);
    if (end > from) finding.dataset = textOf(abstract, tokens, from, end);
  }
}

/** "doubles the BLEU score of Mixtral", "a third of the memory of PyTorch": whose measure it is, is the baseline. */
function fromOwners(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const finding of group) {
    const mention = finding.choice?.mention;
    if (
      !mention ||
      finding.form !== 'factor' ||
      !finding.quantity.inWords ||
      mention.first < finding.quantity.end
    )
      continue;
    let at = mention.end;
    while (/^(scores?|rates?|usage|consumption)$/.test(tokens[at]?.lower ?? '')) at++;
    if (mention.first - finding.quantity.end > 4 || tokens[at]?.lower !== 'of') continue;
    const end = phraseEnd(tokens, at + 1);
    if (end > at + 1) finding.baseline = textOf(abstract, tokens, at + 1, end);
  }
}
