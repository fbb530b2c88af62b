import { cleanText } from './text.ts';

/** A DOI in any spelling, bare and in lower case: `https://doi.org/10.1109/ACCESS.2021.3072231` → `10.1109/access.2021.3072231`. */
export function cleanDoi(text: string | undefined): string | undefined {
  let bare = cleanText(text)?.toLowerCase();
  if (bare === undefined) return undefined;
  if (/^(?:https?:|(?:dx\.|www\.)?doi\.org\/)/.test(bare)) bare = decoded(bare.replace(/[?#].*$/s, ''));
  bare = bare
    .replace(/^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s*:?\s*)/, '')
    .replace(/(?<![.,;\s])[.,;\s]+$/, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s]+$/.test(bare) ? bare : undefined;
}

/** The DOIs of a field, for some hold several, each as its source spells it. */
export function doisIn(text: string | undefined): string[] {
  const line = cleanText(text);
  return line?.split(/[ ,;]{1,9}(?=(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:? ?)?10\.\d{4,9}\/)/i) ?? [];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const newArxivId = /^\d{4}\.\d{4,5}$/;
const oldArxivId = /^([a-z-]+)(?:\.[a-z]{2})?\/(\d{7})$/;

/** An arXiv id in any spelling, without version: `https://arxiv.org/pdf/2206.03382v2` → `2206.03382`, `math.GT/0309136` → `math/0309136`. */
export function cleanArxivId(text: string | undefined): string | undefined {
  const bare = cleanText(text)
    ?.toLowerCase()
    .replace(
      /^(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/([^?#]{1,40}?)\/?(?:[?#].*)?$/s,
      '$1',
    )
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\./, '')
    .replace(/^(?:oai:arxiv\.org:|arxiv:\s*)/, '')
    .replace(/\s?\[[^[\]]*\]$/, '')
    .replace(/\.pdf$/, '')
    .replace(/v\d+$/, '');
  if (bare === undefined) return undefined;
  if (newArxivId.test(bare)) return bare;
  const [, archive, number] = oldArxivId.exec(bare) ?? [];
  return archive === undefined ? undefined : `${archive}/${number}`;
}

/** An ORCID, bare, if its check digit is right: `https://orcid.org/0000-0002-1825-0097` → `0000-0002-1825-0097`. */
export function cleanOrcid(text: string | undefined): string | undefined {
  const bare = cleanText(text)
    ?.toUpperCase()
    .replace(/^(?:HTTPS?:\/\/(?:WWW\.)?ORCID\.ORG\/|ORCID:\s*)/, '');
  if (bare === undefined || !/^(?:\d{4}-){3}\d{3}[\dX]$/.test(bare)) return undefined;
  const digits = bare.replaceAll('-', '');
  let sum = 0;
  for (const digit of digits.slice(0, 15)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check)) ? bare : undefined;
}

/** A source's own key without blanks: what a person types or a URL holds. */
export function cleanKey(text: string | undefined): string | undefined {
  return cleanText(text)?.replaceAll(' ', '-');
}

/** How to clean the identifiers of a scheme; those of any other scheme are only tidied as text. */
const cleaners: Readonly<Record<string, (text: string) => string | undefined>> = {
  doi: cleanDoi,
  arxiv: cleanArxivId,
  orcid: cleanOrcid,
  key: cleanKey,
  openalex: (text) =>
    cleanText(text)
      ?.replace(/^https?:\/\/openalex\.org\//i, '')
      .toUpperCase(),
};

/** Identifiers by scheme, in the order of their schemes, each cleaned in the way of its own; undefined if none is left. */
export function cleanIds(
  ids: Readonly<Record<string, string>> | undefined,
): Record<string, string> | undefined {
  const clean = Object.entries(ids ?? {}).flatMap(([name, text]): [string, string][] => {
    const scheme = cleanText(name)?.toLowerCase();
    const value = scheme === undefined ? undefined : cleanId(scheme, text);
    return scheme === undefined || value === undefined ? [] : [[scheme, value]];
  });
  if (clean.length === 0) return undefined;
  return Object.fromEntries(clean.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** One identifier in the spelling under which it is stored, or undefined if it is none. */
export function cleanId(scheme: string, text: string): string | undefined {
  return (Object.hasOwn(cleaners, scheme) ? cleaners[scheme] : cleanText)?.(text);
}
