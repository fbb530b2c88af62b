import { invariant } from '../../../db/invariant.ts';
import { numberFor } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** What is looked at: "before", the word before a number. */
export interface Cue {
  readonly name: string;
  /** Its place among all cues. */
  readonly index: number;
}

/** A word that is seen, or what stands for one: see `wordAt` and `standIn`. */
export type SeenWord = Pick<Token, 'lower' | 'known'>;

/** Takes what there is to see: a cue with what it shows here. */
export interface See {
  /** A word of the abstract. */
  word(cue: Cue, word: SeenWord): void;
  /** Two words of the abstract together. */
  pair(cue: Cue, one: SeenWord, other: SeenWord): void;
  /** Anything else. What is one of few things is sooner found as a word that stands for it: see `standIn`. */
  text(cue: Cue, text: string): void;
}

const cues = new Map<string, Cue>();

/** The cue with a name; always the same one. */
export function cueNamed(name: string): Cue {
  const known = cues.get(name);
  if (known) return known;
  const cue = { name, index: cues.size };
  cues.set(name, cue);
  return cue;
}

/**
 * A word that is shown in place of something else, "to 10" for a number: it is looked up by its number, as words of the abstract are. Made
 * when a module is loaded, before any text is split.
 */
export function standIn(lower: string): SeenWord {
  return { lower, known: numberFor(lower) };
}

/** A stand-in for each of several sorts of things: the sort itself, or what `textOf` makes of it. */
export function standInsFor<Sort extends string>(
  sorts: readonly Sort[],
  textOf: (sort: Sort) => string = (sort) => sort,
): (sort: Sort) => SeenWord {
  return oneFor(sorts, (sort) => standIn(textOf(sort)));
}

const yes = standIn('true');
const no = standIn('false');

/** The stand-in for whether something is so: "true" or "false". */
export function isSo(so: boolean): SeenWord {
  return so ? yes : no;
}

/** A cue for each of several sorts of things, "before percent", "before bare": made once, as a name made anew has to be hashed anew. */
export function cuesFor<Sort extends string>(
  sorts: readonly Sort[],
  nameOf: (sort: Sort) => string,
): (sort: Sort) => Cue {
  return oneFor(sorts, (sort) => cueNamed(nameOf(sort)));
}

/** A cue for each word, "ruled by share-used", made when it is first asked for. */
export function cuesByWord(nameOf: (word: string) => string): (word: string) => Cue {
  const made = new Map<string, Cue>();
  return (word) => {
    const cue = made.get(word) ?? cueNamed(nameOf(word));
    made.set(word, cue);
    return cue;
  };
}

/** A cue for each two words, "is ruled at 0 named", made when it is first asked for. */
export function cuesByWords(
  nameOf: (one: string, other: string) => string,
): (one: string, other: string) => Cue {
  const made = new Map<string, (other: string) => Cue>();
  return (one, other) => {
    const cueOf = made.get(one) ?? cuesByWord((word) => nameOf(one, word));
    made.set(one, cueOf);
    return cueOf(other);
  };
}

function oneFor<Sort extends string, One>(
  sorts: readonly Sort[],
  make: (sort: Sort) => One,
): (sort: Sort) => One {
  const ones = sorts.map(make);
  return (sort) => {
    // The sorts are few and each the same string wherever it is told: they are found sooner than in a map.
    for (let at = 0; at < sorts.length; at++) {
      const one = sorts[at] === sort ? ones[at] : undefined;
      if (one) return one;
    }
    invariant(false, `nothing was made for ${sort}`);
  };
}

/** What is seen, shown under cues of its own as well: "medical before" beside "before". */
export class SeenAlso implements See {
  readonly #see: See;
  readonly #also: (cue: Cue) => Cue;

  constructor(see: See, also: (cue: Cue) => Cue) {
    this.#see = see;
    this.#also = also;
  }

  word(cue: Cue, word: SeenWord): void {
    this.#see.word(cue, word);
    this.#see.word(this.#also(cue), word);
  }

  pair(cue: Cue, one: SeenWord, other: SeenWord): void {
    this.#see.pair(cue, one, other);
    this.#see.pair(this.#also(cue), one, other);
  }

  text(cue: Cue, text: string): void {
    this.#see.text(cue, text);
    this.#see.text(this.#also(cue), text);
  }
}

/** Gives each cue the one that is named like it with a word before it: "medical before" for "before". */
export function cuesUnder(word: string): (cue: Cue) => Cue {
  const made: Cue[] = [];
  return (cue) => {
    const found = made[cue.index] ?? cueNamed(`${word} ${cue.name}`);
    made[cue.index] = found;
    return found;
  };
}

const beginning = standIn('<');
const ending = standIn('>');
const anyNumber = standIn('#');

/** The word at an index, '#' for a number; '<' before the sentence and '>' behind it. */
export function wordAt(tokens: readonly Token[], at: number): SeenWord {
  const token = at < 0 || at >= tokens.length ? undefined : tokens[at];
  if (!token) return at < 0 ? beginning : ending;
  return token.kind === 'number' ? anyNumber : token;
}
