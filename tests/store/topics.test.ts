import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';

const { all, put } = memoryStore();

describe('topics', () => {
  test('that came as a bare parent are completed later, and never go round in a circle', () => {
    put({
      title: 'A',
      topics: [{ slug: 'child', scheme: 'curated', parent: { slug: 'parent', scheme: 'curated' } }],
    });
    put({
      title: 'B',
      topics: [
        {
          slug: 'parent',
          scheme: 'curated',
          name: 'Parent',
          description: 'Above',
          parent: { slug: 'child', scheme: 'curated' },
        },
      ],
    });
    expect(all('select key, name, description, parent_id is null as top from topics order by key')).toEqual([
      { key: 'child', name: 'child', description: null, top: 0 },
      { key: 'parent', name: 'Parent', description: 'Above', top: 1 },
    ]);
  });
});
