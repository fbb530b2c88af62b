import type { Database } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import type { CitationFormat } from '../../schema/citation.ts';
import { bibtexEntry } from '../formats/bibtex-write.ts';
import { cslItem } from '../formats/csl-record.ts';
import { risReference } from '../formats/ris-record.ts';
import { acm } from './acm.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { type Cited, citedOf } from './cited.ts';
import { ieee } from './ieee.ts';
import { mla } from './mla.ts';
import { vancouver } from './vancouver.ts';

const styled = (style: (cited: Cited) => string) => (record: PaperRecord) => style(citedOf(record));

const writers: Readonly<Record<CitationFormat, (record: PaperRecord) => string>> = {
  ACM: styled(acm),
  APA: styled(apa),
  BIBTEX: (record) => bibtexEntry(record).trimEnd(),
  CHICAGO: styled(chicago),
  CSL_JSON: (record) => JSON.stringify(cslItem(record)),
  IEEE: styled(ieee),
  MLA: styled(mla),
  RIS: (record) => risReference(record).trimEnd(),
  VANCOUVER: styled(vancouver),
};

/** A paper as a reference of a style, or as a reference manager reads it; without a line end. */
export function citationOf(record: PaperRecord, format: CitationFormat): string {
  return writers[format](record);
}

/** Gives statements of a database the function `citation(format, record)`, which the schema asks; `record` is JSON. */
export function registerCitation({ $client }: Database): void {
  $client.function('citation', { deterministic: true }, (format, record) =>
    citationOf(recordIn(String(record)), asFormat(format)),
  );
}

/** A record has no nulls and no empty lists: what is not known is absent. */
function recordIn(json: string): PaperRecord {
  return JSON.parse(json, (_name, value) =>
    value === null || (typeof value === 'object' && Object.keys(value).length === 0) ? undefined : value,
  );
}

function asFormat(name: unknown): CitationFormat {
  return name as CitationFormat;
}
