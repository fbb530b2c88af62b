import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

const exits = exitsOver(smallStore());

describe('a connection of which no row is asked for', () => {
  test.each([
    ['a constant of the page', '{ authors(first: 1) { pageInfo { hasPreviousPage } } }'],
    [
      'a constant of an empty page',
      '{ authors(first: 1, where: {or: []}) { pageInfo { hasPreviousPage } } }',
    ],
  ])('%s is answered', (_name, query) => {
    expect(ask(exits, query)).toEqual({ authors: { pageInfo: { hasPreviousPage: false } } });
  });

  test('the name of the type is answered', () => {
    expect(ask(exits, '{ authors { __typename pageInfo { __typename } } }')).toEqual({
      authors: { __typename: 'AuthorConnection', pageInfo: { __typename: 'PageInfo' } },
    });
  });
});
