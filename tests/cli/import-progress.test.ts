import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressMeter } from '../../src/commands/import-progress.ts';
import type { ImportProgress } from '../../src/import.ts';
import type { Screen } from '../../src/terminal.ts';

/** A screen that keeps what is written, and a clock that stands where it is set. */
function watched(screenOptions: Pick<Screen, 'isTTY' | 'columns'>) {
  const written: string[] = [];
  const screen: Screen = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  let time = 0;
  const meter = progressMeter(Object.assign(screen, screenOptions), () => time);
  return {
    written,
    at(seconds: number, fresh: number, bytes: number, size: number | undefined, rejected = 0) {
      time = 1000 * seconds;
      const counts = { read: fresh, added: fresh, merged: 0, unchanged: 0, waiting: 0, rejected, metrics: 0 };
      const progress: ImportProgress = {
        ...counts,
        file: 'a-folder/with/papers.jsonl',
        fresh,
        bytes,
        size,
        total: { fresh, bytes, size },
      };
      meter.show(progress);
    },
  };
}

test('on a terminal one line has bar, share, number, rate and the time that is left', () => {
  const { written, at } = watched({ isTTY: true, columns: 100 });
  at(10, 1000, 2000, 10_000);
  at(20, 3000, 6000, 10_000, 2);
  expect(written.filter((text) => !text.includes('\r'))).toEqual([
    `a-folder/with/papers.jsonl  ${'━'.repeat(20)}  20 %  1,000 papers`,
    `a-folder/with/papers.jsonl  ${'━'.repeat(20)}  60 %  3,000 papers  2 rejected  200/s  0:10 left`,
  ]);
});

test('a line is never longer than the terminal is wide', () => {
  const { written, at } = watched({ isTTY: true, columns: 70 });
  at(0, 0, 0, 1e9);
  at(7000, 1_000_000, 2e8, 1e9);
  expect(written.at(-1)).toBe(`${'━'.repeat(20)}  20 %  1,000,000 papers  143/s  7:46:40 left`);
  expect(written.at(-1)?.length).toBeLessThan(70);
});

test('of standard input nobody knows how much is left', () => {
  const { written, at } = watched({ isTTY: true, columns: 80 });
  at(0, 0, 0, undefined);
  at(10, 50, 5000, undefined);
  expect(written.at(-1)).toBe('a-folder/with/papers.jsonl  50 papers  5/s');
});

test('elsewhere there is a line every half minute, however many batches there are', () => {
  const { written, at } = watched({});
  for (let second = 0; second <= 65; second += 1) at(second, 10 * second, 100 * second, 10_000);
  expect(written).toEqual([
    'a-folder/with/papers.jsonl: 30 %, 300 papers, 10/s, 1:10 left\n',
    'a-folder/with/papers.jsonl: 60 %, 600 papers, 10/s, 0:40 left\n',
  ]);
});
