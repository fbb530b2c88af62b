/** Letters that Unicode does not take apart into a base letter and a mark, and signs that are typed in several ways. */
const foldings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};

const plain = /^\p{ASCII}*$/u;
/** Nothing but words with single blanks between them, as most names are. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const accents = /[\u0300-\u036f]/g;
const foldable = new RegExp(`[${Object.keys(foldings).join('')}]`, 'g');

/**
 * A text without case, accents, ligatures and other dress, for comparing and searching: `Łukasz Strauß` → `lukasz strauss`.
 * Vowel signs of scripts that are written with them stay. The SQL function `fold` is this one.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(accents, '').toLowerCase();
  return bare.replace(accents, '').replace(foldable, (letter) => foldings[letter] ?? letter);
}

const beyondAscii = /[^\p{ASCII}]+/gu;
const noWord = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * A text as the full text holds it: folded, but for case, which its tokenizer knows, and with blanks for signs that are in no word, as
 * those that are younger than the tokenizer's tables would count as letters: `🦜LangChain`. The SQL function `searchable` is this one.
 */
export function searchable(text: string): string {
  return text.replace(beyondAscii, (letters) =>
    fold(letters).replace(noWord, (sign) => ' '.repeat(sign.length)),
  );
}

/**
 * The folded words of a text with single blanks between them; the folded text itself where it holds no word. What was folded last is
 * remembered: a name is looked for, and then stored.
 */
export const foldWords: (text: string) => string = rememberLast((text) => {
  if (plainWords.test(text)) return text.toLowerCase();
  const folded = fold(text);
  return wordsIn(folded).join(' ') || folded.trim();
});

function rememberLast(work: (text: string) => string): (text: string) => string {
  let last: string | undefined;
  let result = '';
  return (text) => {
    if (text === last) return result;
    result = work(text);
    last = text;
    return result;
  };
}

/** The longest slug that is made of a text; keys of sources may be longer. */
const slugLength = 80;

/** The folded words of a text as a key, cut after a whole word: `Tutel: Adaptive …` → `tutel-adaptive-…`. Never empty. The last one is remembered. */
export const slugOf: (text: string) => string = rememberLast((text) => {
  let slug = '';
  for (const word of wordsIn(fold(text))) {
    const longer = slug === '' ? word.slice(0, slugLength) : `${slug}-${word}`;
    if (longer.length > slugLength) break;
    slug = longer;
  }
  return slug === '' ? 'untitled' : slug;
});

/** Whether a key is the slug of a text, counted up or not, and so says no more than the text: `on-the-edge-2`. */
export function isSlugOf(key: string, text: string): boolean {
  const slug = slugOf(text);
  return key === slug || (key.startsWith(`${slug}-`) && /^\d+$/.test(key.slice(slug.length + 1)));
}

function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
