import { describe, expect, test } from 'vitest';
import type { PaperRecord } from '../../db/record.ts';
import { memoryStore } from './memory-store.ts';

const { all, put } = memoryStore();

describe('references', () => {
  const citing: PaperRecord = {
    key: 'citing',
    title: 'Citing',
    references: [
      { ids: { doi: '10.1145/CITED' } },
      { ids: { key: 'cited' }, text: 'Cited, by its authors' },
      { text: 'Somebody, somewhere' },
    ],
  };
  const cited: PaperRecord = { key: 'cited', title: 'Cited', doi: '10.1145/cited' };

  test.each([
    ['before', [cited, citing]],
    ['after', [citing, cited]],
  ])(
    'are tied to the cited paper that came %s, one to each paper, however often it is named',
    (_when, records) => {
      for (const record of records) put(record);
      const tied =
        'select position, ids, text, (select key from papers where id = cited_id) as cited from paper_references order by position';
      const stored = [
        {
          position: 1,
          ids: '{"doi":"10.1145/cited","key":"cited"}',
          text: 'Cited, by its authors',
          cited: 'cited',
        },
        { position: 3, ids: null, text: 'Somebody, somewhere', cited: null },
      ];
      expect(all(tied)).toEqual(stored);
      expect(all('select * from pending_references')).toEqual([]);
      expect(put(citing)).toMatchObject({ unchanged: 1 });
      put({ ...citing, references: [{ ids: { doi: '10.1145/other' } }] });
      expect(all(tied)).toEqual([
        ...stored,
        { position: 4, ids: '{"doi":"10.1145/other"}', text: null, cited: null },
      ]);
    },
  );

  test('under two identifiers of one scheme keep the first, and change nothing when they come again', () => {
    put({ key: 'cited', title: 'Cited', ids: { s2: '1' } });
    put({ key: 'cited', title: 'Cited', ids: { s2: '2' } });
    const citing = {
      key: 'citing',
      title: 'Citing',
      references: [{ ids: { s2: '1' } }, { ids: { s2: '2' } }],
    };
    put(citing);
    const stored = all('select ids, cited_id is not null as tied from paper_references');
    expect(put(citing)).toMatchObject({ unchanged: 1 });
    expect(all('select ids, cited_id is not null as tied from paper_references')).toEqual(stored);
  });

  test('to two papers that turn out to be one become one', () => {
    put({ key: 'one', title: 'Cited by one name', doi: '10.1145/one' });
    put({ key: 'two', title: 'Cited by another', arxivId: '2401.00002' });
    put({ title: 'Citing', references: [{ ids: { doi: '10.1145/one' } }, { ids: { arxiv: '2401.00002' } }] });
    put({ title: 'Cited by one name', doi: '10.1145/one', arxivId: '2401.00002' });
    expect(all('select position, ids from paper_references')).toEqual([
      { position: 1, ids: '{"arxiv":"2401.00002","doi":"10.1145/one"}' },
    ]);
  });
});
