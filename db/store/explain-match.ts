import type { PaperRecord } from '../record.ts';
import type { Identifier } from './references.ts';
import type { StoreTools } from './store-tools.ts';

/** What a record leads to. */
export interface ExplainedMatch {
  /** Papers that it is about, the one that would stay first. */
  found: { key: string; paper: PaperRecord; by: Identifier[] }[];
  /** Papers of its title or key that it is not about. */
  refused: { key: string; title: string; reason: string }[];
}

/** Returns what tells what a record leads to in the store, by which rule, and what it does not lead to though it might seem so. */
export function matchExplainer({ match, recordOf }: StoreTools): (record: PaperRecord) => ExplainedMatch {
  return (record) => {
    const found = match.find(record);
    const ids = new Set(found.map(({ id }) => id));
    return {
      found: found.map((paper) => ({
        paper: recordOf(paper),
        key: paper.key,
        by: match.rulesFor(record, paper),
      })),
      refused: match
        .refused(record)
        .filter(({ paper }) => !ids.has(paper.id))
        .map(({ paper: { key, title }, reason }) => ({ key, title, reason })),
    };
  };
}
