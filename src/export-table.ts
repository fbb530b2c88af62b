import type { Database } from '../db/open.ts';
import type { StoredPaper } from '../db/store/columns.ts';
import { readRecords } from '../db/store/read.ts';
import { readClaims } from '../db/store/read-claims.ts';
import { formats } from './formats/formats.ts';
import { metricsCsvHeader, metricsCsvLine } from './formats/metrics-csv.ts';

/** Something that the collection can be written as. */
export interface Export {
  name: string;
  description: string;
  /** The text of papers in pieces, read as it is asked for. */
  texts(database: Database, papers: Iterable<StoredPaper>): Iterable<string>;
}

/** Every export: the formats that write papers, and tables of what is stored about them. */
export const exportTable: readonly Export[] = [
  ...formats.flatMap(({ name, description, write, opening = '', separator = '', closing = '' }): Export[] =>
    write === undefined
      ? []
      : [
          {
            name,
            description,
            *texts(database, papers) {
              yield opening;
              let before = '';
              for (const record of readRecords(database, papers)) {
                yield before + write(record);
                before = separator;
              }
              yield closing;
            },
          },
        ],
  ),
  {
    name: 'metrics-csv',
    description:
      'A table for a survey: one row for each reported result, with its context, sentence, paper and citation key.',
    *texts(database, papers) {
      yield metricsCsvHeader;
      for (const claim of readClaims(database, papers)) yield metricsCsvLine(claim);
    },
  },
];
