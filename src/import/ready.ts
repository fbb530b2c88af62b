import { normalise, normaliseCompletion } from '../../db/normalise.ts';
import type { Completion, ExtractedMetric, PaperRecord } from '../../db/record.ts';
import type { Format, Reading } from '../formats/format.ts';
import { ignoredOnce } from './ignored.ts';

/** A record that is ready to be stored. */
export interface ReadyRecord {
  line: number;
  record: PaperRecord;
  notes: string[];
  /** The results in its abstract, where they have been read already. */
  results?: ExtractedMetric[];
}

/** What stands at one place of a file, ready to be stored; or why it cannot be. */
export type Ready =
  | ReadyRecord
  | { line: number; completion: Completion; notes: string[] }
  | Extract<Reading, { problem: string }>;

/** Where a file ends in the middle of a record. */
export type Cut = Extract<Ready, { cut?: true }>;

/** Reads the results in an abstract. */
export type Extractor = (paper: { title: string; abstract: string }) => ExtractedMetric[];

/** How much is kept of the text of a rejected record, in characters, as formats do. */
const longestText = 200;

/** The places of a text in their order, but for the first `known` ones, which an earlier run has stored. */
export async function* readyRecords(
  text: AsyncIterable<string>,
  format: Format,
  known: number,
): AsyncGenerator<Ready> {
  let place = 0;
  const noteOnce = ignoredOnce();
  for await (const reading of format.read(text)) {
    place += 1;
    if (place > known || 'cut' in reading) yield readyOf(reading, noteOnce);
  }
}

function readyOf(reading: Reading, noteOnce: ReturnType<typeof ignoredOnce>): Ready {
  if ('problem' in reading) return reading;
  const { line } = reading;
  const result = 'record' in reading ? normalise(reading.record) : normaliseCompletion(reading.completion);
  if ('problem' in result) {
    const said = 'record' in reading ? reading.record : reading.completion;
    return { line, problem: result.problem, text: JSON.stringify(said).slice(0, longestText) };
  }
  const known = 'record' in reading ? [...(reading.notes ?? []), ...noteOnce(reading.ignored)] : [];
  return { line, ...result, notes: [...known, ...result.notes] };
}

/** The same record with the results in its abstract. */
export function withResults(ready: Ready, extract: Extractor): Ready {
  if (!('record' in ready)) return ready;
  const { line, record, notes } = ready;
  const { title, abstract } = record;
  return abstract === undefined ? ready : { line, record, notes, results: extract({ title, abstract }) };
}
