/**
 * Pages whose filter no index serves, over more rows than there is time to ask: each has what fits among the rows that were asked, says that
 * it was cut short, and goes on behind them, so that a walk over all pages visits each row once.
 */
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { executeAdvised } from '../../schema/advice/execute-advised.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

const many = 45_000;
const rare = 9973;
let exits: Exits;

/** Papers that all have one topic; one of ten thousand has a publisher, and half of them no citations that are known. */
beforeAll(() => {
  const database = openDatabase(':memory:');
  database.$client.exec(`
    insert into topics (id, key, scheme, slug, name) values (1, 'all', 'curated', 'all', 'All');
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into papers (id, key, title, title_key, published, year, cited_by_count, publisher, field_sources)
        select i, 'p' || i, 'Paper ' || i, 'paper ' || i, nullif(2000 + i * 7919 % 10007 % 20, 2003), nullif(2000 + i * 7919 % 10007 % 20, 2003), iif(i % 2, i % 1000, null), iif(i % ${rare} = 0, 'Rare', null), '{}' from n;
    insert into paper_topics (paper_id, position, topic_id, published) select id, 1, 1, published from papers;
  `);
  exits = exitsOver(database);
}, 60_000);

const rareOnes = Array.from({ length: Math.floor(many / rare) }, (_, index) => `p${(index + 1) * rare}`);
const where = { publisher: { eq: 'rare' } };
const page = `(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
  totalCount totalCountExact approximate nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
const variables =
  '($where: PaperFilter, $orderBy: [PaperOrder!], $first: Int, $after: String, $last: Int, $before: String)';
const ofAll = `query${variables} { papers${page} }`;
const ofTopic = `query${variables} { topic(key: "all") { papers${page} } }`;

interface Page {
  totalCount: number;
  approximate: boolean;
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

function pageOf(query: string, given: object): Page {
  const { papers, topic } = ask(exits, query, { where, ...given }) as {
    papers?: Page;
    topic?: { papers: Page };
  };
  const one = papers ?? topic?.papers;
  if (!one) throw new Error('no page');
  return one;
}

/** The keys of all pages, and how many pages there were. */
function walk(
  query: string,
  given: object,
  size: number,
  backward: boolean,
): { keys: string[]; pages: number } {
  const keys: string[] = [];
  let cursor: string | undefined;
  for (let pages = 1; pages <= 200; pages += 1) {
    const asked = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { nodes, pageInfo } = pageOf(query, { ...given, ...asked });
    const these = nodes.map(({ key }) => key);
    if (backward) keys.unshift(...these);
    else keys.push(...these);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { keys, pages };
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error('the pages have no end');
}

const orders = ['PUBLISHED', 'TITLE', 'CITED_BY_COUNT'].flatMap((by) =>
  ['ASC', 'DESC'].flatMap((direction) => ['FIRST', 'LAST'].map((nulls) => ({ by, direction, nulls }))),
);

describe('a page that was cut short', () => {
  test('has what fits among the rows that were asked, and says so', () => {
    const { nodes, approximate, pageInfo } = pageOf(ofAll, { orderBy: [{ by: 'TITLE' }] });
    expect(nodes.length).toBeLessThan(rareOnes.length);
    expect({ approximate, more: pageInfo.hasNextPage }).toEqual({ approximate: true, more: true });
  });

  test('is told of by both exits, beside what else the answer says', () => {
    const given = { where, orderBy: [{ by: 'TITLE' }] };
    const told = { cutShort: [{ path: ['papers'], message: expect.stringContaining('endCursor') }] };
    const answer = exits.planner.answer({ query: ofAll, variables: given }, '{"asOf":null}' as never);
    expect(JSON.parse(String(answer)).extensions).toEqual({ asOf: null, ...told });
    const { schema, planner, database } = exits;
    const document = parse(ofAll);
    const execute = () =>
      executeAdvised({ schema, document, variableValues: given, contextValue: { planner, database } });
    expect(execute()).toMatchObject({ extensions: told });
    const whole = {
      schema,
      document: parse('{ topic(key: "all") { name } }'),
      contextValue: { planner, database },
    };
    expect(executeAdvised(whole)).not.toHaveProperty('extensions');
  });

  test('that is full, or ends with the last row, is not told of', () => {
    const few = { ...where, year: { eq: 2009 } };
    for (const given of [{ where: { publisher: { isNull: true } } }, { where: few }]) {
      expect(JSON.parse(exits.fast(ofAll, given) ?? '')).not.toHaveProperty('extensions');
    }
  });

  describe.each([
    ['of all', ofAll],
    ['of a topic', ofTopic],
  ])('%s', (_name, query) => {
    test.each(orders)('goes on behind the rows that were asked, by $by $direction, nulls $nulls', (order) => {
      const given = { orderBy: [order] };
      const forward = walk(query, given, 3, false);
      expect(forward.pages).toBeGreaterThan(rareOnes.length / 3);
      expect(new Set(forward.keys)).toEqual(new Set(rareOnes));
      expect(forward.keys).toHaveLength(rareOnes.length);
      expect(walk(query, given, 3, true).keys).toEqual(forward.keys);
    });
  });
});
