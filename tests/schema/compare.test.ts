/** Comparisons against rows and verdicts worked out over the results in plain TypeScript. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { metricKinds } from '../../db/vocabulary.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { unitTold } from '../harness/one-unit.ts';
import { smallStore } from '../harness/small-store.ts';
import { machineOf } from '../oracle/machine.ts';
import { loadRows, type Rows } from '../plan/naive/rows.ts';

const exits = exitsOver(smallStore());
const rows = loadRows(exits.database);

type Result = Rows['ReportedMetric'][number];

const named = (word: string | null) => word?.toUpperCase().replaceAll('-', '_') ?? null;
const measureOf = (row: Result) => [named(row.metric), named(row.form), row.baseUnit, named(row.direction)];
const settingOf = (row: Result) => [
  nameKey('dataset', row.dataset ?? ''),
  nameKey('baseline', row.baseline ?? ''),
];
const papersOf = (results: readonly Result[]) => new Set(results.map(({ paperId }) => paperId)).size;

function grouped(results: readonly Result[], keyOf: (row: Result) => unknown): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const row of results) {
    const key = JSON.stringify(keyOf(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** What matters for a row, and what tells its values apart. */
function mattersIn(row: Result): [string, (row: Result) => string][] {
  const textOf = (kind: JoinedKind) => (result: Result) => nameKey(kind, result[kind] ?? '');
  const matters: [string, (row: Result) => string][] = [['DATASET', textOf('dataset')]];
  if (row.form === 'factor' || row.form === 'change') matters.push(['BASELINE', textOf('baseline')]);
  const { family } = metricKinds[row.metric];
  if (family !== 'quality' && family !== 'count')
    matters.push(['HARDWARE', ({ hardware }) => machineOf(hardware ?? '')]);
  return matters;
}

function rowOf(results: readonly Result[]) {
  const [first] = results;
  if (!first) throw new Error('a row without results');
  const several = papersOf(results) > 1;
  const matters = several ? mattersIn(first) : [];
  const differs = matters.filter(
    ([, textOf]) => new Set(results.map(textOf).filter((text) => text !== '')).size > 1,
  );
  const unknown = matters.filter(([, textOf]) => results.some((row) => textOf(row) === ''));
  const verdict =
    !several || differs.length > 0 ? 'NOT_COMPARABLE' : unknown.length > 0 ? 'UNKNOWN' : 'COMPARABLE';
  return {
    measure: [named(first.metric), named(first.form), unitTold(results), named(first.direction)],
    paperCount: papersOf(results),
    verdict,
    differs: differs.map(([name]) => name),
    unknown: unknown.map(([name]) => name),
    results: results.map(({ key }) => key).sort(),
  };
}

function expectedRows(keys: readonly string[]) {
  const ids = rows.Paper.filter(({ key }) => keys.includes(key)).map(({ id }) => id);
  const results = rows.ReportedMetric.filter(({ own, paperId }) => own && ids.includes(paperId));
  const settings = grouped(results, (row) => [measureOf(row), settingOf(row)]);
  const apart = new Set(
    [...settings].flatMap(([key, members]) => {
      const said = members.some((row) => settingOf(row).some((text) => text !== ''));
      return said && papersOf(members) > 1 ? [key] : [];
    }),
  );
  const placed = grouped(results, (row) => {
    const whole = [measureOf(row), settingOf(row)];
    return apart.has(JSON.stringify(whole)) ? whole : [measureOf(row)];
  });
  return [...placed.values()].map(rowOf);
}

interface Row {
  metric: string;
  form: string;
  unit: string;
  direction: string | null;
  paperCount: number;
  verdict: string;
  differs: string[];
  unknown: string[];
  cells: { paper: { key: string } | null; results: { key: string; paper: { key: string } }[] }[];
}

const query = `query($papers: [ID!]!) { compare(papers: $papers) {
  papers { asked paper { key } }
  rows { metric form unit direction paperCount verdict differs unknown cells { paper { key } results { key paper { key } } } }
} }`;

const byResults = (one: { results: string[] }, other: { results: string[] }) =>
  one.results.join() < other.results.join() ? -1 : 1;

describe('compare', () => {
  test('lines up and judges as an oracle does', () => {
    const seen = { COMPARABLE: 0, NOT_COMPARABLE: 0, UNKNOWN: 0 } as Record<string, number>;
    const reporting = rows.Paper.filter(({ id }) =>
      rows.ReportedMetric.some(({ paperId }) => paperId === id),
    );
    const keys = [...reporting.map(({ key }) => key), 'nobody'];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 10 }), (papers) => {
        const answer = ask(exits, query, { papers }).compare as { papers: object[]; rows: Row[] };
        const present = papers.map((key) => (key === 'nobody' ? null : { key }));
        expect(answer.papers).toEqual(papers.map((asked, place) => ({ asked, paper: present[place] })));
        const found = answer.rows.map(({ metric, form, unit, direction, cells, ...rest }) => {
          expect(cells.map(({ paper }) => paper)).toEqual(present);
          for (const { paper, results } of cells)
            for (const result of results) expect(result.paper).toEqual(paper);
          seen[rest.verdict] = (seen[rest.verdict] ?? 0) + 1;
          const results = cells.flatMap((cell) => cell.results.map(({ key }) => key)).sort();
          return { measure: [metric, form, unit, direction], ...rest, results };
        });
        expect(found.sort(byResults)).toEqual(expectedRows(papers).sort(byResults));
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(seen.NOT_COMPARABLE).toBeGreaterThan(100);
    expect(seen.UNKNOWN).toBeGreaterThan(5);
  });

  test('finds results on one setting comparable, and one of another setting not', () => {
    const store = smallStore();
    const found = store.$client
      .prepare<[], { id: number; paper_id: number }>(
        'select min(id) as id, paper_id from reported_metrics where own = 1 group by paper_id limit 3',
      )
      .all();
    const set = store.$client.prepare(
      "update reported_metrics set metric = 'speedup', form = 'factor', unit = 'x', base_unit = 'x', direction = 'up', dataset = :name, dataset_key = name_key('dataset', :name), baseline_key = 'vllm', hardware = 'H100', hardware_key = 'h100' where id = :id",
    );
    for (const [place, { id }] of found.entries())
      set.run({ name: ['ShareGPT', 'the Share-GPT dataset', 'MMLU'][place], id });
    const keyOf = store.$client.prepare<[number], string>('select key from papers where id = ?').pluck();
    const answer = ask(exitsOver(store), query, { papers: found.map((row) => keyOf.get(row.paper_id)) });
    const { rows: lines } = answer.compare as { rows: Row[] };
    const holding = (id: number) => {
      const key = store.$client.prepare('select key from reported_metrics where id = ?').pluck().get(id);
      return lines.find(({ cells }) =>
        cells.some((cell) => cell.results.some((result) => result.key === key)),
      );
    };
    expect(found.map(({ id }) => holding(id)?.verdict)).toEqual([
      'COMPARABLE',
      'COMPARABLE',
      'NOT_COMPARABLE',
    ]);
  });

  test('says of keys that no paper has which are, and which were meant', () => {
    const keys = rows.Paper.map(({ key }) => key).filter((key) => key.length >= 8);
    const [one = '', other = ''] = keys;
    const asked = [one, `${other}x`, 'nobody at all'];
    const text = '{ papers { asked didYouMean } missing }';
    expect(
      ask(exits, `query($papers: [ID!]!) { compare(papers: $papers) ${text} }`, { papers: asked }),
    ).toEqual({
      compare: {
        papers: [
          { asked: one, didYouMean: null },
          { asked: asked[1], didYouMean: other },
          { asked: 'nobody at all', didYouMean: null },
        ],
        missing: asked.slice(1),
      },
    });
  });

  test.each([
    ['one paper', ['paper-1'], '1 papers were given'],
    ['one paper twice', ['tutel', 'Paper:tutel'], '1 of them different'],
    ['eleven papers', Array.from({ length: 11 }, (_, n) => `p${n}`), 'from 2 to 10'],
  ])('%s are refused', (_name, papers, message) => {
    expect(exits.fast(query, { papers })).toBeUndefined();
    const [error] = exits.general(query, { papers }).errors ?? [];
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
