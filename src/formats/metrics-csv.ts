import type { MetricRecord } from '../../db/record.ts';
import { citationKey } from './citation-key.ts';
import { csvLine } from './csv.ts';

/** A result and the paper that it belongs to, as a table for a survey tells them. */
export interface Claim {
  claim: MetricRecord & {
    key: string;
    sentence: string | null;
    improvement: number | null;
    confidence: number | null;
  };
  paper: {
    key: string;
    title: string;
    year: number | null;
    doi: string | null;
    arxivId: string | null;
    venueText: string | null;
  };
}

type Cell = string | number | boolean | null | undefined;

/** The columns of the table, in their order. */
const columns: Readonly<Record<string, (claim: Claim) => Cell>> = {
  metric: ({ claim }) => claim.metric,
  value: ({ claim }) => claim.value,
  value_to: ({ claim }) => claim.valueTo,
  unit: ({ claim }) => claim.unit,
  form: ({ claim }) => claim.form,
  direction: ({ claim }) => claim.direction,
  qualifier: ({ claim }) => claim.qualifier,
  improvement: ({ claim }) => claim.improvement,
  subject: ({ claim }) => claim.subject,
  baseline: ({ claim }) => claim.baseline,
  dataset: ({ claim }) => claim.dataset,
  hardware: ({ claim }) => claim.hardware,
  own: ({ claim }) => claim.own,
  text: ({ claim }) => claim.text,
  sentence: ({ claim }) => claim.sentence,
  citation_key: ({ paper }) => citationKey(paper),
  title: ({ paper }) => paper.title,
  year: ({ paper }) => paper.year,
  venue: ({ paper }) => paper.venueText,
  doi: ({ paper }) => paper.doi,
  arxiv_id: ({ paper }) => paper.arxivId,
  source: ({ claim }) => claim.source,
  confidence: ({ claim }) => claim.confidence,
  result_key: ({ claim }) => claim.key,
};

/** The line that names the columns. */
export const metricsCsvHeader: string = csvLine(Object.keys(columns));

/** A result as a line of the table. */
export function metricsCsvLine(claim: Claim): string {
  return csvLine(Object.values(columns).map((cell) => cell(claim)));
}
