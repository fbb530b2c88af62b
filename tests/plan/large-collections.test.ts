/** Statements that would take longer the more papers there are, whatever they show: each reads no more than it needs to. */
import { describe, expect, test } from 'vitest';
import { exitsOver } from '../harness/exits.ts';
import { planOf } from '../harness/query-plan.ts';
import { smallStore } from '../harness/small-store.ts';

const exits = exitsOver(smallStore());

function statementOf(query: string): string {
  const [field] = exits.planner.explain({ query, variables: {} }) ?? [];
  return field?.sql ?? '';
}

/** The steps that read papers from one end to the other without an index. */
function scansOfPapers(query: string): string[] {
  const sql = statementOf(query);
  const names = [...sql.matchAll(/"papers" "(r\d+)"/g)].map(([, name]) => `SCAN ${name}`);
  expect(names).not.toEqual([]);
  return planOf(exits.database, sql)
    .map(({ detail }) => detail)
    .filter((detail) => names.includes(detail));
}

describe('of a large collection', () => {
  test.each([
    [
      'topics by the citations of their papers',
      '{ topics(where: { papers: { some: { citedByCount: { gt: 1000 } } } }) { nodes { key } } }',
    ],
    [
      'authors by the dates of their papers',
      '{ authors(where: { papers: { some: { published: { gte: "2020" } } } }) { nodes { key } } }',
    ],
  ])('%s are looked for along an index', (_what, query) => expect(scansOfPapers(query)).toEqual([]));

  test.each([
    ['counted', '{ papers(where: { citedByCount: { gt: 10 }, authorCount: { eq: 1 } }) { totalCount } }'],
    [
      'counted by facets',
      '{ papers(where: { citedByCount: { gt: 10 } }) { facets { exact types { count } venues { count } } } }',
    ],
    [
      'or of a day',
      '{ papers(where: { or: [{ citedByCount: { gt: 10 } }, { published: { eq: "2024-05-06" } }] }, orderBy: [{ by: TITLE }]) { nodes { key } } }',
    ],
  ])('papers within an interval, %s, are looked up by what its index has', (_what, query) => {
    const sql = statementOf(query);
    const plan = planOf(exits.database, sql);
    const read = plan.filter(({ detail, parent }) => {
      const [, name] = /^SCAN (r\d+)$/.exec(detail) ?? [];
      // A select may be named as the table inside of it is.
      const isSelect = sql.includes(`) "${name}"`);
      const isInside = plan.some(
        ({ id, detail: around }) => id === parent && around === `CO-ROUTINE ${name}`,
      );
      return name !== undefined && sql.includes(`"papers" "${name}"`) && (isInside || !isSelect);
    });
    expect(read).toEqual([]);
  });

  test.each([
    ['a leaderboard', '{ leaderboard(metric: SPEEDUP, own: false) { comparedCount entries { rank } } }'],
    ['a timeline', '{ timeline(metric: SPEEDUP, own: false) { exact points { date } } }'],
    ['papers', '{ papers(byResult: { metric: SPEEDUP, own: false }) { nodes { key } } }'],
  ])('%s by results of other work reads no others', (_what, query) => {
    const read = planOf(exits.database, statementOf(query))
      .map(({ detail }) => /INDEX (reported_metrics_\w+) \(metric/.exec(detail)?.[1])
      .filter((name) => name !== undefined);
    expect(new Set(read)).toEqual(new Set(['reported_metrics_others']));
  });

  const within = 'where: { topics: { some: { within: ["a"] } } }';

  test('papers within a topic are counted without looking them up, whatever they are ordered by', () => {
    const sql = statementOf(`{ papers(${within}, orderBy: [{ by: TITLE }]) { totalCount } }`);
    expect(sql).toContain('count(*) <= 100000');
    expect(sql).not.toContain('cross join "papers"');
  });

  test('of papers within a topic, the newest are chosen before anything is worked out for them', () => {
    const sql = statementOf(
      `{ papers(${within}, orderBy: [{ by: TRENDING, direction: DESC }]) { nodes { key } } }`,
    );
    expect(sql).toMatch(
      /order by "(r\d+)"\."published" desc, "\1"\."paper_id" desc limit 10001\) "\1" cross join "papers"/,
    );
  });

  test('results are asked for the topics of their papers without looking these up, and topics are chosen once', () => {
    const sql = statementOf(
      '{ metrics(where: { value: { ne: 1 }, paper: { topics: { some: { paperCount: { ne: 3 } } } } }) { nodes { value } } }',
    );
    expect(sql).toMatch(/\+"r\d+"."topic_id" in \(select/);
    expect(sql).not.toContain('"papers"');
  });

  test('a signal that papers are ranked by is worked out once, and what is trending only where that is asked', () => {
    const sql = statementOf(
      '{ papers(rankBy: [{ signal: IMPROVEMENT }, { signal: CITATIONS }]) { edges { rank rankParts { value } } } }',
    );
    expect(sql.match(/max\("reported_metrics"\."improvement"\)/g)).toHaveLength(1);
    expect(sql).not.toContain('"trending"');
  });

  test('the papers of a topic that are ranked are counted without looking them up', () => {
    const sql = statementOf(
      '{ topic(key: "a") { papers(orderBy: [{ by: TRENDING, direction: DESC }]) { totalCount approximate nodes { key } } } }',
    );
    // Once to rank them, and once to show those of the page.
    expect(sql.match(/cross join "papers"/g)).toHaveLength(2);
  });

  test('the best results of an author are read paper by paper, whatever metric is asked for', () => {
    const sql = statementOf(
      '{ author(by: { key: "a" }) { bestResults(where: { metric: { eq: SPEEDUP }, year: { eq: 2024 } }) { improvement } } }',
    );
    const steps = planOf(exits.database, sql).map(({ detail }) => detail);
    expect(steps.filter((step) => step.includes('reported_metrics_paper'))).toHaveLength(1);
    expect(steps.filter((step) => step.includes('metric=?'))).toEqual([]);
  });

  test('papers that cite one are sorted if they are few, and else the order is walked', () => {
    const sql = statementOf(
      '{ paper(by: { key: "a" }) { citedBy(orderBy: [{ by: CITED_BY_COUNT, direction: DESC }]) { nodes { key } } } }',
    );
    const steps = planOf(exits.database, sql).map(({ detail }) => detail);
    expect(sql).toContain('json_each(case when');
    expect(steps.filter((step) => step.includes('INDEX papers_cited_by_count'))).toHaveLength(1);
  });

  test.each([
    ['of a topic', 'topic(key: "a") { papers'],
    ['that cite one', 'paper(by: { key: "a" }) { citedBy'],
  ])('facets of the papers %s are counted once for all of their values', (_what, field) => {
    const sql = statementOf(`{ ${field} { facets { topics { count } authors { count } } } } }`);
    const steps = planOf(exits.database, sql).map(({ detail }) => detail);
    expect(steps.filter((step) => step.includes('FOR GROUP BY'))).toHaveLength(2);
  });

  test('names used most are looked at for a suggestion only where very many begin with its text', () => {
    const sql = statementOf('{ suggest(text: "gra") { text } }');
    expect(sql.match(/order by (cited_by_count|paper_count) desc, id desc limit 1000 \* \(/g)).toHaveLength(
      2,
    );
  });
});
