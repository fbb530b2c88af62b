/** Competition ranks: equal results share a rank, and the next one counts them. */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { papers } from '../../db/tables/papers.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { ask, exitsOver } from '../harness/exits.ts';

/** Speedups of one paper with these improvements; null for one that has none. */
function boardOf(improvements: readonly (number | null)[]) {
  const database = openDatabase(':memory:');
  database.insert(papers).values({ id: 1, key: 'p', title: 'P', titleKey: 'p', fieldSources: {} }).run();
  const rows = improvements.map((improvement, index): typeof reportedMetrics.$inferInsert => ({
    id: index + 1,
    key: `p/${index + 1}`,
    paperId: 1,
    position: index + 1,
    metric: 'speedup',
    value: improvement ?? 0,
    unit: 'x',
    form: 'factor',
    qualifier: 'exact',
    own: true,
    text: '1x',
    source: 'extractor',
    improvement,
    score: improvement ?? 0,
  }));
  database.insert(reportedMetrics).values(rows).run();
  return exitsOver(database);
}

/** Each entry as rank, a mark for a tie, and the place of its result among those given. */
function entries(improvements: readonly (number | null)[], first?: number): string {
  const query = `query($first: Int) { leaderboard(metric: SPEEDUP, first: $first) {
    comparedCount entries { rank tied metric { position } }
  } }`;
  const { leaderboard } = ask(boardOf(improvements), query, first === undefined ? {} : { first }) as {
    leaderboard: { entries: { rank: number; tied: boolean; metric: { position: number } }[] };
  };
  return leaderboard.entries
    .map(({ rank, tied, metric }) => `${rank}${tied ? '=' : ''}:${metric.position}`)
    .join(' ');
}

describe('a leaderboard', () => {
  test.each<[string, (number | null)[], number | undefined, string]>([
    ['ranks the largest first', [1, 3, 2], undefined, '1:2 2:3 3:1'],
    ['gives equal results one rank and counts them', [3, 2, 2, 1], undefined, '1:1 2=:3 2=:2 4:4'],
    ['marks a tie with the first that is left out', [3, 2, 2, 1], 2, '1:1 2=:3'],
    ['marks a tie that begins at the first', [2, 2, 1], 1, '1=:2'],
    ['marks no tie where the next is smaller', [3, 2, 1], 2, '1:1 2:2'],
    ['leaves out what has no improvement', [1, null, 2], undefined, '1:3 2:1'],
    ['has no entries where none are asked for', [1, 2], 0, ''],
    ['has no entries where nothing can be compared', [null], undefined, ''],
  ])('%s', (_name, improvements, first, expected) => {
    expect(entries(improvements, first)).toBe(expected);
  });
});
