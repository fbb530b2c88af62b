/** Languages by their ISO 639-1 code: the names and codes under which bibliographies know them, first the one BibLaTeX writes. */
const languages: Readonly<Record<string, readonly string[]>> = {
  en: [
    'english',
    'american',
    'british',
    'usenglish',
    'ukenglish',
    'canadian',
    'australian',
    'newzealand',
    'eng',
  ],
  de: ['german', 'ngerman', 'austrian', 'naustrian', 'swissgerman', 'deutsch', 'ger', 'deu'],
  fr: ['french', 'francais', 'français', 'acadian', 'canadien', 'fre', 'fra'],
  es: ['spanish', 'español', 'spa'],
  it: ['italian', 'italiano', 'ita'],
  pt: ['portuguese', 'brazilian', 'brazil', 'portuges', 'por'],
  nl: ['dutch', 'dut', 'nld'],
  sv: ['swedish', 'swe'],
  da: ['danish', 'dan'],
  no: ['norwegian', 'norsk', 'nynorsk', 'nor'],
  fi: ['finnish', 'fin'],
  pl: ['polish', 'pol'],
  cs: ['czech', 'cze', 'ces'],
  hu: ['hungarian', 'magyar', 'hun'],
  ro: ['romanian', 'rum', 'ron'],
  tr: ['turkish', 'tur'],
  el: ['greek', 'gre', 'ell'],
  ru: ['russian', 'rus'],
  uk: ['ukrainian', 'ukr'],
  ar: ['arabic', 'ara'],
  he: ['hebrew', 'heb'],
  fa: ['persian', 'farsi', 'per', 'fas'],
  hi: ['hindi', 'hin'],
  zh: ['chinese', 'chi', 'zho'],
  ja: ['japanese', 'jpn'],
  ko: ['korean', 'kor'],
  la: ['latin', 'lat'],
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(languages).flatMap(([code, names]) => names.map((name) => [name, code])),
);

/** The ISO 639-1 code of a language's name or code: `ngerman` → `de`, `en-US` → `en`; undefined if it is not known. */
export function languageCode(text: string | undefined): string | undefined {
  const word = text?.trim().toLowerCase() ?? '';
  return codes.get(word) ?? /^([a-z]{2})(?:[-_].*)?$/.exec(word)?.[1];
}

/** The name under which BibLaTeX knows a language, or the code itself. */
export function languageName(code: string): string {
  return languages[code]?.[0] ?? code;
}
