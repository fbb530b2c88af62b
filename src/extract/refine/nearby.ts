import { isComputer } from '../context/hardware-phrases.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding } from '../finding.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';
import { hasVerb, isBeyondClause, isOfExperiment, isOpening, isTested } from './clauses.ts';
import { isScore, isSpent } from './family.ts';
import type { Slot } from './slot.ts';

/** A score and the computer it is told for do not stand further apart, in tokens. */
const longestLink = 6;

/** The strongest phrase between a number (or its list) and the next number. */
export function after(
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
    const a = group[next - 1];
    const b = group[next];
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
  if (
    slot === 'dataset' &&
    isSpent(finding) &&
    hasVerb(tokens, finding.quantity.end, phrase.first) &&
    !isTested(tokens, phrase)
  )
    return true;
  // "an accuracy of 90%, at 15 FPS on a GPU"
  if (
    slot === 'hardware' &&
    isScore(finding) &&
    phrase.first > finding.quantity.end + longestLink &&
    isComputer(phrase)
  )
    return true;
  const rivalled = slot === 'baseline' && isRivalOfLevel(finding, phrase, tokens);
  // "10%, and on B, 20%"
  if (
    next &&
    !rivalled &&
    next.quantity.first - phrase.end <= 4 &&
    (opener?.text === ',' || opener?.lower === 'and')
  )
    return true;
  if (slot !== 'baseline' || finding.form !== 'absolute') return false;
  // "an F1 of 0.99 and outperforms X, with improvements of 33%"
  if (next && next.form !== 'absolute' && !rivalled && phrase.first > finding.quantity.end + 3) return true;
  // ", which is much higher than X"
  const which = tokens.slice(finding.quantity.end, phrase.first).some(({ lower }) => lower === 'which');
  return tokens[phrase.first - 1]?.lower === 'than' && phrase.first - finding.quantity.end > 4 && !which;
}

/** "an accuracy of 71%, outperforming X by 2%": the level is held against X, as the gain is. */
function isRivalOfLevel(finding: Finding, { first }: ContextPhrase, tokens: readonly Token[]): boolean {
  if (finding.form !== 'absolute' || isSpent(finding)) return false;
  return /^(?:outperform|surpass|exceed|beat)ing$/.test(tokens[first - 1]?.lower ?? '');
}

/**
 * The nearest phrase before a number. A vague data set counts only at the head of its sentence ("On some problems we see"), and
 * a level does not take the baseline of the number before it.
 */
export function before(
  slot: Slot,
  group: readonly Finding[],
  index: number,
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase | undefined {
  const finding = group[index];
  const start = finding?.quantity.first ?? 0;
  const level = finding?.form === 'absolute' && slot === 'baseline';
  const previous = level && index > 0 ? group[index - 1] : undefined;
  const others = previous?.quantity.end ?? start;
  const earlier = phrases.filter(
    (phrase) =>
      phrase.end <= start &&
      phrase.first <= others &&
      // "improves the baseline by 2.2 and reaches 44.8"
      !(previous && previous.form !== 'absolute' && !isOpening(tokens, phrase)) &&
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
  return earlier.at(-1);
}

/**
 * A phrase after later numbers holds for this one too: always for baseline and hardware; for a data set where it follows the last
 * number of the sentence, or where all numbers between are members of one list.
 */
export function beyond(
  slot: Slot,
  group: readonly Finding[],
  index: number,
  phrases: readonly ContextPhrase[],
  tokens: readonly Token[],
): ContextPhrase | undefined {
  const finding = group[index];
  if (!finding || (slot === 'baseline' && finding.form === 'absolute')) return undefined;
  const later = phrases.find((phrase) => phrase.first >= finding.quantity.end);
  if (later && slot === 'hardware' && isScore(finding) && isComputer(later)) return undefined;
  if (later && slot === 'hardware' && isOfLaterNumber(group, index, later, tokens)) return undefined;
  if (slot !== 'dataset' || !later) return later;
  const last = group[group.length - 1];
  const follows = last !== undefined && later.first >= last.quantity.end;
  if (isSpent(finding) && hasVerb(tokens, finding.quantity.end, later.first)) return undefined;
  return later.strength > 2 && (follows || isOneList(group, index, later, tokens)) ? later : undefined;
}

/** "8% in simulation and 27% on real hardware": each number has its own place. */
function isOfLaterNumber(
  group: readonly Finding[],
  index: number,
  { first }: ContextPhrase,
  tokens: readonly Token[],
): boolean {
  const own = group[index]?.quantity.end ?? 0;
  const placed = tokens.slice(own, own + 3).some(({ lower }) => /^(in|on|with)$/.test(lower));
  return placed && group.slice(index + 1).some(({ quantity }) => first - quantity.end === 1);
}

function isOneList(
  group: readonly Finding[],
  index: number,
  later: ContextPhrase,
  tokens: readonly Token[],
): boolean {
  for (let next = index + 1; next < group.length; next++) {
    const a = group[next - 1];
    const b = group[next];
    if (!a || !b || b.quantity.first > later.first) return true;
    if (!bondBetween(tokens, a.quantity, b.quantity)) return false;
  }
  return true;
}

function nearest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  return phrases[0];
}

function strongest(phrases: readonly ContextPhrase[]): ContextPhrase | undefined {
  let best: ContextPhrase | undefined;
  for (const phrase of phrases) if (!best || phrase.strength > best.strength) best = phrase;
  return best;
}
