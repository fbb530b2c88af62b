import { expect, it } from 'vitest';
import { exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

it('documents that differ are kept apart, wherever between name and text their line breaks stand', () => {
  const { planner } = exitsOver(smallStore());
  const query = 'query A { papers(first: 1) { nodes { key } } }';
  expect(planner.answer({ query, operationName: 'A\n' })).toBeUndefined();
  expect(planner.answer({ query: `\n${query}`, operationName: 'A' })).toBeDefined();
});
