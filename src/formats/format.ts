import type { Completion, PaperRecord } from '../../db/record.ts';

/** What stands at one place of a file: a record, what completes another, or why there is neither. Lines count from 1. */
export type Reading =
  | {
      line: number;
      record: PaperRecord;
      /** What of it could not be read. */
      notes?: readonly string[];
      /** Its fields that are read into nothing, as they are called there. */
      ignored?: readonly string[];
    }
  | { line: number; completion: Completion }
  | {
      line: number;
      problem: string;
      /** The beginning of what could not be read. */
      text: string;
      /** The file ends here in the middle of a record, so that more must be missing. */
      cut?: true;
    };

/** A way to write papers down. Formats are pure: text in, records out, in memory that does not grow with the input. */
export interface Format {
  name: string;
  description: string;
  /** How names of such files end, without the dot. */
  extensions: readonly string[];
  /** Whether a text that begins so is of this format; the head may end anywhere. */
  sniff(head: string): boolean;
  /** Whether it can be nothing else, though a part of it may look like another format. */
  claims?(head: string): boolean;
  /** Whether programs write it that know nothing of UTF-8; JSON and XML say of themselves in what they are written. */
  isOlderThanUtf8?: true;
  read(text: AsyncIterable<string>): AsyncIterable<Reading>;
  /** One record as text, its line end included. */
  write?(record: PaperRecord): string;
  /** What stands before the first record, between two and after the last; nothing where absent. */
  opening?: string;
  separator?: string;
  closing?: string;
}
