import { describe, expect, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { trippingStore } from '../oracle/stores.ts';

const exits = exitsOver(trippingStore(1));

describe('a contradictory filter gives an empty page:', () => {
  test.each<[string, string, object]>([
    ['two values at once', 'PaperFilter', { year: { eq: 2023, gt: 2023 } }],
    ['below and above', 'PaperFilter', { year: { lt: 2023, gt: 2023 } }],
    ['itself and its opposite', 'PaperFilter', { year: { eq: 2023 }, not: { year: { eq: 2023 } } }],
    ['without a value and with one', 'PaperFilter', { published: { isNull: true, gte: '2020' } }],
    ['one of none', 'PaperFilter', { key: { in: [] } }],
    ['any of no conditions', 'PaperFilter', { or: [] }],
    ['some and none', 'PaperFilter', { authors: { some: {}, none: {} } }],
    ['none, but three of them', 'PaperFilter', { authors: { none: {}, count: { eq: 3 } } }],
    ['a day outside of its year', 'PaperFilter', { published: { eq: '2023-06-15', lt: '2023' } }],
    ['a text that begins with two', 'PaperFilter', { title: { startsWith: 'attention', eq: 'Z' } }],
    [
      'a metric of another family',
      'ReportedMetricFilter',
      { metric: { eq: 'SPEEDUP' }, family: { eq: 'COUNT' } },
    ],
    ['own and not', 'ReportedMetricFilter', { own: { eq: true }, and: [{ own: { eq: false } }] }],
  ])('%s', (_name, type, where) => {
    const root = type === 'PaperFilter' ? 'papers' : 'metrics';
    const query = `query($where: ${type}) { ${root}(where: $where) {
      nodes { key } edges { cursor } totalCount totalCountExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    const empty = { nodes: [], edges: [], totalCount: 0, totalCountExact: true, pageInfo };
    expect(ask(exits, query, { where })).toEqual({ [root]: empty });
  });
});
