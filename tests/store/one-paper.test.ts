import { describe, expect, test } from 'vitest';
import type { PaperRecord } from '../../db/record.ts';
import { memoryStore } from './memory-store.ts';

const { put, stored } = memoryStore();

describe('two records are one paper', () => {
  test.each<[string, PaperRecord, PaperRecord]>([
    ['by DOI', { title: 'A', doi: '10.1145/X' }, { title: 'B', doi: 'https://doi.org/10.1145/x' }],
    [
      'by arXiv id, whatever the version',
      { title: 'A', arxivId: '2206.03382v1' },
      { title: 'B', arxivId: 'arXiv:2206.03382v2' },
    ],
    [
      'by another identifier',
      { title: 'A', ids: { acl: 'P18-1001' } },
      { title: 'B', ids: { acl: 'P18-1001' } },
    ],
    [
      'by a second DOI',
      { title: 'A', doi: '10.1145/x', ids: { doi: '10.1145/y' } },
      { title: 'B', doi: '10.1145/y' },
    ],
    ['by key', { key: 'tutel', title: 'A' }, { key: 'tutel', title: 'B' }],
    [
      'by title, however it is dressed',
      { title: 'TRACED: Execution-aware' },
      { title: 'Traced — Execution Aware' },
    ],
    [
      'by title and years next to each other',
      { title: 'A', published: '2023' },
      { title: 'A', published: '2024-05-01' },
    ],
    [
      'by title and a shared author',
      { title: 'A', authors: [{ name: 'John Smith' }, { name: 'X Y' }] },
      { title: 'A', authors: [{ name: 'Smith, J.' }] },
    ],
    [
      'by title and an ORCID',
      { title: 'A', authors: [{ name: 'Ann Lee', orcid: '0000-0002-1825-0097' }] },
      { title: 'A', authors: [{ name: 'Ann Kim', orcid: '0000-0002-1825-0097' }] },
    ],
  ])('%s', (_why, first, second) => {
    expect(put(first)).toMatchObject({ added: 1 });
    expect(put(second)).toMatchObject({ added: 0 });
    expect(stored()).toHaveLength(1);
  });
});

describe('two records are two papers', () => {
  test.each<[string, PaperRecord, PaperRecord]>([
    ['with titles that differ', { title: 'A' }, { title: 'B' }],
    [
      'with years apart',
      { title: 'Editorial', published: '2020' },
      { title: 'Editorial', published: '2022' },
    ],
    [
      'with no author in common',
      { title: 'A', authors: [{ name: 'John Smith' }] },
      { title: 'A', authors: [{ name: 'Ann Lee' }] },
    ],
    ['with other DOIs', { title: 'A', doi: '10.1145/x' }, { title: 'A', doi: '10.1145/y' }],
    [
      'with other ids of one scheme',
      { title: 'A', ids: { openalex: 'W1' } },
      { title: 'A', ids: { openalex: 'W2' } },
    ],
    [
      'with one key of two libraries, where the authors differ',
      { key: 'smith2020', title: 'A', authors: [{ name: 'John Smith' }] },
      { key: 'smith2020', title: 'B', authors: [{ name: 'Ann Lee' }] },
    ],
    ['where a key is only the title of another', { title: 'Foo' }, { key: 'foo', title: 'Bar' }],
  ])('%s', (_why, first, second) => {
    put(first);
    expect(put(second)).toMatchObject({ added: 1 });
    expect(new Set(stored().map(({ key }) => key)).size).toBe(2);
    expect(put(first)).toMatchObject({ unchanged: 1 });
    expect(put(second)).toMatchObject({ unchanged: 1 });
  });
});
