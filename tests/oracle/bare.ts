/** Texts as they compare: without case, accents, ligatures and typographic signs. */

const signs = new Map<string, string>([
  ...pairs('ßss æae œoe øo łl đd ðd þth ħh ıi ŋn ŧt ςσ'),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash): [string, string] => [dash, '-']),
  ...[...'‘’'].map((quote): [string, string] => [quote, "'"]),
  ...[...'“”'].map((quote): [string, string] => [quote, '"']),
]);

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}

const known = new Map<string, string>();

/** `Łukasz Strauß` → `lukasz strauss`. */
export function bare(text: string): string {
  let found = known.get(text);
  if (found === undefined) {
    const letters = [...text.normalize('NFKD').toLowerCase()].filter(
      (letter) => letter < '\u0300' || letter > '\u036f',
    );
    found = letters.map((letter) => signs.get(letter) ?? letter).join('');
    known.set(text, found);
  }
  return found;
}

/** By code points, which is not how JavaScript compares. */
export function compareTexts(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
