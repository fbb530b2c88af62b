/**
 * How a search of the full text is asked so that it takes no longer however many papers there are. To step along the hits of a word
 * takes as long as there are hits, and so does relevance, which counts those of each word; so a sample tells first how many that will be.
 */
import { searchable } from './fold.ts';

/** A search as the full text is asked for it, taken apart. */
export interface AskedSearch {
  query: string;
  /** Its words, each as a query; a word that is still being typed is not among them. */
  words: readonly string[];
  /** What it looks for and what it excludes; of which words, by their places among `words`. */
  terms: readonly { query: string; words: readonly number[]; excluded: boolean }[];
  /** A word that is still being typed. */
  open?: OpenWord;
}

export interface OpenWord {
  /** What stands before it where several words were typed as one: `end-to` of `end-to-en`. */
  before: string;
  /** What is typed of it, folded. */
  beginning: string;
  /** A beginning that it has in common with all that the full text takes it for, at most as long. */
  stem: string;
  /** It as a part of the query: with all words that begin so, and without them. */
  begun: string;
  whole: string;
  excluded: boolean;
}

/** How a search is asked. */
export interface SearchBounds {
  query: string;
  /** The part of it that is a word still being typed. */
  open: string | null;
  /** Only papers that were added after this one are looked through, and for what else may have been meant after that one. */
  after: number;
  meantAfter: number;
  /**
   * Where not all are looked through: which at a time, each from after one paper to another, the newest first. The full text stops only at
   * what it finds; so where nothing fits, it goes from the first paper of a part to the last of all.
   */
  parts: readonly (readonly [after: number, to: number])[];
  /** What relevance is about: terms of the query that are not in too many papers; null where there are none. */
  ranked: string | null;
  /** Whether just what is asked for is found, all of it, and all terms tell its relevance. */
  exact: boolean;
}

/** What is known of the papers from a sample of them. */
export interface Sample {
  /** For each of the words, how many papers have it, of `papers`. */
  hits: readonly number[];
  papers: number;
  /** Of the texts of some other `papers`: words that begin with the open word's stem, each with how many have it, and how many have any. */
  begun: (BegunWords & { papers: number }) | null;
}

export interface BegunWords {
  words: readonly (readonly [word: string, papers: number])[];
  any: number;
}

/** In so small a collection, any search is asked as it is. */
export const smallCollection = 20_000;
/** Where so few papers have any word that begins as typed, all such words are looked for. */
const mostBegun = 50_000;
/** Where more have, so many words are. */
const mostBegunWords = 32;
/** To put together what begins so takes three times as long as to step along the hits of a word. */
const perBegun = 3;
/** To see whether words stand side by side takes so many times as long, of the papers that have the rarest of them. */
const perWordOfPhrase = 4;
/** A hit of another word of a phrase is passed by in less time. */
const perHitPassed = 0.5;
/** Hits of words that are stepped along at most, fifteen milliseconds' worth. */
const mostStepped = 400_000;
/** Hits of words that are counted for relevance at most. */
const mostCounted = 300_000;

/** Papers that are looked through for what may have been meant. */
const mostMeant = 250_000;
const smallestPart = 12_500;
const growthOfParts = 3;

interface Weighed {
  query: string;
  hits: number;
  excluded: boolean;
}

/** How a search is asked in a collection of so many papers; `sample` is absent in a small one. */
export function searchBounds(asked: AskedSearch, papers: number, sample: Sample | undefined): SearchBounds {
  const { open } = asked;
  if (sample === undefined)
    return {
      query: asked.query,
      open: open?.begun ?? null,
      ...{ after: 0, meantAfter: 0, parts: [] },
      ...{ ranked: asked.query, exact: true },
    };
  const begun = open && sample.begun ? beginningsOf(open, papers, sample.begun) : undefined;
  const hits = (words: readonly number[]) => {
    const sampled = words.map((word) => sample.hits[word] ?? 0);
    const all = sampled.reduce((sum, one) => sum + one, 0);
    const together = words.length * Math.min(...sampled, all);
    const steps = words.length > 1 ? perWordOfPhrase * together + perHitPassed * (all - together) : all;
    return (steps / Math.max(sample.papers, 1)) * papers;
  };
  const terms: Weighed[] = asked.terms.map((term) => ({ ...term, hits: hits(term.words) }));
  if (begun) terms.push(begun);
  const stepped = terms.reduce((sum, term) => sum + term.hits, 0);
  const after = Math.max(0, Math.floor(papers * (1 - mostStepped / Math.max(stepped, 1))));
  const ranked = rarest(terms.filter(({ excluded }) => !excluded));
  const query = open && begun ? asked.query.replace(open.begun, () => begun.query) : asked.query;
  const isWhole = ranked === undefined;
  return {
    query,
    open: begun?.query ?? null,
    after,
    meantAfter: Math.max(after, papers - mostMeant),
    parts: after === 0 ? [] : partsOf(after, papers),
    ranked: isWhole ? query : ranked.length === 0 ? null : ranked.map((term) => term.query).join(' OR '),
    exact: isWhole && after === 0 && begun?.query === open?.begun,
  };
}

/** The papers after one, in parts that are the larger the older they are. */
function partsOf(after: number, papers: number): [number, number][] {
  const parts: [number, number][] = [];
  let to = papers;
  for (let size = smallestPart; to > after; size *= growthOfParts) {
    const from = Math.max(after, to - size);
    parts.push([from, to]);
    to = from;
  }
  return parts;
}

/** The terms of fewest hits that may be counted together; undefined where all may. */
function rarest(terms: readonly Weighed[]): readonly Weighed[] | undefined {
  let counted = 0;
  const kept = [...terms]
    .sort((a, b) => a.hits - b.hits)
    .filter(({ hits }) => {
      counted += hits;
      return counted <= mostCounted;
    });
  return kept.length === terms.length ? undefined : kept;
}

/** A word that is still being typed: all that begins so, or where that is too much the words that most papers have. */
function beginningsOf(open: OpenWord, papers: number, begun: NonNullable<Sample['begun']>): Weighed {
  const share = papers / Math.max(begun.papers, 1);
  const { excluded } = open;
  if (begun.any * share <= mostBegun)
    return { query: open.begun, hits: begun.any * share * perBegun, excluded };
  const words = begun.words.filter(([word]) => word.startsWith(open.beginning)).slice(0, mostBegunWords);
  const hits = words.reduce((sum, [, one]) => sum + one, 0) * share;
  const quoted = words.map(([word]) => `"${open.before}${searchable(word)}"`);
  return { query: `(${[open.whole, ...quoted].join(' OR ')})`, hits, excluded };
}

/** The words of texts that begin with a stem, those that most texts have first, and how many texts have any. */
export function begunWords(texts: readonly string[], stem: string): BegunWords {
  const counts = new Map<string, number>();
  const any = texts.filter((text) => {
    const found = new Set(wordsWith(text.toLowerCase(), stem));
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
    return found.size > 0;
  });
  const words = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { words, any: any.length };
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const restOfWord = /[\p{L}\p{N}\p{M}]*/uy;

function* wordsWith(text: string, stem: string): Generator<string> {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    if (letter.test(text.charAt(at - 1))) continue;
    restOfWord.lastIndex = at;
    yield restOfWord.exec(text)?.[0] ?? stem;
  }
}
