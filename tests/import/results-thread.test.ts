/** What is asked of a thread that reads results, from the side that asks. */
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type FromResults, resultsFrom } from '../../src/import/results-thread.ts';

const one = [{ title: 'One', abstract: 'It takes 1 ms.' }];
const other = [{ title: 'Other', abstract: 'It takes 2 ms.' }];

function asking() {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const thread = resultsFrom(port1, signal, 1);
  const answer = (message: FromResults) => {
    port2.postMessage(message);
    Atomics.add(signal, 0, 1);
  };
  return { thread, answer };
}

test('answers are taken in the order in which papers were given', () => {
  const { thread, answer } = asking();
  thread.give(one);
  expect([thread.isFree(), thread.isReady()]).toEqual([true, false]);
  thread.give(other);
  expect(thread.isFree()).toBe(false);
  answer({ results: [[]] });
  answer({ results: [[], []] });
  expect(thread.isReady()).toBe(true);
  expect([thread.take(), thread.take()]).toEqual([[[]], [[], []]]);
});

test('what could not be read is left to whoever asked', () => {
  const { thread, answer } = asking();
  thread.give(one);
  answer({ error: new Error('odd') });
  expect(thread.take()).toBeUndefined();
  expect(thread.isFree()).toBe(true);
});

test('a thread that says nothing is given up, and an answer that comes late is not taken for that to other papers', () => {
  const { thread, answer } = asking();
  thread.give(one);
  thread.give(other);
  expect(thread.take()).toBeUndefined();
  answer({ results: [[]] });
  expect(thread.take()).toBeUndefined();
  expect([thread.isFree(), thread.isReady()]).toEqual([false, true]);
});
