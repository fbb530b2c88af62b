/** Texts that no index holds are searched up to a bound, and a request that would go beyond it is refused. */
import { describe, expect, test } from 'vitest';
import { papers } from '../../db/tables.ts';
import { TextBudget, TextBudgetSpent } from '../../db/text-budget.ts';
import { limits } from '../../schema/limits.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

describe('a budget of text', () => {
  test('is spent by the texts of one statement, and full again for the next', () => {
    const budget = new TextBudget();
    const search = (texts: number) => () => {
      for (let text = 0; text < texts; text += 1) budget.spend('a'.repeat(100));
    };
    budget.within(1000, search(3));
    expect(() => budget.within(1000, search(4))).toThrow(TextBudgetSpent);
    budget.within(1000, search(3));
    search(1000)();
  });
});

describe('a filter of texts', () => {
  const store = smallStore();
  const million = 'a'.repeat(1_000_000);
  const enough = Math.ceil(limits.searchedText.value / million.length);
  const long = Array.from({ length: enough }, (_, index): typeof papers.$inferInsert => {
    const key = `long-${index}`;
    return { key, title: key, titleKey: key, abstract: million, year: 1999, fieldSources: {} };
  });
  store.transaction((transaction) => {
    for (const row of long) transaction.insert(papers).values(row).run();
  });
  const exits = exitsOver(store);
  const query = 'query($where: PaperFilter) { these: papers(where: $where) { totalCount } }';

  test('that leaves too much to search is refused with where it stands and what would be right', () => {
    const where = { abstract: { contains: 'zzz' } };
    expect(exits.fast(query, { where })).toBeUndefined();
    const { errors } = exits.general(query, { where });
    expect(errors?.[0]).toMatchObject({ path: ['these'], extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(errors?.[0]?.message).toContain('find words with search');
  });

  test('that another condition narrows is answered', () => {
    const narrowed = { abstract: { contains: 'attention' }, year: { gte: 2000 } };
    expect(ask(exits, query, { where: narrowed })).toMatchObject({ these: {} });
    expect(ask(exits, query, { where: { year: { eq: 1999 } } })).toEqual({ these: { totalCount: enough } });
  });
});
