/**
 * What a word that is still being typed may become. The full text holds stems, and a stem may be shorter than what has been typed:
 * of "quantization" it has "quantiz", which does not begin with "quantizatio". So the typed word is also looked for as if its ending
 * were complete, and the index takes the ending off itself.
 */

/** Endings of English words that stemming takes off, the commoner before the rarer of a length. */
const endings: readonly string[] = (
  'ation ations ational ative ator ate ating ated ization izations izing ized izer ize ition ition ions ional ion ing ings ingly ' +
  'ed edly er ers es ies ied ily ly ally al ical ically ic ics icity icate ible ibly ibility able ably ability ence ency ance ancy ' +
  'icant icance atively atically alize alness iously ent ant ement ment ments ness iveness fulness ousness ful fully less ism ist ity ities ivity ive ous ously eness'
).split(' ');

const mostEndings = 6;
const letters = [...'abcdefghijklmnopqrtuvwxz'];

/** Words that a text may become whose stem does not begin with it, a few at most; none where its last word has a whole ending. */
export function completions(text: string): string[] {
  const word = text.toLowerCase();
  if (endings.some((ending) => ending.length > 1 && word.endsWith(ending))) return [];
  const begun = endings
    .flatMap((ending) => {
      const shared = sharedLetters(word, ending);
      return shared === 0 ? [] : [{ shared, rest: ending.slice(shared) }];
    })
    .sort((a, b) => b.shared - a.shared || a.rest.length - b.rest.length);
  const rests = [...new Set(begun.map(({ rest }) => rest))].slice(0, mostEndings);
  if (word.endsWith('i')) rests.push('ng');
  // Of "hitting" the stem is "hit".
  if (/([b-df-hj-np-tv-z])\1$/.test(word)) rests.push('ing');
  return [...new Set(rests)].map((rest) => text + rest);
}

/** Longer beginnings to look for instead of a text that ends in y, which stemming makes an i where the word goes on otherwise. */
export function beginnings(text: string): string[] {
  return /ys?$/i.test(text) ? letters.map((letter) => text + letter) : [];
}

/** How many letters at the end of a word are the first ones of an ending, but not all of it. */
function sharedLetters(word: string, ending: string): number {
  for (let length = Math.min(ending.length, word.length - 1) - 1; length > 0; length -= 1)
    if (word.endsWith(ending.slice(0, length))) return length;
  return 0;
}

/** Endings that stemming takes off beside those of words that are complete. */
const lastLetters = ['s', 'y', 'e', 'i'];

/** A beginning that a word has in common with its stem, perhaps shorter than that. */
export function stemOf(word: string): string {
  const ending = [...endings, ...lastLetters]
    .filter((one) => word.endsWith(one) && /.[aeiouy]|[aeiouy]./.test(word.slice(0, -one.length)))
    .sort((a, b) => b.length - a.length)[0];
  return ending === undefined ? word.replace(/(.)\1$/, '$1') : stemOf(word.slice(0, -ending.length));
}
