import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { paperql } from './paperql.ts';
import { ris } from './ris.ts';
import { trending } from './trending.ts';

/** Every format, the most telling first: the first that recognises a text reads it. */
export const formats: readonly Format[] = [paperql, cslJson, bibtex, ris, csv, trending];

/** The format of a name, or undefined. */
export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** The format that recognises how a text begins, or undefined. */
export function formatOf(head: string): Format | undefined {
  return formats.find((format) => format.sniff(head));
}
