import { describe, expect, test } from 'vitest';
import type { PaperRecord } from '../../db/record.ts';
import { memoryStore } from './memory-store.ts';

const { all, put, stored } = memoryStore();

describe('a later source', () => {
  test('fills what is empty, changes nothing that is there, and is remembered for what it gave', () => {
    put({ title: 'A', abstract: 'first', venue: 'MLSys 2023' }, 'one');
    put(
      { title: 'A', abstract: 'second', language: 'en', links: [{ kind: 'code', url: 'https://a.org' }] },
      'two',
    );
    expect(stored()).toMatchObject([
      { abstract: 'first', venue: 'MLSys 2023', language: 'en', links: [{ kind: 'code' }] },
    ]);
    const [row] = all('select field_sources from papers') as { field_sources: string }[];
    expect(JSON.parse(row?.field_sources ?? '')).toEqual({
      title: 'one',
      abstract: 'one',
      venue: 'one',
      language: 'two',
      links: 'two',
    });
  });

  test('may make a date more exact, raise the citations and tell of a retraction', () => {
    put({ title: 'A', published: '2024-09', citedByCount: 7 });
    put({ title: 'A', published: '2024-09-30', citedByCount: 9, retracted: true });
    put({ title: 'A', published: '2024', citedByCount: 8 });
    expect(stored()).toMatchObject([{ published: '2024-09-30', citedByCount: 9, retracted: true }]);
  });

  test('tells of a preprint what it is published as, whichever of the two comes first', () => {
    const preprint: PaperRecord = { title: 'A', type: 'preprint' };
    const published: PaperRecord = {
      title: 'A',
      type: 'article',
      volume: '9',
      issue: '2',
      pages: 'pp. 3–14',
    };
    put(preprint);
    put(published);
    put(preprint);
    put({ title: 'B', type: 'article' });
    put({ title: 'B', type: 'preprint' });
    put({ title: 'B', type: 'other', volume: '1' });
    expect(stored()).toMatchObject([
      { title: 'A', type: 'article', volume: '9', issue: '2', pages: '3-14' },
      { title: 'B', type: 'article', volume: '1' },
    ]);
  });

  test('does not give a group the parts of a name, nor makes a person a group', () => {
    put({
      title: 'A',
      authors: [
        { name: 'CERN', collective: true },
        { name: 'Ann Lee', family: 'Lee' },
      ],
    });
    put({
      title: 'A',
      authors: [
        { name: 'CERN', family: 'CERN' },
        { name: 'Ann Lee', collective: true },
      ],
    });
    expect(stored()[0]?.authors).toEqual([
      { name: 'CERN', collective: true },
      { name: 'Ann Lee', family: 'Lee' },
    ]);
  });

  test('gives a key that replaces the one made of the title, which keeps leading to the paper', () => {
    put({ title: 'On the Edge' });
    expect(put({ key: 'edge', title: 'On the edge' })).toMatchObject({ merged: 1 });
    expect(stored()).toEqual([{ key: 'edge', title: 'On the Edge' }]);
    expect(all('select scheme, value from external_ids')).toEqual([{ scheme: 'key', value: 'on-the-edge' }]);
    put({ key: 'brink', title: 'On the edge' });
    expect(stored()).toEqual([{ key: 'edge', formerKeys: ['brink'], title: 'On the Edge' }]);
  });

  test('that knows the identifiers of two papers makes them one', () => {
    put(
      {
        title: 'The paper',
        doi: '10.1145/x',
        authors: [{ name: 'Ann Lee' }],
        topics: [{ slug: 'a', scheme: 'curated' }],
      },
      'one',
    );
    put(
      {
        title: 'The preprint',
        arxivId: '2206.03382',
        abstract: 'text',
        authors: [{ name: 'A. Lee' }],
        topics: [{ slug: 'a', scheme: 'curated' }],
      },
      'two',
    );
    put({ title: 'Cites it', references: [{ ids: { arxiv: '2206.03382' } }] });
    expect(put({ title: 'Either', doi: '10.1145/x', arxivId: '2206.03382' })).toMatchObject({
      added: 0,
      merged: 1,
    });
    expect(stored()).toMatchObject([
      { key: 'cites-it' },
      {
        key: 'the-paper',
        formerKeys: ['the-preprint'],
        doi: '10.1145/x',
        arxivId: '2206.03382',
        abstract: 'text',
        authors: [{ name: 'Ann Lee' }],
      },
    ]);
    expect(all("select field_sources ->> 'abstract' as source from papers where doi is not null")).toEqual([
      { source: 'two' },
    ]);
    expect(all('select cited_id is not null as tied from paper_references')).toEqual([{ tied: 1 }]);
    expect(all('select name, paper_count from authors')).toEqual([{ name: 'Ann Lee', paper_count: 1 }]);
    expect(all('select paper_count from topics')).toEqual([{ paper_count: 1 }]);
  });
});
