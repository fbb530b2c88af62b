import { fold, foldWords } from '../db/fold.ts';
import { cleanArxivId, cleanDoi } from '../db/normalise/identifiers.ts';
import { normalise } from '../db/normalise.ts';
import type { Database } from '../db/open.ts';
import type { Completion, ExtractedMetric, PaperRecord } from '../db/record.ts';
import { type Explained, saveExplained } from '../db/store.ts';
import { UserError } from '../db/user-error.ts';
import type { Reading } from './formats/format.ts';
import { formats } from './formats/formats.ts';
import { decode } from './import/bytes.ts';
import { noteOnIgnored } from './import/ignored.ts';
import { openSources } from './import/open-sources.ts';
import type { Source } from './import/source.ts';
import type { ImportOptions } from './import.ts';

/** How one record of a file was read, and what storing it would come to. */
export interface Explanation {
  file: string;
  line: number;
  format: {
    name: string;
    /** Whether the user named it; otherwise it is the first that knows how the file begins. */
    isNamed: boolean;
    /** Other formats that know how the file begins. */
    others: string[];
  };
  /** Why it would be rejected, and the beginning of its text. */
  rejected?: { reason: string; text: string };
  /** What was read, in the spelling that is stored. */
  record?: PaperRecord;
  /** What it says of a paper or an author whom it only names. */
  completes?: Completion;
  /** Values that were left out, and fields that are read into nothing. */
  notes?: string[];
  /** Results that its abstract reports. */
  results?: readonly ExtractedMetric[];
  stored?: Explained;
}

/**
 * Explains one record of files: `first`, the one that a line of a number belongs to, or the first with a key, DOI, arXiv or other id,
 * or a title that begins so. It is stored on the way, so the caller holds a transaction that it takes back.
 * @throws UserError as `importFiles` does, or if no record is the one.
 */
export async function explainRecord(
  database: Database,
  files: readonly string[],
  which: string,
  options: Pick<
    ImportOptions,
    'format' | 'columns' | 'encoding' | 'replaces' | 'input' | 'stop' | 'extract' | 'extractorVersion'
  >,
): Promise<Explanation> {
  const sources = await openSources(files, options, () => {});
  if (/^\d+$/.test(which) && sources.length > 1)
    throw new UserError(
      'usage',
      `--explain ${which} means a line: name one file, or the key or title of a record`,
    );
  for (const source of sources) {
    const reading = await findReading(source, which);
    if (reading !== undefined) return explain(database, source, reading, options);
  }
  throw new UserError(
    'data',
    `no record is "${which}": it takes first, the number of a line, a key, a DOI, an arXiv id, or how a title begins`,
  );
}

function explain(
  database: Database,
  { name, format, head, isNamed }: Source,
  reading: Reading,
  { replaces, extract, extractorVersion }: Pick<ImportOptions, 'replaces' | 'extract' | 'extractorVersion'>,
): Explanation {
  const others = formats.filter((one) => one.name !== format.name && one.sniff(head)).map((one) => one.name);
  const place = { file: name, line: reading.line, format: { name: format.name, isNamed, others } };
  if ('problem' in reading) return { ...place, rejected: { reason: reading.problem, text: reading.text } };
  if ('completion' in reading) return { ...place, completes: reading.completion };
  const result = normalise(reading.record);
  if ('problem' in result)
    return { ...place, rejected: { reason: result.problem, text: JSON.stringify(reading.record) } };
  const { record, notes } = result;
  const { title, abstract } = record;
  return {
    ...place,
    record,
    notes: [...(reading.notes ?? []), ...noteOnIgnored(reading.ignored), ...notes],
    results: abstract === undefined ? [] : (extract?.({ title, abstract }) ?? []),
    stored: saveExplained(database, record, {
      source: format.name,
      ...(replaces === undefined ? {} : { replaces }),
      ...(extract === undefined ? {} : { extract }),
      ...(extractorVersion === undefined ? {} : { extractorVersion }),
    }),
  };
}

/** What stands at the place that is meant. */
async function findReading({ format, bytes }: Source, which: string): Promise<Reading | undefined> {
  const line = /^\d+$/.test(which) ? Number(which) : undefined;
  let before: Reading | undefined;
  for await (const reading of format.read(decode(bytes, () => {}))) {
    if (line !== undefined && reading.line > line) return before ?? reading;
    if (line === undefined && (which === 'first' || ('record' in reading && isMeant(reading.record, which))))
      return reading;
    before = reading;
  }
  return line === undefined ? undefined : before;
}

function isMeant({ key, title, doi, arxivId, ids = {} }: PaperRecord, which: string): boolean {
  const named = [key, doi, arxivId, ...Object.values(ids)].some(
    (id) => id !== undefined && fold(id) === fold(which),
  );
  const isId = isSame(cleanDoi(doi), cleanDoi(which)) || isSame(cleanArxivId(arxivId), cleanArxivId(which));
  const words = foldWords(which);
  return named || isId || (words !== '' && foldWords(title).startsWith(words));
}

function isSame(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && id === other;
}
