/** Rows that a filter has to be asked of are counted as far as there is time, and the answer says so. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { limits } from '../../schema/limits.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

/** More than are asked, whatever they are asked. */
const many = Math.ceil(limits.looks.value / 200);

let database: Database;
let exits: Exits;

/** Authors of whom one in ten has written a paper, the later half of them; one has a given name. */
beforeAll(() => {
  database = openDatabase(':memory:');
  database.$client.exec(`
    insert into papers (id, key, title, title_key, field_sources) values (1, 'paper', 'Paper', 'paper', '{}');
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into authors (id, key, name, name_key, paper_count) select i, 'a' || i, 'A', 'a', i % 9 from n;
    insert into authorships (paper_id, position, author_id) select 1, id, id from authors where id % 10 = 0;
    update authors set given = 'One' where id = ${many - 5};
  `);
  exits = exitsOver(database);
});

const query = `query($where: AuthorFilter, $first: Int) {
  authors(where: $where, first: $first) { totalCount totalCountExact nodes { key } }
}`;
const onlyCount = 'query($where: AuthorFilter) { authors(where: $where) { totalCount totalCountExact } }';
const wrote = { papers: { some: {} } };

interface Counted {
  authors: { totalCount: number; totalCountExact: boolean };
}

describe('a count', () => {
  test('of rows that must all be asked ends where too many have been, and is at least what it says', () => {
    const { authors } = ask(exits, query, { where: wrote, first: 3 }) as unknown as Counted;
    expect(authors.totalCountExact).toBe(false);
    expect(authors.totalCount).toBeGreaterThan(100);
    expect(authors.totalCount).toBeLessThan(many / 10);
  });

  test('is exact where an index leads to few rows that are asked', () => {
    const where = { ...wrote, key: { in: ['a10', 'a11', 'a20'] } };
    expect(ask(exits, query, { where })).toMatchObject({ authors: { totalCount: 2, totalCountExact: true } });
    const none = { ...wrote, paperCount: { eq: 3 }, key: { eq: 'a3' } };
    expect(ask(exits, query, { where: none })).toMatchObject({ authors: { totalCount: 0 } });
  });

  test('is exact where an index leads to what is counted', () => {
    const where = { paperCount: { gte: 8 } };
    const exact = { totalCount: Math.floor((many + 1) / 9), totalCountExact: true };
    expect(ask(exits, query, { where })).toMatchObject({ authors: exact });
  });

  test('has what the page shows where it may not look at a row', () => {
    const counts = Array.from(
      { length: 9 },
      (_, place) => `a${place}: authors(where: $where) { totalCount }`,
    );
    const page = 'page: authors(where: $where, first: 3) { totalCount totalCountExact nodes { key } }';
    const all = `query($where: AuthorFilter) { ${counts.slice(0, 1).join(' ')} ${page} }`;
    expect(ask(exits, all, { where: wrote })).toMatchObject({
      page: { totalCount: 3, totalCountExact: false },
    });
  });

  test('of which nothing is known says so', () => {
    const where = { given: { eq: 'One' }, papers: { none: { key: { eq: 'none' } } } };
    const { data, extensions } = JSON.parse(exits.fast(onlyCount, { where }) ?? '');
    expect(data).toEqual({ authors: { totalCount: 0, totalCountExact: false } });
    expect(extensions.cutShort).toMatchObject([{ path: ['authors'] }]);
  });
});

describe('a refusal', () => {
  // All are equal in the first key, and would have to be sorted by the second.
  const page = '{ authors(orderBy: [{ by: NAME }, { by: PAPER_COUNT }]) { totalCount nodes { key } } }';

  test('does not speak of counts', () => {
    expect(exits.general(page).errors?.[0]?.message).not.toContain('totalCount');
  });

  test('is not found out again by the general exit, but is by the next request', () => {
    expect(exits.fast(page)).toBeUndefined();
    database.$client.exec("update authors set name_key = '0' || id where id < 100");
    expect(exits.general(page).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(exits.general(page).errors).toBeUndefined();
    expect(exits.fast(page)).toContain('nodes');
  });
});
