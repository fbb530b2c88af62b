import { baselinePhrases } from '../context/baseline-phrases.ts';
import { datasetPhrases } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import { type ContextPhrase, textOf } from '../context/phrase.ts';
import type { Finding, Paper } from '../finding.ts';
import { bondBetween } from '../read/series.ts';
import { phraseEnd, withExamples } from '../text/chunks.ts';
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
    fromFinds(paper.abstract, group, tokens);
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
  for (const [index, finding] of group.entries()) {
    if (!finding.own && slot === 'baseline') continue;
    const listed = spread?.[index];
    const next = after(slot, group, index, phrases, tokens);
    const earlier = before(slot, group, index, phrases);
    const object = slot === 'baseline' ? objectOf(finding, phrases) : undefined;
    const stronger = slot === 'dataset' && earlier && next && earlier.strength > next.strength && next.strength < 3;
    const near = stronger ? (earlier ?? next) : (next ?? earlier);
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
  let following: Finding | undefined;
  for (let next = index + 1; next < group.length; next++) {
    const [a, b] = [group[next - 1], group[next]];
    if (!a || !b) break;
    if (bondBetween(tokens, a.quantity, b.quantity) !== 'sibling') {
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
  // "10%, and on B, 20%"
  if (next && next.quantity.first - phrase.end <= 4 && (opener?.text === ',' || opener?.lower === 'and')) return true;
  if (slot !== 'baseline' || finding.form !== 'absolute') return false;
  // "an F1 of 0.99 and outperforms X, with improvements of 33%"
  if (next && next.form !== 'absolute' && phrase.first > finding.quantity.end + 3) return true;
  return tokens[phrase.first - 1]?.lower === 'than' && phrase.first - finding.quantity.end > 4;
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
): ContextPhrase | undefined {
  const finding = group[index];
  const start = finding?.quantity.first ?? 0;
  const others = finding?.form === 'absolute' && slot === 'baseline' ? (group[index - 1]?.quantity.end ?? start) : start;
  const earlier = phrases.filter(
    (phrase) => phrase.end <= start && phrase.first <= others && (slot !== 'dataset' || phrase.strength > 2 || phrase.first <= 2),
  );
  return earlier[earlier.length - 1];
}

function nearest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return phrases[0];
}

/** A phrase after later numbers holds for this one too. */
function beyond(slot: Slot, finding: Finding, phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  if (slot === 'baseline' && finding.form === 'absolute') return undefined;
  return phrases.find((phrase) => phrase.first >= finding.quantity.end && (slot !== 'dataset' || phrase.strength > 2));
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
    const from = tokens[at]?.lower === 'without' ? at : at + 1;
    const first = phraseEnd(tokens, at + 1);
    const end = tokens[first]?.lower === 'on' ? phraseEnd(tokens, first + 1) : first;
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
    const vague = /^(time|times|cases|instances)$/.test(tokens[end - 1]?.lower ?? '');
    if (end > from && !vague) finding.dataset = textOf(abstract, tokens, from, end);
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
    const named = tokens.slice(at + 1, end).some((token) => token.text !== token.lower);
    if (named || (finding.baseline === null && end > at + 1)) finding.baseline = textOf(abstract, tokens, at + 1, end);
  }
}

/** "76 bugs in widely used systems, such as GCC": what the finds were made in; later counts of the sentence share it. */
function fromFinds(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  let dataset: string | null = null;
  for (const finding of group) {
    if (finding.form !== 'count') continue;
    const at = finding.choice?.mention.end ?? -1;
    if (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'across') {
      const end = withExamples(tokens, phraseEnd(tokens, at + 1));
      if (end > at + 1) dataset = textOf(abstract, tokens, at + 1, end);
    }
    finding.dataset = dataset ?? finding.dataset;
  }
}
