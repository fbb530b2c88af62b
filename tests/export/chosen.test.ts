import { parse } from 'graphql';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Database } from '../../db/open.ts';
import { executeAdvised } from '../../schema/advice/execute-advised.ts';
import type { chosenPapers } from '../../schema/chosen-papers.ts';
import { paperqlApi } from '../../src/api.ts';
import { exportRecords } from '../../src/export.ts';
import { exportTable } from '../../src/export-table.ts';
import { sampleStore } from '../harness/sample-store.ts';

let database: Database;
beforeAll(async () => {
  database = await sampleStore();
});

const source =
  'query ($where: PaperFilter, $search: String) { papers(where: $where, search: $search, first: 100) { nodes { key } } }';

async function answer(variables: Readonly<Record<string, unknown>>) {
  const { schema, context } = paperqlApi(database);
  return executeAdvised({
    schema,
    document: parse(source),
    contextValue: context,
    variableValues: variables,
  });
}

/** The keys of the papers that the API finds. */
async function keysAsked(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { data, errors } = JSON.parse(JSON.stringify(await answer(variables)));
  expect(errors).toBeUndefined();
  return data.papers.nodes.map(({ key }: { key: string }) => key).sort();
}

/** The keys of the papers that an export holds, in its order. */
function keysWritten(choice: Parameters<typeof chosenPapers>[1]): string[] {
  return [...exportRecords(database, 'paperql', choice)].map((line) => JSON.parse(line).key);
}

describe('an export holds the papers that the API finds, by key', () => {
  it.each([
    [{ where: {} }],
    [{ where: { year: { gte: 2024 } } }],
    [{ where: { published: { lt: '2023-06' }, doi: { isNull: false } } }],
    [{ where: { title: { contains: 'MIXTURE' } } }],
    [{ where: { key: { in: ['tutel', 'none'] } } }],
    [{ where: { metrics: { some: { metric: { in: ['SPEEDUP', 'THROUGHPUT'] }, value: { gt: 2 } } } } }],
    [{ where: { topics: { some: { key: { eq: 'llm-serving' } } }, not: { year: { eq: 2024 } } } }],
    [{ where: { or: [{ metricCount: { eq: 0 } }, { authors: { every: { name: { contains: 'a' } } } }] } }],
    [{ where: { or: [] } }],
    [{ search: 'serving' }],
    [{ search: '"large language" OR moe', where: { metricCount: { gte: 1 } } }],
    [{ search: '' }],
  ])('%j', async (choice) => {
    expect(keysWritten(choice)).toEqual(await keysAsked(choice));
  });

  it('and all of them where nothing is chosen', () => {
    expect(keysWritten({})).toHaveLength(27);
    expect(keysWritten({ where: null })).toHaveLength(27);
  });
});

test.each(exportTable)('$name can be written of a part', ({ name }) => {
  const [all = '', part = ''] = [{}, { where: { key: { eq: 'tutel' } } }].map((choice) =>
    [...exportRecords(database, name, choice)].join(''),
  );
  expect(part).toContain('Tutel');
  expect(part.length).toBeLessThan(all.length / 10);
});

describe('what the API would refuse is refused in the same words, with the place', () => {
  it.each([
    [
      { where: { yeer: 1 } },
      '--where: ',
      'Field "yeer" is not defined by type "PaperFilter". Did you mean year?',
    ],
    [
      { where: { year: { gte: '2024' } } },
      '--where, year.gte: ',
      'Int cannot represent non-integer value: "2024". Write "gte": 2024.',
    ],
    [
      { where: { or: [{}, { metrics: { some: { metric: { eq: 'SPEEDUPP' } } } }] } },
      '--where, or.1.metrics.some.metric.eq: ',
      'Value "SPEEDUPP" does not exist in "MetricSlug" enum. Did you mean SPEEDUP?',
    ],
    [{ where: [1] }, '--where: ', 'Expected type "PaperFilter" to be an object.'],
    [{ where: deep(4) }, '--where: ', 'A filter nests more than 3 deep.'],
    [{ search: '-only' }, '--search: ', 'search only excludes; give a word to find as well.'],
  ])('%j', async (choice, place, message) => {
    expect(() => exportRecords(database, 'paperql', choice)).toThrow(place + message);
    const { errors = [] } = await answer(choice);
    expect(errors[0]?.message).toContain(message);
  });
});

function deep(levels: number): object {
  return levels === 0 ? {} : { not: deep(levels - 1) };
}
