import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { digestOf } from '../harness/digest.ts';
import { run, temporaryFolder } from './run.ts';

const stored = [
  { key: 'fast', title: 'A fast system', doi: '10.1234/fast', published: '2020' },
  { key: 'slow', title: 'A slow system', published: '2020', authors: [{ name: 'Ada Writer' }] },
];
const read = [
  {
    title: 'Another title',
    doi: 'https://doi.org/10.1234/FAST',
    abstract: 'We show a 2x speedup over TensorRT.',
    language: 'no language',
  },
  { title: 'A Slow System!', published: '2021', authors: [{ name: 'A. Writer' }] },
  { key: 'slow', title: 'A slow system', published: '2023', arxivId: '2301.00001' },
  { title: '' },
  { title: 'New', authors: [{ name: 'Me' }, { name: 'You' }] },
  { title: 'A slow system', authors: [{ name: 'Someone Else' }] },
];

let file: string;
let environment: { PAPERQL_DATABASE: string };

beforeEach(async () => {
  const folder = temporaryFolder();
  environment = { PAPERQL_DATABASE: join(folder, 'store.sqlite') };
  const known = join(folder, 'known.jsonl');
  file = join(folder, 'papers.jsonl');
  writeFileSync(known, lines(stored));
  writeFileSync(file, lines(read));
  await run(['import', '--quiet', known], { environment });
});

const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

async function explained(which: string) {
  const { code, output } = await run(['import', '--explain', which, '--json', file], { environment });
  expect(code).toBe(0);
  return JSON.parse(output);
}

it('tells the format and why, the record, its results, what it matches, and what it fills', async () => {
  expect(await explained('first')).toMatchObject({
    file,
    line: 1,
    format: { name: 'paperql', isNamed: false, others: ['json'] },
    record: { title: 'Another title', doi: '10.1234/fast' },
    notes: ['language "no language" is not possible'],
    results: [{ text: '2x', metric: 'speedup', baseline: 'TensorRT' }],
    stored: {
      found: [{ key: 'fast', by: [['doi', '10.1234/fast']] }],
      refused: [],
      outcome: 'merged',
      before: { title: 'A fast system' },
      after: { title: 'A fast system', abstract: read[0]?.abstract },
    },
  });
});

it('says the same to people, and nothing to the store', async () => {
  const before = digestOf(openDatabase(environment.PAPERQL_DATABASE));
  const { code, output } = await run(['import', '--explain', 'first', file], { environment });
  expect(code).toBe(0);
  expect(output).toBe(
    `${file}, line 1
  read as paperql, the first format that knows how the file begins
  also like it: json
What it says
  title     Another title
  abstract  We show a 2x speedup over TensorRT.
  doi       10.1234/fast
Left out
  language "no language" is not possible
Results in its abstract
  2x  speedup over TensorRT  (${/\((number .*)\)/.exec(output)?.[1]})
What it leads to in the store
  fast, by doi 10.1234/fast: A fast system
Completes that paper
  abstract  We show a 2x speedup over TensorRT.
`,
  );
  expect(digestOf(openDatabase(environment.PAPERQL_DATABASE))).toBe(before);
});

it('tells the fields of each record of anybody’s JSON that are read into nothing', async () => {
  writeFileSync(
    file,
    lines([1, 2].map((year) => ({ title: `T${year}`, year: 2020, metrics: [{}], nam: 'A' }))),
  );
  for (const line of ['1', '2']) {
    const { output } = await run(['import', '--explain', line, file], { environment });
    expect(output).toContain('\nLeft out\n  ignored fields: metrics, nam\n');
  }
});

describe('a record is told by', () => {
  it.each([
    ['first', 1],
    ['2', 2],
    ['99', 6],
    ['10.1234/fast', 1],
    ['https://doi.org/10.1234/fast', 1],
    ['arXiv:2301.00001v2', 3],
    ['slow', 3],
    ['another TITLE', 1],
    ['New', 5],
  ])('%s, which leads to line %i', async (which, line) => {
    expect(await explained(which)).toMatchObject({ line });
  });

  it('nothing that no record has', async () => {
    const { code, errors } = await run(['import', '--explain', 'none', file], { environment });
    expect(code).toBe(65);
    expect(errors).toMatch(/^paperql: no record is "none": it takes first, .*\n$/);
  });

  it('no line where there are several files', async () => {
    const { code, errors } = await run(['import', '--explain', '2', file, file], { environment });
    expect(code).toBe(64);
    expect(errors).toContain('name one file');
  });
});

describe('what it leads to', () => {
  it.each([
    ['2', 'unchanged', [{ key: 'slow', by: [['title', 'A Slow System!']] }], []],
    ['3', 'added', [], [{ key: 'slow', reason: 'its year is more than one away' }]],
    ['5', 'added', [], []],
    ['6', 'added', [], [{ key: 'slow', reason: 'no author is named by both' }]],
  ])('is told for line %s', async (which, outcome, found, refused) => {
    expect((await explained(which)).stored).toMatchObject({ outcome, found, refused });
  });

  it('is nothing for a record that is rejected', async () => {
    const explanation = await explained('4');
    expect(explanation).toMatchObject({ rejected: { reason: 'it has no title', text: '{"title":""}' } });
    expect(explanation.stored).toBeUndefined();
    const { output } = await run(['import', '--explain', '4', '--format', 'paperql', file], { environment });
    expect(output).toContain('as --format says');
    expect(output).toMatch(/\nRejected\n {2}it has no title\n/);
  });
});
