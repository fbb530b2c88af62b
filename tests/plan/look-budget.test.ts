/** Texts that no index holds are searched up to a bound, and a request that would go beyond it is refused. */
import { describe, expect, test } from 'vitest';
import { LookBudget, LookBudgetSpent, rowsAtOnce } from '../../db/look-budget.ts';
import { papers } from '../../db/tables/papers.ts';
import { limits } from '../../schema/limits.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

const looks = (finding: number) => ({ finding, counting: 0, walking: 0, cutShort: new Set<string>() });

describe('a budget of text', () => {
  test('is spent by the texts of one statement, and full again for the next', () => {
    const budget = new LookBudget();
    const search = (texts: number) => () => {
      for (let text = 0; text < texts; text += 1) budget.spendText('a'.repeat(100));
    };
    budget.within(looks(1000), search(3));
    expect(() => budget.within(looks(1000), search(4))).toThrow(LookBudgetSpent);
    budget.within(looks(1000), search(3));
    search(1000)();
  });

  test('is spent by rows, too, and is what is left of a request', () => {
    const budget = new LookBudget();
    const left = looks(rowsAtOnce * 20);
    budget.within(left, () => budget.spendRows(15));
    expect(left).toEqual(looks(rowsAtOnce * 5));
    expect(() => budget.within(left, () => budget.spendRows(15))).toThrow(LookBudgetSpent);
  });

  test('is spent by texts that are compared and that no index has', () => {
    const { $client, $looks } = smallStore();
    const left = looks(1000);
    $looks.within(left, () => $client.prepare("select fold_read('Ærø'), fold('Ærø')").get());
    expect(left.finding).toBe(1000 - 200 - 3);
    const exits = exitsOver(smallStore());
    const asked = (field: string) =>
      exits.planner.explain({
        query: `{ metrics(where: {${field}: {startsWith: "x"}}) { nodes { key } } }`,
      })?.[0]?.sql;
    expect(asked('sentence')).toContain('fold_read(');
    expect(asked('baseline')).not.toContain('fold_read(');
  });

  test('is apart from that of counting, which knows beforehand how many rows it may look at', () => {
    const budget = new LookBudget();
    const left = { ...looks(0), counting: 1000 };
    budget.within(left, () => {
      expect(budget.beginCount(10)).toBe(100);
      expect(budget.endCount(99, 10)).toBe(true);
      expect(budget.beginCount(10)).toBe(1);
      expect(budget.endCount(2, 10)).toBe(false);
      expect(budget.beginCount(10)).toBe(-1);
      expect(() => budget.spendText('a')).toThrow(LookBudgetSpent);
    });
    expect(left.finding).toBe(0);
  });
});

describe('a filter of rows', () => {
  const store = smallStore();
  const many = Math.ceil(limits.looks.value / 100);
  store.$client.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
    insert into authors (key, name, name_key, paper_count) select 'of-many-' || i, 'Of Many', 'of many', i % 7 from n`);
  const exits = exitsOver(store);
  const query =
    'query($where: AuthorFilter) { these: authors(where: $where) { totalCount totalCountExact nodes { key } } }';

  test('that fit no row of very many is asked of some, and says where and what would be right', () => {
    const where = { given: { eq: 'nobody' } };
    expect(ask(exits, query, { where })).toEqual({
      these: { totalCount: 0, totalCountExact: false, nodes: [] },
    });
    const { extensions } = JSON.parse(exits.fast(query, { where }) ?? '');
    expect(extensions.cutShort).toEqual([
      { path: ['these'], message: expect.stringContaining('a filter that an index serves') },
    ]);
  });

  test('that would have to be sorted as very many are equal in the first key is refused', () => {
    const sorted = `{ authors(where: { family: { isNull: true } }, orderBy: [{ by: PAPER_COUNT }, { by: NAME }, { by: PAPER_COUNT }]) { nodes { key } } }`;
    expect(exits.fast(sorted)).toBeUndefined();
    const { errors } = exits.general(sorted);
    expect(errors?.[0]).toMatchObject({ path: ['authors'], extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(errors?.[0]?.message).toContain('Narrow the filter by what an index finds');
  });

  test('that fit many, or that an index leads to, is answered', () => {
    expect(ask(exits, query, { where: { collective: { eq: false } } })).toMatchObject({
      these: { totalCountExact: false },
    });
    const found = { key: { in: ['of-many-7', 'of-many-8'] }, paperCount: { eq: 0 } };
    expect(ask(exits, query, { where: found })).toMatchObject({ these: { nodes: [{ key: 'of-many-7' }] } });
  });
});

describe('a filter of texts', () => {
  const store = smallStore();
  const million = 'a'.repeat(1_000_000);
  const enough = Math.ceil(limits.looks.value / million.length);
  const long = Array.from({ length: enough }, (_, index): typeof papers.$inferInsert => {
    const key = `long-${index}`;
    return { key, title: key, titleKey: key, abstract: million, year: 1999, fieldSources: {} };
  });
  store.transaction((transaction) => {
    for (const row of long) transaction.insert(papers).values(row).run();
  });
  const exits = exitsOver(store);
  const query = 'query($where: PaperFilter) { these: papers(where: $where) { totalCount } }';

  test('that leaves too much to be counted says so', () => {
    const where = { abstract: { contains: 'zzz' } };
    const { data, extensions } = JSON.parse(exits.fast(query, { where }) ?? '');
    expect(data).toEqual({ these: { totalCount: 0 } });
    expect(extensions.cutShort).toMatchObject([{ path: ['these'] }]);
  });

  test('of which a few take too long is answered before these, and refused from there, with where it stands and what would be right', () => {
    const where = { abstract: { contains: 'zzz' } };
    const ordered = (nulls: string) =>
      query.replace(
        '$where) { totalCount',
        `$where, orderBy: [{ by: PUBLISHED, direction: DESC, nulls: ${nulls} }]) { nodes { key }`,
      );
    const { extensions } = JSON.parse(exits.fast(ordered('LAST'), { where }) ?? '');
    expect(extensions.cutShort).toMatchObject([{ path: ['these'] }]);
    const page = ordered('FIRST');
    expect(exits.fast(page, { where })).toBeUndefined();
    const { errors } = exits.general(page, { where });
    expect(errors?.[0]).toMatchObject({ path: ['these'], extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(errors?.[0]?.message).toContain('find words with search');
  });

  test('that another condition narrows is answered', () => {
    const narrowed = { abstract: { contains: 'attention' }, year: { gte: 2000 } };
    expect(ask(exits, query, { where: narrowed })).toMatchObject({ these: {} });
    expect(ask(exits, query, { where: { year: { eq: 1999 } } })).toEqual({ these: { totalCount: enough } });
  });
});
