/** Boards of one setting each, against the same sorted and ranked over arrays. */
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../db/joined-names/name-key.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { machineOf } from '../oracle/machine.ts';

const exits = exitsOver(smallStore());
const results = exits.database.select().from(reportedMetrics).all();
type Result = (typeof results)[number];

interface Board {
  setting: { dimension: string; value: string }[];
  comparedCount: number;
  paperCount: number;
  comparability: { dimension: string; shared: boolean; missing: number }[];
  entries: { rank: number; tied: boolean; percentile: number; metric: { key: string } }[];
}
interface Answer {
  boardCount: number;
  unplacedCount: number;
  exact: boolean;
  boards: Board[];
}

const query = `query($metric: MetricSlug!, $by: [BoardDimension!]!, $own: Boolean!, $perPaper: Boolean!, $papers: Int!, $where: ReportedMetricFilter) {
  leaderboards(metric: $metric, by: $by, own: $own, perPaper: $perPaper, papers: $papers, where: $where, first: 45) {
    boardCount unplacedCount exact
    boards {
      setting { dimension value } comparedCount paperCount comparability { dimension shared missing }
      entries(first: 35) { rank tied percentile metric { key } }
    }
  }
}`;

const columns: Readonly<Record<string, (result: Result) => string | null>> = {
  DATASET: ({ dataset }) => dataset && nameKey('dataset', dataset),
  BASELINE: ({ baseline }) => baseline && nameKey('baseline', baseline),
  HARDWARE: ({ hardware }) => hardware && machineOf(hardware),
  QUALIFIER: ({ qualifier }) => qualifier,
};

/** The boards by their settings, each with its results in order. */
function boardsOf(fitting: readonly Result[], by: readonly string[], perPaper: boolean) {
  const boards = new Map<string, Result[]>();
  let unplaced = 0;
  const byScore = (one: Result, other: Result) => other.score - one.score || other.id - one.id;
  for (const result of [...fitting].sort(byScore)) {
    const setting = by.map((name) => columns[name]?.(result) ?? null);
    if (setting.includes(null)) unplaced += 1;
    else {
      const key = JSON.stringify([result.form, result.baseUnit, ...setting]);
      const board = boards.get(key) ?? [];
      boards.set(key, board);
      if (!perPaper || !board.some(({ paperId }) => paperId === result.paperId)) board.push(result);
    }
  }
  return { boards: [...boards.values()], unplaced };
}

const papersOn = (board: readonly Result[]) => new Set(board.map(({ paperId }) => paperId)).size;

const cases = ['SPEEDUP', 'LATENCY'].flatMap((metric) =>
  [[], ['DATASET'], ['BASELINE', 'HARDWARE'], ['QUALIFIER']].flatMap((by) =>
    [true, false].flatMap((perPaper) => [1, 2].map((papers) => ({ metric, by, perPaper, papers }))),
  ),
);

describe('leaderboards by setting', () => {
  test.each(cases)('of $metric by $by, perPaper $perPaper, of $papers papers', (asked) => {
    const own = asked.perPaper || asked.papers === 2;
    const variables = { ...asked, own, where: { value: { gte: 0 } } };
    const answer = ask(exits, query, variables).leaderboards as unknown as Answer;
    const fitting = results.filter(
      (result) => result.metric === asked.metric.toLowerCase() && result.own === own && result.value >= 0,
    );
    const wanted = boardsOf(fitting, asked.by, asked.perPaper);
    const boards = wanted.boards.filter((board) => papersOn(board) >= asked.papers);
    expect(answer).toMatchObject({
      boardCount: boards.length,
      unplacedCount: wanted.unplaced,
      exact: true,
    });
    if (asked.papers === 1 || asked.by.length === 0) expect(boards.length).toBeGreaterThan(0);
    const ranked = boards.map((board) =>
      board.map((result) => {
        const rank = 1 + board.filter(({ score }) => score > result.score).length;
        return {
          rank,
          tied: board.some((other) => other !== result && other.score === result.score),
          percentile: Math.round((100 - (100 * (rank - 1)) / board.length) * 10) / 10,
          metric: { key: result.key },
        };
      }),
    );
    const byFirst = (one: object[], other: object[]) =>
      JSON.stringify(one[0]).localeCompare(JSON.stringify(other[0]));
    expect(answer.boards.map(({ entries }) => entries).sort(byFirst)).toEqual(ranked.sort(byFirst));
    // One name has one label, on whichever board it stands.
    const labels = answer.boards.flatMap(({ setting }) =>
      setting.filter(({ dimension }) => dimension === 'DATASET'),
    );
    const datasets = new Set(labels.map(({ value }) => nameKey('dataset', value)));
    expect(new Set(labels.map(({ value }) => value)).size).toBe(datasets.size);
    const sizes = answer.boards.map(({ paperCount }) => paperCount);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    for (const board of answer.boards) {
      expect(board.comparedCount).toBe(board.entries.length);
      expect(board.setting.map(({ dimension }) => dimension)).toEqual(['FORM', 'UNIT', ...asked.by]);
      for (const dimension of ['METRIC', 'FORM', 'UNIT', ...asked.by]) {
        expect(board.comparability).toContainEqual({ dimension, shared: true, missing: 0 });
      }
    }
  });

  test.each([
    ['a dimension twice', '(metric: SPEEDUP, by: [DATASET, DATASET])', 'each may be named once'],
    ['too many boards', '(metric: SPEEDUP, first: 101)', 'at most 100'],
  ])('refuse %s', (_name, args, message) => {
    const [error] = exits.general(`{ board: leaderboards${args} { boardCount } }`).errors ?? [];
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.path).toEqual(['board']);
  });
});
