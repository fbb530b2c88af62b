import type { ExtractedMetric, PaperRecord } from '../../db/record.ts';
import type { Extractor } from './ready.ts';

/** Keeps the results that were read in abstracts before the records of a batch are stored. */
export function knownResults() {
  const known = new Map<string, { title: string; results: ExtractedMetric[] }>();
  return {
    add({ title, abstract = '' }: PaperRecord, results: ExtractedMetric[]): void {
      known.set(abstract, { title, results });
    },
    /** The same as an extractor, which is asked for what is not known: a paper may have its title from elsewhere. */
    before(extract: Extractor): Extractor {
      return (paper) => {
        const read = known.get(paper.abstract);
        return read?.title === paper.title ? read.results : extract(paper);
      };
    },
    forget: (): void => known.clear(),
  };
}
