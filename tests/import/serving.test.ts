import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { buildProgram, endOf, startScript } from '../cli/program.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

beforeAll(buildProgram, 120_000);

const folder = temporaryFolder();
const length = 4000;
const records = Array.from({ length }, (_, number) => ({
  title: `Study ${number}`,
  abstract: `Our caching system is ${1 + (number % 90)}x faster.`,
  published: '2024',
}));
const file = folder.write('library.jsonl', records.map(jsonLine).join(''));

const query = `{
  first: papers(first: 3) { totalCount nodes { key metricCount metrics { nodes { value } } } pageInfo { hasNextPage } }
  again: papers(last: 3) { totalCount nodes { key } }
  found: papers(search: "caching", first: 1) { totalCount }
}`;

type Answer = {
  first: { totalCount: number; nodes: { metricCount: number; metrics: { nodes: unknown[] } }[] };
  again: { totalCount: number; nodes: unknown[] };
  found: { totalCount: number };
};

test('who reads during an import is never refused, and what one answer holds agrees', async () => {
  const path = folder.path('served.sqlite');
  const exits = exitsOver(openDatabase(path));
  const child = startScript('tests/import/import-aloud.mjs', [path, file]);
  const end = endOf(child);
  const totals: number[] = [];
  const look = () => {
    const { first, again, found } = ask(exits, query, {}) as Answer;
    expect(again.totalCount).toBe(first.totalCount);
    expect(found.totalCount).toBe(first.totalCount);
    expect(first.nodes).toHaveLength(Math.min(first.totalCount, 3));
    expect(again.nodes).toHaveLength(Math.min(first.totalCount, 3));
    for (const { metricCount, metrics } of first.nodes) expect(metrics.nodes).toHaveLength(metricCount);
    totals.push(first.totalCount);
  };
  // Asked as often as can be: the process that imports commits whenever it likes.
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  while (!isOver) {
    look();
    await new Promise((resolve) => setImmediate(resolve));
  }
  look();
  expect(await end).toEqual({ code: 0, signal: null });
  expect(totals).toEqual([...totals].sort((one, other) => one - other));
  expect(totals.at(-1)).toBe(length);
  expect(new Set(totals).size).toBeGreaterThan(1);
  exits.database.$client.close();
});
