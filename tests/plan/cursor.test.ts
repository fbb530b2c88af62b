/** Conditions of being after a cursor, in the forms that an index can walk. */
import type { Column } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { papers } from '../../db/tables/papers.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { type Range, rangesAfter, wrongCursor } from '../../schema/plan/cursor.ts';
import { render } from '../../schema/plan/dialect.ts';
import type { SortKey } from '../../schema/plan/order.ts';
import { Hole } from '../../schema/plan/value.ts';

interface Direction {
  descending?: boolean;
  nullsFirst?: boolean;
}

function key(column: Column, { descending = false, nullsFirst = false }: Direction = {}): SortKey {
  const type = column.dataType.startsWith('string') ? 'text' : 'number';
  return {
    column,
    name: column.name,
    type,
    nullable: !column.notNull,
    carried: false,
    descending,
    nullsFirst,
  };
}

/** The conditions as text, without the quotes around names and without the name of the table. */
function conditions(ranges: readonly Range[]): string[] {
  return ranges.map(({ condition }) =>
    condition
      ? render(condition)
          .text.replace(/"(papers|reported_metrics)"\./g, '')
          .replaceAll('"', '')
      : '',
  );
}

const cursor = new Hole((variables) => variables.after);
const id = key(papers.id);
const down = { descending: true };

describe('the condition of being after a cursor', () => {
  test.each<[string, SortKey[], boolean, string[]]>([
    [
      'one row value, where all keys have values',
      [key(papers.titleKey), id],
      false,
      ['(title_key, id) > (?, ?)'],
    ],
    [
      'one row value downwards',
      [key(papers.titleKey, down), key(papers.id, down)],
      false,
      ['(title_key, id) < (?, ?)'],
    ],
    [
      'a leading bound and steps, where directions differ',
      [key(papers.titleKey), key(papers.metricCount, down), key(papers.id, down)],
      false,
      [
        '(title_key >= ? and (title_key > ? or (title_key is ? and (metric_count < ? or (metric_count is ? and id < ?)))))',
      ],
    ],
    [
      'two ranges with nulls last, where the leading key can be null',
      [key(papers.citedByCount), id],
      false,
      [
        'cited_by_count is not null and (cited_by_count, id) > (?, ?)',
        'cited_by_count is null and (id >= ? and (? is not null or (id) > (?)))',
      ],
    ],
    [
      'two ranges with nulls first',
      [key(papers.citedByCount, { nullsFirst: true }), id],
      false,
      [
        'cited_by_count is null and (? is null and (id) > (?))',
        'cited_by_count is not null and (cited_by_count, id) > (?, ?)',
      ],
    ],
    [
      'one condition in steps, where the rows are few',
      [key(papers.citedByCount), id],
      true,
      [
        '(((cited_by_count > ? or (cited_by_count is null and ? is not null)) or (cited_by_count is ? and id > ?)))',
      ],
    ],
    [
      'steps within a range, where a later key can be null',
      [key(papers.titleKey), key(papers.citedByCount), id],
      false,
      [
        '(title_key >= ? and (title_key > ? or (title_key is ? and ((cited_by_count > ? or (cited_by_count is null and ? is not null)) or (cited_by_count is ? and id > ?)))))',
      ],
    ],
    ['nothing but the primary key, where no order is asked', [id], false, ['(id) > (?)']],
  ])('is %s', (_name, keys, single, expected) => {
    expect(conditions(rangesAfter(keys, cursor, single))).toEqual(expected);
  });

  test('is none without a cursor', () => {
    expect(rangesAfter([key(papers.citedByCount), id], undefined, false)).toEqual([
      { condition: undefined, keys: [key(papers.citedByCount), id] },
    ]);
  });

  test('binds the values of whichever cursor comes, and never writes them down', () => {
    const [range] = rangesAfter([key(papers.titleKey), id], cursor, false);
    const { text, readers } = range?.condition ? render(range.condition) : { text: '', readers: [] };
    const given = (values: unknown[]) => ({
      after: Buffer.from(JSON.stringify(['TITLE ASC LAST', ...values]))
        .toString('hex')
        .toUpperCase(),
    });
    expect(readers.map((read) => read(given(["it's", 7])))).toEqual(["it's", 7]);
    expect(readers.map((read) => read(given(['b', 8])))).toEqual(['b', 8]);
    expect(text).not.toContain("it's");
  });
});

describe('a cursor', () => {
  const order = {
    keys: [key(reportedMetrics.improvement, down), key(reportedMetrics.unit), key(reportedMetrics.id)],
    signature: 'IMPROVEMENT DESC LAST',
  };
  const made = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('hex').toUpperCase();

  test.each([
    ['with values of the kinds of the keys', made(order.signature, 1.5, 'x', 3)],
    ['with null for a key that can be null', made(order.signature, null, 'x', 3)],
    ['of a row with a very long text', made(order.signature, 1.5, '名'.repeat(15_000), 3)],
  ])('%s is accepted', (_name, text) => {
    expect(wrongCursor(order, text)).toBeUndefined();
  });

  const otherOrder = 'The cursor is of another order; give the orderBy that it was made with.';
  const noCursor = 'is not a cursor; cursors come from edges and pageInfo.';
  test.each([
    ['of another order', made('VALUE ASC LAST', 1, 'x', 3), otherOrder],
    ['with too few keys', made(order.signature, 1, 3), otherOrder],
    ['with too many keys', made(order.signature, 1, 'x', 3, 4), otherOrder],
    ['with text for a number', made(order.signature, '1', 'x', 3), otherOrder],
    ['with a number for text', made(order.signature, 1, 2, 3), otherOrder],
    ['with null for a key that cannot be null', made(order.signature, 1, null, 3), otherOrder],
    ['with an object for a key', made(order.signature, {}, 'x', 3), otherOrder],
    ['that is no list', made().replace('5B5D', '7B7D'), noCursor],
    ['that is no JSON', 'FF', noCursor],
    ['that is no hexadecimal', 'xyz!', noCursor],
    ['of half a letter', 'ABC', noCursor],
    ['in small letters', made(order.signature, 1.5, 'x', 3).toLowerCase(), noCursor],
    ['that is empty', '', noCursor],
    ['that is long and no JSON', '5B'.repeat(60_000), noCursor],
  ])('%s is refused', (_name, text, message) => {
    expect(wrongCursor(order, text)).toContain(message);
  });
});
