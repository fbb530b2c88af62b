import { invariant } from '../invariant.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import { identifiersOf } from './match.ts';
import type { MergePaper } from './merge-paper.ts';
import type { Identifier } from './references.ts';
import type { SaveOptions } from './save-options.ts';
import type { Saved } from './saved.ts';
import type { StoreTools } from './store-tools.ts';

/** Returns what completes papers by parts of them, whichever of the two comes first. */
export function paperCompleter({ match, pending }: StoreTools, merge: MergePaper) {
  /** Gives the paper of a record what waited for it; returns how many results that had. */
  function completeFrom(record: PaperRecord | PaperPart, options: SaveOptions): number {
    let metrics = 0;
    for (const identifier of identifiersOf(record)) {
      for (const { source, part } of pending.take(identifier)) {
        metrics += completeNamed(identifier, part, { ...options, source, replaces: false }).metrics;
      }
    }
    return metrics;
  }

  function completeNamed(identifier: Identifier, part: PaperPart, options: SaveOptions): Saved {
    const paper = match.byId(match.findId(identifier) ?? 0);
    if (paper === undefined) {
      const isNew = pending.wait(identifier, { source: options.source, part });
      return { outcome: isNew ? 'waiting' : 'unchanged', metrics: 0 };
    }
    const saved = merge(paper, part, () => options.source, options);
    return { ...saved, metrics: saved.metrics + completeFrom(part, options) };
  }

  /** Completes a paper that is known; for one that is not, the part waits. */
  function complete(part: PaperPart, options: SaveOptions): Saved {
    const names = identifiersOf(part);
    const [identifier = names[0]] = names.filter((name) => match.findId(name) !== undefined);
    invariant(identifier !== undefined, 'a completion names a paper');
    return completeNamed(identifier, part, options);
  }

  return { complete, completeFrom };
}
