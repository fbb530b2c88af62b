import type { ContextPhrase } from '../context/phrase.ts';
import type { Finding } from '../finding.ts';
import { prepositions, verbs } from '../lexicon/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a clause begins or goes on between two tokens. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && (verbs.holds(token) || /^(while|whilst|whereas)$/.test(token.lower)))
      return true;
  }
  return false;
}

/** A phrase without a name behind a comma or a verb tells of something else. */
export function isBeyondClause(
  { quantity }: Finding,
  phrase: ContextPhrase,
  tokens: readonly Token[],
): boolean {
  if (/[A-Z]/.test(phrase.text)) return false;
  for (let at = quantity.end; at < phrase.first; at++) {
    const token = tokens[at];
    if (token?.text === ',' || (token?.kind === 'word' && verbs.holds(token))) return true;
  }
  return false;
}

/** A phrase of the circumstance that a sentence opens with, or of what it says was tested: "In a deployment with X, we". */
export function isOpening(tokens: readonly Token[], { first }: ContextPhrase): boolean {
  if (first <= 2) return true;
  const before = tokens.slice(0, first);
  if (before.slice(-5).some(({ lower }) => /^(evaluat|test|experiment|validat|benchmark|measur)/.test(lower)))
    return true;
  return (
    prepositions.holds(tokens[0]) &&
    !before.some((token) => token.text === ',' || (token.kind === 'word' && verbs.holds(token)))
  );
}

/** "when evaluated with the MNIST dataset". */
export function isTested(tokens: readonly Token[], { first }: Pick<ContextPhrase, 'first'>): boolean {
  return tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ lower }) => /^(evaluat|test|experiment|validat|benchmark|measur)/.test(lower));
}

/** "Our experiments with four algorithms on five large graphs demonstrate": a phrase of the sentence's subject. */
export function isOfExperiment(tokens: readonly Token[], { first }: ContextPhrase): boolean {
  if (first > 16 || !/^(on|across)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const opening = tokens
    .slice(0, 5)
    .some(({ lower }) => /^(experiment|evaluat|simulation|result|test)/.test(lower));
  return (
    opening &&
    !tokens.slice(0, first).some(({ lower }) => lower === 'that' || lower === ',' || lower === 'show')
  );
}
