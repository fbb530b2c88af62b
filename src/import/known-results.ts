import type { ExtractedMetric } from '../../db/record.ts';
import type { Extractor, ReadyRecord } from './ready.ts';

/** Knows the results of the record that is stored next, if its abstract has been read already. */
export function knownResults() {
  let title: string | undefined;
  let abstract: string | undefined;
  let results: ExtractedMetric[] | undefined;
  return {
    note(ready: ReadyRecord): void {
      ({ title, abstract } = ready.record);
      results = ready.results;
    },
    /** The same as an extractor, which is asked for what is not known: a paper may have its title from elsewhere. */
    before(extract: Extractor): Extractor {
      return (paper) =>
        results !== undefined && paper.abstract === abstract && paper.title === title
          ? results
          : extract(paper);
    },
  };
}
