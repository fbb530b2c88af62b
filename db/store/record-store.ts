import type { Database } from '../open.ts';
import type { Completion, PaperRecord } from '../record.ts';
import { paperAdder } from './add-paper.ts';
import { paperCompleter } from './complete-paper.ts';
import { matchExplainer } from './explain-match.ts';
import { paperJoiner } from './join-papers.ts';
import { paperMerger } from './merge-paper.ts';
import type { SaveOptions } from './save-options.ts';
import type { Saved } from './saved.ts';
import { storeTools } from './store-tools.ts';

/** Stores records one by one, in batches: each between `begin` and `end`, in a transaction that the caller holds. */
export function recordStore(database: Database) {
  const tools = storeTools(database);
  const { buffer, indexes, seen, venues, topics, references, fullText, pending, authors, match } = tools;
  const add = paperAdder(tools);
  const merge = paperMerger(tools);
  const { absorb, join } = paperJoiner(tools, merge);
  const { complete, completeFrom } = paperCompleter(tools, merge);

  /** Stores a record, or completes what is known of its paper. */
  function store(record: PaperRecord, options: SaveOptions): Saved {
    const [paper, ...others] = match.find(record);
    if (paper === undefined) return add(record, options);
    const whole = others.reduce((joined, other) => absorb(joined, other, options), paper);
    const saved = merge(whole, record, () => options.source, options);
    return others.length > 0 ? { ...saved, outcome: 'merged' } : saved;
  }

  return {
    /** Stores a record, and what waited for its paper. */
    save(record: PaperRecord, options: SaveOptions): Saved {
      const saved = store(record, options);
      return { ...saved, metrics: saved.metrics + completeFrom(record, options) };
    },
    /** Completes a paper or an author that is known; what is not known yet is waited for. */
    complete(completion: Completion, options: SaveOptions): Saved {
      if ('paper' in completion) return complete(completion.paper, options);
      return { outcome: authors.completeOne(completion.author, options.source), metrics: 0 };
    },
    explainMatch: matchExplainer(tools),
    join,
    /** Tells that much will be stored, or that it is over; what is new is then stored without being looked for. */
    expectMuch(isExpected: boolean): void {
      if (isExpected) seen.start();
      else seen.stop();
      fullText.expectMuch(isExpected);
    },
    copyLog: fullText.copyLog,
    /** Gathers names that waited for a batch that did not come, in a load that died as well. */
    gatherNames(): void {
      const addNames = () => {
        if (!fullText.addLastNames()) tools.gather();
      };
      try {
        database.$client.transaction(addNames).immediate();
      } finally {
        fullText.stop();
      }
    },
    /** Begins a batch. */
    begin(): void {
      for (const tool of [buffer, indexes, seen, venues, topics, references, fullText, pending, authors])
        tool.begin();
    },
    /** Ends a batch: writes what has gathered. */
    end(): void {
      fullText.close();
      buffer.flush();
      tools.tally.flush();
      fullText.end();
    },
  };
}
