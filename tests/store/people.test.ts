import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';

const { all, put } = memoryStore();

describe('people', () => {
  test("are one by ORCID, by a source's id, or by name, however it is written", () => {
    put({
      title: 'A',
      authors: [{ name: 'Łukasz Kowalski', orcid: '0000-0002-1825-0097', ids: { s2: '1' } }],
    });
    put({ title: 'B', authors: [{ name: 'L. Kowalski', orcid: '0000-0002-1825-0097' }] });
    put({ title: 'C', authors: [{ name: 'Lukas K.', ids: { s2: '1' } }] });
    put({ title: 'D', authors: [{ name: 'Kowalski, Lukasz' }] });
    expect(all('select name, given, family, paper_count from authors')).toEqual([
      { name: 'Łukasz Kowalski', given: 'Lukasz', family: 'Kowalski', paper_count: 4 },
    ]);
  });

  test('of one name are two where their identifiers or one list of authors say so', () => {
    put({ title: 'A', authors: [{ name: 'Wei Wang', orcid: '0000-0002-1825-0097' }] });
    put({ title: 'B', authors: [{ name: 'Wei Wang', orcid: '0000-0001-5109-3700' }] });
    expect(all('select key from authors order by id')).toEqual([{ key: 'wei-wang' }, { key: 'wei-wang-2' }]);
    put({ title: 'C', authors: [{ name: 'X' }, { name: 'X' }] });
    expect(all("select count(*) as count from authors where name = 'X'")).toEqual([{ count: 2 }]);
  });
});
