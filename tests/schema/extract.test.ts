/** Results read in a text that a client sends: by the API as it is served, next to planned fields. */
import { execute, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperqlApi } from '../../src/api.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { sampleStore } from '../harness/sample-store.ts';

let api: ReturnType<typeof paperqlApi>;

beforeAll(async () => {
  api = paperqlApi(await sampleStore());
});

const abstract =
  'We present Tutel. Tutel achieves up to 4.96x speedup over Fairseq on 16 A100 GPUs and reduces energy by 73%.';

function ask(query: string, variables: Record<string, unknown>) {
  const { schema, context: contextValue } = api;
  const result = execute({ schema, document: parse(query), variableValues: variables, contextValue });
  if ('then' in result) throw new Error('answered at once');
  return result;
}

describe('extract', () => {
  test('reads what an import would read, in the order it stands', () => {
    const query = `query($abstract: String!, $title: String) { extract(abstract: $abstract, title: $title) {
      metric form direction qualifier value unit baseline hardware improvement own text start end } }`;
    const { data, errors } = ask(query, { abstract, title: 'Tutel' });
    expect(errors).toBeUndefined();
    const found = data?.extract as { metric: string; text: string; start: number; end: number }[];
    const read = extractMetrics({ title: 'Tutel', abstract });
    expect(found.map(({ text }) => text)).toEqual(read.map(({ text }) => text));
    expect(found.map(({ start, end }) => abstract.slice(start, end))).toEqual(read.map(({ text }) => text));
    expect(found[0]).toMatchObject({
      metric: 'SPEEDUP',
      form: 'FACTOR',
      direction: 'UP',
      qualifier: 'UP_TO',
      value: 4.96,
      improvement: 4.96,
      baseline: 'Fairseq',
      own: true,
    });
    expect(found[1]).toMatchObject({
      metric: 'ENERGY',
      form: 'CHANGE',
      direction: 'DOWN',
      value: 73,
      unit: '%',
    });
  });

  test('stands beside fields that are planned', () => {
    const query =
      'query($abstract: String!) { extract(abstract: $abstract) { metric } paper(by: { key: "tutel" }) { key } }';
    expect(api.fastExit.answer({ query, variables: { abstract } })).toBeUndefined();
    expect(ask(query, { abstract }).data).toMatchObject({
      extract: [{ metric: 'SPEEDUP' }, { metric: 'ENERGY' }],
      paper: { key: 'tutel' },
    });
  });

  test.each([
    ['nothing', ''],
    ['no results', 'We think about things.'],
    ['markup and control characters', '<b>\u0000\ud800 {}'],
  ])('%s gives an empty list', (_name, text) => {
    expect(ask('query($t: String!) { extract(abstract: $t) { metric } }', { t: text })).toEqual({
      data: { extract: [] },
    });
  });

  test('refuses a text that is longer than what is read', () => {
    const { errors } = ask('query($t: String!) { extract(abstract: $t) { metric } }', {
      t: 'x'.repeat(15_001),
    });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(errors?.[0]?.message).toContain('15001 characters; at most 15000');
  });
});
