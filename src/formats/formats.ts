import { aclAnthology } from './acl-anthology.ts';
import { arxivAtom } from './arxiv-atom.ts';
import { arxivDaily } from './arxiv-daily.ts';
import { arxivJson } from './arxiv-json.ts';
import { arxivOai } from './arxiv-oai.ts';
import { bibtex } from './bibtex.ts';
import { crossref } from './crossref.ts';
import { cslJson } from './csl-json.ts';
import { csv, csvWith } from './csv.ts';
import type { Format } from './format.ts';
import { hfDaily } from './hf-daily.ts';
import { jats } from './jats.ts';
import { json, jsonWith } from './json.ts';
import { nbib } from './nbib.ts';
import { openalex } from './openalex.ts';
import { paperql } from './paperql.ts';
import { pwc } from './pwc.ts';
import { ris } from './ris.ts';
import { semanticScholar } from './semantic-scholar.ts';
import { trending } from './trending.ts';
import { webOfScience } from './web-of-science.ts';

/** Every format, the most telling first: the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  aclAnthology,
  arxivJson,
  arxivOai,
  arxivAtom,
  arxivDaily,
  openalex,
  semanticScholar,
  crossref,
  hfDaily,
  pwc,
  jats,
  paperql,
  cslJson,
  json,
  bibtex,
  nbib,
  webOfScience,
  ris,
  csv,
  trending,
];

/** The formats whose columns or fields may be called otherwise, with what makes them of a map from those names to ours. */
export const mappable: Readonly<Record<string, (map: Readonly<Record<string, string>>) => Format>> = {
  csv: csvWith,
  json: jsonWith,
};

/** The format of a name, or undefined. */
export function formatNamed(name: string, among: readonly Format[] = formats): Format | undefined {
  return among.find((format) => format.name === name);
}

/** The format that recognises how a text begins, or undefined. */
export function formatOf(head: string, among: readonly Format[] = formats): Format | undefined {
  return among.find((format) => format.claims?.(head)) ?? among.find((format) => format.sniff(head));
}
