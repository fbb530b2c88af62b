import { comparativeAdjectives } from '../lexicon/comparisons.ts';
import { benchmarkHeads, collectiveHeads } from '../lexicon/datasets.ts';
import { conjunctions, nounPhraseOpeners, prepositions, verbs } from '../lexicon/grammar.ts';
import { WordSet, wordSet } from './known-words.ts';
import type { Token } from './tokens.ts';

/** No noun phrase is read further than this many tokens. */
const longest = 24;

/** A second determiner begins the next phrase: "on the test set the average score". */
const determiners = wordSet('the a an our its their each every');

/** What may stand before a determiner in its phrase. */
const predeterminers = wordSet('all both of');

/** Signs that may stand inside a noun phrase. */
const inside = new WordSet('\'’"“”`/+&-®™©');

/** Pronouns that begin the next clause: "the EmailProcessor benchmark we observed". */
const narrators = ['we', 'they', 'he', 'she'];

const closers = new WordSet([...prepositions, ...conjunctions, ...verbs, ...narrators]);

/** Whether a token ends a simple noun phrase: punctuation, a preposition, a conjunction, a verb. */
export function closesPhrase(token: Token): boolean {
  if (token.kind === 'symbol') return !(inside.holds(token) || (token.text === '→' && token.glued));
  return closers.holds(token);
}

/** The index after a short bracket that opens at a token: "48% (P = .008) reduction"; the token itself if there is none. */
export function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < tokens.length && end - at < 12; end++)
    if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** The index after the simple noun phrase that begins at a token (no "of"), which may be empty. */
export function simplePhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < longest) {
    const token = tokens[at];
    if (
      !token ||
      (at > from &&
        determiners.holds(token) &&
        token.text === token.lower &&
        !predeterminers.holds(tokens[at - 1])) ||
      (closesPhrase(token) && !isParticiple(tokens, at, from))
    )
      break;
    at++;
  }
  return at;
}

/** "widely used systems", "the tested firmware": a participle behind its adverb or determiner stays inside. */
function isParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  if (!tokens[at]?.lower.endsWith('ed') || at === 0) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "on tested benchmarks"
  if (at === from && prepositions.holds(before) && after?.kind === 'word') return !closesPhrase(after);
  if (at <= from || !before) return false;
  if (!before.lower.endsWith('ly') && !nounPhraseOpeners.holds(before)) return false;
  return after?.kind === 'word' && !closesPhrase(after);
}

/**
 * The index after the noun phrase that begins at a token, with its "of" and its coordinated nouns: "the state of the art and
 * LoRA". Brackets and clauses end it, and so does a comparison, for it belongs to the next number.
 */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < longest) {
    const end = simplePhraseEnd(tokens, at);
    const closing = tokens[end];
    if (end === at || !closing) return end;
    const joins =
      (closing.lower === 'of' && !isValue(tokens, end + 1)) ||
      (isListJoin(tokens, end) &&
        (startsNoun(tokens, afterJoin(tokens, end)) || goesOnCounting(tokens, from, afterJoin(tokens, end))));
    if (!joins) return end;
    at = afterJoin(tokens, end);
  }
  return at;
}

/** Where the head of a phrase ends: before its first "of", or behind it where a collective stands there: "a set of 25 apps". */
export function collectiveHeadEnd(tokens: readonly Token[], first: number, end: number): number {
  const own = simplePhraseEnd(tokens, first);
  if (own >= end || tokens[own]?.lower !== 'of') return Math.min(own, end);
  return collectiveHeads.holds(tokens[own - 1]) ? Math.min(end, simplePhraseEnd(tokens, own + 1)) : own;
}

/** The 28.8 of "the human baseline of 28.8", unlike the 108 of "a set of 108 programs". */
function isValue(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.kind === 'number' && (!after || closesPhrase(after));
}

function isListJoin(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  return lower === 'and' || lower === 'or' || lower === ',' || lower === '&';
}

function afterJoin(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.lower;
  return tokens[at]?.text === ',' && (next === 'and' || next === 'or') ? at + 2 : at + 1;
}

/** "22 Android apps and 6 iOS apps", "50-city and 100-city problems": a list of counted things. */
function goesOnCounting(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from];
  const number = tokens[at];
  const next = tokens[at + 1];
  if (first?.kind !== 'number' || number?.kind !== 'number' || !next) return false;
  if (next.text === '-' && next.glued) return tokens[at + 2]?.kind === 'word';
  return (
    next.kind === 'word' &&
    next.text.length > 2 &&
    !next.glued &&
    !closesPhrase(next) &&
    !comparativeAdjectives.holds(next)
  );
}

/** What may follow a member of a list. */
const listEnds = new WordSet([',', 'and', 'or', 'while', 'with', 'respectively', '.', ')', ';']);

/** Numbers in words that begin a statement of their own: "the latency of gRPC and twice its throughput". */
const multiples = new Set(['twice', 'half', 'double', 'triple', 'one-third']);

/** A list goes on with a name, or after "and" with any noun; what opens a clause or brings a number ends it. */
function startsNoun(tokens: readonly Token[], from: number): boolean {
  const at = nounPhraseOpeners.holds(tokens[from]) ? from + 1 : from;
  const token = tokens[at];
  if (token?.kind !== 'word' || closesPhrase(token) || comparativeAdjectives.holds(token)) return false;
  const end = simplePhraseEnd(tokens, at);
  const closing = tokens[end];
  const isName = token.text !== token.lower;
  // "and successfully learns": an adverb opens what is done next.
  if (!isName && token.lower.endsWith('ly')) return false;
  for (let inside = at; inside < end; inside++)
    if (tokens[inside]?.kind === 'number' || multiples.has(tokens[inside]?.lower ?? '')) return false;
  // "…, IPA improves" brings the subject; "A, B, and C" goes on.
  if (tokens[from - 1]?.text === ',') return isName && (!closing || listEnds.holds(closing));
  if (tokens[from - 2]?.text === ',' && !isName) return false;
  // "over X and recall by 3%" begins the next statement.
  if (closing?.lower === 'by') return false;
  // "synthetic and real-world datasets show"
  if (tokens[from - 1]?.lower === 'and' && benchmarkHeads.holds(tokens[end - 1]) && end > at + 1) return true;
  // "and accuracy rises …" opens a clause; a name rather ends the list: "on A and B show that".
  return isName || closing?.kind !== 'word' || !verbs.holds(closing);
}

/** Where a phrase ends with its examples: "widely used systems, such as GCC, Clang, and Z3". */
export function withExamples(tokens: readonly Token[], end: number): number {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as') return phraseEnd(tokens, at + 2);
  return at === end && tokens[at]?.lower === 'like' ? phraseEnd(tokens, at + 1) : end;
}
